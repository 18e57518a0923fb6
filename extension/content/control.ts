/**
 * One control of ours beside one order: a `<posthorn-track>` whose whole area
 * is the button. Content scripts of Chromium have no `customElements`, so the
 * element is never defined; its name alone lets it carry a shadow root. The
 * root is closed, and what the page can see of it is the order's id, the state
 * and the words for screen readers.
 */
import type { SaidButton } from "../shared/messages";
import { horn, shapeOf, warning } from "../shared/shapes";
import type { Status } from "../shared/zz_gen_wire";
import { drawShape, giveFace, type Face } from "./face";
import { put } from "./placement";

export const tagName = "posthorn-track";

export class Control {
  readonly element: HTMLElement;
  /** How often the page took the element away; see Controls.place. */
  taken = 0;
  /** Where it stands: out of the flow and shifted by so many pixels, or in the flow. */
  x = 0;
  y = 0;
  inFlow = false;
  private readonly face: Face;
  private text = "";
  private status: Status | undefined;
  private news = false;
  /** How its face is drawn: mostly as its state. */
  private look = "idle";
  private shape = horn;
  private orphaned = false;
  private shown = "";

  constructor(
    document: Document,
    readonly order: string,
  ) {
    const element = (this.element = document.createElement(tagName));
    element.tabIndex = 0;
    element.setAttribute("role", "button");
    element.setAttribute("data-order", order);
    put(element, this);
    this.face = giveFace(element);
  }

  /** Has it suit the ground that the page has now. */
  suit(dark: boolean): void {
    const { face } = this.face;
    if (face.getAttribute("data-dark") !== String(dark)) face.setAttribute("data-dark", String(dark));
  }

  /** Takes over a state; tells whether that changed anything. */
  show({ state, look, status, text, hint, news = false }: SaidButton): boolean {
    const key = keyOf(state, text, hint, status, news);
    if (key === this.shown) return false;
    this.shown = key;

    const { element } = this;
    element.setAttribute("data-state", state);
    const whole = [text, hint].filter(Boolean).join(". ");
    element.title = state === "idle" ? hint : whole;
    element.setAttribute("aria-label", whole);
    element.setAttribute("aria-busy", String(state === "asking"));
    this.text = text;
    this.status = status;
    this.news = news;
    this.look = look;
    this.draw();
    return true;
  }

  /** Shows that a click reloads the page, in words that were looked up while that was possible. */
  orphan(word: string, why: string): void {
    const { element } = this;
    element.setAttribute("data-state", "failed");
    element.title = why;
    element.setAttribute("aria-label", `${word}. ${why}`);
    element.setAttribute("aria-busy", "false");
    this.text = word;
    this.status = undefined;
    this.news = false;
    this.shown = "";
    this.look = "failed";
    this.orphaned = true;
    this.draw();
  }

  private draw(): void {
    const { status, look } = this;
    const { face, label } = this.face;
    label.textContent = this.text;
    face.setAttribute("data-state", look);
    if (status) face.setAttribute("data-status", status);
    else face.removeAttribute("data-status");
    face.toggleAttribute("data-news", this.news);
    const ours = this.orphaned || look === "idle" || look === "asking";
    const shape = ours ? horn : look === "failed" ? warning : shapeOf(status);
    if (shape !== this.shape) drawShape(this.face, (this.shape = shape));
  }
}

function keyOf(...parts: unknown[]): string {
  return parts.join("\n");
}
