// The full page: the list and the opened parcel side by side, and the record
// of one parcel for printing ("#print:" and the parcel's id).

import { render } from "preact";
import { readOrder, readParcel, readSummary } from "../shared/store";
import { present } from "../shared/time";
import { word } from "../shared/words";
import { App, prepare } from "../ui/app";
import { Record } from "./record";

prepare();
document.title = `${word("parcels")} · ${word("short_name")}`;

async function show(): Promise<void> {
  const summary = await readSummary();
  const id = /^#print:(.+)$/.exec(location.hash)?.[1];
  if (id === undefined) return render(<App first={summary} wide={matchMedia("(min-width: 760px)").matches} />, document.body);
  const parcel = await readParcel(decodeURIComponent(id));
  const orders = await Promise.all((parcel?.orders ?? []).map(async (order) => (await readOrder(order)) ?? { id: order }));
  render(<Record parcel={parcel} orders={orders} names={summary?.names} printed={present()} />, document.body);
}

await show();
addEventListener("hashchange", () => void show());
matchMedia("(min-width: 760px)").addEventListener("change", () => void show());
