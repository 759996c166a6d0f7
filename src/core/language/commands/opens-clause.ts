import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isOrderTold } from "./order-told.ts";
import { isPoint } from "./part.ts";
import { withoutLead } from "./speech.ts";
import { opens } from "./split.ts";

/** A reason is given, or somebody does something: what follows is a clause of its own. */
export const opensClause = (items: readonly Item[], at: number): boolean =>
  isReason(items, at) || isTold(items, at);

const reasons = new Set("because|cause|cos|since|so|as".split("|"));
const subjects = new Set("i|we|he|she|it|they|that|this".split("|"));

const isReason = (items: readonly Item[], at: number): boolean =>
  reasons.has(items[at]?.word ?? "") &&
  (subjects.has(items[at + 1]?.word ?? "") ||
    isSomebody(items[at + 1]) ||
    withoutLead(items.slice(at)).slice(0, 1).some(isImperative) ||
    isOrderTold(clauseFrom(items, at)));

/** "… is away so her call moves to Friday": what follows "so" up to the next stop. */
const clauseFrom = (items: readonly Item[], at: number): readonly Item[] => {
  const rest = items.slice(at);
  const stop = rest.findIndex(isStop);
  return stop < 0 ? rest : rest.slice(0, stop);
};

/** "because Marcus is leaving" */
const isSomebody = (item: Item | undefined): boolean =>
  item?.shop.member !== undefined || (item?.capital === true && item.name?.contact === true);

/** "… off him hes only buying", "… tag pls she signed up last night": said with no mark before it. */
const isTold = (items: readonly Item[], at: number): boolean =>
  /^(?:i|we|he|she|they|it)$/.test(items[at]?.word ?? "") &&
  tells.test(items[at + 1]?.word ?? "") &&
  items[at - 1]?.mark === undefined &&
  !isOpeningDay(items, at - 1) &&
  !isLeading(items[at - 1]);

const tells =
  /^(?:am|is|are|was|has|have|had|will|'s|'m|'re|'ve|'ll|signed|joined|started|opened|moved|bought|got|went|came|found|made|paid|quit|left|became|asked|wanted|booked|loved|liked|hated|sorted|settled|finished|changed|begged)\b/u;

/** ", today I will not manage": the day belongs to what is told. */
const isOpeningDay = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 1).some(isPoint) && isStop(items[at - 1]);

/** "what he is", "and she was", "that it is": what goes on. */
const isLeading = (item: Item | undefined): boolean =>
  item === undefined ||
  has(item, "AND", "WHO", "WHAT", "BUT", "ABOUT") ||
  isUnreal(item) ||
  /^(?:that|what|which|where|when|how|why|as|than|like|and|but|or|so|to|because|since)$/.test(
    item.word,
  );

/** "cancel …", "move …": a word that gives an order. */
export const isImperative = (item: Item): boolean =>
  !/^(?:he|she|they)$/.test(item.word) &&
  (opens(item) ||
    /^(?:cross|strike|check)$/.test(item.word) ||
    has(
      item,
      "EXPORT",
      "DELETE",
      "REMOVE",
      "SNOOZE",
      "MOVE",
      "CANCEL",
      "REMIND_ME",
      "GIVE",
      "NO_CONTACT",
      "MERGE",
    ));
