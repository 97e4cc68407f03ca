import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { mount } from './mount';
import { useStreamedRows } from './streamed-rows';

const ROW_HEIGHT = 20;

/** Rows are placed by transforms and stay in the order in which they came into the tree. */
function Log(): ReactNode {
  const rows = useStreamedRows(20_000);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  return (
    <div
      ref={scroller}
      className="scroller"
      style={{ height: 500, overflow: 'auto', font: '13px monospace' }}
    >
      <div style={{ position: 'relative', height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => (
          <div key={key} style={{ position: 'absolute', transform: `translateY(${start}px)` }}>
            {rows[index]?.split(' ').map((word, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words of a row never change places
              <span key={at}>{word} </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

mount(<Log />);
