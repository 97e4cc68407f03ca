import { expect, test } from '@/tests/browser/fixtures/test';
import { expectCardOf, expectCodesPainted, openViewer } from '@/tests/browser/fixtures/viewer';

for (const list of ['virtuoso-list.tsx', 'tanstack-list.tsx']) {
  test.describe(list, () => {
    test.beforeEach(({ lens }) => openViewer(lens, list));

    test('codes are painted and answer while rows stream in', async ({ lens }) => {
      await expectCardOf(lens, '486');
      await expectCardOf(lens, '503');
      expect(lens.tab.messages).toEqual([]);
    });

    test('what is painted follows a scroll, a jump and a stream of rows', async ({ lens }) => {
      await lens.hover('.scroller');
      for (const distance of [300, 7_000, -2_000]) {
        await lens.wheel(distance);
        await expectCodesPainted(lens);
      }
      await lens.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 200_000));
      await expectCodesPainted(lens);
      await expectCardOf(lens, '404');
      await lens.evaluate(() => dispatchEvent(new Event('stop')));
      await expectCodesPainted(lens);
      expect(lens.tab.messages).toEqual([]);
    });
  });
}
