import type { ReactNode } from 'react';
import type { Documents } from '@/data/schema';
import { linkSource } from '@/data/source-link';

interface SourceListProps {
  readonly sources: readonly string[];
  readonly documents: Documents;
}

/** Where a fact comes from: RFC sections as links, other documents by title and place. */
export function SourceList({ sources, documents }: SourceListProps): ReactNode {
  return (
    <span className="sources">
      {sources.map((source) => {
        const { label, url } = linkSource(source, documents);
        return url ? (
          <a key={source} href={url} target="_blank" rel="noreferrer">
            {label}
          </a>
        ) : (
          <span key={source}>{label}</span>
        );
      })}
    </span>
  );
}
