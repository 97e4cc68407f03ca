import { Fragment, type ReactNode } from 'react';
import { useCodesHere } from './codes-here';
import { literalPattern, withoutMarks } from './literal-text';

interface ProseProps {
  readonly children: string;
  /** Opens another code that the text names; without it codes are plain text. */
  readonly onCode?: ((code: number) => void) | undefined;
}

const markup = new RegExp(`\`(${literalPattern}|[^\`]+)\`|\\[(\\d{3})\\]|(${literalPattern})`, 'g');

/**
 * Registry text: `code spans` in backticks, other SIP codes in square brackets; text of the page that
 * `asLiteral` has marked stays as it is. Never HTML.
 */
export function Prose({ children, onCode }: ProseProps): ReactNode {
  const here = useCodesHere();
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of children.matchAll(markup)) {
    const [whole, span, code, literal] = found;
    parts.push(children.slice(end, found.index));
    const opens = here.includes(Number(code)) ? undefined : onCode;
    if (span !== undefined) parts.push(<code>{withoutMarks(span)}</code>);
    else if (literal !== undefined) parts.push(withoutMarks(literal));
    else parts.push(<CodeLink code={Number(code)} onCode={opens} />);
    end = found.index + whole.length;
  }
  parts.push(children.slice(end));
  return parts.map((part, index) => {
    // The parts of a text never change places: their index is their identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <Fragment key={index}>{part}</Fragment>;
  });
}

function CodeLink({ code, onCode }: { code: number; onCode: ProseProps['onCode'] }): ReactNode {
  if (!onCode) return <span className="code-name">{code}</span>;
  return (
    <button type="button" className="code-link" onClick={() => onCode(code)}>
      {code}
    </button>
  );
}
