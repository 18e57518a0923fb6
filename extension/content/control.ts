/**
 * One control of ours beside one order: a `<posthorn-track>` whose whole area
 * is the button. Content scripts of Chromium have no `customElements`, so the
 * element is never defined; its name alone lets it carry a shadow root. The
 * root is closed, and what the page can see of it is the order's id, the state
 * and the words for screen readers.
 */
import { dashOf, horn, shapeOf, turns, warning } from "../shared/shapes";
import { problemWord, statusWord, word } from "../shared/words";
import { InfoReceived, ProblemNoSDK, ProblemNotShipped, type Button, type Status } from "../shared/zz_gen_wire";
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

let pattern: HTMLElement | undefined;

/** The face that all controls are copies of: a copy costs far less than making one of its parts. */
function faceOf(document: Document): HTMLElement {
  if (!pattern) {
    pattern = document.createElement("span");
    pattern.className = "face";
    const picture = document.createElementNS(svg, "svg");
    picture.setAttribute("aria-hidden", "true");
    picture.append(document.createElementNS(svg, "path"));
    const label = document.createElement("span");
    label.className = "label";
    pattern.append(picture, label);
  }
  return pattern;
}

/** Called for a click or a key that a person made, never for one that a script made. */
export type Act = (order: string, state: string) => void;

export class Control {
  readonly element: HTMLElement;
  /** Index of the anchor in the snapshot that the last whole view was made from. */
  anchor = -1;
  private readonly path: SVGPathElement;
  private readonly picture: SVGSVGElement;
  private readonly label: HTMLElement;
  private readonly face: HTMLElement;
  private shown = "";
  /** How often the page took the element away; see Controls.place. */
  taken = 0;

  constructor(
    document: Document,
    readonly order: string,
    act: Act,
  ) {
    const element = (this.element = document.createElement(tagName));
    element.dataset.order = order;
    element.tabIndex = 0;
    element.setAttribute("role", "button");

    this.face = faceOf(document).cloneNode(true) as HTMLElement;
    this.picture = this.face.firstChild as SVGSVGElement;
    this.path = this.picture.firstChild as SVGPathElement;
    this.label = this.face.lastChild as HTMLElement;
    const root = element.attachShadow({ mode: "closed" });
    dress(root);
    root.append(this.face);

    const go = (event: Event) => {
      // The card may be one large link: our click is not its click.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.isTrusted) act(order, element.dataset.state ?? "");
    };
    element.addEventListener("click", go);
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") go(event);
    });
    for (const type of ["mousedown", "pointerdown", "mouseup", "pointerup", "auxclick", "dblclick"]) {
      element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Draws a state; tells whether that changed anything. */
  show({ state, words, problem, news }: Pick<Button, "state" | "words" | "problem" | "news">, dark: boolean): boolean {
    // The page's script did not answer: a click opens the order's tracking page, and says so.
    const offered = state === "failed" && problem?.kind === ProblemNoSDK;
    // Nothing is wrong with an order that is not on its way yet.
    const waits = state === "failed" && problem?.kind === ProblemNotShipped;
    const text = state === "tracked" && (words.status || words.substatus) ? statusWord(words) : say(offered ? "button_tracking" : waits ? "button_waits" : `button_${state}`);
    const why = problem ? problemWord(problem) : "";
    const hint = why || (state === "tracked" ? say("button_open") : state === "idle" ? say("button_hint") : "");
    const status: Status | undefined = state === "tracked" ? words.status : waits ? InfoReceived : undefined;
    const key = [state, text, hint, status, news, dark].join("\n");
    if (key === this.shown) return false;
    this.shown = key;

    const { element, face } = this;
    element.dataset.state = state;
    const whole = [text, hint].filter(Boolean).join(". ");
    element.title = state === "idle" ? hint : whole;
    element.setAttribute("aria-label", whole);
    element.setAttribute("aria-busy", String(state === "asking"));
    this.label.textContent = text;
    face.dataset.state = waits ? "tracked" : state;
    face.dataset.dark = String(dark);
    if (status) face.dataset.status = status;
    else delete face.dataset.status;
    if (news) face.dataset.news = "";
    else delete face.dataset.news;
    this.draw(waits ? "tracked" : state, status);
    return true;
  }

  /** Shows that a click reloads the page, in words that were looked up while that was possible. */
  orphan(word: string, why: string): void {
    const { element, face } = this;
    element.dataset.state = face.dataset.state = "failed";
    element.title = why;
    element.setAttribute("aria-label", `${word}. ${why}`);
    element.setAttribute("aria-busy", "false");
    this.label.textContent = word;
    delete face.dataset.status;
    delete face.dataset.news;
    this.draw("idle", undefined);
  }

  private draw(state: string, status: Status | undefined): void {
    const ours = state === "idle" || state === "asking";
    const shape = ours ? horn : state === "failed" ? warning : shapeOf(status);
    this.picture.setAttribute("viewBox", ours ? "0 0 32 32" : "0 0 16 16");
    this.picture.setAttribute("class", turns(shape) ? "turns" : "");
    this.path.setAttribute("d", shape);
    this.path.setAttribute("stroke-width", ours ? "3" : "1.5");
    this.path.setAttribute("stroke-dasharray", dashOf(shape) ?? "none");
  }
}
