/** Gives the user a JSON file; nothing of it leaves the browser. */
export function downloadJson(name: string, content: unknown): void {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  // What a file system does not take in a name.
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, '-');
  link.click();
  // The download begins in a later task, from the address as it is then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
