/**
 * One line at the top of the orders, there only while something is wrong with
 * the page as a whole: a captcha, a login, a markup never seen, an update.
 */
import type { SaidProblem } from "../shared/messages";
import { giveFace } from "./face";
import { noteRoom } from "./sites/aliexpress";

export const noteName = "posthorn-note";

const mostTaken = 30;

export class Note {
  element: HTMLElement | null = null;
  private label: HTMLElement | null = null;
  private problem: SaidProblem | undefined;
  private taken = 0;

  constructor(
    private readonly document: Document,
    private readonly clicked: (problem: SaidProblem) => void,
  ) {}

  /** Shows a problem, or nothing. */
  show(problem: SaidProblem | undefined, document: Document): void {
    this.problem = problem;
    if (!problem) {
      this.element?.remove();
      return;
    }
    this.element ??= this.make();
    if (this.label!.textContent !== problem.why) this.label!.textContent = problem.why;
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
    const { face, picture, label } = giveFace(element);
    face.classList.add("note");
    face.setAttribute("data-state", "failed");
    // On the shop's page it has to be plain who speaks.
    picture.setAttribute("class", "mark");
    this.label = label;
    element.addEventListener("click", (event) => {
      if (event.isTrusted && this.problem) this.clicked(this.problem);
    });
    return element;
  }
}
