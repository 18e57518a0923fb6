/** The core as a program of this machine: the terminal's verbs, and the relay. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** Its path. Who runs all tests has built it, once: the linker takes longer than many of them. */
export async function terminal(): Promise<string> {
  const given = process.env["POSTHORN_TERMINAL"];
  if (given) return given;
  const file = resolve("dist", "test", "posthorn");
  await promisify(execFile)("go", ["build", "-o", file, "./wasm"]);
  return file;
}
