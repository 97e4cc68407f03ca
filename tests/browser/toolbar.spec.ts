import { pressControl } from './fixtures/control-of-page';
import { openToolbarBeside } from './fixtures/open-toolbar-beside';
import { expect, test } from './fixtures/test';
import { openCardOn } from './fixtures/watch-card';

const LOG = `<!doctype html><title>Log</title><p>INVITE sip:+12025550143@example.com SIP/2.0</p>
<p>SIP/2.0 603 Decline</p><p>SIP/2.0 486 Busy Here</p><p>SIP/2.0 503 Service Unavailable</p>`;

test('comparing begins with the code whose card was open last', async ({ lens }) => {
  await lens.open(LOG);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(3);
  await openCardOn(lens, '486');

  const toolbar = await openToolbarBeside(lens, 3);
  await pressControl(toolbar, '[role=tab]', 'Compare', 'pointer');
  const chosen = () =>
    [...document.querySelectorAll<HTMLInputElement>('.picker input')].map(({ value }) => value);
  await expect.poll(() => toolbar.evaluate(chosen)).toEqual(['486 Busy Here', '603 Decline']);
  await toolbar.tab.close();
});
