/** The smallest zip that holds a folder: nothing is compressed. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { crc32 } from "node:zlib";

/** The folder's files as one archive, in the order of their names. */
export async function zip(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => relative(folder, join(e.parentPath, e.name)));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const file of files.sort()) {
    const name = Buffer.from(file.split(sep).join("/"));
    const data = await readFile(join(folder, file));
    // version, flags, method, time, date (1980-01-01), crc, sizes, name, extra
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const more = Buffer.alloc(14); // comment, disk, attributes, and where the file begins
    more.writeUInt32LE(at, 10);
    local.push(Buffer.from("PK\x03\x04"), head, name, data);
    central.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, more, name);
    at += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06"), end]);
}
