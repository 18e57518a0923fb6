/**
 * All controls of a page, and the one line above them: drawn from a view, put
 * back when the page draws itself anew, never twice, never for longer than a
 * moment at a time.
 */
import type { PageView, Problem } from "../shared/zz_gen_wire";
import { Control, tagName, type Act } from "./control";
import { Note, noteName } from "./note";
import { cardsOf, hang, settle, type Hanging } from "./placement";
import { RoundControl, roundName } from "./round";
import { turn } from "./turn";

/** The elements that a snapshot's indices stand for. */
export type Anchors = readonly Element[];

/** A page that takes an element away this often does not want it: we stop putting it back. */
const mostTaken = 30;

/** So few controls are settled at once, before the page is painted again. */
const few = 12;

/** More orders than any list shows at once; a page that has more is not drawn to its end. */
const mostControls = 500;

/** ms of drawing in one go; the rest follows after the page had its turn. */
const slice = 6;

export class Controls {
  private readonly all = new Map<string, Control>();
  private readonly byElement = new WeakMap<Element, Control>();
  private readonly note: Note;
  private readonly round: RoundControl;
  private anchors: Anchors = [];
  private cards = new Map<Element, Element>();
  private drawing = 0;
  /** Controls are settled in their places when they come near to what is seen of the page. */
  private readonly near: IntersectionObserver;

  constructor(
    private readonly document: Document,
    private readonly act: Act,
    noteClicked: (problem: Problem) => void,
    roundClicked: (stop: boolean) => void,
  ) {
    this.note = new Note(document, noteClicked);
    this.round = new RoundControl(document, roundClicked);
    this.sweep();
    this.near = new IntersectionObserver((seen) => this.come(seen), { rootMargin: "50% 0%" });
    let resized: ReturnType<typeof setTimeout> | undefined;
    document.defaultView?.addEventListener("resize", () => {
      clearTimeout(resized);
      resized = setTimeout(() => this.unsettle([...this.all.values()]), 150);
    });
  }

  /** Draws a view. `anchors` belong to the snapshot that the view was made from, or are null where that is not known. */
  async show(view: PageView, anchors: Anchors | null): Promise<void> {
    this.note.show(view.problem, this.document);
    if (!view.partial) {
      const kept = new Set(view.buttons.map(({ order }) => order));
      for (const [order, control] of this.all) {
        if (kept.has(order)) continue;
        this.near.unobserve(control.element);
        control.element.remove();
        this.all.delete(order);
      }
      if (anchors) this.anchors = anchors;
      this.drawing++;
    }
    const drawing = this.drawing;
    const dark = isDark(this.document);
    const changed: Control[] = [];
    let until = performance.now() + slice;
    for (const button of view.buttons) {
      let control = this.all.get(button.order);
      if (!control) {
        // Not on this page any more, or too far down a page that has no end.
        if (view.partial || this.all.size >= mostControls) continue;
        control = new Control(this.document, button.order, this.act);
        this.all.set(button.order, control);
        this.byElement.set(control.element, control);
      }
      if (!view.partial && anchors) control.anchor = button.anchor;
      const redrawn = control.show(button, dark);
      const moved = !view.partial && this.place(control);
      if (redrawn || moved) changed.push(control);
      if (performance.now() < until) continue;
      await turn();
      if (drawing !== this.drawing) return; // a newer view has come meanwhile
      until = performance.now() + slice;
    }
    this.round.show(view.round, dark);
    if (!view.partial) this.findCards();
    this.unsettle(changed);
  }

  /** The page drew the same orders anew: the same indices stand for other elements now. */
  moveTo(anchors: Anchors): void {
    this.anchors = anchors;
    const moved = [...this.all.values()].filter((control) => this.place(control));
    if (moved.length === 0) return;
    this.findCards();
    this.unsettle(moved);
  }

  /** Puts back what the page took away, where its place is still there. */
  restore(): void {
    this.unsettle([...this.all.values()].filter((control) => !control.element.isConnected && this.place(control)));
    this.note.restore(this.document);
    this.round.restore();
  }

  /**
   * Removes what bears our names and is not of us: copies that the page made of
   * its cards with all that was in them, imitations, leftovers of an older
   * version of ours.
   */
  sweep(): void {
    for (const element of this.document.querySelectorAll(`${tagName}, ${noteName}, ${roundName}`)) {
      if (!this.byElement.has(element) && element !== this.note.element && element !== this.round.element) element.remove();
    }
  }

  /** A problem of our own, above the list. */
  tell(problem: Problem | undefined): void {
    this.note.show(problem, this.document);
  }

  /** The last thing that an orphan says: every control asks to reload the page. */
  orphan(problem: Problem, word: string, why: string): void {
    this.drawing++;
    for (const control of this.all.values()) control.orphan(word, why);
    this.settle([...this.all.values()]);
    this.round.show(undefined, false);
    this.note.show(problem, this.document, why);
  }

  /** Hangs a control at its anchor; tells whether that changed anything. */
  private place(control: Control): boolean {
    const anchor = this.anchors[control.anchor];
    if (!anchor?.isConnected || control.element.parentNode === anchor) return false;
    if (!control.element.isConnected && control.taken++ > mostTaken) return false;
    hang(control.element);
    anchor.append(control.element);
    return true;
  }

  private findCards(): void {
    const anchors: Element[] = [];
    for (const { element } of this.all.values()) if (element.parentElement) anchors.push(element.parentElement);
    this.cards = cardsOf(anchors);
  }

  /** Has controls settle anew: a few at once, many as soon as they are near. */
  private unsettle(controls: readonly Control[]): void {
    for (const { element } of controls) this.near.unobserve(element);
    if (controls.length <= few) this.settle(controls);
    else for (const { element } of controls) this.near.observe(element);
  }

  private come(seen: readonly IntersectionObserverEntry[]): void {
    const come: Control[] = [];
    for (const { target, isIntersecting } of seen) {
      const control = isIntersecting && this.byElement.get(target);
      if (!control) continue;
      this.near.unobserve(target);
      come.push(control);
    }
    this.settle(come);
  }

  private settle(controls: readonly Control[]): void {
    const hanging: Hanging[] = [];
    for (const { element } of controls) {
      const anchor = element.parentElement;
      if (anchor) hanging.push({ host: element, anchor, card: this.cards.get(anchor) ?? anchor });
    }
    settle(hanging);
  }
}

const ourNames = new Set([tagName, noteName, roundName].map((name) => name.toUpperCase()));

/** Whether a node is one of ours. */
export function isOurs(node: Node): boolean {
  return ourNames.has(node.nodeName);
}

/** Whether the page is dark where we draw: by the colour of its ground, not by the user's preference. */
function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const color = element && /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?/.exec(getComputedStyle(element).backgroundColor);
    if (!color || color[4] === "0") continue;
    return 0.299 * Number(color[1]) + 0.587 * Number(color[2]) + 0.114 * Number(color[3]) < 110;
  }
  return false;
}
