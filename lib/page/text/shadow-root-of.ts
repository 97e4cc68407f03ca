import { browser } from 'wxt/browser';

/**
 * The shadow root of an element, closed ones too: content scripts may look into them
 * (`dom.openOrClosedShadowRoot` in Chrome, a property of the element in Firefox).
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Has none, and its properties may be covered by the names of its controls.
  if (element instanceof HTMLFormElement) return null;
  if (element.shadowRoot) return element.shadowRoot;
  // A host's own children show only through slots, so an ordinary element with children is hardly one.
  if (!element.localName.includes('-') && element.firstChild) return null;
  if (!(element instanceof HTMLElement)) return null;
  if (import.meta.env.FIREFOX) {
    // Cast: the property is Firefox's own and only there for extensions, so no DOM type names it.
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  }
  // Cast: Safari has no such thing, and says nothing of closed shadow roots; WXT's types take it for given.
  const { dom } = browser as { dom?: typeof browser.dom };
  return (dom?.openOrClosedShadowRoot(element) ?? null) as ShadowRoot | null;
}
