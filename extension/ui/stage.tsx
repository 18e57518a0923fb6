// The stage picture: five stops on a line, the passed ones filled, customs as
// a gate on the line, trouble as its shape at the place where it happened.

import { word } from "../shared/words";
import { Exception, InTransit, type Stage, type Words } from "../shared/zz_gen_wire";
import { shapeOf } from "../shared/shapes";
import { gateOf, placeOf, statusOf, stops, trouble } from "./standing";

export function StagePicture({ words, stage, labels }: { words: Words; stage: Stage | undefined; labels?: boolean }) {
  const place = placeOf(words, stage);
  const gate = gateOf(words, stage);
  const wrong = trouble(words);
  const at = `${(Math.max(place, 0) / 4) * 100}%`;
  const said = word("stage_picture", String(Math.floor(Math.max(place, 0)) + 1), stageWord(place, stage));
  return (
    <div class={`stage${labels ? " labelled" : ""}`} role="img" aria-label={said} title={labels ? undefined : said}>
      <div class="stage-track">
        <span class="stage-way" style={{ inlineSize: at }} />
        {stops.map((stop, i) => (
          <span
            key={stop}
            class={`stop${i <= place ? " passed" : ""}${i === place && !wrong ? " now" : ""}`}
            style={{ insetInlineStart: `${i * 25}%` }}
          />
        ))}
        {gate > 0 && <span class={`gate${place >= gate ? " passed" : ""}`} style={{ insetInlineStart: `${gate * 25}%` }} />}
        {!wrong && place > 0 && !Number.isInteger(place) && gate !== place && (
          <span class="stop passed now" style={{ insetInlineStart: at }} />
        )}
        {wrong && (
          <span class="stage-trouble" style={{ insetInlineStart: at }}>
            <svg class="icon tone" viewBox="0 0 16 16" aria-hidden="true">
              <path d={shapeOf(statusOf(words) === InTransit ? Exception : statusOf(words))} />
            </svg>
          </span>
        )}
      </div>
      {labels && (
        <div class="stage-labels" aria-hidden="true">
          {stops.map((stop, i) => (
            <span key={stop} class={place === i ? "now" : ""} style={{ insetInlineStart: `${i * 25}%` }}>
              {word(`stop_${stop}`)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

function stageWord(place: number, stage: Stage | undefined): string {
  if (place < 4 && stage) return word(`stage_${stage}`);
  return word(`stop_${stops[Math.max(0, Math.floor(place))]}`);
}
