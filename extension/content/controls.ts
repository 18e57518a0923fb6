/**
 * All controls of a page, and the one line above them: drawn from a view, put
 * back when the page draws itself anew, never twice, never for longer than a
 * moment at a time.
 *
 * A list may show a hundred orders, most of them far below what is seen. The
 * control of such a one is made when the order comes near: before it could be
 * seen, scrolled to or reached by Tab.
 */
import type { SaidButton, SaidProblem, SaidView } from "../shared/messages";
import { Control, tagName } from "./control";
import { Note, noteName } from "./note";
import { placeFor, put, type Place } from "./placement";
import { RoundControl, roundName } from "./round";
import { turn } from "./turn";

/** The elements that a snapshot's numbers stand for. */
export interface Anchors {
  at(number: number): Element | undefined;
}

/** Called for a click or a key that a person made, never for one that a script made. */
export type Act = (order: string, state: string) => void;

/** A page that takes an element away this often does not want it: we stop putting it back. */
const mostTaken = 30;

/** So many screens around what is seen are near to it: the next order is, whose control may stand at its lower end, before Tab goes there. */
const margin = 0.5;

/** So few controls are made, or settled, at once, before the page is painted again. */
const few = 12;

/** More orders than any list shows at once; a page that has more is not drawn to its end. */
const mostControls = 500;

/** ms of drawing in one go; the rest follows after the page had its turn. */
const slice = 4;

/** What a control hears before the page does; see Controls.hear. */
export const heard = ["click", "keydown", "mousedown", "pointerdown", "mouseup", "pointerup", "auxclick", "dblclick"] as const;

export class Controls {
  /** What the views say of each order, with the anchor that it has among `anchors`. */
  private wanted = new Map<string, SaidButton>();
  /** The controls that were made, by their orders. */
  private readonly all = new Map<string, Control>();
  private readonly byElement = new WeakMap<EventTarget, Control>();
  private readonly note: Note;
  private readonly round: RoundControl;
  private anchors: Anchors = { at: () => undefined };
  private drawing = 0;
  /** Orders whose controls are made when their anchor comes near. */
  private expected = new Map<Element, string[]>();
  /** What is drawn together with the first of them. */
  private withFirst: (() => void) | undefined;
  /** Tells when such an anchor does, or a control that has to look for its place. */
  private readonly near: IntersectionObserver;

  constructor(
    private readonly document: Document,
    private readonly act: Act,
    /** Runs what changes the page, so that these changes are nobody's news. */
    private readonly quietly: (change: () => void) => void,
    noteClicked: (problem: SaidProblem) => void,
    roundClicked: (stop: boolean) => void,
  ) {
    this.note = new Note(document, noteClicked);
    this.round = new RoundControl(document, roundClicked);
    this.sweep();
    this.near = new IntersectionObserver((seen) => this.come(seen), { rootMargin: `${margin * 100}% 0%` });
    let resized: ReturnType<typeof setTimeout> | undefined;
    document.defaultView?.addEventListener("resize", () => {
      clearTimeout(resized);
      resized = setTimeout(() => this.unsettle([...this.all.values()], true), 150);
    });
  }

  /**
   * An event on its way into the page. One on a control of ours goes no
   * further: the card may be one large link, and our click is not its click.
   */
  hear(event: Event): void {
    const control = event.target && this.byElement.get(event.target);
    if (!control) return;
    const { type } = event;
    if (type === "keydown" && !["Enter", " "].includes((event as KeyboardEvent).key)) return;
    event.stopImmediatePropagation();
    if (type !== "click" && type !== "keydown") return;
    event.preventDefault();
    if (event.isTrusted) this.act(control.order, control.element.getAttribute("data-state") ?? "");
  }

  /** Draws a view. `anchors` belong to the snapshot that the view was made from, or are null where that is not known. */
  async show(view: SaidView, anchors: Anchors | null): Promise<void> {
    this.quietly(() => this.note.show(view.problem, this.document));
    const before = this.wanted;
    if (!view.partial) {
      this.wanted = new Map();
      if (anchors) this.anchors = anchors;
      this.drawing++;
    }
    for (const button of view.buttons) {
      const known = before.get(button.order);
      if (view.partial ? known : this.wanted.size < mostControls) {
        this.wanted.set(button.order, anchors && !view.partial ? button : { ...button, anchor: known?.anchor ?? -1 });
      }
    }
    for (const [order, control] of this.all) {
      if (this.wanted.has(order)) continue;
      this.near.unobserve(control.element);
      control.element.remove();
      this.all.delete(order);
    }
    const { drawing } = this;
    const changed: Control[] = [];
    for (let i = 0; i < view.buttons.length; ) {
      this.quietly(() => (i = this.showSome(view, i, changed)));
      if (i === view.buttons.length) break;
      await turn();
      if (drawing !== this.drawing) return; // a newer view has come meanwhile
    }
    const showRound = () => this.quietly(() => this.round.show(view.round));
    // With the first that come near: the browser lays the page out and paints it once.
    this.withFirst = this.expect() ? showRound : undefined;
    if (!this.withFirst) showRound();
    this.unsettle(changed);
  }

  /** Draws what a view changes of the controls that there are, from one button on, for a while, and adds these; tells with which to go on. */
  private showSome(view: SaidView, from: number, changed: Control[]): number {
    const until = performance.now() + slice;
    let i = from;
    while (i < view.buttons.length) {
      const { order } = view.buttons[i++]!;
      const control = this.all.get(order);
      if (!control) continue;
      const redrawn = control.show(this.wanted.get(order)!);
      const moved = !view.partial && this.place(control);
      if (redrawn || moved) changed.push(control);
      if (i % 8 === 0 && performance.now() > until) break;
    }
    return i;
  }

  /**
   * Makes the controls that there are not yet: a few at once; of many, each
   * when its anchor comes near. Tells whether it will soon be known which do.
   */
  private expect(): boolean {
    const missing = [...this.wanted.keys()].filter((order) => !this.all.has(order));
    const before = this.expected;
    this.expected = new Map();
    if (missing.length <= few) this.make(missing);
    else {
      for (const order of missing) {
        const anchor = this.anchorOf(order);
        if (anchor) this.expected.set(anchor, [...(this.expected.get(anchor) ?? []), order]);
      }
    }
    for (const anchor of before.keys()) if (!this.expected.has(anchor)) this.near.unobserve(anchor);
    const fresh = [...this.expected.keys()].filter((anchor) => !before.has(anchor));
    for (const anchor of fresh) this.near.observe(anchor);
    return fresh.length > 0;
  }

  private make(orders: readonly string[]): void {
    const made: Control[] = [];
    this.quietly(() => {
      for (const order of orders.slice(0, few)) {
        const button = this.wanted.get(order);
        if (!button || this.all.has(order)) continue; // a newer view has come meanwhile
        const control = new Control(this.document, order);
        this.all.set(order, control);
        this.byElement.set(control.element, control);
        control.show(button);
        if (this.place(control)) made.push(control);
      }
    });
    this.settle(made);
    if (orders.length > few) void turn().then(() => this.make(orders.slice(few)));
  }

  private anchorOf(order: string): Element | undefined {
    const anchor = this.anchors.at(this.wanted.get(order)?.anchor ?? -1);
    return anchor?.isConnected ? anchor : undefined;
  }

  /** The page drew the same orders anew: the same indices stand for other elements now. */
  moveTo(anchors: Anchors): void {
    this.anchors = anchors;
    this.replace(() => true);
    this.expect();
  }

  /** Puts back what the page took away, where its place is still there. */
  restore(): void {
    this.note.restore(this.document);
    this.round.restore();
    this.replace((control) => !control.element.isConnected);
  }

  private replace(which: (control: Control) => boolean): void {
    const moved: Control[] = [];
    this.quietly(() => {
      for (const control of this.all.values()) if (which(control) && this.place(control)) moved.push(control);
    });
    this.unsettle(moved);
  }

  /**
   * Removes what bears our names and is not of us: copies that the page made of
   * its cards with all that was in them, imitations, leftovers of an older
   * version of ours.
   */
  sweep(): void {
    for (const name of ourNames) {
      for (const element of [...this.document.getElementsByTagName(name)]) {
        if (!this.byElement.has(element) && element !== this.note.element && element !== this.round.element) element.remove();
      }
    }
  }

  /** A problem of our own, above the list. */
  tell(problem: SaidProblem | undefined): void {
    this.note.show(problem, this.document);
  }

  /** The last thing that an orphan says: every control asks to reload the page. */
  orphan(problem: SaidProblem, word: string): void {
    this.drawing++;
    this.wanted.clear();
    this.expect();
    for (const control of this.all.values()) control.orphan(word, problem.why);
    this.unsettle([...this.all.values()]);
    this.round.show(undefined);
    this.note.show(problem, this.document);
  }

  /** Hangs a control at its anchor; tells whether that changed anything. */
  private place(control: Control): boolean {
    const { element, order } = control;
    const anchor = this.anchorOf(order);
    if (!anchor || element.parentNode === anchor) return false;
    if (!element.isConnected && control.taken++ > mostTaken) return false;
    this.hang(control);
    anchor.append(element);
    return true;
  }

  /** Takes a control out of the flow, unshifted. */
  private hang(control: Control): void {
    this.set(control, { x: 0, y: 0, inFlow: false });
  }

  private set(control: Control, place: Place): void {
    if (control.x === place.x && control.y === place.y && control.inFlow === place.inFlow) return;
    Object.assign(control, place);
    put(control.element, place);
  }

  /**
   * Has controls settle anew: a few at once; of many those that are near, and
   * the others as soon as they are. Those in the flow stay there unless
   * everything is new.
   */
  private unsettle(controls: readonly Control[], anew = false): void {
    const loose = controls.filter(({ inFlow }) => anew || !inFlow);
    if (loose.length <= few) return this.settle(loose);
    const now: Control[] = [];
    for (const control of loose) {
      const { element } = control;
      if (isNear(element)) now.push(control);
      else {
        this.near.unobserve(element); // it tells of what it begins to observe
        this.near.observe(element);
      }
    }
    this.settle(now);
  }

  private come(seen: readonly IntersectionObserverEntry[]): void {
    const orders: string[] = [];
    const controls: Control[] = [];
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      // What has no box of its own can never be seen to come.
      if (!isIntersecting && (boundingClientRect.width > 0 || getComputedStyle(target).display !== "contents")) continue;
      this.near.unobserve(target);
      orders.push(...(this.expected.get(target) ?? []));
      this.expected.delete(target);
      const control = this.byElement.get(target);
      if (control) controls.push(control);
    }
    this.withFirst?.();
    this.withFirst = undefined;
    this.make(orders);
    this.settle(controls);
  }

  /** All is measured, and only then moved: each change between two readings would have the page laid out anew. */
  private settle(controls: readonly Control[]): void {
    const now = controls.slice(0, few);
    this.quietly(() => {
      const dark = now.length > 0 && isDark(this.document);
      for (const control of now) {
        if (control.inFlow) this.hang(control);
        control.suit(dark);
      }
      const places = now.map(({ element, x, y }) => placeFor(element, x, y));
      const place = this.round.settle();
      now.forEach((control, i) => {
        if (places[i]) this.set(control, places[i]);
      });
      place?.();
    });
    if (controls.length > few) void turn().then(() => this.settle(controls.slice(few)));
  }
}

/** Whether something is seen, or would be after a little scrolling. */
function isNear(element: Element): boolean {
  const { width, top, bottom } = element.getBoundingClientRect();
  return width > 0 && top < innerHeight * (1 + margin) && bottom > -innerHeight * margin;
}

const ourNames = [tagName, noteName, roundName];
const ourNodes = new Set(ourNames.map((name) => name.toUpperCase()));

/** Whether a node is one of ours. */
export function isOurs(node: Node): boolean {
  return ourNodes.has(node.nodeName);
}

/** Whether the page is dark where we draw: by the colour of its ground, not by the user's preference. */
export function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const color = element && /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?/.exec(getComputedStyle(element).backgroundColor);
    if (!color || color[4] === "0") continue;
    return 0.299 * Number(color[1]) + 0.587 * Number(color[2]) + 0.114 * Number(color[3]) < 110;
  }
  return false;
}
