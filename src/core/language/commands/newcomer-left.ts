import { has, type Item } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isMissing } from "./newcomer-act.ts";
import { isWeighing } from "./circumstance.ts";
import { isFiller, isPoint } from "./part.ts";
import { isTitle } from "./persons.ts";
import { mayBeLeft } from "./some-details.ts";

type Clause = readonly Item[];

/** Beside somebody new: how it is said that they are. */
export const saysNothing = (items: readonly Item[]): boolean =>
  isMissing(wordsOf(items)) || isEmpty(items);

const isEmpty = (items: readonly Item[]): boolean =>
  !isWeighing(wordsOf(items)) &&
  contentOf(items).every(
    (item) =>
      (isFiller(item) && item.name?.full !== true && !isUnreal(item)) ||
      isTitle(item) ||
      /^belongs? to$/.test(item.word) ||
      has(
        item,
        "CONTACT_NOUN",
        "CALLED_NAME",
        "NAME_FIELD",
        "NEW",
        "GOT",
        "AND",
        "CONTACT",
        "ON_LIST",
        "WHAT",
        "ADDED",
        "PROFILE",
      ),
  );

/** What may be told beside it; a doubt, a condition or somebody of ours makes of it something else. */
export function isPlain(piece: Clause, isBefore: boolean, isOfAct: boolean): boolean {
  const isElse = isBefore && piece.some((item) => has(item, "AND"));
  const isLater =
    isOfAct &&
    piece.some(
      (item) =>
        isPoint(item) &&
        !/^(?:today|now|just now|yesterday|this (?:morning|afternoon|evening))$/.test(item.word),
    );
  return (
    !isLater &&
    !isElse &&
    !(isOfAct && piece.some((item) => isOfOtherKind(item) || (isBefore && isOfGoods(item)))) &&
    !piece.some((item) => item.name?.contact === true && item.name.full) &&
    !isWeighing(wordsOf(piece)) &&
    (mayBeLeft(piece) || !isBefore)
  );
}

/** "add 2 plates to the order of …", "add a note for …": something else is to be put down. */
const isOfOtherKind = (item: Item): boolean =>
  has(item, "A_NOTE", "A_REMINDER", "TAG_NOUN", "A_SALE", "A_CALL", "AN_EMAIL", "A_MEETING");
const isOfGoods = ({ shop, entities }: Item): boolean =>
  shop.product !== undefined ||
  entities.some(({ kind }) => /^(?:number|money|quantity)$/.test(kind));

/** "no email yet": what is not known of them. */
export const isBlank = (piece: Clause): boolean =>
  has(piece[0], "WITHOUT", "NO") &&
  piece.some((item) =>
    has(item, "EMAIL_FIELD", "PHONE", "BIRTHDAY", "COMPANY_FIELD", "CITY_FIELD"),
  );
