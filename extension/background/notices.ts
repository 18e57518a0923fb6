/** The toolbar button and the notices: what is told without being asked for. */
import { browser } from "../shared/browser";
import { count, problemWord, statusWord, word } from "../shared/words";
import { ProblemCheckDigit, type Badge, type Notify, type Reply } from "../shared/zz_gen_wire";
import { Table } from "./session";

/** Notice id → the parcel that a click on it opens ("" for all). */
const opens = new Table<string>("notices");
const mostLines = 6;

/** The count and the title change together: neither colour nor number speaks alone. */
export async function badge({ news, trouble = false }: Badge): Promise<void> {
  const text = news > 0 ? (news > 99 ? "99+" : String(news)) : trouble ? "!" : "";
  const titles = [news > 0 ? count("title_news", news) : "", trouble ? word("title_trouble") : ""].filter(Boolean);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: news > 0 ? "#B26A00" : "#A8241C" }),
    browser.action.setBadgeTextColor({ color: "#FFFFFF" }),
    browser.action.setTitle({ title: titles.join("\n") || word("title_quiet") }),
  ]);
}

/** Shows or takes away a notice. The same ID again replaces what is shown, in silence. */
export async function notify({ id, clear, parcels = [] }: Notify): Promise<void> {
  if (clear || parcels.length === 0) {
    await browser.notifications.clear(id);
    return;
  }
  const [first] = parcels;
  const lines = parcels.slice(0, mostLines).map(({ name, words, text }) => {
    const line = words.status || words.substatus ? statusWord(words) : (text ?? statusWord(words));
    return parcels.length === 1 ? line : `${name}: ${line}`;
  });
  await opens.put(id, parcels.length === 1 ? first!.parcel : "");
  await browser.notifications.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/128.png"),
    title: parcels.length === 1 ? first!.name : count("notice_several", parcels.length),
    message: lines.join("\n"),
  });
}

/** Says what came of numbers that were added from outside of our own pages. */
export async function sayAdded({ problem, parcels = [] }: Reply): Promise<void> {
  const id = "added";
  const lines = [problem ? problemWord(problem) : count("done_added", parcels.length)];
  const [, ...corrections] = problem?.args ?? [];
  if (problem?.kind === ProblemCheckDigit && corrections.length > 0) lines.push(`${word("problem_maybe")} ${corrections.slice(0, mostLines).join(", ")}`);
  await opens.put(id, parcels.length === 1 ? parcels[0]! : "");
  await browser.notifications.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/128.png"),
    title: word("short_name"),
    message: lines.join("\n"),
  });
}

/** The user clicked a notice: its parcel is opened, and the notice goes. */
export async function clicked(id: string): Promise<void> {
  const parcel = await opens.get(id);
  await browser.notifications.clear(id);
  await openParcel(parcel || undefined);
}

/** Opens the page of all parcels, at one of them where an id is given. */
export async function openParcel(parcel?: string): Promise<void> {
  const address = browser.runtime.getURL("parcels/parcels.html");
  await browser.tabs.create({ url: parcel ? `${address}#${encodeURIComponent(parcel)}` : address });
}
