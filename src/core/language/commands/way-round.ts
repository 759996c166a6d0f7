import type { Direction } from "../../interactions/interaction.ts";
import { wordsOf } from "../sentence.ts";
import type { Part, Read } from "./part.ts";

const act = "(?:called|rang|phoned|dialled|dialed|emailed|mailed|wrote|texted|messaged)";
const acting = "(?:calling|ringing|phoning|dialling|dialing|emailing|writing|texting|messaging)";
const toAct = "(?:call|ring|phone|dial|email|mail|write|text|message)";
const round = "(?:the )?other way (?:round|around)";
const aside =
  "(?:by the way|btw|actually|in fact|though|to be (?:exact|precise|fair|clear)|mind you|for the record)";
const opening = `(?:(?:well|and|but|oh|ah|hm|so|no|sorry|just|${aside}) )*`;

/** "not I him", "I wasn't the one dialling", "not the other way round": who it was not. */
const denied = (who: string, whom: string): string =>
  `(?:not (?:${who}(?: ${whom})?|${round})|${who} (?:was|were) not the ones? (?:who ${act}|${acting})(?: ${whom})?|${who} did not ${toAct}(?: ${whom})?|it was not ${who}(?: who ${act}| ${acting})?(?: ${whom})?)`;

const told = (subject: string, who: string, whom: string, other: string): RegExp =>
  new RegExp(
    `^${opening}(?:${subject} ${act}(?: ${whom})?(?:(?: ${aside})+|(?: ${aside})*(?: and)? ${denied(other, who)})|(?:it was )?${round} ${subject} ${act}(?: ${whom})?|${other} did not(?: ${toAct}(?: ${who})?)?(?: it was)? ${subject} (?:who )?${act}(?: ${whom})?|${subject} (?:was|were|is|are|'s) the ones? (?:who|that) ${act}(?: ${whom})?|it was ${who} (?:who|that) ${act}(?: ${whom})?(?: ${denied(other, who)})?)$`,
    "u",
  );

const theirs = "(?:he|she|they|him|her|them)";
const ours = "(?:i|we|me|us)";
const inwards = told("(?:he|she|they)", theirs, ours, ours);
const outwards = told("(?:i|we)", ours, theirs, theirs);

/**
 * "he rang me by the way, I wasn't the one dialling", "other way round, she called us": which way the
 * exchange went that was just logged. It is put right there, and logged no second time.
 */
export function wayRound({ items, situation }: Part): Read | undefined {
  const last = situation.lastCommand;
  if (last?.do !== "log_interaction" || !directed.has(last.kind)) return undefined;
  const direction = directionIn(wordsOf(items));
  return direction && { intents: [{ do: "correct", direction }] };
}
const directed = new Set(["call", "email", "message"]);

function directionIn(words: string): Direction | undefined {
  if (inwards.test(words)) return "in";
  return outwards.test(words) ? "out" : undefined;
}
