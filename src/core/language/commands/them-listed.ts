import type { ContactRef, Intent } from "../../intent.ts";
import { type Filter, isEverybody } from "../../questions/filter.ts";
import type { Question } from "../../questions/question.ts";
import type { Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { contactsOf } from "./named-before.ts";

/**
 * "tag them trade", "give them all to Ben", after a list: everyone on it, which always asks first. A
 * list that was cut short or ranked is not all whom its conditions fit.
 */
export function ofThemListed(
  intents: readonly Intent[],
  items: readonly Item[],
  situation: Situation,
): readonly Intent[] {
  const filter = listed(situation);
  // "spoke to Ana, tag them vip": the one just told of.
  const isOfOne = !intents.every((intent) => contactsOf(intent).every(isLast));
  return filter === undefined || isOfOne || !items.some(isThem)
    ? intents
    : intents.map((intent) => ofMany(intent, filter));
}

const isThem = ({ word }: Item): boolean => /^(?:them|those|these)(?: all)?$/.test(word);

/**
 * Everyone whom an order names: "those", "all of them", "the whole lot" are those on the list before,
 * and nobody where there is none; all else is asked of `others`.
 */
export const listedOr = (
  items: readonly Item[],
  situation: Situation,
  others: (items: readonly Item[]) => Filter | undefined,
): Filter | undefined => (saysListed(items) ? listed(situation) : others(items));

/** Whether an order points at the people of a list. */
export const saysListed = (items: readonly Item[]): boolean => allOfThem.test(wordsOf(items));
const allOfThem =
  /^(?:all |both )?(?:of )?(?:them|those|these|that lot|this lot|the lot|the whole lot)(?: all)?(?: of them)?(?: contacts| customers| people| ones| folks| clients)?$|^(?:everyone|everybody|all) (?:on|in) (?:it|that list|this list|the list|there)$/u;

/** Whom a question listed or counted, where that is everybody it fits and not every contact. */
function listed({ lastQuestion: last, saidLast }: Situation): Filter | undefined {
  return last?.do === "question" && saidLast !== "deed" && isOfAll(last.question)
    ? last.question.filter
    : undefined;
}

function isOfAll({ measure, filter, limit, period, group, compare }: Question): boolean {
  const isWhole = (limit ?? period ?? group ?? compare) === undefined;
  return isWhole && !isEverybody(filter) && ["list", "count"].includes(measure);
}

function ofMany(intent: Intent, filter: Filter): Intent {
  if (intent.do === "tag") {
    const { contacts, ...tags } = intent;
    return isLastAlone(contacts) ? { ...tags, filter } : intent;
  }
  if (intent.do !== "change_contact" || !isLastAlone(intent.contact && [intent.contact]))
    return intent;
  const { owner, ...others } = intent.set ?? {};
  return owner !== undefined && Object.keys(others).length === 0
    ? { do: "hand_over", filter, owner }
    : intent;
}

const isLastAlone = (contacts: readonly ContactRef[] | undefined): boolean =>
  contacts?.length === 1 && contacts.every(isLast);
const isLast = (contact: ContactRef): boolean => "last" in contact;
