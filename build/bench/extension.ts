/** What the measurements in Chromium share. */
import { createHash } from "node:crypto";

/** The id of an unpacked extension without a key: made from its path, with a to p for the digits. */
export function idOf(folder: string): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join("");
}
