import { speak } from "../shared/testing";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event, Row } from "../shared/zz_gen_wire";
import { search } from "./list";
import { numberGroups } from "./numbers";
import { eventWords } from "./row";
import { gateOf, grouped, groupOf, knownStatus, placeOf, trouble } from "./standing";
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
