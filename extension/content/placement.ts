/**
 * Where a control goes so that it moves nothing and covers nothing.
 *
 * It hangs at the end of its anchor, out of the page's flow, and is shifted to
 * the first of these places that lies inside the order's card and is free:
 * after the shop's last button, before it, below it. Where none is, it goes
 * into the flow after all: a control that nobody can reach helps nobody.
 */
const gap = 8;

/** Read by the rules of style.ts, which outdo every other way of setting the element's own style. */
const position = "--posthorn-position";
const shift = "--posthorn-shift";
const most = "--posthorn-most";
const mostWidth = "280px";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const painted = "a, button, input, select, textarea, img, svg, video, canvas, [role=button]";

/** A control, the element at whose end it hangs, and the card that both are in. */
export interface Hanging {
  host: HTMLElement;
  anchor: Element;
  card: Element;
}

/**
 * Shifts controls that are in the document to their places. All of them at
 * once: each change between two readings would have the browser lay out the
 * page anew.
 */
export function settle(controls: readonly Hanging[]): void {
  for (const { host } of controls) hang(host);
  const places = controls.map(placeFor);
  controls.forEach(({ host }, i) => {
    const place = places[i];
    if (place) host.style.setProperty(shift, `${place.x}px ${place.y}px`, "important");
    else if (place === null) {
      host.style.removeProperty(position);
      host.style.removeProperty(most);
    }
  });
}

/** By how much a control is to be shifted; null where no place is free, undefined where nothing is drawn now. */
function placeFor({ host, anchor, card }: Hanging): { x: number; y: number } | null | undefined {
  const own = host.getBoundingClientRect();
  const around = card.getBoundingClientRect();
  if (own.width === 0 || around.width === 0) return undefined;
  const last = lastDrawn(anchor, host)?.getBoundingClientRect() ?? anchor.getBoundingClientRect();
  const rightToLeft = getComputedStyle(anchor).direction === "rtl";
  const middle = last.top + (last.height - own.height) / 2;
  const toRight = { x: last.right + gap, y: middle };
  const toLeft = { x: last.left - gap - own.width, y: middle };
  const below = { x: rightToLeft ? last.right - own.width : last.left, y: last.bottom + gap };
  for (const { x, y } of [rightToLeft ? toLeft : toRight, rightToLeft ? toRight : toLeft, below]) {
    const box = { left: x, top: y, right: x + own.width, bottom: y + own.height };
    if (inside(box, around) && isFree(card, box, host)) return { x: Math.round(x - own.left), y: Math.round(y - own.top) };
  }
  return null;
}

/** Takes a control out of the flow, unshifted. */
export function hang(host: HTMLElement): void {
  host.style.setProperty(position, "absolute", "important");
  host.style.setProperty(most, mostWidth, "important");
  host.style.removeProperty(shift);
}

/**
 * The cards of orders: for each anchor the largest element around it that has
 * no other anchor in it, a few levels up at most.
 */
export function cardsOf(anchors: readonly Element[]): Map<Element, Element> {
  const levels = 8;
  const body = anchors[0]?.ownerDocument.body;
  const holds = new Map<Element, number>();
  const climb = (anchor: Element, step: (element: Element) => boolean) => {
    let element: Element | null = anchor;
    for (let i = 0; i < levels && element && element !== body; i++) {
      if (!step(element)) return;
      element = element.parentElement;
    }
  };
  for (const anchor of anchors) {
    climb(anchor, (element) => {
      holds.set(element, (holds.get(element) ?? 0) + 1);
      return true;
    });
  }
  const cards = new Map<Element, Element>();
  for (const anchor of anchors) {
    climb(anchor, (element) => {
      if (holds.get(element)! > 1) return false;
      cards.set(anchor, element);
      return true;
    });
  }
  return cards;
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

/** Whether nothing that is drawn in the card stands where the box is. */
function isFree(card: Element, box: Box, host: Element): boolean {
  for (const element of card.querySelectorAll("*")) {
    const leaf = element.firstElementChild === null;
    const texts = textsOf(element);
    const whole = element.matches(painted);
    if (element === host || (!leaf && !whole && texts.length === 0)) continue;
    if (!meets(element.getBoundingClientRect(), box) || element.contains(host)) continue;
    // A block may be far wider than the words in it.
    if (whole || texts.length === 0) return false;
    const range = card.ownerDocument.createRange();
    for (const text of texts) {
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) if (meets(line, box)) return false;
    }
  }
  return true;
}

export function textsOf(element: Element): Node[] {
  const texts: Node[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue!.trim() !== "") texts.push(child);
  }
  return texts;
}
