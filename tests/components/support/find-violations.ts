import axe from 'axe-core';

/** What axe finds wrong with what is on show: each rule with the elements that break it. */
export async function findViolations(element: Element = document.body): Promise<string[]> {
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
