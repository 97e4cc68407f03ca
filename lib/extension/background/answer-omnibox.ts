import { browser } from 'wxt/browser';
import { codeSummaries } from '@/data/code-summaries';
import { localeFor } from '@/data/locales';
import { referenceSearch } from '@/lib/extension/reference-address';
import { browserText } from './browser-text';
import { type Suggestion, suggestCodes, viewOfInput } from './read-omnibox';

/** Chrome reads a description as XML, Firefox as text. */
function plain(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function describe({ code, phrase, summary }: Suggestion): string {
  return plain(`${code} ${phrase} – ${summary}`);
}

/** Answers the address bar: `sip 486`, `sip 486 603`, `sip codec`. */
export function answerOmnibox(): void {
  // Cast: Safari lets no extension into its address bar; WXT's types take it for given.
  const { omnibox } = browser as { omnibox?: typeof browser.omnibox };
  if (!omnibox) return;
  const summaries = () => codeSummaries(localeFor(browser.i18n.getUILanguage()));
  omnibox.setDefaultSuggestion({ description: plain(browserText('omniboxHint')) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggest(
      suggestCodes(text, summaries()).map((each) => ({
        content: `${each.code}`,
        description: describe(each),
      })),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(`/reference.html${referenceSearch(viewOfInput(text, summaries()))}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
