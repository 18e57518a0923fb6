import assert from "node:assert/strict";
import { test } from "node:test";
import { speak } from "../shared/testing";
import type { Input, Reply } from "../shared/zz_gen_wire";

interface Shown {
  title: string;
  message: string;
}

/** A browser that keeps what was shown. */
async function clicked(selectionText: string, reply: Reply, menuItemId = "track") {
  speak("en");
  const shown: Shown[] = [];
  const inputs: Input[] = [];
  const session: Record<string, unknown> = {};
  const { browser } = await import("../shared/browser");
  Object.assign(browser, {
    runtime: { getURL: (path: string) => path },
    notifications: { create: async (_: string, options: Shown) => void shown.push(options) },
    storage: { session: { get: async () => session, set: async (items: object) => void Object.assign(session, items) } },
  });
  const { menuClicked } = await import("./menu");
  await menuClicked({ menuItemId, selectionText }, async (input) => (inputs.push(input), reply));
  return { shown, inputs, session };
}

test("a selected number is followed, and what came of it is said", async () => {
  const { shown, inputs, session } = await clicked("RR123456785CN", { parcels: ["RR123456785CN"] });
  assert.deepEqual(inputs, [{ kind: "add", text: "RR123456785CN" }]);
  assert.deepEqual(shown.map(({ message }) => message), ["1 parcel added"]);
  assert.deepEqual(Object.values(session["notices"] as object), ["RR123456785CN"], "a click on the notice opens the parcel");
});

test("a problem is said, with what to do", async () => {
  const { shown } = await clicked("RR123456784CN", { problem: { kind: "check_digit", args: ["RR123456784CN", "RR123456785CN"] } });
  assert.match(shown[0]!.message, /check digit of RR123456784CN is wrong.*RR123456785CN/s);
});

test("other entries and empty selections do nothing", async () => {
  assert.deepEqual((await clicked("RR123456785CN", {}, "other")).inputs, []);
  assert.deepEqual((await clicked("", {})).inputs, []);
});
