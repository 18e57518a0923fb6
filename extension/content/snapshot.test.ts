import assert from "node:assert/strict";
import { test } from "node:test";
import { Elements, takeSnapshot } from "./snapshot";

/** As much of an element as the snapshot asks for. */
class Part {
  readonly children: Part[] = [];
  parent: Part | null = null;
  constructor(
    readonly tag: string,
    readonly text = "",
    readonly attributes = "",
  ) {}

  add(...parts: Part[]): this {
    for (const part of parts) {
      part.parent = this;
      this.children.push(part);
    }
    return this;
  }

  /** Everything below it, in document order. */
  below(): Part[] {
    const all: Part[] = [];
    const waiting = [...this.children].reverse();
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      all.push(part);
      for (let i = part.children.length - 1; i >= 0; i--) waiting.push(part.children[i]!);
    }
    return all;
  }

  querySelectorAll(): Part[] {
    return this.below();
  }

  getElementsByTagName(): Part[] {
    return this.below();
  }

  get firstElementChild(): Part | null {
    return this.children[0] ?? null;
  }

  get nextElementSibling(): Part | null {
    const around = this.parent?.children ?? [];
    return around[around.indexOf(this) + 1] ?? null;
  }

  cloneNode(): Part {
    return new Part(this.tag, "", this.attributes);
  }

  get outerHTML(): string {
    return `<${this.tag}${this.attributes}>${this.text}${this.children.map((child) => child.outerHTML).join("")}</${this.tag}>`;
  }

  private path(): Part[] {
    const path: Part[] = [this];
    while (path[0]!.parent) path.unshift(path[0]!.parent);
    return path;
  }

  contains(other: Part): boolean {
    return other.path().includes(this);
  }

  /** 4 where the other one follows this one in the document, 2 where it stands before it. */
  compareDocumentPosition(other: Part): number {
    if (other === this) return 0;
    const [mine, its] = [this.path(), other.path()];
    let i = 0;
    while (mine[i] && mine[i] === its[i]) i++;
    if (!mine[i]) return 4 | 16;
    if (!its[i]) return 2 | 8;
    const around = mine[i - 1]!.children;
    return around.indexOf(mine[i]!) < around.indexOf(its[i]!) ? 4 : 2;
  }
}

const element = (part: Part) => part as unknown as Element;
const page = (body: Part | null, more: object = {}) =>
  ({ body, URL: "https://shop.example/p/order/index.html", title: "", documentElement: { getAttribute: () => null }, ...more }) as unknown as Document;

/** A body of cards, each five elements. */
function cards(many: number): Part {
  const body = new Part("body");
  for (let i = 0; i < many; i++) {
    const buttons = new Part("div").add(new Part("button", `${i}`), new Part("a", "Details"));
    body.add(new Part("section", "", ` id="${i}"`).add(new Part("b", "Order"), buttons));
  }
  return body;
}

test("elements are numbered in document order, there and back", () => {
  const body = cards(40);
  const all = [body, ...body.below()];
  const elements = new Elements(element(body));
  assert.equal(elements.length, all.length);
  all.forEach((part, i) => {
    assert.equal(elements.numberOf(element(part)), i);
    assert.equal(elements.at(i), part);
  });
  assert.equal(elements.at(all.length), undefined);
});

test("what is not of the page, or not of the moment, has no number", () => {
  const body = cards(7);
  const elements = new Elements(element(body));
  assert.equal(elements.numberOf(element(new Part("div"))), -1);
  const [first, last] = [body.children[0]!, body.children.at(-1)!];
  for (const card of [first, last]) {
    const late = new Part("i");
    card.add(late);
    assert.equal(elements.numberOf(element(late)), -1);
  }
  assert.equal(elements.numberOf(element(last)), 7 * 5 - 4, "what was there keeps its number");
  const none = new Elements(null);
  assert.equal(none.at(0), undefined);
  assert.equal(none.numberOf(element(body)), -1);
});

test("a snapshot is the page's markup, without code and without what stands in fields", () => {
  const body = new Part("body").add(
    new Part("script", "var order = 8190000000001234;", ' id="x"'),
    new Part("style", ".a { color: red }"),
    new Part("script", '{"total": 7}', ' type="application/json"'),
    new Part("input", "", ' name="q" value="a name"'),
    new Part("p", "a text"),
  );
  const { snapshot } = takeSnapshot(page(body, { title: "  My\n orders ", documentElement: { getAttribute: () => "pl" } }));
  assert.deepEqual(snapshot, {
    url: "https://shop.example/p/order/index.html",
    title: "My orders",
    language: "pl",
    html: '<body><script id="x"></script><style></style><script type="application/json">{"total": 7}</script><input name="q"></input><p>a text</p></body>',
  });
});

test("a page without a body yet", () => {
  assert.deepEqual(takeSnapshot(page(null)).snapshot, { url: "https://shop.example/p/order/index.html", html: "" });
});

test("of a page with more elements than any list, the first are read, each in its place", () => {
  const body = cards(30_000); // 150,001 elements
  const { snapshot, elements } = takeSnapshot(page(body));
  assert.equal(snapshot.cut, true);
  const tags = snapshot.html.match(/<[a-z]+/g)!;
  assert.equal(tags.length, 60_000);
  assert.equal(snapshot.html.match(/<\/[a-z]+/g)!.length, 60_000, "each is closed");
  // The numbers of what was cut are those of the page.
  [0, 1, 4, 29_999, 59_999].forEach((i) => assert.equal(tags[i], `<${(elements.at(i) as unknown as Part).tag}`));
  assert.ok(snapshot.html.startsWith('<body><section id="0"><b>Order</b><div><button>0</button><a>Details</a></div></section>'));
  // The last card that was begun is there as far as it goes.
  assert.ok(snapshot.html.endsWith('<section id="11999"><b>Order</b><div><button>11999</button></div></section></body>'), snapshot.html.slice(-120));
});

test("a page of just as many elements is read whole", () => {
  const body = new Part("body");
  for (let i = 1; i < 60_000; i++) body.add(new Part("i"));
  const whole = takeSnapshot(page(body)).snapshot;
  assert.equal(whole.cut, undefined);
  assert.equal(whole.html.match(/<i>/g)!.length, 59_999);
  body.add(new Part("i", "one too many"));
  const { cut, html } = takeSnapshot(page(body)).snapshot;
  assert.equal(cut, true);
  assert.equal(html.match(/<i>/g)!.length, 59_999);
  assert.ok(!html.includes("one too many"));
});

test("more text than any list has is cut as well", () => {
  const body = new Part("body").add(new Part("p", "x".repeat(9_000_000)));
  const { cut, html } = takeSnapshot(page(body)).snapshot;
  assert.equal(cut, true);
  assert.equal(html.length, 8_000_000);
});
