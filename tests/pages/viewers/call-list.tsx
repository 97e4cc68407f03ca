import { type ReactNode, useEffect, useState } from 'react';

/** How often the page renders itself anew after it was hydrated. */
const RENDERS = 1_000;

interface Call {
  id: number;
  to: string;
  answer: string;
}

const calls: Call[] = Array.from({ length: 40 }, (_, id) => ({
  id,
  to: `sip:+1202555010${id % 10}@example.com`,
  answer: ['SIP/2.0 486 Busy Here', 'SIP/2.0 200 OK', 'SIP/2.0 503 Service Unavailable'][id % 3] ?? '',
}));

/** A list that a server has rendered, and that turns itself round again and again in the browser. */
export function CallList(): ReactNode {
  const [render, setRender] = useState(0);
  useEffect(() => {
    if (render < RENDERS) requestAnimationFrame(() => setRender(render + 1));
  }, [render]);
  const shown = render % 2 === 0 ? calls : [...calls].reverse();
  return (
    <main data-render={render}>
      <h1>Calls</h1>
      <ul>
        {shown.map(({ id, to, answer }) => (
          <li key={id}>
            INVITE <code>{to}</code>: <b>{answer.slice(0, 11)}</b> {answer.slice(12)}
          </li>
        ))}
      </ul>
    </main>
  );
}
