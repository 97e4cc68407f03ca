/**
 * The least that any reader of the page's text has to do: visit each text node, and run the expression for three
 * digits over it. Runs inside the page, in a task of its own that the trace can name.
 */
export function nativeFloor(): Promise<number> {
  return new Promise((resolve) => {
    setTimeout(function nativeFloorTask() {
      const code = /[1-6]\d\d/g;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        code.lastIndex = 0;
        while (code.exec(text)) found += 1;
      }
      resolve(found);
    });
  });
}
