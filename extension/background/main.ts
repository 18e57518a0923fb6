/**
 * The background: every listener, registered at once and at the top, as the
 * browsers want it of something that they start for one event and end 30 s
 * later. Each waits inside for its turn in the host's queue.
 */
import { browser } from "../shared/browser";
import type { Answer, FromContent, FromUI } from "../shared/messages";
import { clockKey, fromStorage, hostProblemsKey, read } from "../shared/records";
import { InTick, KeyOrder, KeySettings, ProblemInternal, type Input, type Order, type Problem, type Reply, type Settings } from "../shared/zz_gen_wire";
import { Alarms } from "./alarm";
import { now, zone } from "./clock";
import { newCore } from "./core";
import { ask, carrierHosts, mayAsk } from "./fetch";
import { Host } from "./host";
import { makeMenu, menuClicked } from "./menu";
import { badge, clicked, notify, openParcel } from "./notices";
import { sayReply } from "./say";
import { admit, matches, type Own } from "./senders";
import { store } from "./store";
import { askPage, closePage, openPage, show } from "./tabs";

const manifest = browser.runtime.getManifest() as chrome.runtime.ManifestV3;
const own: Own = {
  id: browser.runtime.id,
  origin: browser.runtime.getURL("").replace(/\/$/, ""),
  matches: manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [],
};

const alarms = new Alarms(() => void host.step({ kind: InTick }));

const host: Host = new Host({
  store,
  newCore,
  now,
  greeting: async (reason): Promise<Input> => ({
    kind: "start",
    reason,
    language: browser.i18n.getUILanguage(),
    hosts: await mayAsk(carrierHosts(manifest)),
    settings: { offset: zone() },
  }),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  idle: () => new Promise((resolve) => setTimeout(resolve)),
  lock: (work) => navigator.locks.request("steps", work),
  fetch: ask,
  askPage,
  open: (effect) => openPage(effect, (url) => own.matches.some((pattern) => matches(pattern, url))),
  close: closePage,
  page: show,
  alarm: ({ at }) => alarms.set(at),
  badge,
  notify,
  tell: async (problems) => {
    await browser.storage.session.set({ [hostProblemsKey]: problems });
  },
  told: async () => {
    const items = await browser.storage.session.get(hostProblemsKey);
    return (items[hostProblemsKey] as Problem[] | undefined) ?? [];
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenu();
  if (reason !== "install" && reason !== "update") return;
  void host.start(reason).then(async () => {
    // An unpacked extension is "installed" at every start: only a store without
    // parcels belongs to a new user.
    if (reason === "install" && (await isNew())) {
      await browser.tabs.create({ url: browser.runtime.getURL("welcome/welcome.html") });
    }
  });
});

browser.runtime.onStartup.addListener(() => void host.start("startup"));

browser.alarms.onAlarm.addListener((alarm) => alarms.fired(alarm));

browser.runtime.onMessage.addListener((message: FromContent | FromUI, sender, respond: (reply?: Reply | Answer) => void) => {
  const admitted = admit(message, sender, own);
  if (!admitted) return false;
  const reply = "open" in admitted ? open(admitted.open) : host.step(admitted.input, admitted.serial);
  void (message.type.startsWith("cs-bg:") ? reply.then(sayReply) : reply).then(respond);
  return true;
});

browser.contextMenus.onClicked.addListener((info) => void menuClicked(info, (input) => host.step(input)));

browser.notifications.onClicked.addListener((id) => void clicked(id));

browser.storage.onChanged.addListener((changes, area) => {
  const change = area === "local" ? changes[clockKey] : undefined;
  if (change) void alarms.moved(change.oldValue, change.newValue);
});

// The core learns at its start which hosts may be asked, so it starts anew;
// then what waited for the permission is due.
const permissionsChanged = () => void host.start("wake").then(() => host.step({ kind: InTick }));
browser.permissions.onAdded.addListener(permissionsChanged);
browser.permissions.onRemoved.addListener(permissionsChanged);
// The relay's host is one of them.
browser.storage.onChanged.addListener((changes, area) => {
  const change = area === "local" ? changes[KeySettings] : undefined;
  const relay = (value: unknown) => read<Settings>(fromStorage({ [KeySettings]: value })[KeySettings])?.relay ?? "";
  if (change && relay(change.oldValue) !== relay(change.newValue)) permissionsChanged();
});

/** Opens the parcels page at the first parcel of an order. */
async function open(order: string): Promise<Reply> {
  try {
    const key = KeyOrder + order;
    const record = read<Order>(fromStorage(await browser.storage.local.get(key))[key]);
    await openParcel(record?.parcels?.[0]);
    return {};
  } catch (error) {
    console.warn("posthorn: the parcel could not be opened", error);
    return { problem: { kind: ProblemInternal } };
  }
}

async function isNew(): Promise<boolean> {
  return !Object.keys(await browser.storage.local.get(null)).some((key) => key.startsWith(KeyOrder) || key.startsWith("parcel:"));
}
