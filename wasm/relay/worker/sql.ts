/**
 * Statements of SQL as Go hands them over, and rows as it takes them.
 *
 *     statement: number, text where it is new, values
 *     rows:      columns, values
 *
 * A value is a letter and what follows from it: s text, b bytes (both behind
 * their length), n number (a float of 8 bytes), z null. Lengths and numbers of
 * statements have four bytes; all is little-endian. Everything goes through one
 * buffer, since most of what a statement takes here would else be the making of
 * small arrays.
 */
import { textAt } from "./frame";

const encoder = new TextEncoder();

export class SQL {
  private readonly statements: string[] = [];
  private bytes = new Uint8Array(16_384);
  private room = new DataView(this.bytes.buffer);
  private length = 0;

  /** Runs a statement. Its rows, or what is wrong with it, are taken next. */
  run(sql: SqlStorage | undefined, frame: Uint8Array): number {
    const from = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const id = from.getUint32(0, true);
    let at = 8 + from.getUint32(4, true);
    if (at > 8) this.statements[id] = textAt(frame, 8, at);
    const values: (SqlValue | Uint8Array)[] = [];
    while (at < frame.byteLength) {
      const kind = frame[at++];
      if (kind === letter.n) {
        values.push(from.getFloat64(at, true));
        at += 8;
      } else if (kind === letter.z) {
        values.push(null);
      } else {
        const end = at + 4 + from.getUint32(at, true);
        values.push(kind === letter.s ? textAt(frame, at + 4, end) : frame.slice(at + 4, end));
        at = end;
      }
    }
    if (sql === undefined) throw new Error("there is no database here");
    const cursor = sql.exec(this.statements[id]!, ...values);
    this.length = 4;
    for (const row of cursor.raw()) {
      if (this.length === 4) this.room.setUint32(0, row.length, true);
      for (const value of row) this.write(value);
    }
    return this.length === 4 ? 0 : this.length;
  }

  /** Has what is wrong taken in the place of rows. */
  fail(error: unknown): number {
    this.length = 0;
    this.need(3000);
    this.length = encoder.encodeInto(String(error).slice(0, 1000) || "?", this.bytes).written;
    return -this.length;
  }

  take(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private write(value: SqlValue): void {
    if (typeof value === "number") {
      this.need(9);
      this.bytes[this.length] = letter.n;
      this.room.setFloat64(this.length + 1, value, true);
      this.length += 9;
    } else if (value === null) {
      this.need(1);
      this.bytes[this.length++] = letter.z;
    } else {
      const isText = typeof value === "string";
      this.need(5 + (isText ? 3 * value.length : value.byteLength));
      this.bytes[this.length] = isText ? letter.s : letter.b;
      const to = this.length + 5;
      let size: number;
      if (isText) {
        size = encoder.encodeInto(value, this.bytes.subarray(to)).written;
      } else {
        size = value.byteLength;
        this.bytes.set(new Uint8Array(value), to);
      }
      this.room.setUint32(this.length + 1, size, true);
      this.length = to + size;
    }
  }

  private need(more: number): void {
    if (this.length + more <= this.bytes.byteLength) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    this.room = new DataView(larger.buffer);
  }
}

const letter = { s: 0x73, n: 0x6e, b: 0x62, z: 0x7a } as const;
