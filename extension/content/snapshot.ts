/**
 * A page as the core reads it: its elements and texts in document order,
 * without what no reader needs. See wasm/page/types.go for the shape;
 * wasm/read_html.go makes the same of a saved page, by the same rules and in
 * the same order, so that both read alike.
 *
 * A page of a hundred orders has some ten thousand nodes. They are walked in
 * slices, so that the page's own work is never held up for longer than one.
 * Nothing is asked that would have the browser lay the page out, and few nodes
 * are touched that are not elements: each costs an object of its own.
 */
import { turn } from "./turn";
import type { Snapshot } from "../shared/zz_gen_wire";

const mostNodes = 60_000;
const longestText = 1000;
const longestValue = 2000;
const mostAttributes = 32;
const mostCharacters = 8_000_000;

/** ms of walking in one go. */
const slice = 4;
/** Nodes between two looks at the clock. */
const stride = 100;
/** A page that changes under the walk is begun anew this often, and then walked in one go. */
const mostStarts = 3;

const skipped = new Set([
  "style", "noscript", "template", "svg", "canvas", "link", "meta", "head", "posthorn-track", "posthorn-note", "posthorn-all", "audio", "video", "object", "math",
]);
const closed = new Set(["script", "textarea", "select", "iframe"]);
const kept = new Set(["id", "href", "src", "title", "alt", "name", "type", "aria-label", "datetime"]);

export interface Taken {
  snapshot: Snapshot;
  /** The elements that the snapshot's indices stand for; for a text, the element around it. */
  nodes: Element[];
}

/** Takes a snapshot in slices; resolves at once where the page is small. */
export async function takeSnapshot(document: Document): Promise<Taken> {
  for (let start = 1; ; start++) {
    const walk = new Walk(document);
    for (;;) {
      const done = walk.on(start > mostStarts ? Infinity : performance.now() + slice);
      if (done) return walk;
      if (done === null) break; // the page changed under the walk
      await turn();
    }
  }
}

/** The walk, for callers that slice it themselves. */
export class Walk implements Taken {
  readonly nodes: Element[] = [];
  readonly snapshot: Snapshot;
  private readonly strings = [""];
  private readonly indices = new Map([["", 0]]);
  private readonly tree: number[] = [];
  /** Elements around the present one. */
  private readonly open: Element[] = [];
  /** Elements that have ended since the last node. */
  private ups = 0;
  private characters = 0;
  private space = false;
  private cut = false;
  /** What comes next; null at the end. */
  private node: Node | null;

  constructor(private readonly document: Document) {
    this.node = document.body;
    this.snapshot = { url: document.URL, strings: "", tree: this.tree };
    const title = shorten(fold(document.title).trim(), longestText);
    if (title) this.snapshot.title = title;
    const language = document.documentElement?.getAttribute("lang");
    if (language) this.snapshot.language = language;
  }

  /** Walks until a time; tells whether the end was reached, or null where the page has changed so that the walk cannot go on. */
  on(until: number): boolean | null {
    const { open, document } = this;
    const { body } = document;
    let node = this.node;
    // What the page has taken out meanwhile has no way back.
    if (node && !body?.contains(node)) return null;
    for (let left = stride; node && !this.cut; ) {
      if (--left === 0) {
        if (performance.now() >= until) {
          this.node = node;
          return false;
        }
        left = stride;
      }
      const type = node.nodeType;
      if (type === 1 /* element */ && this.enter(node as Element)) {
        open.push(node as Element);
        node = node.firstChild;
        continue;
      }
      if (type === 3 /* text */) this.text(node.nodeValue!, open[open.length - 1]!);
      if (open.length === 0) break; // the body has no siblings of ours
      let next: Node | null = node.nextSibling;
      while (!next) {
        this.ups++;
        const ended: Element = open.pop()!;
        if (open.length === 0) break;
        next = ended.nextSibling;
      }
      node = next;
    }
    this.node = null;
    this.snapshot.strings = this.strings.join("\n");
    if (this.cut) this.snapshot.cut = true;
    return true;
  }

  /** Adds an element with its text; tells whether there is more in it. */
  private enter(element: Element): boolean {
    const tag = element.localName;
    if (skipped.has(tag)) return false;
    const { tree, strings } = this;
    const from = tree.length;
    if (tag === "script") {
      const total = orderTotal(element);
      if (!total) return false;
      tree.push(this.ups, this.index(tag), 0, 1, this.index("data-order-total"), this.index(total));
    } else {
      tree.push(this.ups, this.index(tag), 0, 0);
      if (!this.attributes(element, from)) {
        tree.length = from;
        return false;
      }
    }
    for (let i = from + 1; i < tree.length; i++) if (i !== from + 3) this.characters += strings[tree[i]!]!.length;
    if (this.nodes.length >= mostNodes || this.characters > mostCharacters) {
      this.cut = true;
      tree.length = from;
      return false;
    }
    this.nodes.push(element);
    this.ups = 0;
    if (!closed.has(tag)) {
      if (element.firstElementChild) return true;
      this.text(element.textContent!, element);
    }
    this.ups++;
    return false;
  }

  private text(raw: string, around: Element): void {
    if (raw === "") return;
    let text = foldable.test(raw) ? fold(raw) : raw;
    if (text === " ") {
      this.space = true;
      return;
    }
    if (this.space && text[0] !== " ") text = " " + text;
    this.space = false;
    if (text.length > longestText) text = shorten(text, longestText);
    this.characters += text.length + 5;
    if (this.nodes.length >= mostNodes || this.characters > mostCharacters) {
      this.cut = true;
      return;
    }
    this.tree.push(this.ups, 0, this.index(text));
    this.ups = 0;
    this.nodes.push(around);
  }

  /** Adds the class and the attributes that tell something of orders and parcels; false where the markup says that the element is not shown. */
  private attributes(element: Element, from: number): boolean {
    const { tree } = this;
    let count = 0;
    for (const name of element.getAttributeNames()) {
      if (name === "class") {
        tree[from + 2] = this.index(shorten(element.getAttribute(name)!, longestText));
      } else if (name === "hidden") return false;
      else if (name === "style") {
        const style = element.getAttribute(name)!;
        if (style.includes("display") && style.replaceAll(" ", "").includes("display:none")) return false;
        const image = style.includes("url(") ? background(style) : "";
        if (image && count < mostAttributes) {
          count++;
          tree.push(this.index("background"), this.index(shorten(image, longestValue)));
        }
      } else if (count < mostAttributes && isKept(name)) {
        const value = element.getAttribute(name);
        if (value) {
          count++;
          tree.push(this.index(name), this.index(shorten(value, longestValue)));
        }
      }
    }
    tree[from + 3] = count;
    return true;
  }

  /** The line of a name or a text. */
  private index(text: string): number {
    let index = this.indices.get(text);
    if (index === undefined) {
      index = this.strings.push(text.includes("\n") ? text.replaceAll("\n", " ") : text) - 1;
      this.indices.set(text, index);
    }
    return index;
  }
}

const known = new Map<string, boolean>();

function isKept(name: string): boolean {
  let keep = known.get(name);
  if (keep === undefined) {
    keep = kept.has(name) || (!name.startsWith("data-spm") && (name.startsWith("data-") || name.includes("order")));
    if (known.size < 500) known.set(name, keep);
  }
  return keep;
}

/** The address in a style's background-image. */
function background(style: string): string {
  const at = style.indexOf("background");
  const from = at < 0 ? -1 : style.indexOf("url(", at);
  const to = from < 0 ? -1 : style.indexOf(")", from);
  if (to < 0) return "";
  return style.slice(from + 4, to).replace(/^["' ]+|["' ]+$/g, "");
}

/** The sum of an order that the Russian site holds in data beside the page, and draws only on demand. */
function orderTotal(script: Element): string {
  if (script.getAttribute("type") !== "application/json") return "";
  const data = script.firstChild?.nodeValue ?? "";
  const mark = '"summary":{"total":{';
  const at = data.indexOf(mark);
  if (at < 0) return "";
  return /"value":"([^"\\]*)"/.exec(data.slice(at + mark.length, at + mark.length + 200))?.[1] ?? "";
}

const foldable = /[\t\n\r\f\u00a0]|  /;

/** Makes every run of white space one space. */
function fold(text: string): string {
  return text.replace(/[ \t\n\r\f\u00a0]+/g, " ");
}

/** Cuts a text to so many characters. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (let n = 0; n < most && end < text.length; n++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
