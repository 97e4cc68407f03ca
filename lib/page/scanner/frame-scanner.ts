import type { Lifetime } from '../lifetime';
import { loadOwnScript } from '../load-own-script';
import type { Point } from '../point';
import { askStorage } from '../settings/ask-storage';
import type { OpenSite } from '../settings/site-contract';
import { loadScanner, type ScannerParts } from './load-scanner';
import type { PageScanner, ScannedFrame } from './scanner-contract';

/** Who looks after a frame as long as nothing is scanned in it. */
interface Attendant extends Pick<ScannedFrame, 'onFollow' | 'onFruitless' | 'onVain'> {
  /** Told each time the site is switched on or off, or to be read in another way, and whether it was scanned before. */
  readonly onSite: (isOn: boolean, wasScanned: boolean) => void;
  /** Gives where the pointer has just come to, and feels for it no longer: the scanner does that itself. */
  readonly handOverPointer: () => Point | undefined;
}

/** The scanner that works on a site as long as it is on. */
interface Opened {
  readonly site: OpenSite;
  readonly scanner: PageScanner;
}

/** The site of a frame and the scanner on it: asked for and loaded when there is something to do, and not before. */
export class FrameScanner {
  readonly #document: Document;
  readonly #lifetime: Lifetime;
  readonly #attendant: Attendant;
  /** The site as it is now; undefined before anybody has asked. */
  #site: Promise<OpenSite | undefined> | undefined;
  #parts: Promise<ScannerParts> | undefined;
  #opened: Opened | undefined;

  constructor(document: Document, lifetime: Lifetime, attendant: Attendant) {
    this.#document = document;
    this.#lifetime = lifetime;
    this.#attendant = attendant;
  }

  /** The site of this frame, asked with the first call and followed from then on; undefined where it is off. */
  site(): Promise<OpenSite | undefined> {
    this.#site ??= new Promise((resolve) => {
      const onSite = (site: OpenSite | undefined) => {
        resolve(site);
        this.#onSite(site);
      };
      const asked = askStorage();
      const follow = loadOwnScript('sipLensSite');
      follow.then(
        (followSite) => followSite(window, this.#lifetime, onSite, asked),
        // The extension has been updated or removed under the page.
        () => resolve(undefined),
      );
    });
    return this.#site;
  }

  /** The scanner of this frame, if it is there already. */
  scanner(): PageScanner | undefined {
    return this.#opened?.scanner;
  }

  /** The scanner of this frame, loaded with the first call; undefined where the site is off or the extension has gone. */
  async open(): Promise<PageScanner | undefined> {
    // Loaded while the settings are read: hardly anybody switches us off where there is SIP.
    this.#parts ??= loadScanner();
    try {
      const [site, parts] = await Promise.all([this.site(), this.#parts]);
      return site && this.#scannerOn(site, parts);
    } catch {
      this.#parts = undefined;
      return undefined;
    }
  }

  #onSite(site: OpenSite | undefined): void {
    const wasScanned = this.#opened !== undefined;
    this.#site = Promise.resolve(site);
    this.#opened = undefined;
    if (site) {
      const openForTerminals = () => {
        if (site.settings.now().readsTerminals) void this.open();
      };
      site.settings.onChange(openForTerminals, site.lifetime.signal);
      openForTerminals();
    }
    this.#attendant.onSite(site !== undefined, wasScanned);
  }

  #scannerOn(site: OpenSite, { detector, start }: ScannerParts): PageScanner {
    if (this.#opened?.site === site) return this.#opened.scanner;
    const { handOverPointer, onFollow, onFruitless, onVain } = this.#attendant;
    const scanner = start({
      document: this.#document,
      ...site,
      detector,
      pointer: handOverPointer(),
      onFollow,
      onFruitless,
      onVain,
    });
    this.#opened = { site, scanner };
    return scanner;
  }
}
