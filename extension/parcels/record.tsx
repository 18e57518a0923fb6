// The record of one parcel, for a dispute: everything that was told, in the
// carriers' own words beside ours, on white paper.

import type { ComponentChildren } from "preact";
import { exact, sayDay, toldExactly } from "../shared/time";
import { carrierName, count, languageName, statusWord, word, type Names } from "../shared/words";
import type { Order, Parcel } from "../shared/zz_gen_wire";
import { Mark } from "../ui/icons";
import { TrackingNumber } from "../ui/numbers";
import { mainWords, route } from "../ui/timeline";

interface Props {
  parcel: Parcel | null;
  orders: Order[];
  names: Names | undefined;
  printed: number;
}

export function Record({ parcel, orders, names, printed }: Props) {
  if (!parcel) return <main class="record">{word("unread")}</main>;
  const name = parcel.name || parcel.title || parcel.id;
  document.title = `${word("print_title")} ${parcel.id}`;
  const answered = (parcel.sources ?? []).filter((source) => source.told);
  return (
    <main class="record">
      <button type="button" class="strong print" onClick={() => print()}>
        {word("print_now")}
      </button>
      <header>
        <Mark size={32} />
        <div>
          <h1>{word("print_title")}</h1>
          <p>
            <bdi>{name}</bdi>
          </p>
          {parcel.title && parcel.title !== name && (
            <p class="quiet">
              <bdi>{parcel.title}</bdi>
            </p>
          )}
        </div>
      </header>
      <dl>
        <Fact term={word("print_status")}>
          {statusWord(parcel.standing.words)}
          {parcel.standing.since && ` · ${toldExactly(parcel.standing.since)}`}
        </Fact>
        <Fact term={count("numbers", parcel.numbers.length)}>
          <ul>
            {parcel.numbers.map((number) => (
              <li key={number.number}>
                <TrackingNumber number={number.number} />{" "}
                <span class="quiet">{number.carrier ? carrierName(number.carrier, names) : number.name}</span>
              </li>
            ))}
          </ul>
        </Fact>
        {orders.length > 0 && (
          <Fact term={count("orders", orders.length)}>
            <ul>
              {orders.map((order) => (
                <li key={order.id}>
                  <TrackingNumber number={order.id} />{" "}
                  <span class="quiet">
                    <bdi>{order.store}</bdi>
                    {order.store && order.date && " · "}
                    {order.date && <bdi>{toldExactly(order.date)}</bdi>}
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {route(parcel) && <Fact term={word("print_way")}>{route(parcel)}</Fact>}
        {parcel.protection && <Fact term={word("print_protection")}>{sayDay(parcel.protection, printed)}</Fact>}
        <Fact term={word("print_added")}>{exact(parcel.added)}</Fact>
        {answered.map((source) => (
          <Fact key={source.carrier + source.interface} term={`${word("print_answered")}: ${carrierName(source.carrier, names)}`}>
            {exact(source.told!)}
          </Fact>
        ))}
      </dl>
      {parcel.timeline && parcel.timeline.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{word("print_when")}</th>
              <th scope="col">{word("print_what")}</th>
              <th scope="col">{word("print_where")}</th>
              <th scope="col">{word("print_who")}</th>
            </tr>
          </thead>
          <tbody>
            {parcel.timeline.map((entry) => {
              // A guess of ours is no evidence: of such a line the carrier's words speak alone.
              const main = mainWords(entry.event.meaning.unsure ? { ...entry.event, meaning: {} } : entry.event);
              const told = [entry.event, ...(entry.also ?? [])].filter((event) => event.text && event.text !== main.text);
              return (
                <tr key={entry.key}>
                  <td class="when">{entry.event.time ? toldExactly(entry.event.time, entry.event.zone) : word("time_unknown")}</td>
                  <td>
                    <bdi lang={main.ours ? undefined : entry.event.language}>{main.text}</bdi>
                    {told.map((event, i) => (
                      <p class="quiet" key={i}>
                        <bdi lang={event.language}>{event.text}</bdi>
                        {event.language && ` (${languageName(event.language)})`}
                      </p>
                    ))}
                  </td>
                  <td>
                    <bdi>{entry.event.place}</bdi>
                  </td>
                  <td>
                    {entry.tellers.map((teller) => (
                      <p key={teller.carrier + teller.number}>
                        {carrierName(teller.carrier, names)} <span class="mono quiet">{teller.number}</span>
                      </p>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : (
        <p>{word("timeline_empty")}</p>
      )}
      <footer class="quiet">
        <p>{word("print_times")}</p>
        <p>
          {word("print_date", exact(printed))} · {word("short_name")}
        </p>
      </footer>
    </main>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
