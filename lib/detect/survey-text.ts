import { emptyPage, type PageContext } from '@/lib/detect/page-context';

/**
 * Reads what a text says of its page: how often SIP, how often other protocols. One linear pass, so a huge
 * page can be surveyed slice by slice: pass the context so far as `before`.
 */
export function surveyText(text: string, before: PageContext = emptyPage): PageContext {
  let { sip, other } = before;
  for (const [word] of text.matchAll(/\bSIP\b|\bsips?:|\bHTTP\b/g)) {
    if (word === 'HTTP') other += 1;
    else sip += 1;
  }
  return { sip, other };
}
