/**
 * All controls of a page, and the one line above them: drawn from a view, put
 * back when the page draws itself anew, never twice, never for longer than a
 * moment at a time.
 */
import type { PageView, Problem } from "../shared/zz_gen_wire";
import { Control, tagName, type Act } from "./control";
import { Note, noteName } from "./note";

/** The nodes that a snapshot's indices stand for. */
export type Anchors = readonly Node[];

/** A page that takes an element away this often does not want it: we stop putting it back. */
const mostTaken = 30;

/** ms of drawing in one go; the rest follows after the page had its turn. */
const slice = 6;

export class Controls {
  private readonly all = new Map<string, Control>();
  private readonly note: Note;
  private anchors: Anchors = [];
  private drawing = 0;

  constructor(
    private readonly document: Document,
    private readonly act: Act,
    noteClicked: (problem: Problem) => void,
  ) {
    this.note = new Note(document, noteClicked);
    // Of an older version of ours, or the page's own imitations.
    for (const stray of document.querySelectorAll(`${tagName}, ${noteName}`)) stray.remove();
  }

  /** Draws a view. `anchors` belong to the snapshot that the view was made from, or are null where that is not known. */
  async show(view: PageView, anchors: Anchors | null): Promise<void> {
    const turn = ++this.drawing;
    if (!view.partial) {
      this.note.show(view.problem, this.document);
      const kept = new Set(view.buttons.map(({ order }) => order));
      for (const [order, control] of this.all) {
        if (kept.has(order)) continue;
        control.element.remove();
        this.all.delete(order);
      }
      if (anchors) this.anchors = anchors;
    }
    const dark = isDark(this.document);
    let until = performance.now() + slice;
    for (const button of view.buttons) {
      let control = this.all.get(button.order);
      if (!control) {
        if (view.partial) continue; // not on this page any more
        control = new Control(this.document, button.order, this.act);
        this.all.set(button.order, control);
      }
      if (!view.partial && anchors) control.anchor = button.anchor;
      control.show(button, dark);
      if (!view.partial) this.place(control);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.drawing && !view.partial) return; // a newer view has come meanwhile
      until = performance.now() + slice;
    }
  }

  /** The page drew the same orders anew: the same indices stand for other nodes now. */
  moveTo(anchors: Anchors): void {
    this.anchors = anchors;
    for (const control of this.all.values()) this.place(control);
  }

  /** Puts back what the page took away, where its place is still there. */
  restore(): void {
    for (const control of this.all.values()) if (!control.element.isConnected) this.place(control);
    this.note.restore(this.document);
  }

  /** A problem of our own, above the list. */
  tell(problem: Problem | undefined): void {
    this.note.show(problem, this.document);
  }

  /** The last thing that an orphan says: every control asks to reload the page. */
  orphan(problem: Problem, words: string): void {
    this.drawing++;
    for (const { element } of this.all.values()) {
      element.dataset.state = "failed";
      element.title = words;
      element.setAttribute("aria-label", words);
    }
    this.note.show(problem, this.document, words);
  }

  private place(control: Control): void {
    const anchor = this.anchors[control.anchor];
    if (!(anchor instanceof Element) || !anchor.isConnected) return;
    if (control.element.parentNode === anchor) return;
    if (control.element.parentNode === null && control.taken++ > mostTaken) return;
    anchor.append(control.element);
  }
}

/** Whether a node is one of ours. */
export function isOurs(node: Node): boolean {
  return node.nodeName === tagName.toUpperCase() || node.nodeName === noteName.toUpperCase();
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

