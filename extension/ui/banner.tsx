// What stands in the way, one sentence each, with the button that helps.

import type { ComponentChildren } from "preact";
import { ProblemCaptcha, ProblemLogin, ProblemPermission, type Problem } from "../shared/zz_gen_wire";
import { problemUntil, problemWord, word, type Names } from "../shared/words";
import { allow } from "./access";
import { Icon } from "./icons";
import { ordersPage } from "./shop";

export function Banner({ problem, names }: { problem: Problem; names?: Names | undefined }) {
  return (
    <Sentence kind={problem.kind} text={[problemWord(problem, names), problemUntil(problem)].filter(Boolean).join(" ")}>
      {problem.kind === ProblemPermission && <AllowButton origins={problem.args?.map((host) => `https://${host}/*`)} />}
      {(problem.kind === ProblemCaptcha || problem.kind === ProblemLogin) && (
        <a class="button" href={ordersPage} target="_blank" rel="noreferrer">
          {word("action_open_page")}
        </a>
      )}
    </Sentence>
  );
}

/** Access as a whole is missing: nothing works before it is given. */
export function AccessBanner() {
  return (
    <Sentence kind={ProblemPermission} text={word("opt_access_missing")}>
      <AllowButton />
    </Sentence>
  );
}

function Sentence({ kind, text, children }: { kind: string; text: string; children: ComponentChildren }) {
  return (
    <div class="banner" role="status" data-problem={kind}>
      <Icon name="warn" />
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Without origins, it asks for all that the manifest wants. */
export function AllowButton({ origins }: { origins?: string[] | undefined }) {
  return (
    <button type="button" onClick={() => void allow(origins)}>
      {word("action_allow")}
    </button>
  );
}
