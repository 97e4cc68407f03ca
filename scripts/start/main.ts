import { ensureChromium } from '@/scripts/browsers/ensure-chromium';
import { isBuilt } from '@/scripts/build/is-built';
import { buildExtension } from '@/scripts/build/wxt';
import { serveDemo } from '@/scripts/demo/serve-demo';
import { hasDisplay } from '@/scripts/start/has-display';
import { launchBrowser } from '@/scripts/start/launch-browser';
import { showCard } from '@/scripts/start/show-card';
import { untilClosed } from '@/scripts/start/until-closed';

/** A log that has within its first rows a traced 486, a registration and a health check that is no SIP. */
const SEED = 265;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function showLog(url: string, program: string, headless: boolean): Promise<void> {
  const [browser, page] = await launchBrowser(program, headless).catch((error: Error) => {
    throw new Error(`${program} did not start: ${error.message}`);
  });
  const close = () => browser.close();
  process.once('SIGINT', close).once('SIGTERM', close).once('SIGHUP', close);
  try {
    if (headless) return await showCard(page, url, say);
    await page.goto(url);
    say(`A live call log: ${url}\nRest the pointer on a SIP code. Close the browser or press Ctrl-C to end.`);
    await untilClosed(browser);
  } finally {
    await browser.close();
  }
}

/** `npm start`: the extension at work on a live log, in a window or (with nothing to show one) on the terminal. */
export async function main(options: string[]): Promise<number> {
  const unknown = options.find((option) => option !== '--headless');
  if (unknown) throw new Error(`There is no option ${unknown}, only --headless.`);
  const program = ensureChromium({ branded: true });
  if (!isBuilt('chrome')) {
    say('Building the extension …');
    buildExtension('chrome');
  }
  const demo = await serveDemo();
  try {
    await showLog(`${demo.url}?seed=${SEED}`, program, options.includes('--headless') || !hasDisplay());
    return 0;
  } finally {
    demo.close();
  }
}
