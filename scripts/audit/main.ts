import { spawnSync } from 'node:child_process';
import { judgeAudit } from '@/scripts/audit/judge-audit';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** ms that the registry may take. */
const PATIENCE_MS = 60_000;

/**
 * `npm run audit`: asks the registry for known faults of the packages that ship. Fails on any; a registry that does not
 * answer is told and fails nothing.
 */
export function main(): number {
  const options = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  // npm is a script of its own on Windows, which only a shell runs.
  const shell = process.platform === 'win32';
  const { stdout } = spawnSync('npm', options, { encoding: 'utf8', shell, timeout: PATIENCE_MS });
  const audit = judgeAudit(stdout ?? '');
  if (audit.kind === 'unanswered') say('Audit: the registry does not answer, so nothing is known.');
  if (audit.kind === 'clean') say('Audit: no fault is known of any package that ships.');
  if (audit.kind === 'vulnerable') say(`Audit: faults are known of\n  ${audit.packages.join('\n  ')}`);
  return audit.kind === 'vulnerable' ? 1 : 0;
}
