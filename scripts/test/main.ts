import { ensureChromium } from '@/scripts/browsers/ensure-chromium';
import { ensureFirefox } from '@/scripts/browsers/ensure-firefox';
import { buildExtension } from '@/scripts/build/wxt';
import { attempt } from '@/scripts/test/attempt';
import { tellFigures } from '@/scripts/test/figures';
import { notInFirefox } from '@/scripts/test/not-in-firefox';
import { type Outcome, sumUp } from '@/scripts/test/outcome';
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
  if (all || options.includes('--unit')) outcomes.push(runVitest());
  if (inBrowsers && isReady) outcomes.push(runPlaywright());

  const outcome = sumUp(outcomes);
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
