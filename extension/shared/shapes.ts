/**
 * The mark and the shapes of the statuses as paths: lines on a grid of 16 (the
 * mark: 32), drawn in the colour of the text beside them. The content script
 * and the pages draw from here; a word always stands beside a shape.
 */
import type { Status } from "./zz_gen_wire";

/** The post horn, one line: mouthpiece, one round of tube, bell. */
export const horn =
  "M1.5 25.95C6.75 24.64 8.59 23.07 11.73 22.28A8.22 8.22 0 1 0 1.93 16.03C3.32 21.6 8.59 23.07 13.83 21.76C19.61 20.32 24.6 15.74 26.3 9.17C29.06 13.51 30.63 19.8 30.49 25.97C26.03 21.5 19.61 20.32 13.83 21.76";

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

/** The path of a status's shape; the unknown status has the shape of no data. */
export function shapeOf(status: Status | undefined): string {
  return (status && shapes[status]) || circle;
}

/** Something is wrong: a problem, not a status. */
export const warning = triangle;

/** The dots of the circle that says "no data". */
export function dashOf(shape: string): string | undefined {
  return shape === circle ? "2 1.84" : undefined;
}

/** Directions turn around where people read from right to left. */
export function turns(shape: string): boolean {
  return shape === arrow || shape === van;
}
