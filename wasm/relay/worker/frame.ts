/**
 * A frame is a list of texts and bytes, each behind its length in four bytes,
 * little-endian. It is the one shape in which Go and JavaScript hand things to
 * each other: one call and one copy for each direction, however many fields.
 */
export type Part = string | Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The most bytes that a frame of these parts can take. */
export function frameBound(parts: readonly Part[]): number {
  let n = 0;
  for (const part of parts) n += 4 + (typeof part === "string" ? 3 * part.length : part.byteLength);
  return n;
}

/** Writes a frame to the beginning of some bytes; returns its length. */
export function writeFrame(to: Uint8Array, parts: readonly Part[]): number {
  let at = 0;
  for (const part of parts) {
    let n: number;
    if (typeof part === "string") {
      n = encoder.encodeInto(part, to.subarray(at + 4)).written;
    } else {
      n = part.byteLength;
      to.set(part, at + 4);
    }
    to[at] = n;
    to[at + 1] = n >> 8;
    to[at + 2] = n >> 16;
    to[at + 3] = n >> 24;
    at += 4 + n;
  }
  return at;
}

/** The parts of a frame, as views of its bytes. */
export function readFrame(frame: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < frame.byteLength; ) {
    const n = frame[at]! + frame[at + 1]! * 0x100 + frame[at + 2]! * 0x10000 + frame[at + 3]! * 0x1000000;
    parts.push(frame.subarray(at + 4, at + 4 + n));
    at += 4 + n;
  }
  return parts;
}

/** A part as text; empty where there is none. */
export function text(part: Uint8Array | undefined): string {
  return part === undefined ? "" : textAt(part, 0, part.byteLength);
}

/** The text in some bytes of a frame. */
export function textAt(frame: Uint8Array, from: number, to: number): string {
  // The decoder is the runtime's: to call it takes longer than to read a number of a parcel.
  let out = "";
  for (let i = from; i < to; i++) {
    if (frame[i]! >= 0x80 || i > from + short) return decoder.decode(frame.subarray(from, to));
    out += String.fromCharCode(frame[i]!);
  }
  return out;
}

const short = 24;
