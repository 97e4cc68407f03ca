import { type ReactNode, useId } from 'react';

interface OptionsSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One part of the options, with a heading by which a screen reader finds it. */
export function OptionsSection({ title, hint, children }: OptionsSectionProps): ReactNode {
  const id = useId();
  return (
    <section className="options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
