// Every picture that is drawn and not loaded: the mark, the statuses' shapes,
// the actions. All are lines on a grid of 16 (the mark: 32) in the colour of
// the text around them.

import type { Status } from "../shared/zz_gen_wire";

/** The post horn, one line: mouthpiece, one round of tube, bell. */
const horn =
  "M1.5 25.95C6.75 24.64 8.59 23.07 11.73 22.28A8.22 8.22 0 1 0 1.93 16.03C3.32 21.6 8.59 23.07 13.83 21.76C19.61 20.32 24.6 15.74 26.3 9.17C29.06 13.51 30.63 19.8 30.49 25.97C26.03 21.5 19.61 20.32 13.83 21.76";

export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={horn} fill="none" stroke="var(--brand)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

const label = "M2.5 7.9V3.4a.9.9 0 0 1 .9-.9h4.5l5.3 5.3a.9.9 0 0 1 0 1.3l-4.1 4.1a.9.9 0 0 1-1.3 0zM5.4 5.4h.01";
const arrow = "M2.5 8h11M9 3.5 13.5 8 9 12.5";
const van =
  "M2.6 11.5H1.5V4h8v7.5M5.4 11.5h5.2M9.5 6.5h2.8L14.5 9v2.5h-1.1M4 10.1a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zM12 10.1a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8z";
const locker = "M2.5 2.5h11v11h-11zM8 2.5v11M2.5 8H8M6 5.3h.01M6 10.8h.01M11.3 8h.01";
const tick = "M2.5 8.8 6.2 12.5 13.5 4.5";
const door = "M3.5 13.5v-11h9v11M1.8 13.5h12.4M9.8 8.2h.01";
const triangle = "M8 2.4 14.3 13.3H1.7zM8 6.6v3M8 11.4h.01";
const circle = "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z";

const shapes: Record<Status, string> = {
  InfoReceived: label,
  InTransit: arrow,
  OutForDelivery: van,
  AvailableForPickup: locker,
  Delivered: tick,
  DeliveryFailure: door,
  Exception: triangle,
  Expired: circle,
  NotFound: circle,
};

/** Directions turn around where people read from right to left. */
const turning = new Set([arrow, van]);

/** The path of a status's shape; the unknown status has the shape of no data. */
export function shapeOf(status: Status | undefined): string {
  return (status && shapes[status]) || circle;
}

/** The shape of a status. The word always stands beside it, so it is hidden from readers. */
export function Shape({ status, size = 16 }: { status: Status | undefined; size?: number }) {
  const path = shapeOf(status);
  return (
    <svg
      class={`icon shape tone${turning.has(path) ? " turns" : ""}`}
      style={size === 16 ? undefined : { inlineSize: `${size}px`, blockSize: `${size}px` }}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} stroke-dasharray={path === circle ? "2 1.84" : undefined} />
    </svg>
  );
}

const actions = {
  ask: "M13.2 6.6A5.5 5.5 0 0 0 3 5.6M2.8 2.6v3h3M2.8 9.4A5.5 5.5 0 0 0 13 10.4M13.2 13.4v-3h-3",
  add: "M8 3v10M3 8h10",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4 13.5 13.5",
  options: "M2 4.5h6.5M12.5 4.5H14M10.5 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM14 11.5H7.5M3.5 11.5H2M5.5 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z",
  back: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  out: "M9.5 2.5h4v4M13.5 2.5 7.5 8.5M6.5 3.5h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3",
  rename: "M2.5 13.5 3.3 10.3 10.8 2.8l2.4 2.4-7.5 7.5zM9.2 4.4l2.4 2.4",
  archive: "M2 3h12v3H2zM3 6v7h10V6M6.5 8.5h3",
  unarchive: "M2 3h12v3H2zM3 6v7h10V6M8 11.2V8M6.5 9.4 8 7.9l1.5 1.5",
  remove: "M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.7 6.8v4M9.3 6.8v4",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  full: "M9.5 2.5h4v4M13.5 2.5 9.2 6.8M6.5 13.5h-4v-4M2.5 13.5l4.3-4.3",
  close: "M4 4l8 8M12 4l-8 8",
  tick,
  warn: triangle,
} as const;

const turningActions = new Set<ActionName>(["back", "next", "ask", "out"]);

export type ActionName = keyof typeof actions;

/** The picture of an action; its word is the button's own affair. */
export function Icon({ name }: { name: ActionName }) {
  return (
    <svg class={`icon${turningActions.has(name) ? " turns" : ""}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={actions[name]} />
    </svg>
  );
}
