import { ensureChromium } from '@/scripts/browsers/ensure-chromium';
import { ensureFirefox } from '@/scripts/browsers/ensure-firefox';
import { buildExtension } from '@/scripts/build/wxt';
import { attempt } from '@/scripts/test/attempt';
import { figureFaults, type Kind } from '@/scripts/test/figure-faults';
import { tellFigures } from '@/scripts/test/figures';
import { notInFirefox } from '@/scripts/test/not-in-firefox';
import { failure, type Outcome, sumUp } from '@/scripts/test/outcome';
import { runPlaywright, runVitest } from '@/scripts/test/run-tests';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Everything that the tests need: the builds (some unit tests look into them) and the browsers. */
function prepare(withBrowsers: boolean): Outcome[] {
  const targets = ['chrome', 'firefox', 'safari'] as const;
  const steps = targets.map((target) => () => buildExtension(target));
  if (withBrowsers) {
    steps.push(() => {
      process.env.CHROMIUM_BIN = ensureChromium({ branded: false });
    });
    if (!ensureFirefox())
      say('Firefox is not on this machine and cannot be installed: its tests are skipped.');
  }
  say('Building the extension for Chrome, Firefox and Safari …');
  return steps.flatMap((step) => attempt(step) ?? []);
}

function closingLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** `npm test`: all tests (`--unit` or `--browser`: one kind), with what they found summed up in the last line. */
export async function main(options: string[]): Promise<number> {
  const unknown = options.find((option) => !['--unit', '--browser'].includes(option));
  if (unknown) throw new Error(`There is no option ${unknown}, only --unit and --browser.`);
  const all = options.length === 0;
  const inBrowsers = all || options.includes('--browser');

  const outcomes = prepare(inBrowsers);
  const isReady = outcomes.length === 0;
  const kinds: Kind[] = [];
  if (all || options.includes('--unit')) kinds.push('unit');
  if (inBrowsers && isReady) kinds.push('browser');
  for (const kind of kinds) outcomes.push(kind === 'unit' ? runVitest() : runPlaywright());

  const faults = figureFaults(sumUp(outcomes).figures ?? {}, kinds);
  const outcome = sumUp([...outcomes, ...faults.map(failure)]);
  for (const reason of outcome.reasons) say(`\n${reason}`);
  for (const skip of outcome.skips ?? []) say(`Skipped: ${skip}`);
  if (inBrowsers) {
    say('\nNot asked of Firefox:');
    for (const [file, reason] of Object.entries(notInFirefox)) say(`  ${file} ${reason}`);
  }
  say(`\n${tellFigures(outcome.figures ?? {}).join('\n')}`);
  say(`\n${closingLine(outcome)}`);
  return outcome.failed > 0 ? 1 : 0;
}
