import type { Detector } from '../detector/detector-contract';
import type { Lifetime } from '../lifetime';
import type { Point } from '../point';
import type { LiveSettings } from '../settings/frame-settings';
import type { VisitedPage } from '../visit/visit-contract';

/** What finds, paints and explains the codes of one document, loaded when its page speaks of SIP or is asked. */
export interface PageScanner
  extends Pick<VisitedPage, 'read' | 'openCard' | 'lastShown' | 'pinCard' | 'closeCard'> {
  /** Paints what is in view, and follows the page from now on. */
  follow(): void;
}

/** What a scanner works in and with. */
export interface ScannedFrame {
  readonly document: Document;
  readonly lifetime: Lifetime;
  readonly settings: LiveSettings;
  readonly detector: Detector;
  /** Where the pointer has just come to, in CSS px of client coordinates: it may be resting there. */
  readonly pointer: Point | undefined;
  /** Called when it begins to follow the page: nobody needs to look for signs of SIP any more. */
  readonly onFollow: () => void;
  /** Called when five minutes have brought no code: it has left the page alone again. */
  readonly onFruitless: () => void;
  /** Called when something is asked of a page in which nothing speaks of SIP so far. */
  readonly onVain: () => void;
}

/** Starts a scanner in a frame. */
export type StartScanner = (frame: ScannedFrame) => PageScanner;

declare global {
  /**
   * Set by the scanner's script in the content script's own world, which pages cannot see: an unlisted script
   * exports nothing, so it hands itself over here.
   */
  var sipLensScanner: StartScanner | undefined;
}
