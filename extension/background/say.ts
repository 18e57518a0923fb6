/**
 * A view of an order page in the user's words, as the content script draws it.
 *
 * The words are looked up here and not in the page: the first message that a
 * page asks the browser for has it wait for all messages of the extension,
 * some 3 ms in which it can do nothing else.
 *
 *     {order: "8190000000001234", state: "failed", problem: {kind: "not_shipped"}, …}
 *     → {order: "8190000000001234", state: "failed", look: "tracked", status: "InfoReceived",
 *        text: "Not shipped yet", hint: "No tracking number yet. …", …}
 */
import type { Answer, SaidButton, SaidProblem, SaidView } from "../shared/messages";
import { problemWord, statusWord, word } from "../shared/words";
import { InfoReceived, ProblemInternal, ProblemNoSDK, ProblemNotShipped, ProblemReload, type Button, type PageView, type Problem, type Reply, type Round } from "../shared/zz_gen_wire";

/** A view in words. A partial one is followed by no new words for an orphan: the whole one before it had them. */
export function sayView({ buttons, problem, round, partial }: PageView): SaidView {
  const said: SaidView = { buttons: buttons.map(sayButton) };
  if (problem) said.problem = sayProblem(problem);
  if (round) said.round = sayRound(round);
  if (partial) said.partial = true;
  else {
    const [reload, silent] = [ProblemReload, ProblemInternal].map((kind) => sayProblem({ kind })) as [SaidProblem, SaidProblem];
    said.alone = { word: word("button_reload"), reload, silent };
  }
  return said;
}

/** What came of a message of the content script's, in words. */
export function sayReply({ problem }: Reply): Answer {
  return problem ? { problem: sayProblem(problem) } : {};
}

function sayProblem(problem: Problem): SaidProblem {
  return { kind: problem.kind, why: problemWord(problem) };
}

function sayButton({ order, anchor, state, words, problem, news }: Button): SaidButton {
  const tracked = state === "tracked";
  // The page's script did not answer: a click opens the order's tracking page, and says so.
  const offered = state === "failed" && problem?.kind === ProblemNoSDK;
  // Nothing is wrong with an order that is not on its way yet.
  const waits = state === "failed" && problem?.kind === ProblemNotShipped;
  const said: SaidButton = {
    order,
    anchor,
    state,
    look: waits ? "tracked" : state,
    text: tracked && (words.status || words.substatus) ? statusWord(words) : word(offered ? "button_tracking" : waits ? "button_waits" : `button_${state}`),
    hint: problem ? problemWord(problem) : tracked ? word("button_open") : state === "idle" ? word("button_hint") : "",
  };
  const status = tracked ? words.status : waits ? InfoReceived : undefined;
  if (status) said.status = status;
  if (news) said.news = true;
  return said;
}

function sayRound({ done = 0, total = 0 }: Round): NonNullable<SaidView["round"]> {
  const text = total > 0 ? `${word("button_progress", String(done), String(total))} · ${word("button_stop")}` : word("button_all");
  return { done, total, text };
}
