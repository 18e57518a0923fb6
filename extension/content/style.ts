/**
 * Looks of what is ours on the shop's page. Everything stands in a shadow
 * root, so that neither side's rules reach the other; what the page could
 * still set from outside, on the element itself, is fixed with `!important`.
 */

/**
 * Dresses one shadow root. All roots share one sheet where the browser lets a
 * content script make one; where it does not, each has a style element.
 */
export function dress(root: ShadowRoot): void {
  const { ownerDocument: document } = root;
  try {
    if (!shared) {
      shared = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
      shared.replaceSync(rules);
    }
    root.adoptedStyleSheets = [shared];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox keeps the sheets of a page and those of a content script apart.
  }
  const style = document.createElement("style");
  style.textContent = rules;
  root.append(style);
}

let shared: CSSStyleSheet | undefined;

const rules = `
:host {
  all: initial !important;
  position: var(--posthorn-position, relative) !important;
  translate: var(--posthorn-shift, none) !important;
  display: inline-block !important;
  box-sizing: border-box !important;
  max-inline-size: var(--posthorn-most, 100%) !important;
  min-block-size: 28px !important;
  vertical-align: middle !important;
  cursor: pointer !important;
  direction: inherit !important;
  border-radius: 8px !important;
  z-index: 1 !important;
  -webkit-tap-highlight-color: transparent !important;
}
:host(:focus-visible) { outline: 2px solid #b26a00 !important; outline-offset: 1px !important; }
:host([data-state="asking"]) { cursor: progress !important; }
:host([hidden]) { display: none !important; }
.face {
  --ink: #1b2230; --quiet: #5a6475; --paper: #fff; --raised: #f5f6f8; --line: #dde1e7; --brand: #b26a00;
  --slate: #566072; --blue: #1b5bb8; --orange: #a64b00; --teal: #00696b; --green: #17703a; --red: #a8241c;
  --tone: var(--ink);
  box-sizing: border-box;
  position: relative;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 6px;
  min-block-size: 28px;
  min-inline-size: 88px;
  max-inline-size: 100%;
  padding: 3px 10px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--paper);
  color: var(--tone);
  font: 500 13px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
  user-select: none;
}
.face[data-dark="true"] {
  --ink: #e8ecf3; --quiet: #a3adbd; --paper: #14181f; --raised: #1c222b; --line: #2e3641; --brand: #f0b243;
  --slate: #a3adbd; --blue: #7db0ff; --orange: #ffb074; --teal: #5fd4d0; --green: #79d69b; --red: #ff9a90;
}
:host(:hover) .face { background: var(--raised); border-color: var(--quiet); }
.face[data-state="asking"], .face[data-state="tracked"] { --tone: var(--slate); }
.face[data-state="failed"], .face[data-status="DeliveryFailure"], .face[data-status="Exception"] { --tone: var(--red); }
.face[data-status="InTransit"] { --tone: var(--blue); }
.face[data-status="OutForDelivery"] { --tone: var(--orange); }
.face[data-status="AvailableForPickup"] { --tone: var(--teal); }
.face[data-status="Delivered"] { --tone: var(--green); }
.label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
svg { flex: none; inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; }
.face[data-state="idle"] svg, .face[data-state="asking"] svg, .mark { stroke: var(--brand); }
:host(:dir(rtl)) .turns { transform: scaleX(-1); }
.face[data-news]::after {
  content: "";
  position: absolute;
  inset-block-start: -3px;
  inset-inline-end: -3px;
  inline-size: 9px;
  block-size: 9px;
  border: 2px solid var(--paper);
  border-radius: 50%;
  background: var(--brand);
}
.note { min-block-size: 0; justify-content: start; inline-size: 100%; margin-block-end: 8px; padding: 5px 10px; font-weight: 400; white-space: normal; }
.note .label { white-space: normal; }
@media (prefers-reduced-motion: no-preference) {
  .face { transition: background-color 120ms, border-color 120ms; }
  .face[data-state="asking"] svg { animation: ask 900ms ease-in-out infinite alternate; }
  @keyframes ask { from { opacity: 1; } to { opacity: 0.35; } }
}
@media (forced-colors: active) { .face { --tone: ButtonText; } }
`;
