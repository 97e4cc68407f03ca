import type { ReactNode } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { mount } from './mount';
import { useStreamedRows } from './streamed-rows';

function Log(): ReactNode {
  const rows = useStreamedRows(20_000);
  return (
    <Virtuoso
      className="scroller"
      style={{ height: 500, font: '13px/20px monospace' }}
      data={rows}
      itemContent={(_, row) => <div>{row}</div>}
    />
  );
}

mount(<Log />);
