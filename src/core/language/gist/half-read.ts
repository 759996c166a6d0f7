import type { Intent } from "../../intent.ts";
import { isPoint } from "../commands/part.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { entityIn, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import type { Gist } from "./gist.ts";

/** An order in the middle of what was taken for the words of something to do. */
const order =
  /(?:^|[.!?;] |,? so )(?:(?:please|can you|could you) )*(?:move|push|shift|bump|cancel|scrap|drop|bin|reassign|give|hand|tick|cross|mark|close|put|postpone|reschedule)\b|\bso$|^(?:would|will|can|could) you$/iu;
const settling =
  /\b(?:cancel|scrap|bin|reassign|tick|cross|postpone|reschedule|my list|the list)\b/iu;

const settled =
  /\bcan (?:now )?(?:be )?(?:crossed|ticked|checked|struck|marked|come) off\b|\bcan be (?:closed|cancelled|canceled|binned|dropped)\b/iu;

/** What of the message an intent leaves unread: a day that was said, an order amid its text. */
const leavesOut =
  (items: readonly Item[]) =>
  (intent: Intent): boolean => {
    if (intent.do === "create_follow_up")
      return (intent.when === undefined && items.some(isPoint)) || isOrdered(intent.text);
    if (intent.do === "log_interaction") return settled.test(intent.summary ?? "");
    return intent.do === "change_follow_up" && settling.test(intent.target.text ?? "");
  };

/** "Ana wants another week. Move my reminder": no words of what there is to do. */
const isOrdered = (text: string): boolean => order.test(text);

/** Whether a message would be answered, and nothing done. */
export const isAnswered = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) =>
    ["question", "contact_fact", "list_follow_ups", "history"].includes(what),
  );

/** Whether a reading leaves a task's day or an order out, or takes for a question what is told. */
const leavesTask = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  (meant.intents.some(leavesOut(items)) ||
    (isAnswered(meant) && !isAsking(items) && items.slice(0, -1).some(isStop)));

/** Whether a gist may hold before what was read of a message, if anything was. */
export const mayHoldBefore = (
  { besides }: Gist,
  before: Interpretation | undefined,
  items: readonly Item[],
  situation: Situation,
): boolean => {
  if (besides === "put right") return isAfterTrade(situation) && mayPutRight(before);
  if (before === undefined) return true;
  if (besides === "tasks") return leavesTask(before, items);
  if (besides === "trade") return leavesTrade(before, items);
  const isTold = isAnswered(before) && tells.test(wordsOf(items.filter(isNoName)));
  return besides === "details" && (isTold || isWithoutDetail(before));
};

/** Whether a reading of goods and money leaves a part out, asks, or keeps them as words of a visit. */
const leavesTrade = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  items.some(({ entities }) => entities.some(({ kind }) => kind === "money")) &&
  (meant.ignored !== undefined ||
    isAnswered(meant) ||
    meant.intents.some(isPartOfTrade) ||
    (items.some((item) => entityIn(item, "reference") !== undefined) &&
      !meant.intents.some((intent) => "reference" in intent)));

/** Right behind a sale or a refund. */
const isAfterTrade = ({ lastCommand, pending, saidLast }: Situation): boolean =>
  pending === undefined &&
  saidLast !== "question" &&
  (lastCommand?.do === "record_purchase" || lastCommand?.do === "record_refund");

const mayPutRight = (before: Interpretation | undefined): boolean =>
  before === undefined ||
  isAnswered(before) ||
  (before.outcome === "understood" &&
    before.intents.every((intent) => intent.do !== "log_interaction" && isPartOfTrade(intent)));

const isPartOfTrade = (intent: Intent): boolean => {
  if (intent.do === "record_refund")
    return intent.reason !== undefined || intent.amount === undefined;
  if (intent.do === "record_purchase")
    return intent.amount === undefined || intent.product === undefined;
  return intent.do === "log_interaction" && /^(?:visit|message)$/u.test(intent.kind);
};
const isNoName = ({ name }: Item): boolean => name?.full !== true;

/** What tells or orders: "city of Mark Bell in Berlin" has none of these, and only asks. */
const tells =
  /(?<= |^)(?:is|are|was|were|be|been|has|have|had|got|gets?|goes|go|going|moved|moving|relocated|lives?|living|works?|working|born|chang(?:e|es|ed)|becomes?|became|told|tells|says|found|heard|came|turned|should|must|needs?|wants?|will|can|set|add|put|pop|stick|save|jot|write|fill|update|enter|log|correct|fix|make|made|give|hand|pass|switch|swap|transfer|assign|reassign|take|takes|taking|looks|looking|untag|remove|drop|delete|erase|wipe|bin|mark|flag|stays?|keep|loses?)(?= |$)/u;

/** A contact's details of which some are not kept. */
const isWithoutDetail = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.ignored !== undefined &&
  meant.intents.every(({ do: what }) => what === "add_contact" || what === "change_contact");

/** Whether a reading by a gist is to be taken before what was read. */
export const isBetter = (
  { besides }: Gist,
  read: Interpretation,
  before: Interpretation | undefined,
): boolean =>
  before === undefined ||
  besides === "tasks" ||
  besides === "put right" ||
  isAnswered(before) ||
  saysMore(read, before);

/** Whether a reading keeps what another leaves out. */
const saysMore = (read: Interpretation, other: Interpretation): boolean =>
  read.outcome === "understood" &&
  other.outcome === "understood" &&
  read.ignored === undefined &&
  JSON.stringify(read.intents) !== JSON.stringify(other.intents);
