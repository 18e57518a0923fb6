/**
 * Hears what the page's SDK answers to the page itself.
 *
 * The SDK's function is put behind a proxy that calls it with the same `this`
 * and the same arguments, hands back the same promise and throws the same
 * errors; the answer is looked at later, from a timer, when the page's own code
 * has had it. Nothing is asked that the page would not have asked.
 *
 * The proxy is put there when a script of the page's has run, and looked after
 * whenever the user does something: a page that puts another function in its
 * place has that one heard, and a proxy is never put before another.
 */
import { orderAskedFor, sdkOf } from "./sites/aliexpress";

/** Answers that wait to be passed on, at most; and all that are in the life of a page. */
const mostWaiting = 4;
const most = 200;

type Callable = (...args: unknown[]) => unknown;

/** Begins to hear. Gives a function that runs a question of our own, which is not heard. */
export function overhear(
  window: Window & typeof globalThis,
  listen: (type: string, listener: (event: Event) => void, capture: boolean) => void,
  later: (work: () => void, ms: number) => unknown,
  pass: (order: string, answer: unknown) => void,
): <T>(ask: () => T) => T {
  // Taken before the page's first script, see serve.ts.
  const { Proxy, Promise } = window;
  const { apply } = window.Reflect;
  const { then } = Promise.prototype;
  const ours = new window.WeakSet<object>();
  const [isOurs, add] = [ours.has.bind(ours), ours.add.bind(ours)];
  let inside = false;
  let waiting = 0;
  let all = 0;

  function within<T>(work: () => T): T {
    const before = inside;
    inside = true;
    try {
      return work();
    } finally {
      inside = before;
    }
  }

  /** Waits for an answer without the page's noticing. */
  function hear(options: unknown, answer: unknown): void {
    if (!(answer instanceof Promise) || waiting >= mostWaiting || all >= most) return;
    const order = orderAskedFor(options);
    if (order === undefined) return;
    waiting++;
    all++;
    // What is rejected is the page's own affair.
    apply(then, answer, [
      (value: unknown) =>
        later(() => {
          waiting--;
          pass(order, value);
        }, 0),
      () => void waiting--,
    ]);
  }

  function attend(): void {
    try {
      const sdk = sdkOf(window);
      const request = sdk?.request;
      if (!sdk || typeof request !== "function" || isOurs(request)) return;
      const heard = new Proxy(request as Callable, {
        apply(target, self, args) {
          // One that the page has put around ours is heard once.
          if (inside) return apply(target, self, args) as unknown;
          const answer: unknown = within(() => apply(target, self, args) as unknown);
          try {
            hear(args[0], answer);
          } catch {
            // Options that cannot be read are none of ours.
          }
          return answer;
        },
      });
      add(heard);
      sdk.request = heard;
    } catch {
      // A page that does not let it be: then it is not heard.
    }
  }

  for (const type of ["load", "DOMContentLoaded", "pointerover", "pointerdown", "click", "keydown", "focusin"]) listen(type, attend, true);
  return within;
}
