/**
 * Runs a relay on this machine until it is interrupted, or until its standard
 * input ends: whoever started it is gone. The first line of it says what to
 * run:
 *
 *     {"built": "dist/relay", "storage": "dist/relay-storage", "port": 8787, "settings": {…}}
 *
 * It prints the address and a token. The token is kept beside the storage, so
 * that it stays the same from one run to the next.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startLocal, type Local } from "./local";
import { checkToken, mintToken } from "./tokens";

const input = createInterface({ input: process.stdin });
const order = await new Promise<Local & { storage: string }>((resolve) => input.once("line", (line) => resolve(JSON.parse(line) as never)));
const admin = order.settings["POSTHORN_ADMIN"] ?? randomBytes(32).toString("base64url");
await mkdir(order.storage, { recursive: true, mode: 0o700 });
const relay = await startLocal({ ...order, settings: { ...order.settings, POSTHORN_ADMIN: admin } });

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await relay.dispose();
  process.exit(0);
}
process.on("SIGINT", () => void end());
process.on("SIGTERM", () => void end());
input.on("close", () => void end());

const address = (await relay.ready).origin;
const file = join(order.storage, "token");
let token = await readFile(file, "utf8").catch(() => "");
if (token === "" || !(await checkToken(address, token))) {
  token = await mintToken(address, admin, "local");
  await writeFile(file, token, { mode: 0o600 });
}
console.log(`relay: ${address}`);
console.log(`token: ${token}`);
console.log(`version: ${await (await fetch(address + "/v1/version")).text()}`);
console.log("Put the address and the token into the extension's options. Interrupt to stop.");
