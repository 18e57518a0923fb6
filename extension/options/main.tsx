// The options. Everything is saved as it is changed; there is no button for it.

import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { browser } from "../shared/browser";
import { intent } from "../shared/background";
import { readSettings, readSummary, watchSummary } from "../shared/store";
import { localDay } from "../shared/time";
import { count, problemWord, statusWord, word } from "../shared/words";
import {
  AvailableForPickup,
  Delivered,
  DeliveryFailure,
  Exception,
  Expired,
  InTransit,
  InfoReceived,
  OutForDelivery,
  type Settings,
  type Status,
  type Summary,
} from "../shared/zz_gen_wire";
import { allow, hostsOf, useAccess, wanted } from "../ui/access";
import { prepare } from "../ui/app";
import { Icon, Mark, Shape } from "../ui/icons";
import { Carriers } from "./carriers";
import { Check, Section } from "./parts";
import { Relay } from "./relay";

/** The statuses that a notice can tell of, in the order of a parcel's way. */
const kinds: readonly Status[] = [
  InfoReceived,
  InTransit,
  OutForDelivery,
  AvailableForPickup,
  DeliveryFailure,
  Delivered,
  Exception,
  Expired,
];

/** What quiet hours start with: from ten in the evening to eight in the morning. */
const night = { quietFrom: 22 * 60, quietTo: 8 * 60 };

function Options({ first, typed }: { first: Settings; typed: Pick<Summary, "postcode" | "relayToken"> | null }) {
  const [settings, setSettings] = useState(first);
  const [stored, setStored] = useState(typed);
  useEffect(() => watchSummary(setStored), []);
  const [said, setSaid] = useState("");
  const access = useAccess();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(""), 4000);
    return () => clearTimeout(timer);
  }, [said]);

  // Two changes may come before the page is drawn anew: each goes on from the last.
  const latest = useRef(first);
  function take(settings: Settings) {
    latest.current = settings;
    setSettings(settings);
  }

  async function save(change: Partial<Settings>) {
    take({ ...latest.current, ...change });
    const { problem } = await intent({ kind: "settings", settings: latest.current });
    if (problem) take(await readSettings());
    setSaid(problem ? problemWord(problem) : word("opt_saved"));
  }

  async function saveBackup() {
    const { problem, text } = await intent({ kind: "export" });
    if (problem || text === undefined) return setSaid(problem ? problemWord(problem) : word("problem_unknown"));
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `posthorn-${localDay(Date.now())}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  async function readBackup(input: HTMLInputElement) {
    const file = input.files?.[0];
    input.value = "";
    if (!file) return;
    const { problem, parcels } = await intent({ kind: "import", text: await file.text() });
    setSaid(problem ? problemWord(problem) : count("opt_imported", parcels?.length ?? 0));
  }

  const mute = new Set(settings.mute ?? []);
  const muted = (kind: Status, on: boolean) => kinds.filter((k) => (k === kind ? !on : latest.current.mute?.includes(k)));
  const quiet = (settings.quietFrom ?? 0) !== (settings.quietTo ?? 0);
  return (
    <main class="sheet">
      <header>
        <Mark size={32} />
        <h1>{word("options")}</h1>
      </header>

      <Section title={word("opt_notices")}>
        <Check on={!settings.noNotices} change={(on) => void save({ noNotices: !on })}>
          {word("opt_notices_on")}
        </Check>
        <fieldset disabled={settings.noNotices}>
          <legend>{word("opt_kinds")}</legend>
          <div class="kinds">
            {kinds.map((kind) => (
              <Check
                key={kind}
                on={!mute.has(kind)}
                change={(on) => void save({ mute: muted(kind, on) })}
              >
                <span class="kind" data-status={kind}>
                  <Shape status={kind} />
                  {statusWord({ status: kind })}
                </span>
              </Check>
            ))}
          </div>
          <Check on={quiet} change={(on) => void save(on ? night : { quietFrom: 0, quietTo: 0 })}>
            {word("opt_quiet_on")}
          </Check>
          {quiet && (
            <p class="hours">
              <Hour label={word("opt_quiet_from")} minutes={settings.quietFrom ?? 0} change={(quietFrom) => void save({ quietFrom })} />
              <Hour label={word("opt_quiet_to")} minutes={settings.quietTo ?? 0} change={(quietTo) => void save({ quietTo })} />
            </p>
          )}
          {quiet && <p class="hint">{word("opt_quiet_hint")}</p>}
        </fieldset>
      </Section>

      <Section title={word("opt_asking")}>
        <Check on={!settings.noPolling} change={(on) => void save({ noPolling: !on })}>
          {word("opt_polling_on")}
        </Check>
        <p class="hint">{word("opt_polling_hint")}</p>
      </Section>

      <Section title={word("opt_access")}>
        <p>{word(access ? "opt_access_ok" : "opt_access_missing")}</p>
        <ul class="mono hint hosts">
          {hostsOf(wanted()).map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
        {!access && (
          <p>
            <button type="button" class="strong" onClick={() => void allow()}>
              {word("action_allow")}
            </button>
          </p>
        )}
      </Section>

      <Section title={word("opt_carriers")}>
        <Carriers settings={settings} postcode={stored?.postcode === true} save={save} say={setSaid} />
      </Section>

      <Section title={word("opt_relay")}>
        <Relay settings={settings} token={stored?.relayToken === true} save={save} say={setSaid} />
      </Section>

      <Section title={word("opt_data")}>
        <div class="pair">
          <button type="button" onClick={() => void saveBackup()}>
            {word("opt_export")}
          </button>
          <span class="hint">{word("opt_export_hint")}</span>
          <label class="button">
            {word("opt_import")}
            <input
              class="hidden"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void readBackup(event.currentTarget)}
            />
          </label>
          <span class="hint">{word("opt_import_hint")}</span>
        </div>
      </Section>

      <Section title={word("opt_about")}>
        <p>{word("opt_privacy")}</p>
        <p class="hint">{word("opt_version", browser.runtime.getManifest().version)}</p>
      </Section>

      <div class="toasts" role="status">
        {said && (
          <div class="toast">
            <Icon name="tick" />
            <span>{said}</span>
          </div>
        )}
      </div>
    </main>
  );
}

function Hour(props: { label: string; minutes: number; change(minutes: number): void }) {
  const two = (n: number) => String(n).padStart(2, "0");
  return (
    <label>
      {props.label}
      <input
        type="time"
        required
        value={`${two(Math.floor(props.minutes / 60))}:${two(props.minutes % 60)}`}
        onChange={(event) => {
          const [h, m] = event.currentTarget.value.split(":").map(Number);
          if (h !== undefined && m !== undefined) props.change(h * 60 + m);
        }}
      />
    </label>
  );
}

prepare();
document.title = `${word("options")} · ${word("short_name")}`;
render(<Options first={await readSettings()} typed={await readSummary()} />, document.body);
