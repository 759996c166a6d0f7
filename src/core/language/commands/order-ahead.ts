import type { IntentOf } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { spoken } from "../sentence.ts";
import { isPoint, pointOf } from "./part.ts";

/**
 * "call Ana Friday, she wants pots", "Friday ring Ana, then Tom": as likely what is to be done on the
 * Friday to come as what was done on the last, unless what follows tells how it went.
 */
export function isOrderAhead(
  { summary }: IntentOf<"log_interaction">,
  items: readonly Item[],
): boolean {
  const from = items.findIndex((item) => !isPoint(item) && !leads.test(item.word));
  return (
    orders.test(items[from]?.word ?? "") &&
    items[from + 1]?.name?.contact === true &&
    items.some(isBareWeekday) &&
    !items.some((item) => has(item, "LOGS")) &&
    (!isPast.test(summary.toLowerCase()) || isHeldBack.test(spoken(items)))
  );
}

const leads = /^(?:on|this|i|we|please|pls|and|so|ok|okay|also|then|just|,|:|-|–)$/u;
const orders = /^(?:call|ring|phone|email|mail|text|message|visit|meet|see|ping|whatsapp)$/u;

/** "Friday", and not "last Friday". */
const isBareWeekday = (item: Item): boolean => {
  const day = isPoint(item) ? pointOf(item)?.point.day : undefined;
  return day?.is === "weekday" && day.week === undefined;
};

const isPast =
  /\b(?:\p{Ll}{2,}ed|no (?:answer|reply|response|luck|joy)|unanswered|voicemail|was|were|had|got|said|told|left|came|took|bought|spoke|met|saw|gave|went|sent|made|sold|paid|found|thought|felt|didn['’]?t|did not|rang|wrote)\b/u;
const isHeldBack = /\b(?:if|unless|before|until|once)\b/u;
