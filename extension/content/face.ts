/**
 * The face of what is ours on the shop's page: a picture, then words, in a
 * closed shadow root that has our rules. A picture is the mark until another
 * is drawn.
 */
import { dashOf, horn, turns } from "../shared/shapes";
import { dress } from "./style";

const svg = "http://www.w3.org/2000/svg";

export interface Face {
  readonly face: HTMLElement;
  readonly picture: SVGSVGElement;
  readonly path: SVGPathElement;
  readonly label: HTMLElement;
}

/** One that was made: the others are copies of it, which take a fraction of the calls. */
let first: HTMLElement | undefined;

/** Gives an element its face. */
export function giveFace(element: HTMLElement): Face {
  first ??= make(element.ownerDocument);
  const face = first.cloneNode(true) as HTMLElement;
  const picture = face.firstChild as SVGSVGElement;
  const root = element.attachShadow({ mode: "closed" });
  dress(root);
  root.append(face);
  return { face, picture, path: picture.firstChild as SVGPathElement, label: face.lastChild as HTMLElement };
}

function make(document: Document): HTMLElement {
  const face = document.createElement("span");
  face.className = "face";
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("aria-hidden", "true");
  picture.setAttribute("viewBox", "0 0 32 32");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", horn);
  path.setAttribute("stroke-width", "3");
  picture.append(path);
  const label = document.createElement("span");
  label.className = "label";
  face.append(picture, label);
  return face;
}

/** Draws a shape in place of what was drawn; see shared/shapes.ts. */
export function drawShape({ picture, path }: Face, shape: string): void {
  const ours = shape === horn;
  picture.setAttribute("viewBox", ours ? "0 0 32 32" : "0 0 16 16");
  path.setAttribute("d", shape);
  path.setAttribute("stroke-width", ours ? "3" : "1.5");
  path.setAttribute("stroke-dasharray", dashOf(shape) ?? "none");
  picture.classList.toggle("turns", turns(shape));
}
