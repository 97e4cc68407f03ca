import { expect, test } from 'vitest';
import { judgeAudit } from '@/scripts/audit/judge-audit';

test('an audit without faults is clean', () => {
  expect(judgeAudit('{"vulnerabilities":{},"metadata":{}}')).toEqual({ kind: 'clean' });
});

test('a fault is told with its package, versions and severity', () => {
  const fault = { name: 'left-log', severity: 'high', range: '<1.2.3', via: [] };
  expect(judgeAudit(JSON.stringify({ vulnerabilities: { 'left-log': fault } }))).toEqual({
    kind: 'vulnerable',
    packages: ['left-log <1.2.3 (high)'],
  });
});

test.each([
  '',
  'npm error network',
  '{"error":{"code":"ENOTFOUND"}}',
  '{"message":"405 Method Not Allowed"}',
])('a registry that does not answer says nothing: %j', (printed) => {
  expect(judgeAudit(printed)).toEqual({ kind: 'unanswered' });
});
