import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Hand } from "./hand";

class Element_ {
  isConnected = true;
  constructor(readonly parentElement: Element_ | null = null) {}
}
Object.assign(globalThis, { Element: Element_ });
let clock = 1000;
mock.method(performance, "now", () => clock);
const element = (parent?: Element_) => new Element_(parent) as unknown as Element;
/** A page of these elements and no others. */
const page = (...all: Element[]) => ({ numberOf: (one: Element) => all.indexOf(one) });
const over = (target: Element, isTrusted = true) => ({ target, isTrusted }) as unknown as Event;

test("what appears goes with what is pointed at", () => {
  const hand = new Hand();
  const [button, other, window] = [element(), element(), element()];
  hand.point(over(button));
  hand.appeared(window);
  hand.point(over(other));
  assert.deepEqual(hand.pairs(page(button, other, window)), [2, 0]);
});

test("what was left a moment ago could be meant as well; later no more", () => {
  const hand = new Hand();
  const [button, other, first, second] = [element(), element(), element(), element()];
  hand.point(over(button));
  hand.point(over(other));
  hand.appeared(first);
  assert.deepEqual(hand.pairs(page(button, other, first)), [2, 1, 2, 0]);
  clock += 160;
  hand.appeared(second);
  assert.deepEqual(hand.pairs(page(button, other, first, second)), [3, 1, 2, 1, 2, 0]);
});

test("a place that is gone is not known", () => {
  const hand = new Hand();
  const [picture, window] = [element(), element()];
  hand.point(over(picture));
  hand.appeared(window);
  assert.deepEqual(hand.pairs(page(window)), [0, -1]);
});

test("events of scripts count nothing", () => {
  const hand = new Hand();
  const [button, window] = [element(), element()];
  hand.point(over(button, false));
  hand.appeared(window);
  assert.deepEqual(hand.pairs(page(button, window)), []);
});

test("who passes over many places points at none; what is gone is forgotten", () => {
  const hand = new Hand();
  const places = Array.from({ length: 9 }, () => element());
  const window = element();
  for (const place of places) hand.point(over(place));
  hand.appeared(window);
  assert.deepEqual(hand.pairs(page(...places, window)), [9, -1]);
  assert.deepEqual(hand.pairs(page(...places)), []);
});

test("many things that appear are remembered to a limit", () => {
  const hand = new Hand();
  const things = Array.from({ length: 1000 }, () => element());
  const button = element();
  hand.point(over(button));
  for (const thing of things) hand.appeared(thing);
  assert.equal(hand.pairs(page(button, ...things)).length, 10);
});
