import { expect, test } from './fixtures/test';
import { tracesInPage, untouched } from './fixtures/traces-of';
import { openCardOn } from './fixtures/watch-card';

const log = '<!doctype html><title>log</title><p>12:00 SIP/2.0 486 Busy Here<p>12:01 SIP/2.0 603 Decline';

test('an open page follows a switch at once: everything goes, everything comes back', async ({
  lens,
  page,
}) => {
  await lens.open(log);
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await openCardOn(lens, '486');

  const options = await page.context().newPage();
  await options.goto(lens.extensionUrl('options.html'));
  await options.getByRole('radio', { name: 'Work only on the sites switched on below' }).click();
  await expect.poll(() => lens.evaluate(tracesInPage)).toEqual(untouched);

  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await page.bringToFront();
  await expect.poll(() => lens.paintedCodes()).toHaveLength(2);
  await openCardOn(lens, '603');
  await options.close();
  expect(lens.tab.errors).toEqual([]);
});
