export interface SourceLink {
  label: string;
  url?: string;
}

const rfcSource = /^RFC (\d+) (?:§([\w.]+)|(.+))$/;

/**
 * The text of a source and, where it is an RFC, the address of the very section. Tables and abstracts
 * have no anchor, so their link opens the document.
 */
export function linkSource(source: string, documents: Record<string, { title: string }> = {}): SourceLink {
  const [, rfc, section] = rfcSource.exec(source) ?? [];
  if (rfc !== undefined) {
    const anchor = section === undefined ? '' : `#section-${section}`;
    return { label: source, url: `https://www.rfc-editor.org/rfc/rfc${rfc}${anchor}` };
  }
  const [id = '', place = ''] = source.split(': ');
  return { label: `${documents[id]?.title ?? id}: ${place}` };
}
