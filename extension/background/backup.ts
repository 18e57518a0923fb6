/**
 * The backup file. The core hands everything over as MessagePack; as a file it
 * is the same in JSON, with the same names, so that people can read it.
 */
import { decode, encode } from "@msgpack/msgpack";
import { InImport, ProblemBackup, type Backup, type Input, type Reply } from "../shared/zz_gen_wire";

/** The largest file that is read, in characters. */
const largest = 30_000_000;

/** An import as the core wants it: the file's text as MessagePack. Text that is no JSON becomes an empty body, which the core refuses as it refuses other files. */
export function unpacked(input: Input): Input {
  if (input.kind !== InImport) return input;
  const { text = "", ...rest } = input;
  try {
    if (text.length > largest) throw new RangeError("larger than any backup");
    return { ...rest, body: encode(JSON.parse(text), { maxDepth: 20 }) };
  } catch (error) {
    console.warn(`posthorn: ${ProblemBackup}`, error);
    return { ...rest, body: new Uint8Array() };
  }
}

/** A reply with its backup as the text of a file. */
export function filed(reply: Reply): Reply {
  const { backup, ...rest } = reply;
  return backup ? { ...rest, text: JSON.stringify(decode(backup) as Backup, null, 1) } : reply;
}
