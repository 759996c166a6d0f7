import { conjunction } from "../questions/filter-parts.ts";
import { type Asked, questionsIn } from "./ask.ts";
import { whetherDone } from "./ask-whether-done.ts";
import { askedApart, leftOut } from "./asked-apart.ts";
import { askedBehind } from "./asked-behind.ts";
import { aboutThem } from "./commands/remarks.ts";
import { isAsking } from "./commands/speech.ts";
import { has, type Item } from "./items.ts";
import { type Core, coresOf } from "./talk.ts";
import { periodOf } from "./times-asked.ts";
import { isMereName, isOfAll } from "./told-not-asked.ts";

/** A question in the midst of talk that nothing explains; "him" is the one of whom the talk spoke. */
export function askedAmidTalk(asked: readonly Item[]): Asked | undefined {
  for (const core of coresOf(asked)) {
    const found = askedIn(core);
    if (found !== undefined) return found;
  }
  return askedApart(asked) ?? askedBehind(asked) ?? whetherDone(asked);
}

/** "We had a decent last quarter. How many bought?": then, perhaps, which is no talk. */
const isOfTimeLeft = ({ intents }: Asked, left: readonly Item[], kept: readonly Item[]): boolean =>
  (left.some(isPast) || (left.some(isDay) && left.some(isBygone))) &&
  !kept.some((item) => periodOf(item) !== undefined) &&
  kept.some((item) => has(item, "BUY", "SPEND", "EARN", "ORDER", "ORDERS_NOUN")) &&
  intents.every((intent) => intent.do === "question");

/** "I was at the fair on Monday": that day was told of. */
const isDay = (item: Item): boolean => ["calendar", "between"].includes(periodOf(item)?.is ?? "");
const isBygone = ({ word }: Item): boolean => /^(?:was|were|had|went|did|sold)$/.test(word);

/** "last quarter", "in May": a time in which things were done. */
const isPast = (item: Item): boolean => {
  const period = periodOf(item);
  return (
    (period?.is === "calendar" && period.shift < 0 && period.unit !== "day") ||
    period?.is === "month" ||
    period?.is === "quarter" ||
    period?.is === "year"
  );
};

/** "I do cards for the August birthdays and need the number of contacts": of those, and not of all. */
const isOfThoseLeft = ({ intents }: Asked, left: readonly Item[]): boolean =>
  left.at(-1)?.mark === undefined &&
  left.some((item) => has(item, "BIRTHDAY") || item.shop.tag !== undefined || isPast(item)) &&
  intents.every(
    (intent) =>
      intent.do === "question" &&
      ["list", "count"].includes(intent.question.measure) &&
      conjunction(intent.question.filter).every(({ is }) => is === "customer" || is === "prospect"),
  );

function askedIn({ items, left, spokenOf }: Core): Asked | undefined {
  const found = questionsIn(items);
  if (found === undefined) return undefined;
  if (isOfTimeLeft(found, left, items) || isOfThoseLeft(found, left)) return undefined;
  const isOfTalk = isMereName(found) || (spokenOf !== undefined && isOfAll(found));
  if (isOfTalk && !isAsking(items)) return undefined;
  return spokenOf === undefined
    ? namingLeft(found, left, items)
    : { ...found, intents: found.intents.map((intent) => aboutThem(intent, spokenOf)) };
}

/** "we had a stall in Leeds, how many orders this year?": that Leeds is left out is said. */
function namingLeft(found: Asked, left: readonly Item[], kept: readonly Item[]): Asked {
  const ignored = leftOut(left, kept, true) ?? [];
  return ignored.length === 0
    ? found
    : { ...found, ignored: [...(found.ignored ?? []), ...ignored] };
}
