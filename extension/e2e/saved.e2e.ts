/** Pages of every kind, language and design that we have made up: read in the browser as on the terminal. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { until } from "./browser";
import { inBrowsers } from "./setup";

const folder = "wasm/page/testdata/";

inBrowsers("lists in many forms are read in the browser as on the terminal", async (shopper) => {
  const files = (await readdir(folder)).filter((file) => file.startsWith("list-") && file.endsWith(".html"));
  let read = 0;
  for (const file of files) {
    const { orders } = JSON.parse(await readFile(folder + file.replace(".html", ".json"), "utf8")) as { orders: { order_id: string }[] };
    const wanted = orders.map((order) => order.order_id).sort();
    if (!wanted.length || file.includes("legacy")) continue; // no page of today's hosts
    const list = await shopper.list();
    await list.run((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      document.documentElement.lang = page.documentElement.lang;
      document.body.replaceWith(document.adoptNode(page.body));
    }, await readFile(folder + file, "utf8"));
    const found = await until(`the controls of ${file}`, async () => {
      const all = (await shopper.controls(list)).sort();
      return all.join() === wanted.join() && all;
    });
    const astray = await list.run(
      (ids) => ids.filter((id) => document.querySelector(`[data-anchor="${id}"]`) && !document.querySelector(`[data-anchor="${id}"] > posthorn-track[data-order="${id}"]`)),
      found,
    );
    assert.deepEqual(astray, [], `${file}: controls that are not beside the shop's buttons`);
    read += found.length;
    await list.close();
  }
  assert.ok(read >= 15, `${read} orders`);
});
