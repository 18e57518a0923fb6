import assert from "node:assert/strict";
import { test } from "node:test";
import { speak } from "../shared/testing";
import type { Button, PageView } from "../shared/zz_gen_wire";
import { sayReply, sayView } from "./say";

const order = "8190000000001234";
const button = (more: Partial<Button>): Button => ({ order, anchor: 7, state: "idle", words: {}, ...more });
const view = (more: Partial<PageView>): PageView => ({ tab: 1, kind: "order_list", buttons: [], ...more });

test("what stands on a control, and what a click on it does", () => {
  speak("en");
  const cases: [Partial<Button>, object][] = [
    [{}, { state: "idle", look: "idle", text: "Track", hint: "Find this order’s parcel and follow it" }],
    [{ state: "asking" }, { state: "asking", look: "asking", text: "Asking…", hint: "" }],
    [
      { state: "tracked", words: { status: "InTransit", substatus: "InTransit_Departure" }, news: true },
      { state: "tracked", look: "tracked", status: "InTransit", text: "Left the country of origin", hint: "Open in Posthorn", news: true },
    ],
    [{ state: "tracked" }, { state: "tracked", look: "tracked", text: "Tracked", hint: "Open in Posthorn" }],
    [
      { state: "failed", problem: { kind: "not_shipped" } },
      { state: "failed", look: "tracked", status: "InfoReceived", text: "Not shipped yet", hint: "No tracking number yet. Try again when the seller has sent it." },
    ],
    [{ state: "failed", problem: { kind: "timeout" } }, { state: "failed", look: "failed", text: "Could not" }],
    [{ state: "failed", problem: { kind: "no_sdk" } }, { state: "failed", look: "failed", text: "Open tracking page" }],
  ];
  for (const [given, want] of cases) {
    const { buttons } = sayView(view({ buttons: [button(given)] }));
    const hint = "hint" in want ? {} : { hint: buttons[0]!.hint };
    assert.deepEqual(buttons, [{ order, anchor: 7, ...want, ...hint }], JSON.stringify(given));
    if (given.problem) assert.match(buttons[0]!.hint, /\w+ .+\./, "says what to do");
  }
});

test("the control for all, and the line about the page", () => {
  speak("de");
  assert.deepEqual(sayView(view({ round: { left: 5 } })).round, { done: 0, total: 0, text: "Alle auf dieser Seite verfolgen" });
  assert.deepEqual(sayView(view({ round: { left: 3, done: 2, total: 5 } })).round, { done: 2, total: 5, text: "2 von 5 · Anhalten" });
  const { problem } = sayView(view({ problem: { kind: "captcha" } }));
  assert.equal(problem?.kind, "captcha");
  assert.match(problem.why, /AliExpress/);
  assert.deepEqual(sayReply({ parcels: [order] }), {});
  assert.match(sayReply({ problem: { kind: "storage" } }).problem!.why, /\w+ .+\./);
});

test("a whole view has what is said without the background, a part of one has not", () => {
  speak("en");
  const { alone } = sayView(view({}));
  assert.equal(alone?.word, "Reload page");
  assert.equal(alone.reload.kind, "reload");
  assert.match(alone.reload.why, /was updated/);
  assert.match(alone.silent.why, /try again/);
  assert.deepEqual(sayView(view({ partial: true })), { buttons: [], partial: true });
});
