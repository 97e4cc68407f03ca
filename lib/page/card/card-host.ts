/** The element that holds the card, with a closed shadow root: a page can neither read nor style what is in it. */
export interface CardHost {
  readonly root: ShadowRoot;
  /** Where React renders. */
  readonly mount: HTMLElement;
  /** Puts the host into the page, above everything else. */
  attach(parent: Element): void;
  detach(): void;
}

/**
 * Makes the host, without putting it into the page. As a manual popover it stands in the top layer, so that no
 * stacking, transform or overflow of the page reaches it.
 */
export function createCardHost(document: Document, styles: string): CardHost {
  // A page that defines this element gets its root handed over by `attachInternals`, closed or not. Not where the root
  // was there before the definition could take hold: in a document without definitions.
  const host = document.implementation.createHTMLDocument('').createElement('sip-lens-card');
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  root.append(mount);
  host.popover = 'manual';
  return {
    root,
    mount,
    attach(parent) {
      if (host.parentElement !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    detach() {
      host.remove();
    },
  };
}
