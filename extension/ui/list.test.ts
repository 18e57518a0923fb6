import { speak } from "../shared/testing";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event, Row } from "../shared/zz_gen_wire";
import { search } from "./list";
import { numberGroups } from "./numbers";
import { eventWords } from "./row";
import { gateOf, grouped, groupOf, groups, knownStatus, placeOf, stayed, trouble } from "./standing";
import { mainWords } from "./timeline";

speak("en");
const now = new Date(2026, 10, 21, 18, 30).getTime();

function row(id: string, rest: Partial<Row>): Row {
  return { id, number: id, name: `Parcel ${id}`, words: {}, ...rest };
}

test("a parcel needs its user where only the user can move it on", () => {
  const group = (rest: Partial<Row>) => groupOf(row("A", rest), now);
  assert.equal(group({ words: { status: "AvailableForPickup" } }), "needs");
  assert.equal(group({ words: { substatus: "InTransit_CustomsRequiringInformation" } }), "needs");
  assert.equal(group({ words: { status: "DeliveryFailure" } }), "needs");
  assert.equal(group({ words: { status: "InTransit" }, findings: [{ kind: "protection", urgent: true }] }), "needs");
  assert.equal(group({ words: { status: "InTransit" }, findings: [{ kind: "stalled" }] }), "way");
  assert.equal(group({ words: { substatus: "Exception_Delayed" } }), "way");
  assert.equal(group({ words: { substatus: "Exception_Returned" } }), "delivered");
});

test("news come before the state, the archive before all", () => {
  assert.equal(groupOf(row("A", { words: { status: "Delivered" }, news: true }), now), "news");
  assert.equal(groupOf(row("A", { words: { status: "Delivered" } }), now), "delivered");
  assert.equal(groupOf(row("A", { words: { status: "AvailableForPickup" }, archived: true }), now), "archived");
});

test("arriving: on the round, on the last stretch, or expected by the day after tomorrow", () => {
  assert.equal(groupOf(row("A", { words: { status: "OutForDelivery" } }), now), "arriving");
  assert.equal(groupOf(row("A", { words: { status: "InTransit" }, stage: "last_mile" }), now), "arriving");
  assert.equal(groupOf(row("A", { words: { status: "InTransit" }, etaTo: "2026-11-23" }), now), "arriving");
  assert.equal(groupOf(row("A", { words: { status: "InTransit" }, etaTo: "2026-11-24" }), now), "way");
  assert.equal(groupOf(row("A", { words: { status: "InTransit" }, etaTo: "2026-11-20" }), now), "way", "a day gone by is no promise");
});

test("groups stand in their order, newest first in each, empty ones not at all", () => {
  const rows = [row("old", { words: { status: "InTransit" }, at: 1 }), row("done", { words: { status: "Delivered" } }), row("new", { words: { status: "InTransit" }, at: 2 })];
  assert.deepEqual(
    grouped(rows, now).map(({ group, rows }) => [group, rows.map((r) => r.id)]),
    [
      ["way", ["new", "old"]],
      ["delivered", ["done"]],
    ],
  );
});

test("rows that are held keep their places and groups, whatever has come", () => {
  const kinds: Record<string, Partial<Row>> = {
    needs: { words: { status: "AvailableForPickup" } },
    news: { words: { status: "InTransit" }, news: true },
    arriving: { words: { status: "OutForDelivery" } },
    way: { words: { status: "InTransit" } },
    delivered: { words: { status: "Delivered" } },
    archived: { words: { status: "Delivered" }, archived: true },
  };
  // "needs: a b · way: c" is two groups with their rows from the top.
  const list = (text: string) => {
    let at = 0;
    const rows = text.split(" · ").flatMap((part) => {
      const [group = "", ids = ""] = part.split(": ");
      return ids.split(" ").map((id) => row(id, { ...kinds[group], at: --at }));
    });
    return grouped(rows, now);
  };
  const table: [why: string, before: string, now: string, shown: string][] = [
    ["nothing has changed", "needs: a · way: b c", "needs: a · way: b c", "needs: a · way: b c"],
    ["a newer event within the group", "way: a b c", "way: c a b", "way: a b c"],
    ["to a group above", "way: a b c", "news: b · way: a c", "way: a b c"],
    ["to one below", "arriving: a · way: b", "way: b · delivered: a", "arriving: a · way: b"],
    ["across each other", "needs: a · way: b", "needs: b · way: a", "needs: a · way: b"],
    ["the last of a group", "news: a · way: b c", "way: b c a", "news: a · way: b c"],
    ["a new one, which is newest", "way: a b", "way: x a b", "way: a b x"],
    ["new ones keep their own order", "way: a", "way: x a y", "way: a x y"],
    ["a new one in a group that was not there", "way: a b", "needs: x · way: a b", "needs: x · way: a b"],
    ["a new one in a group that all others have left", "way: a b", "news: a b · way: x", "way: a b x"],
    ["one was removed", "way: a b c", "way: a c", "way: a c"],
    ["the only one of its group was removed", "needs: a · way: b", "way: b", "way: b"],
    ["one was archived, and another has news", "way: a b c", "news: c · way: b · archived: a", "way: b c · archived: a"],
    ["into an archive with others", "delivered: a b · archived: c", "delivered: b · archived: a c", "delivered: b · archived: c a"],
    ["one was brought back", "way: a · archived: b c", "way: b a · archived: c", "way: a b · archived: c"],
    ["into a group that was not there", "way: a · archived: b", "way: a · delivered: b", "way: a · delivered: b"],
    ["nothing was there", "", "way: a", "way: a"],
    ["nothing is left", "way: a", "", ""],
  ];
  const told = (sections: ReturnType<typeof grouped>) => sections.map(({ group, rows }) => `${group}: ${rows.map(({ id }) => id).join(" ")}`).join(" · ");
  for (const [why, before, after, shown] of table) {
    const [was, is] = [before, after].map((text) => (text ? list(text) : [])) as [ReturnType<typeof list>, ReturnType<typeof list>];
    const got = stayed(was, is);
    assert.equal(told(got), shown, why);
    // Every row is there once, as it is now; and nothing that was held is moved by what comes next.
    const rows = is.flatMap(({ rows }) => rows);
    assert.deepEqual(new Set(got.flatMap(({ rows }) => rows)), new Set(rows), why);
    assert.equal(got.flatMap(({ rows }) => rows).length, rows.length, why);
    assert.equal(told(stayed(got, is)), shown, why);
    assert.deepEqual(got.map(({ group }) => groups.indexOf(group)), got.map(({ group }) => groups.indexOf(group)).sort(), why);
  }
});

test("the place on the way", () => {
  assert.equal(placeOf({ status: "NotFound" }, undefined), -1);
  assert.equal(placeOf({ status: "InfoReceived" }, undefined), 0);
  assert.equal(placeOf({ status: "InTransit" }, undefined), 1);
  assert.equal(placeOf({ status: "InTransit" }, "import_customs"), 2.5);
  assert.equal(placeOf({ substatus: "InTransit_Departure" }, undefined), 2);
  assert.equal(placeOf({ status: "OutForDelivery" }, "last_mile"), 3.5);
  assert.equal(placeOf({ status: "Delivered" }, "last_mile"), 4);
  assert.equal(gateOf({ substatus: "InTransit_CustomsProcessing" }, "export_customs"), 1.5);
  assert.equal(gateOf({ substatus: "InTransit_CustomsProcessing" }, undefined), 2.5);
  assert.equal(gateOf({ status: "InTransit" }, "crossing"), 0);
  assert.ok(trouble({ status: "Exception" }) && !trouble({ status: "InTransit" }));
});

test("numbers are grouped for the eye", () => {
  assert.deepEqual(numberGroups("LP00123456789012"), ["LP", "0012", "3456", "7890", "12"]);
  assert.deepEqual(numberGroups("RC000000014EE"), ["RC", "000", "000", "014", "EE"]);
  assert.deepEqual(numberGroups("A12345"), ["A", "12345"]);
  assert.deepEqual(numberGroups("123456789012"), ["1234", "5678", "9012"]);
  for (const number of ["", "1Z999AA10123456784", "JY26CAA0D000551012"]) assert.equal(numberGroups(number).join(""), number);
});

test("search finds by name, number, order, status and place, whatever the case, accents and gaps", () => {
  const rows = [
    row("LP00123456789012", { name: "Éclair lamp", orders: ["8190000000001234"], words: { substatus: "InTransit_CustomsReleased" } }),
    row("RC000000014EE", { name: "Teapot", event: { place: "Tallinn", meaning: {} } }),
  ];
  const found = (query: string) => search(rows, query).map((r) => r.id[0]);
  assert.deepEqual(found("eclair"), ["L"]);
  assert.deepEqual(found("LAMP customs"), ["L"]);
  assert.deepEqual(found("lp 0012 3456"), ["L"]);
  assert.deepEqual(found("81900000"), ["L"]);
  assert.deepEqual(found("tallinn"), ["R"]);
  assert.deepEqual(found("  "), ["L", "R"]);
  assert.deepEqual(found("lamp teapot"), []);
});

test("a guess is told as one", () => {
  const event: Event = { text: "Card left with Sam", language: "en", meaning: { substatus: "DeliveryFailure_Other", unsure: true } };
  assert.equal(eventWords(row("A", { words: { status: "InTransit" }, event })), "Probably: Delivery failed");
  assert.deepEqual(mainWords(event), { text: "Probably: Delivery failed", ours: true, guess: true });
  assert.equal(knownStatus(event.meaning), undefined);

  const known: Event = { ...event, meaning: { substatus: "DeliveryFailure_Other" } };
  assert.equal(eventWords(row("A", { words: { status: "InTransit" }, event: known })), "Delivery failed");
  assert.deepEqual(mainWords(known), { text: "Delivery failed", ours: true });
  assert.equal(knownStatus(known.meaning), "DeliveryFailure");
});
