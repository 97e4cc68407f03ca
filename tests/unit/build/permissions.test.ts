import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readManifest } from '@/tests/unit/build/read-manifest';
import { readTable } from '@/tests/unit/docs/read-table';

const rows = readTable('docs/permissions.md').map(([permission = '', , file = '', line = '']) => ({
  permission,
  file,
  line,
}));

test.each(['chrome', 'firefox', 'safari'] as const)(
  'the permissions of %s are those of docs/permissions.md',
  (target) => {
    const { permissions, host_permissions } = readManifest(target);
    expect([...permissions, ...host_permissions].sort()).toEqual(
      rows.map(({ permission }) => permission).sort(),
    );
  },
);

test.each(['chrome', 'firefox', 'safari'] as const)('%s asks for nothing later', (target) => {
  const { optional_permissions, optional_host_permissions, content_scripts } = readManifest(target);
  expect({ optional_permissions, optional_host_permissions }).toEqual({});
  expect(content_scripts.flatMap(({ matches }) => matches)).toEqual(['<all_urls>']);
});

test.each(rows)('$permission is needed by $file', ({ file, line }) => {
  expect(line).not.toBe('');
  expect(readFileSync(file, 'utf8')).toContain(line);
});
