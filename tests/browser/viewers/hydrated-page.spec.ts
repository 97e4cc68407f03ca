import { join } from 'node:path';
import { runnerImport } from 'vite';
import { viewerPage } from '@/tests/browser/fixtures/bundle-page';
import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf, expectCodesPainted } from '@/tests/browser/fixtures/viewer';

type Server = typeof import('@/tests/pages/viewers/render-call-list');

async function serverHtml(): Promise<string> {
  const file = join(import.meta.dirname, '../../pages/viewers/render-call-list.tsx');
  const { module } = await runnerImport<Server>(file, { configFile: false, logLevel: 'error' });
  return module.callListHtml();
}

const renders = () => Number(document.querySelector('main')?.dataset.render);
const rootHtml = () => document.querySelector('#root')?.innerHTML;

test('React 19 hydrates what the server sent and renders 1,000 times as if we were not there', async ({
  lens,
}) => {
  test.slow();
  const root = await serverHtml();
  await lens.open(await viewerPage(lens.server, 'hydrated-page.tsx', { mode: 'development', root }));
  await expectCardOf(lens, '486');
  await expect.poll(() => lens.evaluate(renders), { timeout: 90_000 }).toBe(1_000);
  await expectCodesPainted(lens);
  await expectCardOf(lens, '503');

  expect(await lens.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  expect(lens.tab.errors).toEqual([]);
  // The 1,000th list stands in the order of the first.
  expect(await lens.evaluate(rootHtml)).toBe(root.replace('data-render="0"', 'data-render="1000"'));
});
