/**
 * One control of ours beside one order: a `<posthorn-track>` whose whole area
 * is the button. Content scripts of Chromium have no `customElements`, so the
 * element is never defined; its name alone lets it carry a shadow root. The
 * root is closed, and what the page can see of it is the order's id, the state
 * and the words for screen readers.
 *
 * A list may show a hundred of them at once, most of them far below what is
 * seen. So the elements are copies of one pattern, and a control gets its face
 * only when it comes near to what is seen; until then it has a place and a size alone.
 */
import { dashOf, horn, shapeOf, turns, warning } from "../shared/shapes";
import { problemWord, statusWord, word } from "../shared/words";
import { InfoReceived, ProblemNoSDK, ProblemNotShipped, type Button, type Status } from "../shared/zz_gen_wire";
import { put } from "./placement";
import { dress } from "./style";

export const tagName = "posthorn-track";

/** Words that every control says: looked up once. */
const said = new Map<string, string>();
function say(id: string): string {
  let text = said.get(id);
  if (text === undefined) said.set(id, (text = word(id)));
  return text;
}

const svg = "http://www.w3.org/2000/svg";

let face: HTMLElement | undefined;

/** The face that all controls are copies of: a copy costs far less than making one of its parts. */
function faceOf(document: Document): HTMLElement {
  if (!face) {
    face = document.createElement("span");
    face.className = "face";
    const picture = document.createElementNS(svg, "svg");
    picture.setAttribute("aria-hidden", "true");
    picture.append(document.createElementNS(svg, "path"));
    const label = document.createElement("span");
    label.className = "label";
    face.append(picture, label);
  }
  return face.cloneNode(true) as HTMLElement;
}

/** Until a control has its face: out of the flow, and as large as the smallest that it can become, for it may be gone to by key or by voice before it is near. */
const faceless =
  "--posthorn-position:absolute!important;--posthorn-most:280px!important;position:absolute!important;display:inline-block!important;inline-size:88px!important;block-size:28px!important";

let idle: HTMLElement | undefined;

function idleOf(document: Document): HTMLElement {
  if (!idle) {
    idle = document.createElement(tagName);
    idle.setAttribute("style", faceless);
    idle.setAttribute("tabindex", "0");
    idle.setAttribute("role", "button");
    idle.setAttribute("data-state", "idle");
    idle.setAttribute("title", say("button_hint"));
    idle.setAttribute("aria-label", `${say("button_idle")}. ${say("button_hint")}`);
    idle.setAttribute("aria-busy", "false");
  }
  return idle.cloneNode() as HTMLElement;
}

type Shown = Pick<Button, "state" | "words" | "problem" | "news">;

export class Control {
  readonly element: HTMLElement;
  /** Index of the anchor in the snapshot that the last whole view was made from. */
  anchor = -1;
  /** How often the page took the element away; see Controls.place. */
  taken = 0;
  /** Where it stands: out of the flow and shifted by so many pixels, or in the flow. */
  x = 0;
  y = 0;
  inFlow = false;
  private face: HTMLElement | undefined;
  private text = "";
  private status: Status | undefined;
  private news = false;
  /** How its face is drawn: mostly as its state. */
  private look = "idle";
  private orphaned = false;
  private shown: string;

  constructor(
    document: Document,
    readonly order: string,
  ) {
    this.element = idleOf(document);
    this.element.setAttribute("data-order", order);
    this.shown = keyOf("idle", (this.text = say("button_idle")), say("button_hint"), undefined, false);
  }

  get dressed(): boolean {
    return this.face !== undefined;
  }

  /** Gives it its face where it has none, for the ground that the page has now. */
  dress(dark: boolean): void {
    const { element } = this;
    if (this.face) {
      if (this.face.getAttribute("data-dark") !== String(dark)) this.face.setAttribute("data-dark", String(dark));
      return;
    }
    put(element, this); // in place of the style that hides it
    this.face = faceOf(element.ownerDocument);
    const root = element.attachShadow({ mode: "closed" });
    dress(root);
    root.append(this.face);
    this.face.setAttribute("data-dark", String(dark));
    this.draw();
  }

  /** Takes over a state; tells whether that changed anything. */
  show({ state, words, problem, news = false }: Shown): boolean {
    // The page's script did not answer: a click opens the order's tracking page, and says so.
    const offered = state === "failed" && problem?.kind === ProblemNoSDK;
    // Nothing is wrong with an order that is not on its way yet.
    const waits = state === "failed" && problem?.kind === ProblemNotShipped;
    const text = state === "tracked" && (words.status || words.substatus) ? statusWord(words) : say(offered ? "button_tracking" : waits ? "button_waits" : `button_${state}`);
    const why = problem ? problemWord(problem) : "";
    const hint = why || (state === "tracked" ? say("button_open") : state === "idle" ? say("button_hint") : "");
    const status: Status | undefined = state === "tracked" ? words.status : waits ? InfoReceived : undefined;
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
    this.look = waits ? "tracked" : state;
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
    const { face, status, look } = this;
    if (!face) return;
    face.lastChild!.textContent = this.text;
    face.setAttribute("data-state", look);
    if (status) face.setAttribute("data-status", status);
    else face.removeAttribute("data-status");
    face.toggleAttribute("data-news", this.news);
    const ours = this.orphaned || look === "idle" || look === "asking";
    const shape = ours ? horn : look === "failed" ? warning : shapeOf(status);
    const picture = face.firstChild as SVGSVGElement;
    picture.setAttribute("viewBox", ours ? "0 0 32 32" : "0 0 16 16");
    picture.setAttribute("class", turns(shape) ? "turns" : "");
    const path = picture.firstChild as SVGPathElement;
    path.setAttribute("d", shape);
    path.setAttribute("stroke-width", ours ? "3" : "1.5");
    path.setAttribute("stroke-dasharray", dashOf(shape) ?? "none");
  }
}

function keyOf(...parts: unknown[]): string {
  return parts.join("\n");
}
