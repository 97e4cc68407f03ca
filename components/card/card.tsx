import { type ReactNode, useMemo, useState } from 'react';
import { classOfCode } from '@/data/code-class';
import { CodesHere } from '../codes-here';
import { HouseNotes } from '../entry/house-notes';
import { CardActions } from './card-actions';
import { CardHeader } from './card-header';
import type { CardProps } from './card-props';
import { CardShort } from './card-short';
import { CardWhole } from './card-whole';
import { CardWhy } from './card-why';
import { keepTabInside } from './keep-tab-inside';
import { useAmount } from './use-amount';
import { useBodyWheel } from './use-body-wheel';

/**
 * The card of one code: what this message says, what the code is, what to do; the rest when it is unfolded. A
 * tooltip while the pointer brought it, a dialog from the moment focus is in it.
 */
export function Card(props: CardProps): ReactNode {
  const { code, entry, evidence, onQuiet } = props;
  const [focused, setFocused] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const [body, amount] = useAmount(unfolded);
  useBodyWheel(body);
  const here = useMemo(() => [code], [code]);
  return (
    <CodesHere value={here}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useAriaPropsSupportedByRole: its role is below */}
      <div
        className={unfolded ? 'card unfolded' : 'card'}
        data-class={classOfCode(code)}
        role={focused ? 'dialog' : 'tooltip'}
        aria-label={props.registry.nameOf(code)}
        // A click into its text brings focus in, so that Escape and Tab are the card's.
        tabIndex={-1}
        onKeyDown={keepTabInside}
        onFocus={() => setFocused(true)}
        onBlur={(event) => setFocused(event.currentTarget.contains(event.relatedTarget))}
      >
        <CardHeader {...props} />
        <div className="card-body" data-tight={amount.tight} ref={body}>
          <CardShort {...props} amount={amount} />
          {entry && <HouseNotes entry={entry} onCode={props.onCode} />}
          {unfolded && entry && <CardWhole {...props} entry={entry} />}
          {unfolded && evidence.length > 0 && <CardWhy evidence={evidence} onQuiet={onQuiet} />}
        </div>
        <CardActions {...props} unfolded={unfolded} onUnfold={setUnfolded} />
      </div>
    </CodesHere>
  );
}
