/**
 * The content script: runs on order pages alone, sends the background a
 * snapshot when the page has changed, and draws what the background says.
 *
 * It begins at document_start, for the handshake with the page's own world
 * (see channel.ts), and then waits until the page is there.
 */
import { alive, browser } from "../shared/browser";
import type { Answer, FromContent, SaidProblem, SaidView, ToContent, Told } from "../shared/messages";
import { ProblemReload, type Snapshot } from "../shared/zz_gen_wire";
import { Channel } from "./channel";
import { Controls, heard, isOurs, type Anchors } from "./controls";
import { Hand } from "./hand";
import { isOrderPage } from "./sites/aliexpress";
import { takeSnapshot } from "./snapshot";
import { Watch } from "./watch";

const channel = new Channel(document, (order, body) => page?.heard(order, body));
const hand = new Hand();

class Page {
  private readonly watch = new Watch(() => this.look(), isOurs, () => this.controls.restore(), (node) => hand.appeared(node), () => hand.points);
  private readonly controls = new Controls(
    document,
    (order, state) => this.act(order, state),
    this.watch.quietly,
    (problem) => this.noteClicked(problem),
    (stop) => this.actAll(stop),
  );
  /** What is said when the background says nothing more; undefined before its first view. */
  private alone: SaidView["alone"];
  private serial = 0;
  private sent: Snapshot | null = null;
  /** Elements of the snapshot that was sent last, and of the one before. */
  private anchors: { serial: number; elements: Anchors }[] = [];
  private orphaned = false;
  private failures = 0;

  start(): void {
    this.watch.start(document);
    addEventListener("pagehide", () => void this.send({ type: "cs-bg:gone" }));
    addEventListener("pageshow", ({ persisted }) => {
      // Back from the back/forward cache: the background has forgotten this page.
      if (persisted) this.again();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible") return;
      if (alive()) this.watch.soon();
      else this.orphan();
    });
  }

  /** Sends the page whether it changed or not. */
  private again(): void {
    this.sent = null;
    this.watch.soon(0);
  }

  /** Looks at the page; resolves to whether there was something new. */
  private async look(): Promise<boolean> {
    if (!alive()) {
      this.orphan();
      return false;
    }
    if (!isOrderPage(location)) return false;
    this.controls.sweep();
    const { snapshot, elements } = takeSnapshot(document);
    const hovers = hand.pairs(elements);
    if (hovers.length > 0) snapshot.hovers = hovers;
    if (this.sent && same(this.sent, snapshot)) {
      const last = this.anchors[0];
      if (last) last.elements = elements;
      this.controls.moveTo(elements);
      return false;
    }
    this.sent = snapshot;
    const serial = ++this.serial;
    this.anchors = [{ serial, elements }, ...this.anchors.slice(0, 1)];
    const reply = await this.send({ type: "cs-bg:page", snapshot, serial });
    if (reply) {
      this.failures = 0;
      if (reply.problem) this.controls.tell(reply.problem);
    } else if (!this.orphaned && this.failures++ < 3) {
      // A background that is just being replaced: once more, a little later.
      setTimeout(() => this.again(), 2000 * this.failures);
    }
    return true;
  }

  private act(order: string, state: string): void {
    if (this.orphaned || !alive()) {
      location.reload();
      return;
    }
    if (state === "asking") return;
    void this.say({ type: state === "tracked" ? "cs-bg:open" : "cs-bg:track", order });
  }

  private actAll(stop: boolean): void {
    if (this.orphaned || !alive()) {
      location.reload();
      return;
    }
    void this.say({ type: stop ? "cs-bg:stop" : "cs-bg:track-all" });
  }

  /** Sends what a person wants: more than once where the background is just being replaced, and never without an answer that can be seen. */
  private async say(message: FromContent): Promise<void> {
    let reply: Answer | undefined;
    for (let wait = 0; wait <= 2000 && !reply && !this.orphaned; wait += 1000) {
      if (wait) await new Promise((resume) => setTimeout(resume, wait));
      reply = await this.send(message);
    }
    if (this.orphaned) return; // which says so
    const problem = reply ? reply.problem : this.alone?.silent;
    if (problem) this.controls.tell(problem);
  }

  private noteClicked({ kind }: SaidProblem): void {
    if (kind === ProblemReload) location.reload();
  }

  /** The page was answered to a question of its own. */
  heard(order: string, body: string): void {
    if (alive() && isOrderPage(location)) void this.send({ type: "cs-bg:heard", order, body });
  }

  hear(event: Event): void {
    this.controls.hear(event);
  }

  show(view: SaidView, serial: number): void {
    this.alone ??= view.alone;
    const anchors = this.anchors.find((kept) => kept.serial === serial)?.elements ?? null;
    void this.controls.show(view, anchors);
  }

  private async send(message: FromContent): Promise<Answer | undefined> {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      if (!alive()) this.orphan();
      return undefined;
    }
  }

  /** The extension was updated or removed: this script can do nothing more than say so. */
  private orphan(): void {
    if (this.orphaned) return;
    this.orphaned = true;
    this.watch.stop();
    if (this.alone) this.controls.orphan(this.alone.reload, this.alone.word);
  }
}

/** Whether two snapshots show the same. The title does not count: pages let it blink. */
function same(a: Snapshot, b: Snapshot): boolean {
  return a.url === b.url && String(a.hovers) === String(b.hovers) && a.html === b.html && a.language === b.language;
}

let page: Page | undefined;

browser.runtime.onMessage.addListener((message: ToContent, sender, respond: (told?: Told) => void) => {
  // Only from our own background, which is in no tab.
  if (sender.id !== browser.runtime.id || sender.tab) return false;
  if (message.type === "bg-cs:view") {
    page?.show(message.view, message.serial);
    return false;
  }
  if (message.type !== "bg-cs:ask") return false;
  void channel.ask(message.id, message.order, message.timeout).then(respond);
  return true;
});

// Before any listener of the page's.
for (const type of heard) addEventListener(type, (event) => page?.hear(event), true);
for (const type of ["pointerover", "focusin"]) addEventListener(type, (event) => hand.point(event), true);

function begin(): void {
  page = new Page();
  page.start();
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", () => (channel.close(), begin()), { once: true });
} else {
  // The page was open before us, and the bridge may come a little later.
  setTimeout(() => channel.close(), 2000);
  begin();
}
