/** Removes the first rows of the page one by one, as a tail does. Runs inside the page, in a task that the trace can name. */
export function removeRows(count: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(function removeRowsTask() {
      const rows = document.querySelector('main');
      for (let i = 0; i < count; i++) rows?.firstChild?.remove();
      resolve();
    });
  });
}
