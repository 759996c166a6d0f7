import { given } from "../given.ts";
import type { Intent, IntentOf } from "../intent.ts";
import type { Period } from "../period.ts";
import type { Situation } from "./interpretation.ts";
import { entityIn, has, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";
import { periodAhead, periodOf } from "./times-asked.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/** "and who has theirs in April?", "the same five places for 2024": as asked before, at another time. */
export function sameAgain(
  rest: readonly Item[],
  last: Intent,
  asked: Period | undefined,
): Change | undefined {
  const held = heldByOther(rest, last);
  if (held !== undefined) return held;
  const next = besideDue(rest, last, asked);
  if (next !== undefined) return { period: next };
  const dated = rest.find((item) => periodOf(item) !== undefined);
  const period = periodOf(dated);
  if (period === undefined) return undefined;
  const said = rest.filter((item) => item !== dated);
  const isTheirs = asked !== undefined && theirs.test(wordsOf(said));
  return isTheirs || isSameLength(said, last) ? { period } : undefined;
}

/** "what does Ben have, same week?", after tasks: those on his list, and no contacts that he looks after. */
function heldByOther(rest: readonly Item[], last: Intent): Change | undefined {
  const [holder, ...others] = rest.filter(({ shop }) => shop.member !== undefined);
  const person = holder?.shop.member?.[0];
  if (last.do !== "list_follow_ups" || last.contact !== undefined || others.length > 0)
    return undefined;
  const dated = rest.find((item) => periodAhead(item) !== undefined);
  const said = rest.filter(
    (item) =>
      item !== holder && item !== dated && item.mark === undefined && !has(item, "SAME_TIME"),
  );
  const period = periodAhead(dated);
  return person !== undefined && has(said[0], "WHAT", "HOW_MANY") && holding.test(wordsOf(said))
    ? { person, ...given({ period, measure: has(said[0], "HOW_MANY") ? "count" : undefined }) }
    : undefined;
}
const holding =
  /^(?:what|what 's|how many|which)(?: (?:does|do|did|has|have|had|is|are|'s|got|on|for|with|in|left|down|due|to|there|the|her|his|their|list|plate|desk|then|open|of|them|those|ones|up|coming|lined|waiting|sitting|still))+$/u;

/** "and the day after", of what is due on a day: counted from that day, and not from today. */
function besideDue(
  rest: readonly Item[],
  last: Intent,
  asked: Period | undefined,
): Period | undefined {
  const said = neighbour.exec(wordsOf(rest))?.groups;
  if (last.do !== "list_follow_ups" || asked?.is !== "calendar" || said?.["unit"] !== asked.unit)
    return undefined;
  return { ...asked, shift: asked.shift + (said["side"] === "before" ? -1 : 1) };
}
const neighbour =
  /^(?:(?:the|on|in) )*(?<unit>day|week|month|quarter|year) (?<side>after|before)(?: (?:that|then))?$/u;

const theirs =
  /^(?:who (?:has|have|had|'s|got|gets|celebrates|has got|have got|'s got) (?:theirs|one|it|that)|whose (?:is|are|falls?|comes?|is it|was))(?: (?:in|on|for))?$/u;

/** "the five places": as many as were ranked; "the same five customers" would be those. */
function isSameLength(said: readonly Item[], last: Intent): boolean {
  const limit = last.do === "question" ? last.question.limit : undefined;
  const number = said.find((item) => entityIn(item, "number") !== undefined);
  return (
    limit !== undefined &&
    entityIn(number, "number")?.value === limit &&
    places.test(wordsOf(said.filter((item) => item !== number && item.mark === undefined)))
  );
}
const places =
  /^(?:(?:the )?same )?(?:(?:deep|strong|long|name|row|place) )?(?:place|spot|row|position|rank|line|list|ranking|table)s?(?: (?:again|but|only|just|now|for|in|of|but for))*$/u;

/**
 * "only the Rotterdam ones", where "how many is that?" had only counted a list: they are listed again,
 * unless it asks how many once more.
 */
export const listedAgain = (
  change: IntentOf<"refine"> | undefined,
  rest: readonly Item[],
  { countsList }: Situation,
): IntentOf<"refine"> | undefined =>
  countsList === true &&
  change?.how === "narrow" &&
  change.filter !== undefined &&
  change.measure === undefined &&
  change.group === undefined &&
  !rest.some((item) => has(item, "HOW_MANY"))
    ? { ...change, measure: "list" }
    : change;
