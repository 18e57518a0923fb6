/**
 * Where a control goes so that it moves nothing and covers nothing.
 *
 * It hangs at the end of its anchor, out of the page's flow, and is shifted to
 * the first of these places that lies inside the order's card and is free:
 * after the shop's last button, before it, below it. Where none is, it goes
 * into the flow after all: a control that nobody can reach helps nobody.
 *
 * Many controls are measured when the browser has just laid the page out, so
 * that asking has it do little; and whoever measures changes nothing before
 * all is measured.
 */
const gap = 8;

/** Read by the rules of style.ts, which outdo every other way of setting the element's own style. */
const outOfFlow = "--posthorn-position:absolute!important;--posthorn-most:280px!important;";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const painted = "a, button, input, select, textarea, img, svg, video, canvas, [role=button]";

/** Where a control is to be put: shifted by so much, or in the flow. */
export interface Place {
  x: number;
  y: number;
  inFlow: boolean;
}

/** The place for a control that hangs, shifted by x and y now; undefined where nothing is drawn of it. */
export function placeFor(host: HTMLElement, x: number, y: number): Place | undefined {
  const anchor = host.parentElement;
  if (!anchor) return undefined;
  const card = cardOf(host, anchor);
  const shifted = host.getBoundingClientRect();
  const around = card.getBoundingClientRect();
  if (shifted.width === 0 || around.width === 0) return undefined;
  const own = { left: shifted.left - x, top: shifted.top - y, width: shifted.width, height: shifted.height };
  const last = lastDrawn(anchor, host)?.getBoundingClientRect() ?? anchor.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === "rtl";
  const middle = last.top + (last.height - own.height) / 2;
  const toRight = { x: last.right + gap, y: middle };
  const toLeft = { x: last.left - gap - own.width, y: middle };
  const below = { x: rightToLeft ? last.right - own.width : last.left, y: last.bottom + gap };
  for (const { x, y } of [rightToLeft ? toLeft : toRight, rightToLeft ? toRight : toLeft, below]) {
    const box = { left: x, top: y, right: x + own.width, bottom: y + own.height };
    if (inside(box, around) && isFree(card, box, host)) return { x: Math.round(x - own.left), y: Math.round(y - own.top), inFlow: false };
  }
  return { x: 0, y: 0, inFlow: true };
}

/** Puts an element to its place. */
export function put(host: HTMLElement, { x, y, inFlow }: Place): void {
  const style = (inFlow ? "" : outOfFlow) + (x || y ? `--posthorn-shift:${x}px ${y}px!important` : "");
  if (style) host.setAttribute("style", style);
  else host.removeAttribute("style");
}

/** The card of an order: the largest element around its control, a few levels up at most, that has no other control in it. */
function cardOf(host: HTMLElement, anchor: Element): Element {
  const { body } = host.ownerDocument;
  let card = anchor;
  for (let level = 1; level < 8; level++) {
    const up = card.parentElement;
    if (!up || up === body || up.getElementsByTagName(host.localName)[1]) break;
    card = up;
  }
  return card;
}

function lastDrawn(anchor: Element, host: Element): Element | undefined {
  for (let child = anchor.lastElementChild; child; child = child.previousElementSibling) {
    if (child !== host && child.getBoundingClientRect().width > 0) return child;
  }
  return undefined;
}

function inside(box: Box, around: Box): boolean {
  return box.left >= around.left && box.right <= around.right && box.top >= around.top && box.bottom <= around.bottom;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Whether nothing that is drawn in an element stands where the box is. In a
 * long list, nothing is expected there any more after `mostBelow` elements in
 * a row that begin below the box.
 */
export function isFree(card: Element, box: Box, host: Element, mostBelow = Infinity): boolean {
  let below = 0;
  const all = card.getElementsByTagName("*");
  for (let i = 0, { length } = all; i < length; i++) {
    const element = all[i]!;
    // Most are above or below: nothing else is asked of them.
    const drawn = element.getBoundingClientRect();
    if (drawn.top >= box.bottom) {
      if (++below > mostBelow) return true;
      continue;
    }
    if (drawn.bottom <= box.top || !meets(drawn, box)) {
      if (drawn.width > 0) below = 0;
      continue;
    }
    if (element.contains(host)) continue;
    const texts = textsOf(element);
    if (element.matches(painted)) return false;
    if (texts.length === 0) {
      // What is around others is asked for its own words alone.
      if (element.firstElementChild === null) return false;
      continue;
    }
    // A block may be far wider than the words in it.
    const range = card.ownerDocument.createRange();
    for (const text of texts) {
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) if (meets(line, box)) return false;
    }
  }
  return true;
}

const highestLine = 80;
const lowestLine = 16;

/**
 * The line that an element begins with, or one drawn after it: what is drawn
 * first in it, in it again and so on, until that is no higher than a line; and
 * in that the smallest that reaches from left to right. Undefined where there
 * is none.
 */
export function lineFrom(first: Element | null, left: number, right: number): DOMRect | undefined {
  let line: DOMRect | undefined;
  for (let element = first; element; ) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) {
      element = element.nextElementSibling;
      continue;
    }
    if (box.height < lowestLine || (line && (box.left > left || box.right < right))) break;
    if (box.height <= highestLine) line = box;
    element = element.firstElementChild;
  }
  return line;
}

function textsOf(element: Element): Node[] {
  const texts: Node[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue!.trim() !== "") texts.push(child);
  }
  return texts;
}
