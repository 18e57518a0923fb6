import { speak } from "../shared/testing";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Choice, Number as ParcelNumber } from "../shared/zz_gen_wire";
import { likely, search } from "./whose";

speak("en");

const all: Choice[] = [
  { id: "royal-mail", name: "Royal Mail", also: "royal mail,parcel force", fits: true },
  { id: "asendia", name: "Asendia", fits: true },
  { id: "correos", name: "Correos", also: "correos de españa" },
  { id: "correos-chile", name: "Correos de Chile" },
  { id: "austrian-post", name: "Österreichische Post", also: "austrian post,post ag" },
  { id: "cdek", name: "CDEK", also: "сдэк,cdek" },
  { id: "sto", name: "STO Express" },
  { id: "posti", name: "Posti" },
];
const found = (wanted: string) => search(all, wanted).map(({ id }) => id);

const offered = (rest: Partial<ParcelNumber>) => likely(all, { number: "X1", ...rest }).map(({ id }) => id);

test("offered are those that the number's form allows, the likeliest first", () => {
  assert.deepEqual(offered({}), ["royal-mail", "asendia"]);
  assert.deepEqual(offered({ carrier: "royal-mail" }), ["asendia"]);
  assert.deepEqual(offered({ carrier: "asendia", chosen: true, guess: "royal-mail" }), ["asendia"]);
  assert.deepEqual(offered({ carrier: "posti", chosen: true, guess: "royal-mail" }), ["asendia", "posti"]);
  assert.deepEqual(offered({ carrier: "royal-mail", chosen: true, guess: "royal-mail" }), ["royal-mail", "asendia"]);
});

test("names that begin so come before those with a word that does, and what is inside a word is last", () => {
  assert.deepEqual(found("post"), ["posti", "austrian-post"]);
  assert.deepEqual(found("os"), ["austrian-post", "correos", "correos-chile", "posti"]);
  assert.deepEqual(found("correos"), ["correos", "correos-chile"]);
});

test("other names, other letters, accents and case", () => {
  assert.deepEqual(found("СДЭК"), ["cdek"]);
  assert.deepEqual(found("espana"), ["correos"]);
  assert.deepEqual(found("OSTERREICH"), ["austrian-post"]);
  assert.deepEqual(found("force"), ["royal-mail"]);
});

test("nobody goes by that name", () => {
  assert.deepEqual(found("nobody"), []);
  assert.deepEqual(found(","), []);
});

test("no more than a page of them", () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, name: `Post ${i}`, fits: true }));
  assert.equal(search(many, "post").length, 8);
  assert.equal(likely(many, { number: "X1" }).length, 8);
});
