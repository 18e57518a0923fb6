/**
 * The content script: runs on order pages alone, sends the background a
 * snapshot when the page has changed, and draws what the background says.
 *
 * It begins at document_start, for the handshake with the page's own world
 * (see channel.ts), and then waits until the page is there.
 */
import { alive, browser } from "../shared/browser";
import type { FromContent, ToContent, Told } from "../shared/messages";
import { problemWord, word } from "../shared/words";
import { ProblemReload, type PageView, type Problem, type Reply, type Snapshot } from "../shared/zz_gen_wire";
import { Channel } from "./channel";
import { Controls, isOurs, type Anchors } from "./controls";
import { isOrderPage } from "./sites/aliexpress";
import { takeSnapshot } from "./snapshot";
import { Watch } from "./watch";

const channel = new Channel();

/** Said when this script has become an orphan, and can look up no words any more. */
const reload: Problem = { kind: ProblemReload };
const reloadWord = word("action_reload");
const reloadWhy = problemWord(reload);

class Page {
  private readonly controls = new Controls(document, (order, state) => this.act(order, state), (problem) => this.noteClicked(problem), (stop) => this.actAll(stop));
  private readonly watch = new Watch(() => this.look(), isOurs, () => this.controls.restore());
  private serial = 0;
  private sent: Snapshot | null = null;
  /** Nodes of the snapshot that was sent last, and of the one before. */
  private anchors: { serial: number; nodes: Anchors }[] = [];
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
    const { snapshot, nodes } = await takeSnapshot(document);
    if (this.sent && same(this.sent, snapshot)) {
      const last = this.anchors[0];
      if (last) last.nodes = nodes;
      this.controls.moveTo(nodes);
      return false;
    }
    this.sent = snapshot;
    const serial = ++this.serial;
    this.anchors = [{ serial, nodes }, ...this.anchors.slice(0, 1)];
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
    void this.send({ type: state === "tracked" ? "cs-bg:open" : "cs-bg:track", order }).then((reply) => {
      if (reply?.problem) this.controls.tell(reply.problem);
    });
  }

  private actAll(stop: boolean): void {
    if (this.orphaned || !alive()) {
      location.reload();
      return;
    }
    void this.send({ type: stop ? "cs-bg:stop" : "cs-bg:track-all" });
  }

  private noteClicked({ kind }: Problem): void {
    if (kind === ProblemReload) location.reload();
  }

  show(view: PageView, serial: number): void {
    const anchors = this.anchors.find((kept) => kept.serial === serial)?.nodes ?? null;
    void this.controls.show(view, anchors);
  }

  private async send(message: FromContent): Promise<Reply | undefined> {
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
    this.controls.orphan(reload, reloadWord, reloadWhy);
  }
}

/** Whether two snapshots show the same. The title does not count: pages let it blink. */
function same(a: Snapshot, b: Snapshot): boolean {
  if (a.url !== b.url || a.nodes.length !== b.nodes.length || a.language !== b.language) return false;
  return a.nodes.every((node, i) => {
    const other = b.nodes[i]!;
    if (node[0] !== other[0] || node[1] !== other[1] || node[2] !== other[2] || node[3] !== other[3]) return false;
    return node[4].length === other[4].length && node[4].every((value, j) => value === other[4][j]);
  });
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

function begin(): void {
  channel.close();
  page = new Page();
  page.start();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
else begin();
