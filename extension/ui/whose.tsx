// Whose a number is: the carrier's name, and behind it the choice of another.
// First those that the number's form allows, then a search among all.

import { useEffect, useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { carrierName, language, problemWord, sentences, word, type Names } from "../shared/words";
import type { Choice, Number as ParcelNumber } from "../shared/zz_gen_wire";
import { onEscape, takeFocus } from "./focus";
import { Icon } from "./icons";

/** More than these help nobody: a longer word finds fewer. */
const most = 8;

interface Props {
  parcel: string;
  number: ParcelNumber;
  names: Names | undefined;
  say(text: string): void;
}

/** The name of a number's carrier; "" where none is known. */
export function nameOf(number: ParcelNumber, names: Names | undefined): string {
  return number.carrier ? carrierName(number.carrier, names) : (number.name ?? "");
}

/** The carrier's name as a button, and below the whole line what it opens. */
export function useWhose({ parcel, number, names, say }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = nameOf(number, names) || word("carrier_unknown");
  const id = `whose-${number.number}`;
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  return {
    button: (
      <button
        type="button"
        class="bare whose"
        ref={button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={sentences(name, word("action_correct"))}
        title={word("action_correct")}
        onClick={() => setOpen(!open)}
      >
        <bdi>{name}</bdi>
        <Icon name="open" />
      </button>
    ),
    panel: open && <Choices id={id} parcel={parcel} number={number} names={names} close={close} say={say} />,
  };
}

function Choices({ id, parcel, number, names, close, say }: Props & { id: string; close(): void }) {
  const [all, setAll] = useState<readonly Choice[]>();
  const [wanted, setWanted] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void intent({ kind: "whose", text: number.number }).then((reply) => {
      if (reply.problem) setProblem(problemWord(reply.problem, names));
      setAll(reply.choices ?? []);
    });
  }, []);

  async function choose(choice: Choice | undefined) {
    if (busy) return;
    setBusy(true);
    const reply = await intent({ kind: "correct", parcel, text: number.number, carrier: choice?.id });
    setBusy(false);
    if (reply.problem) return setProblem(problemWord(reply.problem, names));
    say(choice ? word("carrier_set", choice.name) : word("carrier_reset"));
    close();
  }

  /** From the field to the first of the list and on, and back. */
  function move(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step || event.isComposing) return;
    const stops = [...panel.current!.querySelectorAll<HTMLElement>("input, button")];
    event.preventDefault();
    stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
  }

  const searching = wanted.trim() !== "";
  const found = searching ? search(all ?? [], wanted) : likely(all ?? [], number);
  const guess = number.chosen ? number.guess && carrierName(number.guess, names) : nameOf(number, names);
  const escape = onEscape(close);
  return (
    <div
      class="choices"
      id={id}
      ref={panel}
      role="group"
      aria-label={word("action_correct")}
      onKeyDown={(event) => {
        escape(event);
        move(event);
      }}
    >
      <p class="quiet">{word("carrier_hint")}</p>
      <label>
        <span class="hidden">{word("carrier_search")}</span>
        <input
          type="search"
          ref={takeFocus}
          value={wanted}
          placeholder={word("carrier_search")}
          spellcheck={false}
          autocomplete="off"
          maxLength={60}
          onInput={(event) => setWanted(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.isComposing && found.length === 1) void choose(found[0]);
          }}
        />
      </label>
      <ul>
        {!searching && (
          <Line name={guess ? word("carrier_auto_is", guess) : word("carrier_auto")} current={!number.chosen} choose={() => void choose(undefined)} />
        )}
        {found.map((choice) => (
          <Line key={choice.id} name={choice.name} current={Boolean(number.chosen) && number.carrier === choice.id} choose={() => void choose(choice)} />
        ))}
      </ul>
      <p class="quiet" role="status">
        {problem || (all && found.length === 0 && searching ? word("carrier_none") : "")}
      </p>
    </div>
  );
}

function Line({ name, current, choose }: { name: string; current: boolean; choose(): void }) {
  return (
    <li>
      <button type="button" class="bare choice" aria-current={current} onClick={choose}>
        <bdi>{name}</bdi>
        {current && <Icon name="tick" />}
      </button>
    </li>
  );
}

/** Lower case, without accents: as people type names. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The carriers that a number's form allows, and the one that was chosen; not the one that stands there as found out. */
export function likely(all: readonly Choice[], { carrier, chosen, guess }: ParcelNumber): Choice[] {
  const own = chosen ? carrier : undefined;
  const found = chosen ? guess : carrier;
  return all.filter(({ id, fits }) => id === own || (fits && id !== found)).slice(0, most);
}

/** The carriers that are meant by what was typed, those first whose name begins with it. */
export function search(all: readonly Choice[], wanted: string): Choice[] {
  const words = plain(wanted.trim());
  const { compare } = new Intl.Collator(language());
  return all
    .map((choice) => {
      const name = plain(choice.name);
      const at = [name, ...plain(choice.also ?? "").split(",")].map((each) => ` ${each}`.indexOf(` ${words}`));
      const rank = at[0] === 0 ? 0 : at.some((each) => each >= 0) ? 1 : name.includes(words) ? 2 : 3;
      return { choice, rank };
    })
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || Number(b.choice.fits ?? false) - Number(a.choice.fits ?? false) || compare(a.choice.name, b.choice.name))
    .slice(0, most)
    .map(({ choice }) => choice);
}
