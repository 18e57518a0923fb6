/**
 * One line at the top of the orders, there only while something is wrong with
 * the page as a whole: a captcha, a login, a markup never seen, an update.
 */
import { problemWord } from "../shared/words";
import { horn } from "../shared/shapes";
import type { Problem } from "../shared/zz_gen_wire";
import { noteRoom } from "./sites/aliexpress";
import { dress } from "./style";

export const noteName = "posthorn-note";

const svg = "http://www.w3.org/2000/svg";
const mostTaken = 30;

export class Note {
  element: HTMLElement | null = null;
  private label: HTMLElement | null = null;
  private problem: Problem | undefined;
  private taken = 0;

  constructor(
    private readonly document: Document,
    private readonly clicked: (problem: Problem) => void,
  ) {}

  /** Shows a problem, or nothing. */
  show(problem: Problem | undefined, document: Document, words = problem ? problemWord(problem) : ""): void {
    this.problem = problem;
    if (!problem) {
      this.element?.remove();
      return;
    }
    this.element ??= this.make();
    if (this.label!.textContent !== words) this.label!.textContent = words;
    this.element.setAttribute("data-kind", problem.kind);
    this.taken = 0;
    this.restore(document);
  }

  /** Puts the line back where the page took it away. */
  restore(document: Document): void {
    if (!this.problem || !this.element || this.element.isConnected || this.taken++ > mostTaken) return;
    noteRoom(document)?.prepend(this.element);
  }

  private make(): HTMLElement {
    const { document } = this;
    const element = document.createElement(noteName);
    element.setAttribute("role", "status");
    element.style.setProperty("display", "block", "important");
    const face = document.createElement("span");
    face.className = "face note";
    face.setAttribute("data-state", "failed");
    const picture = document.createElementNS(svg, "svg");
    // Our mark: on the shop's page it has to be plain who speaks.
    picture.setAttribute("viewBox", "0 0 32 32");
    picture.setAttribute("class", "mark turns");
    picture.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(svg, "path");
    path.setAttribute("d", horn);
    path.setAttribute("stroke-width", "3");
    picture.append(path);
    this.label = document.createElement("span");
    this.label.className = "label";
    face.append(picture, this.label);
    const root = element.attachShadow({ mode: "closed" });
    dress(root);
    root.append(face);
    element.addEventListener("click", (event) => {
      if (event.isTrusted && this.problem) this.clicked(this.problem);
    });
    return element;
  }
}
