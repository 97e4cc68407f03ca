/** Why no code of a tab can be listed. */
export type WhyUnread = 'off' | 'browser' | 'store' | 'pdf' | 'file' | 'noText' | 'noAccess';

/** What is known of a tab in which our content script does not answer. */
export interface UnreadTab {
  /** Its address; undefined where the browser does not tell it. */
  readonly url: string | undefined;
  /** Whether the user has switched us off on its site. */
  readonly isOff?: boolean;
  /** Whether we may read all sites: the address of a tab that is hidden all the same is the browser's own. */
  readonly hasAllSites?: boolean;
  /** What the browser said when it refused to run a script there. */
  readonly refusal?: string | undefined;
  /** Its content type, where a script could be run to ask for it. */
  readonly contentType?: string | undefined;
}

const webProtocol = /^(https?|file|ftp|blob|data):$/;
const storeHosts = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'addons.opera.com',
]);
const textType = /^text\/(html|plain)|json|xhtml/;

/** Says why a tab is not read: where even an access granted would not help, that comes first. */
export function whyUnread({ url, isOff, hasAllSites, refusal, contentType }: UnreadTab): WhyUnread {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (isOff) return 'off';
  if (address && !webProtocol.test(address.protocol)) return 'browser';
  if (refusal?.includes('gallery')) return 'store';
  const isOldStore = address?.host === 'chrome.google.com' && address.pathname.startsWith('/webstore');
  if (address && (storeHosts.has(address.host) || isOldStore)) return 'store';
  if (contentType === 'application/pdf' || address?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (contentType && !textType.test(contentType)) return 'noText';
  if (!address && hasAllSites) return 'browser';
  return address?.protocol === 'file:' ? 'file' : 'noAccess';
}
