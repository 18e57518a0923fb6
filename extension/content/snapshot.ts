/**
 * A page as the core reads it: the markup that the browser writes of it. See
 * wasm/page/types.go for the shape; wasm/page/snapshot.go leaves out what no
 * reader needs.
 *
 * The browser writes a page of a hundred orders in some four milliseconds. A
 * walk over its nodes takes three times as long: each node that a content
 * script touches costs an object of its own, each attribute a call. So no node is touched
 * here, and nothing is asked that would have the browser lay the page out.
 */
import type { Snapshot } from "../shared/zz_gen_wire";

/** More elements than any list has; a page that has more is read to there. */
const mostElements = 60_000;
const mostCharacters = 8_000_000;
const longestTitle = 1000;

export interface Taken {
  snapshot: Snapshot;
  elements: Elements;
}

export function takeSnapshot(document: Document): Taken {
  const { body } = document;
  const elements = new Elements(body);
  const whole = body ? (elements.length <= mostElements ? body.outerHTML : markup(body, mostElements)) : "";
  const html = (whole.length > mostCharacters ? whole.slice(0, mostCharacters) : whole).replace(code, withoutCode).replace(values, "$1");
  const snapshot: Snapshot = { url: document.URL, html };
  const title = document.title.replace(/\s+/g, " ").trim().slice(0, longestTitle);
  if (title) snapshot.title = title;
  const language = document.documentElement?.getAttribute("lang");
  if (language) snapshot.language = language;
  if (whole.length > mostCharacters || elements.length > mostElements) snapshot.cut = true;
  return { snapshot, elements };
}

/** The elements of a page at one moment, by their number in document order: the body is 0. Only those that are asked for become objects. */
export class Elements {
  private readonly inside: ArrayLike<Element>;

  constructor(private readonly body: Element | null) {
    this.inside = body?.querySelectorAll("*") ?? [];
  }

  get length(): number {
    return this.inside.length + 1;
  }

  at(number: number): Element | undefined {
    return number === 0 ? (this.body ?? undefined) : this.inside[number - 1];
  }

  /** The number of an element; -1 where it is none of them. For the moment of the snapshot alone: it takes the order to be the document's. */
  numberOf(element: Element): number {
    const { inside, body } = this;
    if (element === body) return 0;
    if (!body?.contains(element)) return -1;
    let [low, high] = [0, inside.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const other = inside[middle]!;
      if (other === element) return middle + 1;
      if (other.compareDocumentPosition(element) & 4 /* FOLLOWING */) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** Scripts and styles with what is in them, which is most of many a page. */
const code = /(<(script|style)\b[^>]*>)[^]*?(?=<\/\2)/g;
/** Of fields; what a person has typed is not in the markup anyway. */
const values = /(<input\b[^>]*?) value="[^"]*"/g;

/** Data beside the page stay: one site holds the orders' sums in them. */
function withoutCode(all: string, tag: string): string {
  return tag.includes("json") ? all : tag;
}

/** The markup of so many elements, the first ones; what is left out has no texts around it either. */
function markup(root: Element, most: number): string {
  const parts: string[] = [];
  let left = most;
  const add = (element: Element): void => {
    const size = element.getElementsByTagName("*").length + 1;
    if (size <= left) {
      left -= size;
      parts.push(element.outerHTML);
      return;
    }
    left--;
    const shell = (element.cloneNode() as Element).outerHTML;
    const end = shell.lastIndexOf("</");
    parts.push(shell.slice(0, end));
    for (let child = element.firstElementChild; child && left > 0; child = child.nextElementSibling) add(child);
    parts.push(shell.slice(end));
  };
  add(root);
  return parts.join("");
}
