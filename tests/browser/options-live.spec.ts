import { pressControl } from './fixtures/control-of-page';
import { expect, test } from './fixtures/test';
import { tracesInPage, untouched } from './fixtures/traces-of';
import { openCardOn } from './fixtures/watch-card';

const log = '<!doctype html><title>log</title><p>12:00 SIP/2.0 486 Busy Here<p>12:01 SIP/2.0 603 Decline';

test('an open page follows a switch at once: everything goes, everything comes back', async ({ lens }) => {
  await lens.open(log);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await openCardOn(lens, '486');

  const options = await lens.newTab();
  await options.openExtensionPage('options.html');
  await pressControl(options, 'label', 'Work only on the sites switched on below', 'pointer');
  await expect.poll(() => lens.evaluate(tracesInPage)).toEqual(untouched);

  await pressControl(options, 'button', 'Reset all settings', 'pointer');
  await lens.tab.toFront();
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await openCardOn(lens, '603');
  await options.tab.close();
  expect(lens.tab.errors).toEqual([]);
});
