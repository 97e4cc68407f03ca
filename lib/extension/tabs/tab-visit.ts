import { browser } from 'wxt/browser';
import { type FrameHere, type VisitReply, type VisitRequest, visitPort } from '@/lib/visit/visit-messages';
import { readVisitReply } from './read-visit-reply';

/** ms that the first frame may take to answer: it loads what answers, in a page that may be busy. */
const firstAnswerMs = 3_000;
/** ms without a further frame after which those that have answered are all. */
const quietMs = 80;
/** How often, and after how many ms each, the page itself is sought again where only frames in it have answered. */
const pageTries = 5;
const pageTryMs = 300;

type Listener = (reply: VisitReply) => void;
type Port = ReturnType<typeof browser.tabs.connect>;

/**
 * A conversation with all frames of a tab, or with one. It holds a port open, and a page with an open port cannot go
 * into the back-forward cache: end it, by `signal`, as soon as the question is answered.
 */
export class TabVisit {
  /** Opens one more port to the tab, which ends with the visit. */
  readonly #connect: () => Port;
  readonly #port: Port;
  /** The port of each frame that was not there yet when the visit began. */
  readonly #latePorts = new Map<string, Port>();
  readonly #listeners = new Set<Listener>();
  readonly #frames = new Map<string, FrameHere>();
  #isOver = false;

  private constructor(connect: () => Port) {
    this.#connect = connect;
    this.#port = connect();
    this.#hear(this.#port);
  }

  #hear(port: Port): void {
    port.onMessage.addListener((message: unknown) => {
      const reply = readVisitReply(message);
      if (!reply) return;
      if (reply.type === 'here') {
        const { frame } = reply;
        // It has answered on another port already.
        if (this.#frames.has(frame)) return;
        this.#frames.set(frame, reply);
        if (port !== this.#port) this.#latePorts.set(frame, port);
      }
      for (const listener of this.#listeners) listener(reply);
    });
  }

  /** Begins to talk with a tab; undefined where nobody answers: our content script is not there. */
  static async open(tabId: number, signal: AbortSignal, frameId?: number): Promise<TabVisit | undefined> {
    const options = { name: visitPort, ...(frameId !== undefined && { frameId }) };
    const visit = new TabVisit(() => {
      const port = browser.tabs.connect(tabId, options);
      signal.addEventListener('abort', () => port.disconnect());
      return port;
    });
    const port = visit.#port;
    const isThere = await new Promise<boolean>((resolve) => {
      const late = setTimeout(resolve, firstAnswerMs, false);
      const done = (answer: boolean) => {
        clearTimeout(late);
        resolve(answer);
      };
      port.onDisconnect.addListener(() => {
        // Read, or Chrome would report it as an error that nobody has looked at.
        void browser.runtime.lastError;
        visit.#isOver = true;
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

  /** Looks for frames that have come since: a port reaches only those that are ready when it is opened. */
  async seekLateFrames(): Promise<void> {
    const port = this.#connectAgain();
    if (!port) return;
    await wait(firstAnswerMs);
    if (![...this.#latePorts.values()].includes(port)) port.disconnect();
  }

  /** One more port, on which frames answer that the first has not reached. */
  #connectAgain(): Port | undefined {
    // The tab shows another page by now, which nobody has asked about.
    if (this.#isOver) return undefined;
    const port = this.#connect();
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    this.#hear(port);
    return port;
  }

  /**
   * All frames, once no further one has answered for a moment. The page itself, which is busier than a small frame in
   * it, or slower to load, is given time.
   */
  async allFrames(): Promise<readonly FrameHere[]> {
    for (let tries = 0; ; tries++) {
      await this.#untilQuiet();
      if (tries === pageTries || this.frames.some(({ isTop }) => isTop)) return this.frames;
      this.#connectAgain();
      await wait(pageTryMs);
    }
  }

  async #untilQuiet(): Promise<void> {
    for (let known = -1; known < this.#frames.size; ) {
      known = this.#frames.size;
      await wait(quietMs);
    }
  }

  ask(request: VisitRequest): void {
    try {
      this.#portFor(request).postMessage(request);
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
      this.#portFor(request).onDisconnect.addListener(() => resolve(undefined));
    });
    this.ask(request);
    return answer.finally(() => end.abort());
  }

  #portFor(request: VisitRequest): Port {
    return ('frame' in request && this.#latePorts.get(request.frame)) || this.#port;
  }

  listen(listener: Listener, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
