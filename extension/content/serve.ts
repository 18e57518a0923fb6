/**
 * The bridge's end of the channel: runs in the page's own world, where the
 * shop's SDK is, and does two things. For an order that the content script
 * names it makes the one call of sites/aliexpress.ts and gives its answer back
 * as JSON text. And when the page makes that call itself, since the user has
 * opened something, it passes the answer on likewise; see overhear.ts.
 *
 * Everything that it needs of the browser is taken before the page's first
 * script runs, since a page may put its own in place of any of it. The SDK is
 * called from a timer, never inside the event: page code that runs inside can
 * read the event's secret name from `window.event`.
 */
import { handOver, longestAnswer, names, wanted } from "./channel";
import { overhear } from "./overhear";
import { askSDK, withheld } from "./sites/aliexpress";

/** How often the SDK is looked for while the page still loads, ms. */
const every = 100;
const longest = 60_000;

/** Answers the content script for as long as the page lives. */
export function serve(window: Window & typeof globalThis): void {
  const { document, CustomEvent } = window;
  const listen = document.addEventListener.bind(document);
  const dispatch = document.dispatchEvent.bind(document);
  const later = window.setTimeout.bind(window);
  const { stringify } = window.JSON;
  const { min } = window.Math;
  const { Error, String, Number } = window;
  const detailOf: (event: Event) => unknown = Function.prototype.call.bind(
    Object.getOwnPropertyDescriptor(CustomEvent.prototype, "detail")!.get!,
  );

  let joined = false;
  listen(handOver, (event) => {
    // A later one is not for us: after an update, Firefox runs both scripts anew in a page that is open.
    if (joined) return;
    event.stopImmediatePropagation();
    join(detailOf(event));
  });
  dispatch(new CustomEvent(wanted));

  function join(secret: unknown): void {
    if (typeof secret !== "string" || secret.length < 20) return;
    joined = true;
    const { ready, ask, told, heard } = names(secret);
    const asking = overhear(window, listen, later, (order, value) => {
      const text = textOf(value);
      if (text) dispatch(new CustomEvent(heard, { detail: `${order}\n${text}` }));
    });
    listen(ask, (event) => {
      const [id, order, timeout] = String(detailOf(event)).split("\n") as [string, string, string];
      let open = true;
      const answer = (kind: "body" | "failure", text: string) => {
        if (!open) return;
        open = false;
        dispatch(new CustomEvent(told, { detail: `${id}\n${kind}\n${text}` }));
      };
      const patience = min(Number(timeout) || 0, longest);
      later(() => answer("failure", "timeout"), patience);
      // A page that is still loading may bring its SDK yet; half of the time is kept for the answer.
      let tries = patience / 2 / every;
      const attempt = () => {
        if (!open) return;
        let asked: ReturnType<typeof askSDK>;
        try {
          asked = asking(() => askSDK(window, order));
        } catch {
          return answer("failure", "no_sdk");
        }
        if (!asked) {
          if (--tries > 0) later(attempt, every);
          else answer("failure", "no_sdk");
          return;
        }
        // The SDK rejects with the same shape that it resolves to: what it was
        // told, with the reason in it.
        const give = (value: unknown) => {
          if (!open) return;
          const text = textOf(value);
          if (text === undefined) answer("failure", "network");
          else if (text === null) answer("failure", "too_large");
          else answer("body", text);
        };
        if (typeof asked.answer?.then === "function") asked.answer.then(give, give);
        else give(asked.answer);
      };
      later(attempt, 0);
    });
    dispatch(new CustomEvent(ready));
  }

  /**
   * JSON of an answer without what is withheld; null where it is too large,
   * undefined where it is none. Gives up as soon as the size is passed, so that
   * an enormous answer costs no more than a large one.
   */
  function textOf(value: unknown): string | null | undefined {
    if (typeof value !== "object" || value === null || (value instanceof Error && !("ret" in value))) return undefined;
    let left = longestAnswer;
    const large = {};
    try {
      const text: unknown = stringify(value, (key: string, part: unknown) => {
        if (withheld(key)) return undefined;
        left -= key.length + (typeof part === "string" ? part.length : 0) + 4;
        if (left < 0) throw large;
        return part;
      });
      if (typeof text !== "string") return undefined;
      return text.length > longestAnswer ? null : text;
    } catch (error) {
      return error === large ? null : undefined;
    }
  }
}
