// The user's own relay: its address, its token, and whether it answers.

import { useRef, useState } from "preact/hooks";
import { intent } from "../shared/background";
import { allowRelay, relayOrigin, testRelay, type RelayState } from "../shared/relay";
import { readSettings } from "../shared/store";
import { problemWord, word } from "../shared/words";
import { KeyRelay, type Settings } from "../shared/zz_gen_wire";

interface Props {
  settings: Settings;
  /** Whether a token is stored. */
  token: boolean;
  save(change: Partial<Settings>): Promise<void>;
  say(text: string): void;
}

export function Relay({ settings, token, save, say }: Props) {
  const [state, setState] = useState<RelayState | "testing" | "">("");
  const form = useRef<HTMLFormElement>(null);
  const typed = () => {
    const data = new FormData(form.current!);
    return { address: String(data.get("address") ?? "").trim(), token: String(data.get("token") ?? "").trim() };
  };

  // Permission is asked for straight from the click, before anything is awaited.
  async function keep() {
    const { address, token } = typed();
    const to = relayOrigin(address);
    if (!to) return setState("address");
    setState("testing");
    if (!(await allowRelay(to))) return setState("silent");
    const found = await testRelay(address, token);
    setState(found);
    if (found !== "ok") return;
    await save({ relay: to.origin });
    if ((await readSettings()).relay !== to.origin) return; // it was told why; the token is not for another relay
    const { problem } = await intent({ kind: "keys", keys: { [KeyRelay]: token } });
    if (problem) say(problemWord(problem));
    else form.current?.reset();
  }

  async function forget() {
    setState("");
    await save({ relay: "", byRelay: [] });
    form.current?.reset();
  }

  return (
    <>
      <p class="hint">{word("opt_relay_hint")}</p>
      <form
        class="keys"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label>
          <span>{word("opt_relay_address")}</span>
          <input type="url" dir="ltr" name="address" required autoComplete="off" defaultValue={settings.relay ?? ""} placeholder="https://posthorn.example.workers.dev" />
        </label>
        <label>
          <span>{word("opt_relay_token")}</span>
          <input type="password" name="token" required autoComplete="off" placeholder={token && settings.relay ? word("key_set") : ""} />
        </label>
        <p class="pair-line">
          <button type="submit" disabled={state === "testing"}>
            {word("opt_relay_save")}
          </button>
          {settings.relay && (
            <button type="button" class="bare" onClick={() => void forget()}>
              {word("action_forget")}
            </button>
          )}
        </p>
        <p role="status" data-relay={state}>
          {state && state !== "testing" && word(`relay_${state}`)}
        </p>
      </form>
    </>
  );
}
