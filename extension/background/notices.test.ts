import assert from "node:assert/strict";
import { test } from "node:test";
import { speak } from "../shared/testing";
import { browser } from "../shared/browser";
import { clicked, notify } from "./notices";

/** A session storage that takes its time, as a browser's does. */
function browserWith() {
  speak("en");
  const session: Record<string, unknown> = {};
  const opened: string[] = [];
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
  Object.assign(browser, {
    runtime: { getURL: (path: string) => path },
    notifications: { create: async () => {}, clear: async () => true },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    storage: {
      session: {
        get: async (key: string) => (await soon(), { [key]: session[key] }),
        set: async (items: object) => (await soon(), void Object.assign(session, items)),
      },
    },
  });
  return opened;
}

test("of several notices at once, each opens its own parcel", async () => {
  const opened = browserWith();
  const parcels = ["RR123456785CN", "LP00123456789014", "1Z12345E0205271688"];
  await Promise.all(parcels.map((parcel) => notify({ id: `news:${parcel}`, parcels: [{ parcel, name: parcel, words: {} }] })));
  for (const parcel of parcels) await clicked(`news:${parcel}`);
  assert.deepEqual(opened, parcels.map((parcel) => `parcels/parcels.html#${parcel}`));
});

test("a notice of many parcels opens the list, and so does one that nobody knows", async () => {
  const opened = browserWith();
  const parcels = ["RR123456785CN", "LP00123456789014"].map((parcel) => ({ parcel, name: parcel, words: {} }));
  await notify({ id: "news", parcels });
  await clicked("news");
  await clicked("of another day");
  assert.deepEqual(opened, ["parcels/parcels.html", "parcels/parcels.html"]);
});
