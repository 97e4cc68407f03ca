import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { buildFolder } from '@/scripts/build/wxt';

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      group: z.string().optional(),
      version: z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
      licenses: z.array(z.object({ license: z.object({ id: z.string() }) })),
    }),
  ),
});

const Dependencies = z.object({ dependencies: z.record(z.string(), z.string()) });

const text = readFileSync(`${buildFolder('chrome')}.cdx.json`, 'utf8');
const { components } = Bill.parse(JSON.parse(text));
const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));

test('the bill of materials names every package that the extension depends on, with version and hash', () => {
  const { dependencies } = Dependencies.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [name, version] of Object.entries(dependencies)) {
    const component = components[names.indexOf(name)];
    expect(component, name).toMatchObject({ version });
    expect(component?.hashes, name).toEqual([
      { alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) },
    ]);
  }
});

test('it names no tool of the build and no test', () => {
  expect(
    names.filter((name) => /^(vite|vitest|typescript|@playwright|fast-check|web-ext)/.test(name)),
  ).toEqual([]);
});

test('all that ships may be given away with the extension', () => {
  const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
  const others = components.flatMap(({ licenses }) => licenses.map(({ license }) => license.id));
  expect(others.filter((id) => !free.includes(id))).toEqual([]);
});

test('it has neither date nor serial number, so that it is the same each time', () => {
  expect(text).not.toMatch(/"timestamp"|"serialNumber"/);
});

test('the licences that ship are those of the same packages', () => {
  const page = readFileSync(`${buildFolder('chrome')}/licences.txt`, 'utf8');
  const heads = [...page.matchAll(/^-{72}\n(\S+) \S+ \(/gm)].map(([, name]) => name);
  expect(heads.toSorted()).toEqual(names.toSorted());
});
