import axe from 'axe-core';
import { countFigure } from '@/tests/count-figure';

/** What axe finds wrong with what is on show: each rule with the elements that break it. Counted for `npm test`. */
export async function findViolations(): Promise<string[]> {
  const violations = await violationsOf(document.body);
  countFigure('axe violations', violations.length);
  return violations;
}

/** The same for a test of axe itself, where a fault is what is looked for. */
export async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      // jsdom lays nothing out and paints nothing, so there are no colours to compare.
      'color-contrast': { enabled: false },
      // A card belongs to no landmark of the page that it hovers over; our own pages have a main each.
      region: { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
