/**
 * How the content script and the bridge in the page's own world speak, in a
 * page that may be hostile.
 *
 * Both worlds share the document and nothing else, so they speak by events
 * whose details are strings. The names of these events hold a secret of 128
 * bits, and a page cannot listen for a name that it does not know. The content
 * script makes the secret and hands it over once, by an event that is
 * dispatched and heard before the page's first script runs: both scripts are
 * run at document_start, in either order, hence the two names below.
 *
 * What this keeps out is a page that asks the bridge or answers in its place.
 * It does not make the answer true: the answer is made by the page's own SDK,
 * and is read as anything from outside, whoever wrote it. So nothing is lost
 * where a page may know the secret: Firefox runs both scripts anew in the pages
 * that are open when the extension comes or is updated, and by then the page's
 * own scripts have run.
 */

import type { Told } from "../shared/messages";
import { isOrderNumber } from "./sites/aliexpress";

/** The content script hands over the secret; heard by the bridge, once. */
export const handOver = "posthorn:hand-over";

/** The bridge came second and wants the secret; heard by the content script, once. */
export const wanted = "posthorn:wanted";

/** Names of events, once the secret is known on both sides. */
export const names = (secret: string) => ({
  ready: `posthorn:ready:${secret}`,
  /** Detail: id, order and timeout, a line each. */
  ask: `posthorn:ask:${secret}`,
  /** Detail: id, "body" or "failure", then the text, a line each; the text may hold further lines. */
  told: `posthorn:told:${secret}`,
  /** The page has asked for an order itself, and was answered. Detail: order, then the text, a line each. */
  heard: `posthorn:heard:${secret}`,
});

/** The longest answer that is taken, in characters of JSON. */
export const longestAnswer = 2 << 20;

/** So many answers are heard in the life of a page: more than anybody opens. */
export const mostHeard = 200;

/** The content script's end of the channel. */
export class Channel {
  private readonly secret = [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36).padStart(7, "0")).join("");
  private readonly names = names(this.secret);
  private readonly pending = new Map<string, (told: Told) => void>();
  private ready = false;
  private heard = 0;

  /** Hands over the secret: to be made before the page's first script runs. */
  constructor(
    private readonly target: EventTarget = document,
    /** Called with what the page was answered to a question of its own about an order. */
    private readonly hear: (order: string, body: string) => void = () => {},
  ) {
    target.addEventListener(this.names.ready, () => (this.ready = true), { once: true });
    target.addEventListener(this.names.told, this.told);
    target.addEventListener(this.names.heard, (event) => {
      const text = detailOf(event);
      const [order = ""] = text.split("\n", 1);
      const body = text.slice(order.length + 1);
      if (isOrderNumber(order) && body.length <= longestAnswer && this.heard++ < mostHeard) this.hear(order, body);
    });
    this.give();
    if (!this.ready) target.addEventListener(wanted, this.give, { once: true });
  }

  private readonly give = () => {
    this.target.dispatchEvent(new CustomEvent(handOver, { detail: this.secret }));
  };

  /** From now on, who asks for the secret can only be the page. To be called once the bridge had its turn. */
  close(): void {
    this.target.removeEventListener(wanted, this.give);
  }

  /** Asks the page's SDK for one order. Resolves to its JSON text or to why there is none; never rejects. */
  ask(id: string, order: string, timeout: number): Promise<Told> {
    if (!this.ready) return Promise.resolve({ failure: "no_sdk" });
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.finish(id, { failure: "timeout" }), timeout);
      this.pending.set(id, (told) => {
        clearTimeout(timer);
        resolve(told);
      });
      this.target.dispatchEvent(new CustomEvent(this.names.ask, { detail: `${id}\n${order}\n${timeout}` }));
    });
  }

  private finish(id: string, told: Told): void {
    const answer = this.pending.get(id);
    this.pending.delete(id); // what nobody asked, or was answered already, goes nowhere
    answer?.(told);
  }

  private readonly told = (event: Event) => {
    const text = detailOf(event);
    const [id = "", kind = ""] = text.split("\n", 2);
    const rest = text.slice(id.length + kind.length + 2);
    if (kind === "failure") this.finish(id, { failure: rest.slice(0, 40) });
    else if (kind !== "body") return;
    else this.finish(id, rest.length > longestAnswer ? { failure: "too_large" } : { body: rest });
  };
}

function detailOf(event: Event): string {
  const { detail } = event as CustomEvent<unknown>;
  return typeof detail === "string" ? detail : "";
}
