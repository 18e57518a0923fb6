// What stands in the way, one sentence each, with the button that helps.

import { ProblemCaptcha, ProblemLogin, ProblemPermission, type Problem } from "../shared/zz_gen_wire";
import { problemUntil, problemWord, word, type Names } from "../shared/words";
import { allow } from "./access";
import { Icon } from "./icons";
import { ordersPage } from "./shop";

export function Banner({ problem, names }: { problem: Problem; names?: Names | undefined }) {
  const until = problemUntil(problem);
  return (
    <div class="banner" role="status" data-problem={problem.kind}>
      <Icon name="warn" />
      <p>
        {problemWord(problem, names)}
        {until && ` ${until}`}
      </p>
      {problem.kind === ProblemPermission && (
        <button type="button" onClick={() => void allow(problem.args?.map((host) => `https://${host}/*`))}>
          {word("action_allow")}
        </button>
      )}
      {(problem.kind === ProblemCaptcha || problem.kind === ProblemLogin) && (
        <a class="button" href={ordersPage} target="_blank" rel="noreferrer">
          {word("action_open_page")}
        </a>
      )}
    </div>
  );
}

/** Access as a whole is missing: nothing works before it is given. */
export function AccessBanner() {
  return (
    <div class="banner" role="status" data-problem={ProblemPermission}>
      <Icon name="warn" />
      <p>{word("opt_access_missing")}</p>
      <button type="button" onClick={() => void allow()}>
        {word("action_allow")}
      </button>
    </div>
  );
}
