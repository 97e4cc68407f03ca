/**
 * DOM work as a busy application does it: makes, fills, changes, moves and removes rows, and asks for layout. Runs
 * inside the page; the element with the id `work` is its playground.
 */
export function domWork(rounds: number): Promise<void> {
  return new Promise((resolve) => {
    const home = document.getElementById('work') ?? document.body;
    let left = rounds;
    const work = () => {
      for (let i = 0; i < 400; i++) {
        const row = document.createElement('div');
        row.append(`order ${i} of ${rounds}`, document.createElement('span'));
        home.append(row);
      }
      for (const row of home.children) if (row.firstChild) row.firstChild.nodeValue += ' changed';
      for (let i = 0; i < 100; i++) if (home.firstChild) home.append(home.firstChild);
      if (home.offsetHeight < 0) home.remove();
      home.replaceChildren();
      left -= 1;
      if (left > 0) setTimeout(work);
      else resolve();
    };
    setTimeout(work);
  });
}
