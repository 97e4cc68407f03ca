import type { ReactNode } from 'react';
import type { Entry } from '@/data/registry';
import { SpecificationLink } from '../entry/specification-link';
import { Prose } from '../prose';
import { useWords } from '../words-context';
import { CardCauses } from './card-causes';
import type { CardProps } from './card-props';

/** What the unfolded card says beyond the short one, from what helps most to what explains. */
export function CardWhole({
  entry,
  code,
  registry,
  onCode,
  onCompare,
}: CardProps & { entry: Entry }): ReactNode {
  const words = useWords();
  const { text, facts, textLocale } = entry;
  const prose = (children: string) => <Prose onCode={onCode}>{children}</Prose>;
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{prose(item)}</li>
      ))}
    </ul>
  );
  return (
    <div lang={textLocale}>
      <Section lang={registry.locale} name={words('section.description')}>
        <p>{prose(text.description)}</p>
        {text.noFault && <p className="no-fault">{prose(text.noFault)}</p>}
      </Section>
      <Section lang={registry.locale} name={words('section.whenYouSeeIt')}>
        {list(text.whenYouSeeIt)}
      </Section>
      {facts.headers.length > 0 && (
        <Section lang={registry.locale} name={words('section.headers')}>
          <dl>
            {facts.headers.map(({ name }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{prose(text.headers[name] ?? '')}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <CardCauses facts={facts} vocabulary={registry.vocabulary} />
      <Section lang={registry.locale} name={words('section.retry')}>
        <p>{prose(text.retry)}</p>
      </Section>
      {text.goodToKnow.length > 0 && (
        <Section lang={registry.locale} name={words('section.goodToKnow')}>
          {list(text.goodToKnow.map((known) => known.text))}
        </Section>
      )}
      {facts.related.length > 0 && (
        <fieldset className="compare" aria-label={words('card.compareWith', { code })}>
          <h3 lang={registry.locale}>{words('card.compareWith', { code })}</h3>
          {facts.related.map((other) => (
            <button type="button" key={other} onClick={() => onCompare(other)}>
              {other}
            </button>
          ))}
        </fieldset>
      )}
      <SpecificationLink facts={facts} />
    </div>
  );
}

interface SectionProps {
  readonly name: string;
  /** The locale of the name; the text has its own. */
  readonly lang: string;
  readonly children: ReactNode;
}

function Section({ name, lang, children }: SectionProps): ReactNode {
  return (
    <section>
      <h3 lang={lang}>{name}</h3>
      {children}
    </section>
  );
}
