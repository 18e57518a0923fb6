/**
 * The one control for all orders of a page: "Track all on this page", then how
 * far that is, with a way to stop it. It stands at the top of the orders: in
 * the free end of that line where there is one, else in a line of its own.
 */
import type { SaidView } from "../shared/messages";
import { isDark } from "./controls";
import { giveFace, type Face } from "./face";
import { isFree, lineFrom, put } from "./placement";
import { noteRoom } from "./sites/aliexpress";

export const roundName = "posthorn-all";

const mostTaken = 30;

export class RoundControl {
  element: HTMLElement | null = null;
  private face: Face | null = null;
  private round: SaidView["round"];
  private taken = 0;
  private loose = false;

  constructor(
    private readonly document: Document,
    /** Called for a click or a key of a person's: to begin, or to stop. */
    private readonly act: (stop: boolean) => void,
  ) {
    document.defaultView?.addEventListener("resize", () => this.loosen());
  }

  /** Shows how far it is, or nothing. */
  show(round: SaidView["round"]): void {
    this.round = round;
    if (!round) {
      this.element?.remove();
      return;
    }
    this.element ??= this.make();
    const { element } = this;
    const { total, done, text } = round;
    const { label } = this.face!;
    if (label.textContent !== text) {
      label.textContent = text;
      element.setAttribute("aria-label", text);
    }
    for (const part of [element, this.face!.face]) part.setAttribute("data-state", total > 0 ? "asking" : "idle");
    element.setAttribute("data-done", String(done));
    element.setAttribute("data-total", String(total));
    this.taken = 0;
    this.restore();
  }

  /** Puts it back where the page took it away. */
  restore(): void {
    const { element, document } = this;
    if (!this.round || !element || element.isConnected || this.taken++ > mostTaken) return;
    const room = noteRoom(document);
    if (!room) return;
    this.loosen();
    room.prepend(element);
  }

  /** Has it look for its place anew with the next that settle. */
  private loosen(): void {
    if (!this.element) return;
    put(this.element, { x: 0, y: 0, inFlow: false });
    this.loose = true;
  }

  /** Looks for its place where it has none: at the end of the room's first line, in its middle, where nothing stands there. Gives what puts it there. */
  settle(): (() => void) | undefined {
    const { element } = this;
    const room = element?.parentElement;
    if (!this.loose || !element || !room) return undefined;
    this.loose = false;
    const own = element.getBoundingClientRect();
    const around = room.getBoundingClientRect();
    const { direction, paddingLeft, paddingRight } = getComputedStyle(room);
    const dark = isDark(this.document);
    const x = direction === "rtl" ? around.left + parseFloat(paddingLeft) + 12 : around.right - parseFloat(paddingRight) - own.width - 12;
    const line = lineFrom(element.nextElementSibling, x, x + own.width);
    const y = line ? line.top + (line.height - own.height) / 2 : own.top;
    const box = { left: x, top: y, right: x + own.width, bottom: y + own.height };
    const fits = own.width > 0 && around.width > 2 * own.width && isFree(room, box, element, 80);
    return () => {
      put(element, { x: fits ? Math.round(x - own.left) : 0, y: fits ? Math.round(y - own.top) : 0, inFlow: !fits });
      this.face!.face.setAttribute("data-dark", String(dark));
    };
  }

  private make(): HTMLElement {
    const { document } = this;
    const element = document.createElement(roundName);
    element.tabIndex = 0;
    element.setAttribute("role", "button");
    this.face = giveFace(element);
    const go = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.isTrusted) this.act((this.round?.total ?? 0) > 0);
    };
    element.addEventListener("click", go);
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") go(event);
    });
    return element;
  }
}
