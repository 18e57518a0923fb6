// The carriers: whether each is asked, what stands in the way, and what the
// user can do about it. What the background says of them is read anew after
// every change.

import { useEffect, useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { problemWord, word } from "../shared/words";
import {
  KeyPostcode,
  StateAsked,
  StateLink,
  StateOff,
  StatePermission,
  StateTerms,
  type CarrierView,
  type Settings,
} from "../shared/zz_gen_wire";
import { allow } from "../ui/access";
import { Check } from "./parts";

interface Props {
  settings: Settings;
  /** Whether the user has typed a postcode before. */
  postcode: boolean;
  save(change: Partial<Settings>): Promise<void>;
  say(text: string): void;
}

export function Carriers({ settings, postcode, save, say }: Props) {
  const [list, setList] = useState<CarrierView[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  async function look() {
    const { carriers, problem } = await intent({ kind: "carriers" });
    if (problem) say(problemWord(problem));
    else setList(carriers ?? []);
    // What is left to a key is being asked.
    clearTimeout(later.current);
    if (carriers?.some((carrier) => carrier.asking)) later.current = setTimeout(() => void look(), 1500);
  }
  useEffect(() => {
    void look().then(() => {
      const id = /^#carrier:(.+)$/.exec(location.hash)?.[1];
      const line = id && root.current?.querySelector<HTMLElement>(`[data-carrier="${CSS.escape(decodeURIComponent(id))}"]`);
      if (line) {
        line.closest("details")?.setAttribute("open", "");
        line.scrollIntoView({ block: "center" });
        line.querySelector<HTMLElement>("input, button")?.focus();
      }
    });
  }, []);
  /** Resolves to why nothing was saved, "" where it was. */
  async function keys(carrier: string, keys: Record<string, string>): Promise<string> {
    const { problem } = await intent({ kind: "keys", ...(carrier ? { carrier } : {}), keys });
    if (problem) return problemWord(problem, { ...Object.fromEntries(Object.keys(keys).map((name) => [name, name])), [KeyPostcode]: word("opt_postcode") });
    say(word("opt_saved"));
    void look();
    return "";
  }
  async function change(change: Partial<Settings>) {
    await save(change);
    await look();
  }
  /** A list of ids with one more, or one less. */
  const toggled = (ids: readonly string[] | undefined, id: string, on: boolean) => [...(ids ?? []).filter((other) => other !== id), ...(on ? [id] : [])];

  const line = (carrier: CarrierView) => (
    <CarrierLine
      key={carrier.id}
      carrier={carrier}
      relay={Boolean(settings.relay)}
      use={(on) => void change({ off: toggled(settings.off, carrier.id, !on) })}
      accept={() => void change({ terms: toggled(settings.terms, carrier.id, true) })}
      byRelay={(on) => void change({ byRelay: toggled(settings.byRelay, carrier.id, on) })}
      permit={() => void allow(carrier.missing.map((host) => `https://${host}/*`)).then(look)}
      keys={(values) => keys(carrier.id, values)}
    />
  );
  const near = list.filter((carrier) => carrier.parcels > 0 || carrier.state === StateAsked || carrier.keys.some((key) => key.set));
  const others = list.filter((carrier) => !near.includes(carrier));
  return (
    <div class="carriers" ref={root}>
      <p class="hint">{word("opt_carriers_hint")}</p>
      <ul>{near.map(line)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{word("opt_carriers_more", String(others.length))}</summary>
          <ul>{others.map(line)}</ul>
        </details>
      )}
      <Typed
        label={word("opt_postcode")}
        name={KeyPostcode}
        set={postcode}
        save={(value) => keys("", { [KeyPostcode]: value })}
      />
      <p class="hint">{word("opt_postcode_hint")}</p>
    </div>
  );
}

function CarrierLine(props: {
  carrier: CarrierView;
  relay: boolean;
  use(on: boolean): void;
  accept(): void;
  byRelay(on: boolean): void;
  permit(): void;
  keys(values: Record<string, string>): Promise<string>;
}) {
  const { carrier } = props;
  const [wrong, setWrong] = useState("");
  const asks = carrier.state !== StateLink;
  const waits = carrier.state === StateTerms;
  return (
    <li class="carrier" data-carrier={carrier.id} data-state={carrier.state}>
      <p class="carrier-name">
        {carrier.home ? (
          <a href={carrier.home} target="_blank" rel="noreferrer">
            <bdi>{carrier.name}</bdi>
          </a>
        ) : (
          <bdi>{carrier.name}</bdi>
        )}
        <span class="quiet">{word(`state_${carrier.state}`, carrier.through.join(", "))}</span>
      </p>
      {carrier.problem && <p class="hint">{problemWord(carrier.problem, { [carrier.id]: carrier.name })}</p>}
      {asks && (
        <div class="carrier-set">
          <Check on={carrier.state !== StateOff} change={props.use}>
            {word("carrier_use")}
          </Check>
          {carrier.state === StatePermission && (
            <button type="button" onClick={props.permit}>
              {word("action_allow")}
            </button>
          )}
          {waits && (
            <div class="terms">
              <p>{word("carrier_terms", carrier.name)}</p>
              <button type="button" onClick={props.accept}>
                {word("carrier_terms_ok")}
              </button>
            </div>
          )}
          {!waits && carrier.keys.length > 0 && carrier.state !== StateOff && (
            <form
              class="keys"
              onSubmit={(event) => {
                event.preventDefault();
                const typed = Object.fromEntries(
                  [...new FormData(event.currentTarget)].flatMap(([name, value]) => (typeof value === "string" && value ? [[name, value]] : [])),
                );
                const form = event.currentTarget;
                const saved = Object.keys(typed).length > 0 ? props.keys(typed) : Promise.resolve("");
                void saved.then((why) => {
                  setWrong(why);
                  if (!why) form.reset();
                });
              }}
            >
              {carrier.keys.map((key) => (
                <label key={key.name}>
                  <span class="mono">{key.name}</span>
                  <input type="password" name={key.name} autoComplete="off" placeholder={key.set ? word("key_set") : ""} />
                </label>
              ))}
              <p class="pair-line">
                <button type="submit">{word("action_save")}</button>
                {carrier.keys.some((key) => key.set) && (
                  <button type="button" class="bare" onClick={() => void props.keys(Object.fromEntries(carrier.keys.map((key) => [key.name, ""]))).then(setWrong)}>
                    {word("action_forget")}
                  </button>
                )}
              </p>
              {wrong && <p role="alert">{wrong}</p>}
              {carrier.left !== undefined && (
                <p class="hint" data-left>
                  {word("key_left", carrier.left.toLocaleString())}
                </p>
              )}
            </form>
          )}
          {props.relay && (
            <Check on={carrier.relayed} change={props.byRelay}>
              {word("carrier_relay")}
            </Check>
          )}
        </div>
      )}
    </li>
  );
}

/** Something that is typed and never shown again. */
function Typed(props: { label: string; name: string; set: boolean; save(value: string): Promise<string> }) {
  const [wrong, setWrong] = useState("");
  return (
    <form
      class="typed"
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get(props.name);
        const form = event.currentTarget;
        const saved = typeof value === "string" && value.trim() ? props.save(value.trim()) : Promise.resolve("");
        void saved.then((why) => {
          setWrong(why);
          if (!why) form.reset();
        });
      }}
    >
      <label>
        <span>{props.label}</span>
        <input type="text" name={props.name} autoComplete="off" placeholder={props.set ? word("key_set") : ""} />
      </label>
      <button type="submit">{word("action_save")}</button>
      {props.set && (
        <button type="button" class="bare" onClick={() => void props.save("").then(setWrong)}>
          {word("action_forget")}
        </button>
      )}
      {wrong && <p role="alert">{wrong}</p>}
    </form>
  );
}
