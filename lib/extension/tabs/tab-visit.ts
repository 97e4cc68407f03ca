import { browser } from 'wxt/browser';
import { type FrameHere, VisitReply } from './visit-reply';
import { type VisitRequest, visitPort } from './visit-request';

/** ms that the first frame may take to answer: it loads what answers, in a page that may be busy. */
const firstAnswerMs = 3_000;
/** ms without a further frame after which those that have answered are all. */
const quietMs = 80;

type Listener = (reply: VisitReply) => void;

/**
 * A conversation with all frames of a tab, or with one. It holds a port open, and a page with an open port cannot go
 * into the back-forward cache: end it, by `signal`, as soon as the question is answered.
 */
export class TabVisit {
  readonly #port: ReturnType<typeof browser.tabs.connect>;
  readonly #listeners = new Set<Listener>();
  readonly #frames = new Map<string, FrameHere>();

  private constructor(port: ReturnType<typeof browser.tabs.connect>) {
    this.#port = port;
    port.onMessage.addListener((message: unknown) => {
      const reply = VisitReply.safeParse(message);
      if (!reply.success) return;
      if (reply.data.type === 'here') this.#frames.set(reply.data.frame, reply.data);
      for (const listener of this.#listeners) listener(reply.data);
    });
  }

  /** Begins to talk with a tab; undefined where nobody answers: our content script is not there. */
  static async open(tabId: number, signal: AbortSignal, frameId?: number): Promise<TabVisit | undefined> {
    const options = { name: visitPort, ...(frameId !== undefined && { frameId }) };
    const port = browser.tabs.connect(tabId, options);
    signal.addEventListener('abort', () => port.disconnect());
    const visit = new TabVisit(port);
    const isThere = await new Promise<boolean>((resolve) => {
      const late = setTimeout(resolve, firstAnswerMs, false);
      const done = (answer: boolean) => {
        clearTimeout(late);
        resolve(answer);
      };
      port.onDisconnect.addListener(() => {
        // Read, or Chrome would report it as an error that nobody has looked at.
        void browser.runtime.lastError;
        done(false);
      });
      visit.listen(() => done(true), signal);
    });
    if (!isThere) port.disconnect();
    return isThere ? visit : undefined;
  }

  /** Frames that have answered so far. */
  get frames(): readonly FrameHere[] {
    return [...this.#frames.values()];
  }

  /** All frames, once no further one has answered for a moment. */
  async allFrames(): Promise<readonly FrameHere[]> {
    for (let known = -1; known < this.#frames.size; ) {
      known = this.#frames.size;
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    }
    return this.frames;
  }

  ask(request: VisitRequest): void {
    try {
      this.#port.postMessage(request);
    } catch {
      // The tab has gone on to another page: there is nobody left to ask.
    }
  }

  /** Asks, and waits for the first reply that answers; undefined when the tab goes away first. */
  async askFor<Reply extends VisitReply>(
    request: VisitRequest,
    isAnswer: (reply: VisitReply) => reply is Reply,
  ): Promise<Reply | undefined> {
    const end = new AbortController();
    const answer = new Promise<Reply | undefined>((resolve) => {
      this.listen((reply) => isAnswer(reply) && resolve(reply), end.signal);
      this.#port.onDisconnect.addListener(() => resolve(undefined));
    });
    this.ask(request);
    return answer.finally(() => end.abort());
  }

  listen(listener: Listener, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }
}
