// One parcel, opened: how it stands, what to do about it, its numbers, its
// whole timeline, and everything that can be done with it.

import { useEffect, useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { readOrder, readParcel, watchParcel } from "../shared/store";
import { exact, relative, sayRange, toldExactly } from "../shared/time";
import {
  adviceWord,
  carrierName,
  count,
  findingWord,
  problemUntil,
  problemWord,
  statusWord,
  word,
  type Names,
} from "../shared/words";
import {
  Delivered,
  NotFound,
  type Number as ParcelNumber,
  type Offer,
  type Order,
  type Parcel,
  type Row,
} from "../shared/zz_gen_wire";
import { ActionButton, ActionLink } from "./action";
import { onEscape, takeFocus } from "./focus";
import { Icon, Shape } from "./icons";
import { TrackingNumber } from "./numbers";
import { OfferLine } from "./offer";
import { Picture } from "./row";
import { orderPage } from "./shop";
import { StagePicture } from "./stage";
import { statusOf } from "./standing";
import { route, Timeline } from "./timeline";
import { nameOf, useWhose } from "./whose";

interface Props {
  row: Row;
  now: number;
  names: Names | undefined;
  offers: readonly Offer[];
  back?: (() => void) | undefined; // absent where the list stands beside it
  say(text: string): void;
  ask(id: string): void;
  archive(id: string, on: boolean): void;
  remove(id: string): void;
}

export function ParcelView({ row, now, names, offers, back, say, ask, archive, remove }: Props) {
  const [parcel, setParcel] = useState<Parcel | null>();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [renaming, setRenaming] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [orders, setOrders] = useState<Order[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);

  // What is news is looked up before the core hears that it was seen, and
  // stays marked for as long as the parcel is open.
  useEffect(() => {
    let gone = false;
    const take = (found: Parcel | null) => {
      if (gone) return;
      setParcel(found);
      if (found?.news) {
        const told = new Set(found.told);
        const unseen = (found.timeline ?? []).filter((entry) => !told.has(entry.key)).map((entry) => entry.key);
        setFresh((before) => new Set([...before, ...unseen]));
        void intent({ kind: "seen", parcel: row.id });
      }
    };
    setParcel(undefined);
    setFresh(new Set());
    setRenaming(false);
    setRemoving(false);
    void readParcel(row.id).then((found) => {
      take(found);
      if (!gone && !found?.news) void intent({ kind: "seen", parcel: row.id });
    });
    const stop = watchParcel(row.id, take);
    if (back) heading.current?.focus({ preventScroll: true });
    return () => {
      gone = true;
      stop();
    };
  }, [row.id]);

  const ids = (parcel?.orders ?? row.orders ?? []).join();
  useEffect(() => {
    let gone = false;
    const list = ids ? ids.split(",") : [];
    void Promise.all(list.map(async (id) => (await readOrder(id)) ?? { id })).then((found) => gone || setOrders(found));
    return () => {
      gone = true;
    };
  }, [ids]);

  const words = parcel?.standing.words ?? row.words;
  const status = statusOf(words);
  const name = row.name || row.number;
  const eta = sayRange(parcel?.etaFrom, parcel?.etaTo ?? row.etaTo);
  const findings = parcel?.standing.findings ?? row.findings ?? [];
  const problems = (parcel?.sources ?? []).flatMap((source) => (source.problem ? [source.problem] : []));
  if (problems.length === 0 && row.problem) problems.push(row.problem);
  const ending = route(parcel ?? {});

  /** Ends a question; the focus, which was in it, goes to the heading. */
  function end(set: (on: boolean) => void) {
    set(false);
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  }

  async function rename(to: string) {
    end(setRenaming);
    const { problem } = await intent({ kind: "rename", parcel: row.id, name: to.trim() });
    say(problem ? problemWord(problem, names) : word("renamed"));
  }

  return (
    <article class="parcel" data-status={status ?? NotFound} data-parcel={row.id} aria-label={name}>
      <nav class="parcel-bar">
        {back && (
          <button type="button" class="bare back" title={word("action_back")} onClick={back}>
            <Icon name="back" />
            {word("parcels")}
          </button>
        )}
        <span class="gap" />
        <ActionButton name="ask" label={word(row.asking ? "asking" : "action_ask")} disabled={row.asking} act={() => ask(row.id)} />
        <ActionButton name="rename" label={word("action_rename")} act={() => setRenaming(true)} />
        <ActionLink name="print" label={word("action_print")} href={`../parcels/parcels.html#print:${encodeURIComponent(row.id)}`} />
        <ActionButton
          name={row.archived ? "unarchive" : "archive"}
          label={word(row.archived ? "action_unarchive" : "action_archive")}
          act={() => archive(row.id, !row.archived)}
        />
        <ActionButton name="remove" label={word("action_remove")} act={() => setRemoving(true)} />
      </nav>

      {removing && (
        <div class="confirm" role="alertdialog" aria-label={word("remove_confirm")} onKeyDown={onEscape(() => end(setRemoving))}>
          <p>{word("remove_confirm")}</p>
          <button type="button" class="danger" onClick={() => remove(row.id)}>
            {word("action_remove")}
          </button>
          <button type="button" ref={takeFocus} onClick={() => end(setRemoving)}>
            {word("action_keep")}
          </button>
        </div>
      )}

      <header class="parcel-head">
        <Picture src={row.image} size={56} />
        <div>
          {renaming ? (
            <Rename name={parcel?.name ?? ""} placeholder={parcel?.title || row.number} save={rename} cancel={() => end(setRenaming)} />
          ) : (
            <h1 ref={heading} tabIndex={-1}>
              <bdi>{name}</bdi>
            </h1>
          )}
          <p class="parcel-status tone">
            <Shape status={status} />
            {statusWord(words)}
          </p>
          {(eta || ending) && status !== Delivered && (
            <p class="quiet">{[eta && word("eta", eta), ending].filter(Boolean).join(" · ")}</p>
          )}
        </div>
      </header>

      <StagePicture words={words} stage={parcel?.standing.stage ?? row.stage} labels />

      {(findings.length > 0 || problems.length > 0 || parcel?.standing.lastSeen) && (
        <div class="notes">
          {parcel?.standing.lastSeen && <p class="note">{word("last_seen")}</p>}
          {findings.map((finding) => (
            <div class={`note${finding.urgent ? " urgent" : ""}`} key={finding.kind} data-finding={finding.kind}>
              <p class="note-what">{findingWord(finding)}</p>
              <p>{adviceWord(finding)}</p>
              {orderly.has(finding.kind) && orders.length > 0 && (
                <a class="button" href={orderPage(orders[0]!)} target="_blank" rel="noreferrer">
                  {word("action_open_order")}
                </a>
              )}
            </div>
          ))}
          {dedupe(problems.map((p) => [problemWord(p, names), problemUntil(p, now)].filter(Boolean).join(" "))).map((text) => (
            <p class="note problem" key={text}>
              {text}
            </p>
          ))}
        </div>
      )}

      {offers
        .filter((offer) => row.offers?.includes(offer.carrier))
        .map((offer) => (
          <OfferLine key={offer.carrier} offer={offer} />
        ))}

      <section class="facts">
        <h2>{count("numbers", parcel?.numbers.length ?? 1)}</h2>
        <ul>
          {(parcel?.numbers ?? [{ number: row.number, name: row.carrier, link: row.link }]).map((number) => (
            <NumberLine key={number.number} parcel={row.id} number={number} names={names} say={say} />
          ))}
        </ul>
        <p class="asked quiet">
          {row.asking ? (
            word("asking")
          ) : row.lastAsked ? (
            <time dateTime={new Date(row.lastAsked).toISOString()} title={exact(row.lastAsked)}>
              {word("asked_at", relative(row.lastAsked, now))}
            </time>
          ) : (
            word("never_asked")
          )}
          {row.through && ` · ${row.through.map((id) => carrierName(id, names)).join(", ")}`}
          {parcel?.protection && ` · ${word("protection_until", toldExactly(parcel.protection))}`}
        </p>
      </section>

      <section class="history">
        <h2 class="hidden">{word("timeline")}</h2>
        {parcel === null && <p class="quiet">{word("unread")}</p>}
        {parcel && <Timeline parcel={parcel} now={now} names={names} fresh={fresh} />}
      </section>

      {orders.length > 0 && (
        <section class="facts">
          <h2>{count("orders", orders.length)}</h2>
          <ul>
            {orders.map((order) => (
              <OrderLine key={order.id} order={order} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** Findings that are settled on the order's own page. */
const orderly = new Set(["unconfirmed", "likely_lost", "going_back", "given_up", "protection"]);

function OrderLine({ order }: { order: Order }) {
  const { store, date } = order;
  return (
    <li class="number-line">
      <span class="number-both">
        <TrackingNumber number={order.id} />
        {(store || date) && (
          <span class="quiet">
            <bdi>{store}</bdi>
            {store && date && " · "}
            {date && <bdi>{toldExactly(date)}</bdi>}
          </span>
        )}
      </span>
      <ActionLink name="out" label={word("action_open_order")} of={order.id} href={orderPage(order)} />
    </li>
  );
}

function dedupe(list: string[]): string[] {
  return [...new Set(list)];
}

function NumberLine(props: { parcel: string; number: ParcelNumber; names: Names | undefined; say(text: string): void }) {
  const { number, names, say } = props;
  const whose = useWhose(props);
  return (
    <li class="number-line">
      <span class="number-both">
        <TrackingNumber number={number.number} />
        {whose.button}
      </span>
      <ActionButton
        name="copy"
        label={word("action_copy")}
        of={number.number}
        act={() => void navigator.clipboard.writeText(number.number).then(() => say(word("copied")))}
      />
      {number.link?.startsWith("https://") && (
        <ActionLink name="out" label={word("action_carrier")} of={nameOf(number, names) || number.number} href={number.link} />
      )}
      {whose.panel}
    </li>
  );
}

function Rename(props: { name: string; placeholder: string; save(name: string): void; cancel(): void }) {
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        props.save(event.currentTarget.querySelector("input")!.value);
      }}
      onKeyDown={onEscape(props.cancel)}
    >
      <label>
        <span class="hidden">{word("rename_label")}</span>
        <input
          type="text"
          ref={takeFocus}
          defaultValue={props.name}
          placeholder={props.placeholder}
          title={word("rename_hint")}
          maxLength={120}
        />
      </label>
      <button type="submit" class="strong square" aria-label={word("action_save")} title={word("action_save")}>
        <Icon name="tick" />
      </button>
    </form>
  );
}
