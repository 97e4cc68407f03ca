import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

const Words = z.record(z.string(), z.string().check(z.minLength(1), z.trim()));
const read = (locale: string) =>
  Words.parse(JSON.parse(readFileSync(`data/text/${locale}/interface.json`, 'utf8')));

const english = read('en');
const others = readdirSync('data/text').filter((locale) => locale !== 'en');
const places = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();

/** Plural forms that a language has, of the forms that English writes: Vietnamese has no singular. */
function isWanted(key: string, locale: string): boolean {
  const [, form] = /\.(zero|one|two|few|many|other)$/.exec(key) ?? [];
  const forms: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return form === undefined || forms.includes(form);
}

/** All source text in which an interface text can be asked for. */
function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe.each(others)('The interface in %s', (locale) => {
  const words = read(locale);

  test('has every text that English has', () => {
    expect(Object.keys(english).filter((key) => isWanted(key, locale) && !words[key])).toEqual([]);
  });

  test('has no text that English lacks', () => {
    expect(Object.keys(words).filter((key) => !(key in english))).toEqual([]);
  });

  test('fills the same places', () => {
    const differing = Object.keys(words).filter(
      (key) => `${places(words[key])}` !== `${places(english[key])}`,
    );
    expect(differing).toEqual([]);
  });
});

test('no interface text is left that nothing asks for', () => {
  const code = ['components', 'entrypoints', 'lib', 'scripts/build'].map(sources).join('\n');
  const isAskedFor = (key: string) =>
    key === 'language' ||
    code.includes(`'${key}'`) ||
    // `class.${name}`: the first part of the key stands in a template.
    key.split('.').some((_, index, parts) => code.includes(`\`${parts.slice(0, index + 1).join('.')}.\${`));
  expect(Object.keys(english).filter((key) => !isAskedFor(key))).toEqual([]);
});
