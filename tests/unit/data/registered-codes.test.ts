import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { dataFolder, loadRegistryFiles } from './load-registry';
import { registeredCodes } from './registered-codes';

const CollectedFacts = z.object({
  codes: z.array(
    z.object({
      code: z.int(),
      reason_phrase: z.string(),
      defined_in: z.object({ rfc: z.string(), section: z.string() }),
    }),
  ),
});

const collectedFile = join(dataFolder, '../../shared/sip/registry-facts.json');

function definedCodes() {
  return loadRegistryFiles().facts.codes.flatMap(({ code, phrase, definition }) =>
    definition.kind === 'unregistered'
      ? []
      : [{ code, phrase, rfc: definition.rfc, section: definition.section }],
  );
}

describe('registered codes', () => {
  test('are the 75 of the register, with their phrase and RFC', () => {
    const ours = definedCodes().map(({ code, phrase, rfc }) => [code, phrase, rfc]);
    expect(ours).toEqual(registeredCodes);
    expect(ours).toHaveLength(75);
  });

  test('agree with the collected facts in code, phrase, RFC and section', ({ skip }) => {
    if (!existsSync(collectedFile)) skip(`there is no ${collectedFile} to compare with`);
    const { codes } = CollectedFacts.parse(JSON.parse(readFileSync(collectedFile, 'utf8')));
    const collected = codes.map(({ code, reason_phrase, defined_in }) => ({
      code,
      phrase: reason_phrase,
      rfc: Number(defined_in.rfc.replace('RFC ', '')),
      // A remark may follow the section: "5.3.3 (registered in §6.2)".
      section: /^[\d.]+/.exec(defined_in.section)?.[0],
    }));
    expect(definedCodes()).toEqual(collected);
  });
});
