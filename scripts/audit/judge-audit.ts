import * as z from 'zod';

const Severity = z.enum(['info', 'low', 'moderate', 'high', 'critical']);
const Report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: Severity, range: z.string() }),
  ),
});

/** What an audit has shown. */
export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly packages: readonly string[] }
  /** The registry has no answer: nothing is known, which is no reason to stop a build. */
  | { readonly kind: 'unanswered' };

/** Reads what `npm audit --json` has printed. */
export function judgeAudit(printed: string): Audit {
  let data: unknown;
  try {
    data = JSON.parse(printed);
  } catch {
    return { kind: 'unanswered' };
  }
  const report = Report.safeParse(data);
  if (!report.success) return { kind: 'unanswered' };
  const found = Object.values(report.data.vulnerabilities);
  if (found.length === 0) return { kind: 'clean' };
  return {
    kind: 'vulnerable',
    packages: found.map(({ name, range, severity }) => `${name} ${range} (${severity})`),
  };
}
