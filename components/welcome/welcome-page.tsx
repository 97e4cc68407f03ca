import type { ReactNode } from 'react';
import { usePageTitle } from '../use-page-title';
import { useWords } from '../words-context';
import { sampleLog } from './sample-log';

/** The first-run page: a log to try the hover on, and three sentences. */
export function WelcomePage({ optionsUrl }: { readonly optionsUrl: string }): ReactNode {
  const words = useWords();
  usePageTitle(words('welcome.title'));
  // The sentence names its link: what stands before and after depends on the language.
  const [before, after] = words('welcome.options', { options: '\n' }).split('\n');
  return (
    <main className="welcome">
      <h1>{words('welcome.title')}</h1>
      <p>{words('welcome.hover')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so keys have to reach it */}
      <section className="sample-log" aria-label={words('welcome.log')} tabIndex={0}>
        <pre>{sampleLog}</pre>
      </section>
      <p>{words('welcome.everywhere')}</p>
      <p>
        {before}
        <a href={optionsUrl}>{words('options.title')}</a>
        {after}
      </p>
    </main>
  );
}
