import type { Intent } from "../../intent.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { entityIn, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isAnswered } from "./answered.ts";
import { late } from "./sale-gists.ts";

/** Whether a reading of goods and money leaves a part out, asks, or keeps them as words of a visit. */
export const leavesTrade = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  (items.some(({ entities }) => entities.some(({ kind }) => kind === "money")) ||
    (isAnswered(meant) && toldLate.test(wordsOf(items)))) &&
  (meant.ignored !== undefined ||
    isAnswered(meant) ||
    meant.intents.some(isPartOfTrade) ||
    (items.some((item) => entityIn(item, "reference") !== undefined) &&
      !meant.intents.some((intent) => "reference" in intent)));

/** "bought a rope yesterday, forgot to enter it, 22": told, and not asked for, whatever the number is. */
const toldLate = new RegExp(`(?:^| )(?:${late})(?= |$)`, "u");

/** Right behind a sale or a refund. */
export const isAfterTrade = ({ lastCommand, pending, saidLast }: Situation): boolean =>
  pending === undefined &&
  saidLast !== "question" &&
  (lastCommand?.do === "record_purchase" || lastCommand?.do === "record_refund");

/** Whether what was read right behind a sale may give way to what puts it right. */
export const mayPutRight = (before: Interpretation | undefined): boolean =>
  before === undefined ||
  isAnswered(before) ||
  (before.outcome === "understood" &&
    before.intents.every((intent) => intent.do !== "log_interaction" && isPartOfTrade(intent)));

const isPartOfTrade = (intent: Intent): boolean => {
  if (intent.do === "record_refund")
    return intent.reason !== undefined || intent.amount === undefined;
  if (intent.do === "record_purchase")
    return (
      intent.cost === undefined && (intent.amount === undefined || intent.product === undefined)
    );
  return intent.do === "log_interaction" && /^(?:visit|message)$/u.test(intent.kind);
};
