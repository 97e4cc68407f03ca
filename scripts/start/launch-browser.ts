import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments } from '@/scripts/browsers/chromium-arguments';
import { buildFolder } from '@/scripts/build/wxt';

/** Starts the browser with the extension in a profile that is thrown away, and hands out its one page. */
export async function launchBrowser(program: string, headless: boolean): Promise<[Browser, Page]> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    // The extension is handed over through the pipe: Google's own Chrome takes none from the command line.
    pipe: true,
    enableExtensions: [buildFolder('chrome')],
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: chromiumArguments(),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const [page = await browser.newPage()] = await browser.pages();
  return [browser, page];
}
