/**
 * A page as the core reads it: its elements in document order, without what no
 * reader needs. See wasm/page/types.go for the shape; wasm/read_html.go makes
 * the same of a saved page, by the same rules and in the same order, so that
 * both read alike.
 *
 * A page of a hundred orders has some ten thousand nodes. They are walked in
 * slices, so that the page's own work is never held up for longer than one.
 */
import { turn } from "./turn";
import type { Node as Tuple, Snapshot } from "../shared/zz_gen_wire";

const mostNodes = 60_000;
const longestText = 1000;
const longestValue = 2000;
const mostAttributes = 64; // names and values together
const mostCharacters = 8_000_000;

/** ms of walking in one go. */
const slice = 5;
/** Nodes between two looks at the clock. */
const stride = 200;
/** A page that changes under the walk is begun anew this often, and then walked in one go. */
const mostStarts = 3;

const skipped = new Set([
  "style", "noscript", "template", "svg", "canvas", "link", "meta", "head", "posthorn-track", "posthorn-note", "posthorn-all", "audio", "video", "object", "math",
]);
const closed = new Set(["script", "textarea", "select", "iframe"]);
const kept = new Set(["id", "href", "src", "title", "alt", "name", "type", "aria-label", "datetime"]);

/** Most nodes have no attribute that is kept; one list for all of them is copied to the background but once. */
const none: string[] = [];

export interface Taken {
  snapshot: Snapshot;
  /** The elements that the snapshot's indices stand for; for a text, the element around it. */
  nodes: Element[];
}

/** Takes a snapshot in slices; resolves at once where the page is small. */
export async function takeSnapshot(document: Document): Promise<Taken> {
  for (let start = 1; ; start++) {
    const walk = snapshotSteps(document);
    let until = performance.now() + slice;
    for (;;) {
      const step = walk.next();
      if (step.done) {
        if (step.value) return step.value;
        break; // the page changed under the walk
      }
      if (start > mostStarts || performance.now() < until) continue;
      await turn();
      until = performance.now() + slice;
    }
  }
}

/**
 * The walk, for callers that slice it themselves: yields every few hundred
 * nodes, and returns the snapshot, or null where the page has changed so that
 * the walk cannot go on.
 */
export function* snapshotSteps(document: Document): Generator<void, Taken | null> {
  const tuples: Tuple[] = [];
  const nodes: Element[] = [];
  const snapshot: Snapshot = { url: document.URL, nodes: tuples };
  const title = shorten(fold(document.title).trim(), longestText);
  if (title) snapshot.title = title;
  const language = document.documentElement?.getAttribute("lang");
  if (language) snapshot.language = language;
  const body = document.body;
  if (!body) return { snapshot, nodes };

  const open: number[] = []; // indices of the elements around the present node
  let characters = 0;
  let space = false;
  let seen = 0;
  let node: Node = body;
  for (;;) {
    if (++seen % stride === 0) {
      yield;
      if (!body.contains(node)) return null;
    }
    const parent = open.length > 0 ? open[open.length - 1]! : -1;
    const tuple = tupleOf(node, parent, space);
    if (typeof tuple === "boolean") space = space || tuple;
    else {
      characters += tuple[1].length + tuple[2].length + tuple[3].length;
      for (const value of tuple[4]) characters += value.length;
      if (tuples.length >= mostNodes || characters > mostCharacters) {
        snapshot.cut = true;
        break;
      }
      const text = tuple[1] === "#text";
      if (text) space = false;
      nodes.push(text ? (nodes[parent] ?? body) : (node as Element));
      const first = text || closed.has(tuple[1]) ? null : node.firstChild;
      if (first) {
        open.push(tuples.push(tuple) - 1);
        node = first;
        continue;
      }
      tuples.push(tuple);
    }
    // Every look at the page costs: the way back up is known.
    let next = node === body ? null : node.nextSibling;
    while (!next && open.length > 0) {
      node = nodes[open.pop()!]!;
      if (node === body) break;
      next = node.nextSibling;
    }
    if (!next) {
      if (node !== body) return null; // taken out of the page under the walk
      break;
    }
    node = next;
  }
  return { snapshot, nodes };
}

/** A node's tuple; where it has none, whether it stands for a space between texts. */
function tupleOf(node: Node, parent: number, space: boolean): Tuple | boolean {
  if (node.nodeType === 3 /* text */) {
    let text = fold(node.nodeValue ?? "");
    if (text === "" || text === " ") return text === " ";
    if (space && text[0] !== " ") text = " " + text;
    return [parent, "#text", "", shorten(text, longestText), none];
  }
  if (node.nodeType !== 1 /* element */) return false;
  const element = node as Element;
  const tag = element.localName;
  if (skipped.has(tag)) return false;
  if (tag === "script") {
    const total = orderTotal(element);
    return total ? [parent, tag, "", "", ["data-order-total", total]] : false;
  }
  const tuple: Tuple = [parent, tag, "", "", none];
  return readAttributes(element, tuple) && tuple;
}

/** Puts the class and the attributes that tell something of orders and parcels into a tuple; false where the markup says that the element is not shown. */
function readAttributes(element: Element, tuple: Tuple): boolean {
  const out: string[] = [];
  for (const name of element.getAttributeNames()) {
    if (name === "class") {
      tuple[2] = shorten(element.getAttribute(name)!, longestText);
      continue;
    }
    if (name === "hidden") return false;
    if (name === "style") {
      const style = element.getAttribute(name)!;
      if (style.includes("display") && style.replaceAll(" ", "").includes("display:none")) return false;
      const image = background(style);
      if (image && out.length < mostAttributes) out.push("background", shorten(image, longestValue));
    } else if (out.length < mostAttributes && isKept(name)) {
      const value = element.getAttribute(name);
      if (value) out.push(name, shorten(value, longestValue));
    }
  }
  if (out.length > 0) tuple[4] = out;
  return true;
}

function isKept(name: string): boolean {
  if (kept.has(name)) return true;
  if (name.startsWith("data-spm")) return false;
  return name.startsWith("data-") || name.includes("order");
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
  if (!foldable.test(text)) return text;
  return text.replace(/[ \t\n\r\f\u00a0]+/g, " ");
}

/** Cuts a text to so many characters. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (let n = 0; n < most && end < text.length; n++) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
