import { type Report, report, reportOf, sentTo, unanswered, unansweredByThem } from "./report.ts";
import { wordsOf } from "../sentence.ts";
import { given } from "../../given.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "another one for her: hates the dryer", where a note was taken down before. */
function anotherNote(said: Said): Report | undefined {
  const last = said.part.situation.lastCommand;
  return last?.do === "log_interaction" && last.kind === "note"
    ? reportOf("note")(said)
    : undefined;
}

/** "…, and one with Ana today": of the kind that was told just before, in the same message. */
export function another(said: Said): Report | undefined {
  const { carried, situation } = said.part;
  const last = carried ? situation.lastCommand : undefined;
  if (last?.do !== "log_interaction" || last.kind === "note") return undefined;
  const way = said.words.some(({ word }) => word === "to") ? "out" : "in";
  const isDirected = said.words.some(({ word }) => /^(?:to|from|by)$/.test(word));
  const found = reportOf(last.kind, isDirected ? way : undefined)(said);
  return found && { ...found, ...given({ when: last.when }) };
}

/** Who was tried, what reached them, and what more is noted on them. */
export const reachedRows: readonly Row<Report>[] = [
  {
    say: "<people> complained|moaned|asked|enquired|inquired|confirmed|cancelled|apologised|apologized BY_PHONE|BY_EMAIL|BY_MESSAGE <note>",
    means: report("in"),
  },

  {
    say: "tried|tried_to to? call|ring|phone|dial|dialling|calling|ringing? <people> 's? PHONE|number|line|landline PHONE? <note>",
    means: unanswered,
  },
  { say: "tried calling|ringing|phoning <people> <note>", means: unanswered },
  { say: "tried|tried_to to? call|ring|phone|reach|CALL <people> <note>", means: unanswered },
  { say: "tried <people> BY_PHONE? <note>", means: unansweredByThem },
  {
    say: "<people> each|both|all? had|got|GET AN_EMAIL|A_MESSAGE|A_CALL from|off me|us|my|our <note>",
    means: report("out"),
  },
  {
    say: "<people> each|both|all? had|got|GET AN_EMAIL|A_MESSAGE|A_CALL from_us <note>",
    means: report("out"),
  },
  {
    say: "<people> MET me|us <note>",
    means: (said) =>
      /^(?:halfway|half way|with)\b/.test(wordsOf(said.items("note"))) ? undefined : report()(said),
  },
  { say: "<text> has_gone|went|gone|SENT to <people> BY_EMAIL|BY_MESSAGE <note>", means: sentTo },
  {
    say: "another|another_one|one_more|and_another one? for|on|about|under <people> :|,|-|–|— <note>",
    means: anotherNote,
  },
];
