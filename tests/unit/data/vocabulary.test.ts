import { describe, expect, test } from 'vitest';
import { loadRegistry, loadRegistryFiles } from './load-registry';

describe('vocabulary', () => {
  const { vocabulary } = loadRegistry();

  test('is looked up by what stands in a message', () => {
    expect(vocabulary.getMethod('INVITE')?.meaning).toMatch(/call/);
    expect(vocabulary.getOptionTag('100rel')?.rfc).toBe(3262);
    expect(vocabulary.getWarnCode(305)?.text).toBe('Incompatible media format');
    expect(vocabulary.getQ850Cause(17)).toMatchObject({ name: 'User busy', sip: [486] });
    expect(vocabulary.getQ850Location('RLN')?.meaning).toMatch(/far/);
    expect(vocabulary.getReasonProtocol('Q.850')?.causes).toBe('q850');
    expect(vocabulary.getReasonValue('Preemption', 1)).toMatch(/important/);
    expect(vocabulary.getStirReason(438)?.phrases).toContain('Invalid PASSporT');
    expect(vocabulary.stackName('freeswitch')).toBe('FreeSWITCH');
    expect(vocabulary.getMethod('FETCH')).toBeUndefined();
  });

  test('knows header fields by compact form and in any case', () => {
    expect(vocabulary.getHeaderField('v')?.name).toBe('Via');
    expect(vocabulary.getHeaderField('call-id')?.name).toBe('Call-ID');
    expect(vocabulary.getHeaderField('I')?.name).toBe('Call-ID');
  });

  test('lists a kind whole', () => {
    expect(vocabulary.words('methods')).toHaveLength(14);
  });

  test('holds every name that the entries use', () => {
    const { facts } = loadRegistryFiles();
    const headers = facts.codes.flatMap((code) => code.headers.map(({ name }) => name));
    const methods = facts.codes.flatMap((code) => code.methods.names);
    const causes = facts.codes.flatMap(({ q850 }) => [
      ...q850.fromCauses.map(({ cause }) => cause),
      ...(q850.toCause ? [q850.toCause.cause] : []),
      ...q850.vendors.flatMap(({ toCause }) => toCause ?? []),
    ]);
    expect(headers.filter((name) => !vocabulary.getHeaderField(name))).toEqual([]);
    expect(methods.filter((name) => !vocabulary.getMethod(name))).toEqual([]);
    expect(causes.filter((cause) => !vocabulary.getQ850Cause(cause))).toEqual([]);
  });

  test('holds every cause that a switch names, and every name that the entries use', () => {
    const { facts } = loadRegistryFiles();
    const names = new Map(facts.vocabulary.causeNames.map((table) => [table.system, table.names]));
    const causes = [...names.values()].flatMap((table) => Object.values(table));
    const used = facts.codes.flatMap(({ q850 }) =>
      q850.vendors.flatMap(({ stack, toCauseName: name }) => (stack === 'freeswitch' && name ? [name] : [])),
    );
    expect(causes.filter((cause) => cause !== null && !vocabulary.getQ850Cause(cause))).toEqual([]);
    expect(used.filter((name) => !(name in (names.get('freeswitch') ?? {})))).toEqual([]);
  });

  test('agrees with the entries on what a cause becomes', () => {
    const { facts } = loadRegistryFiles();
    const fromEntries = facts.codes.flatMap(({ code, q850 }) =>
      q850.fromCauses.map(({ cause }) => `${cause} ${code}`),
    );
    const fromCauses = facts.vocabulary.q850Causes.flatMap(({ cause, sip }) =>
      sip.map((code) => `${cause} ${code}`),
    );
    expect(fromCauses.toSorted()).toEqual(fromEntries.toSorted());
  });
});
