// Nothing moves away from under a pointer. An answer that comes while somebody
// points at the list changes what its row says, and where the row belongs; but
// the click that is on its way is meant for what stands there now. So rows keep
// their places for as long as somebody is at the list, and take their order
// when they are left alone.
//
// Somebody is at the list from each sign of life in it (a move, a press, the
// wheel, a key, the focus) until the next one elsewhere, or until the pointer
// has left the page. A pointer that only rests there is no reader for ever: the
// rows wait for it for ten seconds, which is three times the glance that the
// list is made for. Where the focus was moved by the keyboard, a pointer that
// is pushed aside ends nothing; the ten seconds do.
//
// A finger has no place before it touches, and leaves the page as it is lifted.
// So it counts as being there for the ten seconds after a touch, in which
// people scroll and choose; and against the first touch of all stands what
// also guards a resting pointer: a press that comes sooner after the rows have
// moved than anybody can have seen it does nothing.

import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** How long rows wait for somebody who gives no sign of life, in ms. */
const rest = 10_000;

/** A press that comes sooner than this after a move was meant for what stood there before, in ms. */
const reaction = 300;

/** Whether somebody is at the list. */
export interface Still {
  /** Whether they are; where the answer keeps something back, it is said when that is over. */
  holds(): boolean;
  /** The row that they are at. */
  at(): string | undefined;
  /** Goes up when what was kept back is to be shown. */
  readonly turn: number;
}

export function useStill(): Still {
  const [turn, setTurn] = useState(0);
  const [watch] = useState(() => new Watch(() => setTurn((before) => before + 1)));
  useEffect(() => watch.begin(), [watch]);
  return { holds: () => watch.holds(), at: () => watch.at(), turn };
}

class Watch {
  private sign = -Infinity;
  private row: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private place = "";

  constructor(private readonly over: () => void) {}

  begin(): () => void {
    const end = new AbortController();
    const quietly = { capture: true, passive: true, signal: end.signal };
    for (const type of ["pointermove", "pointerdown", "wheel", "keydown", "focusin"]) addEventListener(type, (event) => this.hear(event), quietly);
    document.documentElement.addEventListener("pointerleave", (event) => this.hear(event), { signal: end.signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.leave(), { signal: end.signal });
    return () => {
      end.abort();
      clearTimeout(this.timer);
    };
  }

  private hear(event: Event): void {
    const { type, target } = event;
    const pointer = event as PointerEvent;
    if (type === "pointermove") {
      // What moves may be the page, under a pointer that rests.
      const place = `${pointer.screenX} ${pointer.screenY}`;
      if (place === this.place) return;
      this.place = place;
    }
    const list = target instanceof Element ? target.closest(".list") : null;
    if (list && type !== "pointerleave") {
      const row = (target as Element).closest<HTMLElement>(".row")?.dataset["parcel"];
      // The focus that goes with its row is nobody's doing.
      if (type !== "focusin" || row !== this.row) this.sign = performance.now();
      this.row = row;
      return;
    }
    if (type === "pointerleave" && pointer.pointerType === "touch") return;
    // A key that nothing has the focus for says nothing of where its person is.
    if (type === "keydown" && target === document.body) return;
    if ((type === "pointermove" || type === "pointerleave") && document.querySelector(".list :focus-visible")) return;
    this.leave();
  }

  holds(): boolean {
    const left = this.sign + rest - performance.now();
    if (left <= 0) return false;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.holds()) this.over();
    }, left);
    return true;
  }

  at(): string | undefined {
    return performance.now() - this.sign < rest ? this.row : undefined;
  }

  private leave(): void {
    this.sign = -Infinity;
    this.row = undefined;
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.over();
  }
}

/**
 * What is shown of something: as it is now, or what `keep` makes of it while
 * somebody is at the list. Whatever changes `act` is the person's own doing,
 * and is shown as it is.
 */
export function useKept<T>(still: Still, now: T, act: string, keep: (before: T, now: T) => T): T {
  const last = useRef<{ shown: T; now: T; act: string; turn: number }>(undefined);
  const before = last.current;
  const same = before?.act === act && before.turn === still.turn;
  if (!before || !same || before.now !== now) {
    const shown = before && same && still.holds() ? keep(before.shown, now) : now;
    last.current = { shown, now, act, turn: still.turn };
  }
  return last.current!.shown;
}

/**
 * Keeps the row that somebody is at where it is on the screen, by scrolling, as
 * far as there is something to scroll: the rows above it may grow, and new ones
 * may come.
 */
export function usePinned(still: Still, find: (id: string | undefined) => HTMLElement | undefined): void {
  const id = still.at();
  const row = id === undefined ? undefined : find(id);
  const top = row?.getBoundingClientRect().top;
  useLayoutEffect(() => {
    if (!row?.isConnected) return; // it was moved by its person
    const moved = row.getBoundingClientRect().top - top!;
    if (moved !== 0) (row.closest(".wide .side") ?? document.scrollingElement)?.scrollBy({ top: moved, behavior: "instant" });
  });
}

/** For onClickCapture: lets no press through that was meant for what stood there before; `order` is what stands in the list, from the top. */
export function useAimed(list: RefObject<HTMLElement | null>, order: string): (event: MouseEvent) => void {
  const moved = useRef({ at: -Infinity, under: false });
  const last = useRef(order);
  useLayoutEffect(() => {
    if (last.current === order) return;
    last.current = order;
    moved.current = { at: performance.now(), under: list.current?.matches(":hover") ?? false };
  });
  return (event) => {
    const { at, under } = moved.current;
    // A pointer that comes from elsewhere has seen it; of a finger nobody knows, and no key is aimed.
    const aimed = !under && (event as PointerEvent).pointerType !== "touch";
    if (event.detail === 0 || aimed || performance.now() - at >= reaction) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
