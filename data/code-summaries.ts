const summaryByFile = import.meta.glob<string>('./text/*/[1-9]*.json', { eager: true, import: 'summary' });

const fileName = /\/([^/]+)\/(\d{3})\.json$/;

/** The one-line summaries of one locale, by code. For where the registry's files cannot be imported: a worker. */
export function codeSummaries(locale: string): ReadonlyMap<number, string> {
  const found = Object.entries(summaryByFile).flatMap(([file, summary]): [number, string][] => {
    const [, folder, code] = fileName.exec(file) ?? [];
    return folder === locale ? [[Number(code), summary]] : [];
  });
  return new Map(found);
}
