// Adding numbers by hand: a field that takes whatever was pasted. What cannot
// be right is said at once, with the corrections that would be.

import { useEffect, useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { count, problemWord, word, type Names } from "../shared/words";
import { ProblemCheckDigit, type Problem } from "../shared/zz_gen_wire";
import { onEscape } from "./focus";
import { TrackingNumber } from "./numbers";

/**
 * As many as a number of the post's form can have: the right one may be the
 * last. More than these help nobody: the number is then better read again.
 */
const mostCorrections = 12;

interface Props {
  text: string; // what the field starts with
  names: Names | undefined;
  close(): void;
  say(text: string): void;
}

export function AddPanel({ text: first, names, close, say }: Props) {
  const [text, setText] = useState(first);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (first) setText(first);
    field.current?.focus();
  }, [first]);

  async function add(wanted: string) {
    if (!wanted.trim() || busy) return;
    setBusy(true);
    setProblem(undefined);
    const reply = await intent({ kind: "add", text: wanted, name: name.trim() || undefined });
    setBusy(false);
    if (reply.problem) {
      setProblem(reply.problem);
      field.current?.focus();
      return;
    }
    say(count("done_added", reply.parcels?.length ?? 0));
    close();
  }

  const corrections = problem?.kind === ProblemCheckDigit ? (problem.args ?? []).slice(1, 1 + mostCorrections) : [];
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add(text);
      }}
      onKeyDown={onEscape(close)}
    >
      <label>
        <span class="hidden">{word("add_label")}</span>
        <textarea
          ref={field}
          rows={2}
          value={text}
          placeholder={word("add_hint")}
          spellcheck={false}
          autocomplete="off"
          maxLength={100_000}
          aria-invalid={problem ? "true" : undefined}
          aria-describedby={problem ? "add-problem" : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
              event.preventDefault();
              void add(text);
            }
          }}
        />
      </label>
      {problem && (
        <div class="add-problem" id="add-problem" role="alert">
          <p>{problemWord(problem, names)}</p>
          {corrections.length > 0 && (
            <p class="corrections">
              <span>{word("problem_maybe")}</span>
              {corrections.map((number) => (
                <button type="button" key={number} onClick={() => (setText(number), void add(number))}>
                  <TrackingNumber number={number} />
                </button>
              ))}
            </p>
          )}
        </div>
      )}
      <div class="add-last">
        <label>
          <span class="hidden">{word("add_name")}</span>
          <input
            type="text"
            value={name}
            placeholder={word("add_name")}
            maxLength={120}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="strong" disabled={busy || !text.trim()}>
          {word("action_add")}
        </button>
      </div>
    </form>
  );
}
