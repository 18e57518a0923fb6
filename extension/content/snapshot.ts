/**
 * A page as the core reads it: its elements in document order, without what no
 * reader needs. See wasm/page/types.go for the shape and its limits.
 */
import type { Node as Tuple, Snapshot } from "../shared/zz_gen_wire";

const mostNodes = 60_000;
const longestText = 1000;
const longestValue = 2000;
const mostAttributes = 32; // names and values are 64 strings
const skipped = new Set(["script", "style", "noscript", "template", "svg", "iframe", "link", "meta", "posthorn-track", "posthorn-note"]);
const kept = new Set(["id", "href", "src", "title", "name", "type", "aria-label"]);

/** The snapshot, and the nodes that its indices stand for. */
export function takeSnapshot(document: Document): { snapshot: Snapshot; nodes: Node[] } {
  const tuples: Tuple[] = [];
  const nodes: Node[] = [];
  let cut = false;
  const add = (parent: number, node: Node): void => {
    if (tuples.length >= mostNodes) {
      cut = true;
      return;
    }
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").replace(/\s+/g, " ").trim().slice(0, longestText);
      if (!text) return;
      tuples.push([parent, "#text", "", text, []]);
      nodes.push(node);
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.localName;
    if (skipped.has(tag)) return;
    const index = tuples.length;
    tuples.push([parent, tag, node.getAttribute("class") ?? "", "", attributes(node)]);
    nodes.push(node);
    for (let child = node.firstChild; child; child = child.nextSibling) add(index, child);
  };
  if (document.documentElement) add(-1, document.documentElement);
  const language = document.documentElement?.lang || undefined;
  return { snapshot: { url: document.URL, title: document.title.slice(0, longestText), language, nodes: tuples, cut: cut || undefined }, nodes };
}

function attributes(element: Element): string[] {
  const out: string[] = [];
  for (const { name, value } of element.attributes) {
    if (out.length >= 2 * mostAttributes) break;
    if (kept.has(name) || name.startsWith("data-")) out.push(name, value.slice(0, longestValue));
    else if (name === "style") {
      const image = (element as HTMLElement).style.backgroundImage;
      if (image) out.push("background", image.slice(0, longestValue));
    }
  }
  return out;
}
