/** From Cainiao to the post of the country: asked once the user lets it, and told as one history. */
import assert from "node:assert/strict";
import { until } from "./browser";
import { inBrowsers } from "./setup";
import { numbers } from "./shopper";
import { cainiao, correos } from "./world";

inBrowsers("a parcel is followed to the post that it was handed to, once that may be asked", async (shopper) => {
  const { browser, world } = shopper;
  await shopper.add(numbers.madrid);
  const first = await until("Cainiao's answer, with the post's number", async () => {
    const parcel = await shopper.parcel(numbers.madrid);
    return parcel?.numbers.length === 2 && parcel.timeline?.length && parcel;
  });
  assert.deepEqual(first.numbers.map((n) => n.number).sort(), [numbers.madrid, numbers.madridLocal].sort());
  const keys = first.timeline!.map((entry) => entry.key);

  // Not allowed yet: it is offered, and nothing is sent there.
  const offer = await until("the post of Spain to be offered", async () => (await shopper.summary()).offers?.find((o) => o.carrier === "correos"));
  assert.deepEqual([offer.why, offer.hosts], ["permission", [correos]]);
  await shopper.wait("31m");
  assert.equal((await world.log(correos)).length, 0);

  // One button beside the parcel, and the browser's yes.
  await browser.foresee([correos]);
  const popup = await shopper.popup();
  await popup.click(`.row[data-parcel="${numbers.madrid}"] .row-open`);
  await popup.click(`.parcel [data-offer="correos"] button:not(.bare)`);
  const told = (await until("the post's answer", async () => {
    const parcel = await shopper.parcel(numbers.madrid);
    return parcel?.sources?.some((s) => s.carrier === "correos" && s.known === "found") && parcel;
  }))!;
  // Its scans are Cainiao's: each is there once, with two tellers, and none is news.
  assert.deepEqual(told.timeline!.map((entry) => entry.key), keys);
  assert.deepEqual(
    told.timeline!.filter((entry) => entry.tellers.some((t) => t.carrier === "correos")).map((entry) => entry.tellers.length),
    [2, 2],
  );
  assert.equal(told.news ?? 0, 0);
  assert.equal((await shopper.summary()).offers?.some((o) => o.carrier === "correos") ?? false, false);
  await until("the offer to go", () => popup.run(() => !document.querySelector(`[data-offer="correos"]`)));
  await popup.close();
  for (const { path, method, cookies } of await world.log(correos)) {
    assert.deepEqual([path, method, cookies ?? 0], [`/canonico/eventos_envio_servicio/${numbers.madridLocal}`, "GET", 0]);
  }

  // The post goes on where Cainiao sees nothing any more.
  await world.fault({ host: cainiao, kind: "maintenance" });
  await shopper.wait("30h");
  const later = await until("news from the post", async () => {
    const parcel = await shopper.parcel(numbers.madrid);
    return parcel?.timeline && parcel.timeline.length > keys.length && parcel;
  });
  assert.deepEqual(later.timeline!.slice(-keys.length).map((entry) => entry.key), keys);
  assert.deepEqual(later.timeline![0]!.tellers.map((t) => t.carrier), ["correos"]);
  assert.equal(later.standing.words.substatus, "DeliveryFailure_Other");

  // A wall there leaves what is known.
  await world.fault({ host: correos, kind: "wall" });
  const asked = (await world.log(correos)).length;
  await shopper.wait("20h");
  await until("the post to be asked again", async () => (await world.log(correos)).length > asked);
  await until("the wall to be told", async () => {
    const parcel = await shopper.parcel(numbers.madrid);
    return parcel?.sources?.find((s) => s.carrier === "correos")?.problem?.kind === "blocked";
  });
  assert.deepEqual((await shopper.parcel(numbers.madrid))!.timeline!.map((entry) => entry.key), later.timeline!.map((entry) => entry.key));
});
