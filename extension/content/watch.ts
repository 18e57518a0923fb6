/**
 * Tells when a page may be worth another look. A page that changes without end
 * (a countdown, a carousel, malice) is looked at ever more seldom; one that
 * rests is forgiven.
 */
const quiet = 200; // ms without a change before a look
const least = 300; // ms between two looks
const most = 8_000;
const forgiven = 10_000;

/** When the page rests; at once in a tab that is not seen, where it may never be called idle. */
const whenIdle = (work: () => void): void => {
  if (document.hidden) work();
  else requestIdleCallback(work, { timeout: 1000 });
};

export class Watch {
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = false;
  private pause = least;
  private lastLook = 0;
  private firstChange = 0;
  private stopped = false;

  /**
   * `look` is called after changes that are not all ours; `ours` says which
   * nodes those are; `removed` is called at once when one of ours was taken
   * away, `added` for each node that the page has added or written anew, as
   * long as `heeding` says that anybody wants to know: a page that is just
   * made adds a great many.
   */
  constructor(
    private readonly look: () => Promise<boolean>,
    private readonly ours: (node: Node) => boolean,
    private readonly removed: () => void,
    private readonly added: (node: Node) => void,
    private readonly heeding: () => boolean,
  ) {
    this.observer = new MutationObserver((records) => this.changed(records));
  }

  start(document: Document): void {
    this.stopped = false;
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
    this.soon(0);
  }

  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Runs what changes the page on our account: these changes are not looked at. */
  readonly quietly = (change: () => void): void => {
    // What is pending here is the page's own.
    const pending = this.observer.takeRecords();
    if (pending.length > 0) this.changed(pending);
    change();
    this.observer.takeRecords();
  };

  /** Asks for a look without a change. */
  soon(wait = quiet): void {
    if (this.stopped || this.waiting) return;
    const now = performance.now();
    this.firstChange ||= now;
    // Quiet is waited for, but not for longer than a second.
    const quietAt = Math.min(now + wait, this.firstChange + 1000);
    const at = Math.max(quietAt, this.lastLook + this.pause);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.waiting = true;
      whenIdle(() => void this.run());
    }, at - now);
  }

  private async run(): Promise<void> {
    if (this.stopped) return;
    this.firstChange = 0;
    const now = performance.now();
    if (now - this.lastLook > forgiven) this.pause = least;
    this.lastLook = now;
    this.waiting = false;
    try {
      // Each look that found something makes the next wait longer.
      if (await this.look()) this.pause = Math.min(this.pause * 1.5, most);
    } catch (error) {
      console.warn("posthorn: the page could not be looked at", error);
    }
    this.lastLook = performance.now();
  }

  private changed(records: MutationRecord[]): void {
    let foreign = false;
    let taken = false;
    const heeding = this.heeding();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "characterData") {
        foreign = true;
        if (heeding) this.added(target);
        continue;
      }
      if (heeding || !foreign) {
        for (const node of addedNodes) {
          if (this.ours(node)) continue;
          foreign = true;
          if (heeding) this.added(node);
        }
      }
      if (removedNodes.length === 0) continue;
      for (const node of removedNodes) {
        if (this.ours(node)) taken = true;
        else foreign = true;
      }
    }
    if (taken) this.removed();
    if (foreign) this.soon();
  }
}
