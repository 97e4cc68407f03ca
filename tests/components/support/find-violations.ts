import axe from 'axe-core';

/** What axe finds wrong with what is on show: each rule with the elements that break it. */
export async function findViolations(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      // jsdom lays nothing out and paints nothing, so there are no colours to compare.
      'color-contrast': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
