import type { ReactNode } from 'react';
import { usePageTitle } from '../use-page-title';
import { useWords } from '../words-context';
import { sampleLog } from './sample-log';

interface WelcomePageProps {
  readonly optionsUrl: string;
  /** The icon that the toolbar has too, so that it is found there. */
  readonly iconUrl: string;
}

/** The first-run page: a log to try the hover on, and three sentences. */
export function WelcomePage({ optionsUrl, iconUrl }: WelcomePageProps): ReactNode {
  const words = useWords();
  usePageTitle(words('welcome.title'));
  // The sentence names its link: what stands before and after depends on the language.
  const [before, after] = words('welcome.options', { options: '\n' }).split('\n');
  return (
    <main className="welcome">
      <h1>
        <img src={iconUrl} alt="" />
        {words('welcome.title')}
      </h1>
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
