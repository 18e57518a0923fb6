// Where the focus goes, and the key that ends what holds it.

/** As a ref: an element that takes the focus when it appears. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/** For keydown: Escape ends this alone, not what is around it, nor the popup itself. */
export function onEscape(end: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
}
