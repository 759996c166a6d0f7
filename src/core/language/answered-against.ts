import type { Intent } from "../intent.ts";
import { isOfFinding } from "./commands/found-out.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { isSurelyNamed, type Item } from "./items.ts";
import { isTurnAgainst } from "./second-turn/turned-against.ts";
import { spoken } from "./sentence.ts";

/** What is still to be, or was only meant: "Ana will call us on Friday" asks for no call of last Friday. */
const isToBe =
  /\b(?:will|'ll|shall) (?!you\b|there\b)|\b(?:am|is|are|was|were) (?:going|about) to\b|\bmeant to\b|\bshould have\b|\bought to have\b|^(?:please )?(?:make sure|ensure|see to it)\b/u;

/** "Ana's order is off" tells, and asks for no orders. */
const isOff = /(?:^|\s)(?:is|are|was|were|'s) off(?: on| by|$)/u;
/** How it is, and nothing of what is to come. */
const isOfThePast = (intent: Intent): boolean =>
  intent.do === "contact_fact" &&
  intent.period !== undefined &&
  /^(?:interactions|spent|purchases|orders)$/u.test(intent.fact);

/** What was read, unless the words speak against it: what is to come, hearsay, what stays. */
export const unlessAgainst = (
  meant: Interpretation | undefined,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined =>
  meant?.outcome === "understood" && isAnsweredAgainst(meant.intents, items, situation)
    ? undefined
    : meant;

const isAnsweredAgainst = (
  intents: readonly Intent[],
  items: readonly Item[],
  { lastQuestion }: Situation,
): boolean =>
  (intents.every(isOfThePast) &&
    isToBe.test(spoken(items.filter((item) => !isSurelyNamed(item))))) ||
  (intents.every(({ do: what }) => what === "contact_fact") &&
    (isOff.test(spoken(items)) || isOfFinding(items))) ||
  (lastQuestion !== undefined && isTurnAgainst(intents, items, lastQuestion));
