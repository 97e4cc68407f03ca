import type { ReactNode } from 'react';
import type { FileFault } from '@/lib/settings/file-fault';
import { useWords } from '../words-context';

/** Faults that are shown; the rest is counted. */
const most = 12;

/** All that is wrong with a file, each fault with its place, and that nothing has happened. */
export function FaultList({ faults }: { readonly faults: readonly FileFault[] }): ReactNode {
  const words = useWords();
  return (
    <div role="alert" className="fault">
      <p>
        {words('options.file')} {words('options.fileKept')}
      </p>
      <ul>
        {faults.slice(0, most).map(({ path, reason, values }) => (
          <li key={`${path} ${reason} ${values.key}`}>
            {path && <code>{path}</code>} {words(`file.${reason}`, values)}
          </li>
        ))}
      </ul>
      {faults.length > most && <p>{words('options.packMore', { count: faults.length - most })}</p>}
    </div>
  );
}
