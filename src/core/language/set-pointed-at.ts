import type { Intent } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Interpretation, Means } from "./interpretation.ts";

/**
 * "Hampers for our five biggest spenders of this year. Who gets one?", "A mailing to the VIPs in Leeds:
 * who is on it?", "Cards for the customers who bought in May. How many would that be?": asked of those
 * who are told of before, where they are told to the end of it and are a list of their own.
 */
export function ofSetPointedAt(text: string, meaningOf: Means): Interpretation | undefined {
  const { told = "", who, many } = pointing.exec(text)?.groups ?? {};
  if ((who ?? many) === undefined) return undefined;
  for (const { index } of told.matchAll(groups)) {
    if (denying.test(told.slice(0, index))) return undefined;
    const set = told.slice(index).replace(getting, "");
    const asked = many === undefined ? `who are ${set}` : `how many ${bare(set)} are there`;
    const meant = meaningOf(asked);
    if (isWhole(meant)) return meant;
  }
  return undefined;
}

const isWhole = (meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" && meant.ignored === undefined && meant.intents.every(isOfSome);
const isOfSome = (intent: Intent): boolean =>
  intent.do === "question" &&
  ["list", "count"].includes(intent.question.measure) &&
  !(isEverybody(intent.question.filter) && intent.question.limit === undefined);

const bare = (set: string): string => set.replace(/^(?:our|the|my|all(?: the| our| my)?) /iu, "");

/** What is asked of those told of: "who gets one", "who is on it", "who should I write to", "who are they". */
const acts =
  "(?:write|send (?:it|one|them|this)|post (?:it|one|them)|give (?:it|one|them)|email|mail|text|message|call|ring|phone|invite|contact|thank|visit|see|ask|treat)(?: to)?(?: then)?";
const pointsAt = [
  "(?:gets?|is getting|are getting|will get|would get|should get|is to get|receives?) (?:one|it|them|that|those|these|this|something|what)",
  "(?:is|are|'s|’s|goes|should be|would be|will be|comes) (?:on|in|at|invited|coming|included|meant)(?: (?:to|on|in|for))?(?: (?:it|there|that|the list|this|that list))?",
  "(?:are|is|would|will|'s|’s) (?:they|it|that|those|these|this)(?: be)?",
  `(?:do|should|must|can|would|could|shall|am|are|will) (?:i|we) (?:to |need to |have to )?${acts}`,
  "makes? the (?:cut|list)",
  "(?:that|those|they|it) (?:is|are|would be|will be)",
].join("|");
const pointing = new RegExp(
  `^(?<told>[^?]+?)\\s*[.!;:,–—-]+\\s+(?:so |and |now |but )*(?:(?<who>who|whom|which (?:ones|people|customers|of them)|what people)(?:’s|'s)? ?(?:${pointsAt})|(?<many>how many) (?:(?:would|is|are|will) (?:that|those|they|it|there)(?: be)?|(?:people )?(?:is|are) (?:that|those|they|on it|in it)|(?:cards|letters|of them|of those) (?:do|will|would) (?:i|we) need))(?: please| then| exactly| again)*[\\s?.!\\p{Extended_Pictographic}\\uFE0F]*$`,
  "iu",
);
/** "… get a voucher": what they are to have is told behind them. */
const getting =
  /,? (?:(?:will|should|shall|are going to|are to|can) )?(?:gets?|have|be getting|are getting|receive|win|deserve|be sent|be given)(?: (?:all|each))? (?:an?|some|one|something|our|their|the|little)\b[^,]*$/iu;
/** Where those told of may begin; not where they are named by what somebody else has. */
const groups =
  /(?<=^|\b(?:for|to|of|with|at|thank|invite|reward|treat|visit|call|ring|email|text|write|write to|send|give|mail|phone|see|from|towards?|owe|owe a call to) )(?:(?:our|the|my|all(?: the| our| my)?|every|any) (?=[\p{L}\d])|(?:everyone|everybody|anyone|anybody|customers|people|contacts|those|clients|folks|lapsed|new) )/giu;
/** Whom nothing is meant for, who had something, who only might, and what is to be written down. */
const denying =
  /\b(?:not|never|no|nobody|none|without|if|unless|instead of|rather than|except|sold|gave|sent|wrote|bought|called|rang|met|saw|visited|emailed|posted|invited|thanked|had|was|were|did)\b|n['’]t\b|^(?:(?:please|and|also|can you|could you|just) )*(?:log|remind|tag|untag|note|add|put|set|change|move|give|hand|record|refund|delete|undo|cancel|mark|nudge|ping|export|email|text|call)\b/iu;
