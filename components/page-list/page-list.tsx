import type { ReactNode } from 'react';
import type { Registry } from '@/data/registry';
import { useWords } from '../words-context';
import { CodeRow } from './code-row';
import { moveBetweenRows } from './move-between-rows';
import type { Jump, PageListState } from './page-list-state';
import { ReadingProgress } from './reading-progress';
import { UnreadPage } from './unread-page';

interface PageListProps {
  readonly state: PageListState;
  readonly registry: Registry;
  readonly jump?: Jump | undefined;
  /** Goes to the next (1) or previous (-1) place of a code. */
  readonly onGo: (code: number, by: 1 | -1) => void;
}

/** The codes of the page, the worst first, with a way to each of their places. */
export function PageList({ state, registry, jump, onGo }: PageListProps): ReactNode {
  const words = useWords();
  return (
    <div className="page-list">
      <h1>{words('list.title')}</h1>
      {state.kind === 'waiting' && <p role="status">{words('list.waiting')}</p>}
      {state.kind === 'unread' && <UnreadPage why={state.why} />}
      {state.kind === 'read' && (
        <>
          <ReadingProgress codes={state.codes} share={state.share} />
          <ul onKeyDown={moveBetweenRows}>
            {state.codes.map(({ code, count }) => (
              <CodeRow
                key={code}
                code={code}
                phrase={registry.getEntry(code)?.phrase ?? ''}
                count={count}
                jump={jump?.code === code ? jump : undefined}
                onGo={(by) => onGo(code, by)}
              />
            ))}
          </ul>
          <p role="status" className="unseen">
            {jump &&
              (jump.place
                ? words('list.arrived', { name: registry.nameOf(jump.code), ...jump.place })
                : words('list.gone'))}
          </p>
        </>
      )}
    </div>
  );
}
