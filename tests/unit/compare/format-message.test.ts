import { describe, expect, test } from 'vitest';
import { createMessageFormatter } from '@/lib/compare/format-message';

describe('createMessageFormatter', () => {
  test('puts values where the sentence wants them', () => {
    expect(createMessageFormatter('en')('{b} before {a}', { a: 1, b: '[486]' })).toBe('[486] before 1');
  });

  test('joins lists as the language does', () => {
    const roles = ['proxy', 'gateway', 'registrar'];
    expect(createMessageFormatter('en')('{roles, or}', { roles })).toBe('proxy, gateway, or registrar');
    expect(createMessageFormatter('es')('{roles, and}', { roles: ['proxy', 'gateway'] })).toBe(
      'proxy y gateway',
    );
    expect(createMessageFormatter('vi')('{roles, and}', { roles: ['proxy', 'gateway'] })).toBe(
      'proxy và gateway',
    );
  });

  test('throws when a place has no value', () => {
    expect(() => createMessageFormatter('en')('{code} {rfc}', { code: 1 })).toThrow('{rfc}');
  });
});
