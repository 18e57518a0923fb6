/** A relay of the user's own, with a key that the browser never sees: tested, chosen, asked, and done without when it is gone. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { until, type Tab } from "./browser";
import { inBrowsers } from "./setup";
import { terminal } from "./terminal";
import type { World } from "./world";

const number = "1Z7001A00300700131"; // of the world's, told by UPS alone
const host = "onlinetools.ups.com";
const keys = { POSTHORN_UPS_CLIENT_ID: "made-up-ups-clientId", POSTHORN_UPS_CLIENT_SECRET: "made-up-ups-clientSecret" };

interface Relay {
  address: string;
  token: string;
  stop(): Promise<void>;
}

/** A relay as a program on this machine, which asks the world. */
async function startRelay(world: World): Promise<Relay> {
  const dir = await mkdtemp(join(tmpdir(), "posthorn-relay-"));
  const child = spawn(
    await terminal(),
    ["relay", "--world", world.addresses.secure, "--listen", "127.0.0.1:0", "--db", join(dir, "relay.db")],
    { env: { ...process.env, ...keys, POSTHORN_CARRIERS: "ups" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const stop = async () => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.kill()) await gone;
    await rm(dir, { recursive: true, force: true });
  };
  let token = "";
  for await (const line of createInterface({ input: child.stdout })) {
    token ||= /\bph_\w+/.exec(line)?.[0] ?? "";
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address && token) return { address, token, stop };
  }
  await stop();
  throw new Error(`the relay ended with ${child.exitCode}`);
}

const said = (options: Tab) => options.run(() => document.querySelector<HTMLElement>("[data-relay]")?.dataset["relay"] ?? "");

async function save(options: Tab, address: string, token: string): Promise<void> {
  await options.run(() => document.querySelector<HTMLFormElement>('form:has(input[name="address"])')!.reset());
  await options.run(() => (document.querySelector<HTMLInputElement>('input[name="address"]')!.value = ""));
  await options.type('input[name="address"]', address);
  await options.type('input[name="token"]', token);
  await options.click('form:has(input[name="address"]) button[type="submit"]');
}

inBrowsers("a carrier is asked through the user's own relay", async (shopper) => {
  const { browser, world } = shopper;
  const relay = await startRelay(world);
  try {
    await browser.foresee(["http://127.0.0.1/*"]);
    const options = await browser.openOwn("options/options.html");
    await until("the form for the relay", () => options.run(() => Boolean(document.querySelector('input[name="address"]'))));
    await save(options, "https://example.com", relay.token);
    await until("an address that can be none to be said so", async () => (await said(options)) === "address");
    await save(options, relay.address, relay.token.slice(0, -4) + "AAAA");
    await until("a wrong token to be told", async () => (await said(options)) === "token");
    await save(options, relay.address, relay.token);
    await until("the relay to be tested and saved", async () => (await said(options)) === "ok");
    assert.equal((await shopper.summary()).settings.relay, relay.address);

    await shopper.add(number);
    await options.close();
    const again = await browser.openOwn("options/options.html#carrier:ups");
    await until("the relay to be offered for UPS", () => again.run(() => document.querySelectorAll('[data-carrier="ups"] .check').length === 2));
    await again.click('[data-carrier="ups"] .carrier-set > .check:last-child input');
    await until("UPS to be asked", () => again.run(() => document.querySelector<HTMLElement>('[data-carrier="ups"]')?.dataset["state"] === "asked"));
    await until("what UPS tells", async () => ((await shopper.parcel(number))?.timeline?.length ?? 0) >= 4);
    // It was the relay that asked: no page and no background of a browser's.
    const asked = await world.log(host);
    assert.ok(asked.some((a) => a.status === 200 && a.path.includes(number)));
    assert.deepEqual(asked.filter((a) => a.origin).map((a) => a.origin), []);
    const stored = JSON.stringify(await shopper.stored());
    for (const key of Object.values(keys)) assert.ok(!stored.includes(key), "the browser holds a key of the relay's");

    // The relay is gone: what is known stays, and the parcel says what is wrong.
    await relay.stop();
    await shopper.wait("10h"); // eight, and a fifth of them
    const parcel = await until("the relay's silence to be told", async () => {
      const p = await shopper.parcel(number);
      return p?.sources?.some((s) => s.carrier === "ups" && (s.problem || s.failures)) && p;
    });
    assert.ok((parcel.timeline?.length ?? 0) >= 4);
  } finally {
    await relay.stop();
  }
});
