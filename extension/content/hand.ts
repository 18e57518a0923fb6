/**
 * What the user points at, with the pointer or by the focus, and what appears
 * on the page meanwhile: a window that the shop opens over its list does not
 * say whose number is in it.
 */

/** ms for which it could still be what was pointed at before that has opened a window. */
const doubt = 150;
/** Places that are remembered for so long; who passes over more knows nothing. */
const mostPlaces = 6;
/** Things that appeared, of which the newest are remembered. */
const mostThings = 5;

interface Place {
  element: Element;
  /** When it was left; Infinity for where the pointer is now. */
  left: number;
}

/** The elements of a snapshot, by their numbers. */
interface Numbered {
  numberOf(element: Element): number;
}

export class Hand {
  private places: Place[] = [];
  private things: { element: Element; places: readonly Element[] | null }[] = [];

  /** Takes over where a person points; a script's events count nothing. */
  point(event: Event): void {
    const element = event.target;
    if (!event.isTrusted || !(element instanceof Element)) return;
    const now = performance.now();
    const [present] = this.places;
    if (present) {
      if (present.element === element) return;
      present.left = now;
    }
    this.places = [{ element, left: Infinity }, ...this.places.filter(({ left }) => now - left < doubt)];
  }

  /** Whether a person has pointed at anything yet: nothing that appears before is of interest. */
  get points(): boolean {
    return this.places.length > 0;
  }

  /** Something has come onto the page. */
  appeared(node: Node): void {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || this.things[0]?.element === element || !this.points) return;
    const now = performance.now();
    const near = this.places.filter(({ left }) => now - left < doubt);
    const places = near.length <= mostPlaces ? near.map((place) => place.element) : null;
    this.things = [{ element, places }, ...this.things.filter((thing) => thing.element !== element && thing.element.isConnected).slice(0, mostThings - 1)];
  }

  /** The pairs of a snapshot; see its field `hovers`. */
  pairs(elements: Numbered): number[] {
    const pairs: number[] = [];
    for (const { element, places } of this.things) {
      const root = elements.numberOf(element);
      if (root < 0) continue;
      if (!places) pairs.push(root, -1);
      for (const place of places ?? []) pairs.push(root, elements.numberOf(place));
    }
    return pairs;
  }
}
