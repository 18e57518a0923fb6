/**
 * The one door to the browser's extension interface. Chromium calls it
 * `chrome`, Firefox `browser`; both answer with promises under Manifest V3.
 * Nothing else in the extension names either global.
 */
const doors = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };

export const browser = (doors.browser?.runtime ? doors.browser : doors.chrome) as typeof chrome;

/** False once the extension was updated or removed under a page's feet. */
export function alive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
