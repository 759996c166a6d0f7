import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { noSuchDay, whichNumber, whichTwo } from "../wording/conversation.ts";
import type { Asked } from "./ask.ts";
import { asksForBoth } from "./commands/echo.ts";
import { withNamesBefore } from "./commands/named-before.ts";
import { underOneNumber } from "./commands/one-number.ts";
import type { Read } from "./commands/part.ts";
import { ofThemListed } from "./commands/them-listed.ts";
import { withVagueDay } from "./commands/vague-day.ts";
import { impossibleDayIn, isLiteral } from "./impossible-day.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import type { Reading } from "./items.ts";

/** What is to be done or answered, of which nothing is left open. */
export const understood = (...intents: readonly Intent[]): Interpretation => ({
  outcome: "understood",
  intents,
});

/** A question, or what must be asked before it can be answered. */
export function ofQuestions(
  { intents, ignored, unclear }: Asked,
  { assumed }: Reading,
): Interpretation {
  const [intent] = intents;
  if (unclear !== undefined && intent !== undefined)
    return { outcome: "unclear", question: whichNumber, intent, ways: unclear };
  return {
    outcome: "understood",
    intents,
    ...given({ ignored, assumed: assumed.length === 0 ? undefined : assumed }),
  };
}

/** One exchange with one person. */
const isOneLog = ([intent, ...others]: readonly Intent[]): boolean =>
  others.length === 0 && intent?.do === "log_interaction" && intent.contacts.length < 2;

/** What is to be done, or what must be asked first: nothing is put on today for want of its day. */
export function ofDeed(
  { intents: read, unclear, ignored }: Read,
  { text, items }: Reading,
  situation: Situation,
): Interpretation {
  const dated = withVagueDay(withNamesBefore(read, items), { text, items, situation });
  const intents = underOneNumber(ofThemListed(dated, items, situation), items);
  if (asksForBoth(items) && isOneLog(intents)) return { outcome: "unclear", question: whichTwo };
  const impossible = isLiteral(intents) ? undefined : impossibleDayIn(text);
  if (impossible !== undefined) return { outcome: "unclear", question: noSuchDay(impossible) };
  if (unclear === undefined) return { ...understood(...intents), ...given({ ignored }) };
  const [intent] = intents;
  return { outcome: "unclear", question: unclear, ...(intent === undefined ? {} : { intent }) };
}
