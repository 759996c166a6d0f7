import { has, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { isFiller, isPoint, isStrongStop } from "./part.ts";
import { isBehindSale, isRemarkOfBuyer, isWrittenBesides } from "./written-besides.ts";

/** What stands before a place since the last stop. */
export const ofSentence = (items: readonly Item[], at: number): readonly Item[] => {
  const before = items.slice(0, at);
  return before.slice(before.findLastIndex(isStrongStop) + 1);
};

/** Whether what follows a joint is told besides, though no word of command begins it. */
export const tellsMore = (items: readonly Item[], at: number): boolean =>
  [isFieldOfTheirs, isFieldGiven, isMadeThen, isDetailOfAnother, isDutyOfMember, isOwnerNow].some(
    (tells) => tells(items.slice(at + 1)),
  ) ||
  [
    isBehindField,
    isAnotherExchange,
    isAnotherTag,
    isVisitOfTheirs,
    isMovedAsWell,
    tellsOfMove,
  ].some((tells) => tells(items, at)) ||
  isWrittenBesides(items, at, ofSentence(items, at)) ||
  isBehindSale(items, at, ofSentence(items, at)) ||
  isRemarkOfBuyer(items, at, ofSentence(items, at)) ||
  (isSale(ofSentence(items, at)) && isAnotherSale(items, at));

/** "…, Tom Ray's phone is 0142 …": a detail of somebody named, told behind something else. */
function isDetailOfAnother(items: readonly Item[]): boolean {
  const [who, owns, field, is, value] = items.filter(
    (item) => item.mark === undefined && !has(item, "AND"),
  );
  return (
    isPerson(who) &&
    wordOf(owns) === "'s" &&
    has(field, "PHONE", "EMAIL_FIELD", "BIRTHDAY") &&
    [is, value].some((item) =>
      item?.entities.some(
        ({ kind }) => kind === "phone" || kind === "email" || kind === "birthday",
      ),
    )
  );
}

/** "…, and Omar should ring Tom Ray on Monday": what one of the team is to do. */
function isDutyOfMember(items: readonly Item[]): boolean {
  const [who, must, act, ...rest] = items.filter(
    (item) => item.mark === undefined && !has(item, "AND"),
  );
  return (
    who?.shop.member !== undefined &&
    /^(?:should|must|has to|needs to|is to)$/.test(wordOf(must)) &&
    has(act, "TO_DO", "FOLLOW_UP_VERB") &&
    rest.slice(0, 3).some(isPerson) &&
    rest.some(isPoint)
  );
}

/** "…, she's Ben's from now on": who looks after them, and no word of what was said. */
function isOwnerNow(items: readonly Item[]): boolean {
  const end = items.findIndex(isStop);
  const said = end < 0 ? items : items.slice(0, end);
  const member = said.findIndex(({ shop }) => shop.member !== undefined);
  return (
    member > 0 &&
    /^(?:and |so )?(?:from now on )?(?:he|she|they) (?:'s|is|are)$/.test(
      wordsOf(said.slice(0, member)),
    ) &&
    wordOf(said[member + 1]) === "'s" &&
    (wordOf(said[0]) === "from now on" ||
      /^(?:now|from now on)$/.test(wordsOf(said.slice(member + 2))))
  );
}

/** "she's at Alder Realty now and has moved to Cork": said of the one whose company is told. */
const isMovedAsWell = (items: readonly Item[], at: number): boolean =>
  has(items[at], "AND") &&
  has(items[at + 1], "MOVED") &&
  /^(?:has|have|is|now|lives)\b/.test(wordOf(items[at + 1])) &&
  items[at + 2]?.shop.city !== undefined &&
  ofSentence(items, at).some(({ name }) => name?.company === true && name.full);

/** "give it to Omar and make it Thursday": the day of what was said before, and nothing else. */
function isMadeThen([make, ...rest]: readonly Item[]): boolean {
  const end = rest.findIndex(isStop);
  const said = end < 0 ? rest : rest.slice(0, end);
  return (
    /^make (?:it|that)$/.test(wordOf(make)) &&
    said.some(isPoint) &&
    said.every((item) => isPoint(item) || isFiller(item))
  );
}

const isSale = (items: readonly Item[]): boolean =>
  items.some((each) => has(each, "BOUGHT", "SOLD", "TOOK", "PAID"));

/** "a call with Ana yesterday, and one with Tom today" */
function isAnotherExchange(items: readonly Item[], at: number): boolean {
  const [one, way, who] = items
    .slice(at + 1)
    .filter((item, place, rest) => !has(item, "AND") && !isAnotherOne(rest, place));
  return (
    /^(?:one|another)$/.test(wordOf(one)) &&
    /^(?:with|to|from|by)$/.test(wordOf(way)) &&
    who?.name?.full === true &&
    ofSentence(items, at).some((item) => has(item, ...exchanges))
  );
}
const isAnotherOne = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "one" && items[at - 1]?.word === "another";
const exchanges = [
  ...toldExchanges,
  "A_CALL",
  "A_MEETING",
  "A_VISIT",
  "AN_EMAIL",
  "A_MESSAGE",
  "A_TALK",
] as const;

/** "tag Ana vip and Tom trade", "add the vip tag to Ana and the trade tag to Tom" */
function isAnotherTag(items: readonly Item[], at: number): boolean {
  const isTagging = ofSentence(items, at).some((item) => has(item, "TAG", "UNTAG", "TAG_NOUN"));
  const said = items.slice(at + 1).filter((item) => !has(item, "AND") && isSaid(item));
  const [one, other] = said;
  return (
    isTagging &&
    ((isPerson(one) && isTag(other)) || (isTag(one) && isPerson(other))) &&
    ofSentence(items, at).some(({ shop }) => shop.tag !== undefined)
  );
}
const isPerson = (item: Item | undefined): boolean =>
  item?.name?.contact === true && item.name.full;
const isTag = (item: Item | undefined): boolean => item?.shop.tag !== undefined;
const isSaid = (item: Item): boolean =>
  item.mark === undefined &&
  !has(item, "TAG_NOUN") &&
  !/^(?:the|a|as|with|to|on|from|off)$/.test(item.word);

/** "tag her vip, she came in this morning": told beside an order or a detail, and no part of it. */
function isVisitOfTheirs(items: readonly Item[], at: number): boolean {
  const [who, came] = items.slice(at + 1).filter((item) => !has(item, "AND") && isSaid(item));
  const before = ofSentence(items, at);
  return (
    /^(?:he|she|they)$/.test(wordOf(who)) &&
    has(came, "CAME") &&
    before.some((item) => has(item, "TAG", "UNTAG", "TAG_NOUN", "PHONE", "EMAIL_FIELD")) &&
    !before.some((item) => has(item, ...toldExchanges, "REMIND", "A_NOTE") && !isField(item))
  );
}
const isField = (item: Item): boolean => has(item, "PHONE", "EMAIL_FIELD");

/** "sold Ana a pot for 14 and Tom Ray a vase for 30": each with somebody, something and its price. */
function isAnotherSale(items: readonly Item[], at: number): boolean {
  const [first, ...others] = items.slice(at + 1).filter(({ mark }) => mark === undefined);
  const isToSomebody = (item: Item, place: number): boolean =>
    item.name !== undefined && others[place - 1]?.word === "to";
  const isSomebodys = first?.name?.full === true || others.slice(0, 8).some(isToSomebody);
  const said = first === undefined ? [] : [first, ...others];
  const end = said.findIndex((item) => has(item, "AND") || isStrongStop(item));
  const rest = said.slice(0, end < 0 ? said.length : end);
  const before = ofSentence(items, at).filter(isUnmarked);
  return (isSomebodys || isMoreForThem(rest, before)) && isTrade(rest) && isTrade(before);
}
/** "sold a vase to Ana for 90 and a pot for 15" */
function isMoreForThem(rest: readonly Item[], before: readonly Item[]): boolean {
  const who = before.findIndex(
    ({ name }, at) => name?.full === true && before[at - 1]?.word === "to",
  );
  const isPaidBefore = before.slice(who + 1).some(({ word }) => word === "for");
  const isCounted = /^(?:an?|one)$/.test(wordOf(rest[0])) || isFigure(rest[0]);
  return who > 0 && isPaidBefore && isCounted && rest.some(({ word }) => word === "for");
}
const isFigure = (item: Item | undefined): boolean =>
  item?.entities.some(({ kind }) => kind === "number" || kind === "quantity") === true;
const isUnmarked = ({ mark }: Item): boolean => mark === undefined;
const isTrade = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.product !== undefined) &&
  items.some(({ entities }) => entities.some(({ kind }) => kind === "money" || kind === "number"));

/** "…, and his new number is 087 …": a detail of the one spoken of. */
const isFieldOfTheirs = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark }) => mark === undefined);
  const isTheirs = /^(?:his|her|their)$/.test(wordOf(said[0]));
  const rest = isTheirs ? said.slice(1) : said;
  const isNew = has(rest[0], "NEW", "ADD");
  const field = isNew ? rest[1] : rest[0];
  return (
    (isTheirs || (isNew && rest[0]?.word === "new")) &&
    (has(field, "PHONE", "EMAIL_FIELD", "BIRTHDAY") || isOfEmail(field, rest)) &&
    rest.some(({ entities }) =>
      entities.some(({ kind }) => kind === "phone" || kind === "email" || kind === "birthday"),
    )
  );
};

/** "…, she gave me her mobile: 087 …", "…, got her new email …": the same, as it came about. */
function isFieldGiven(items: readonly Item[]): boolean {
  const end = items.findIndex(isStrongStop);
  const said = end < 0 ? items : items.slice(0, end);
  return (
    gives.test(wordsOf(said.filter((item) => item.mark === undefined).slice(0, 5))) &&
    said.slice(0, 8).some(isField) &&
    said.slice(0, 12).some(isReach)
  );
}
const gives =
  /^(?:and )?(?:(?:he|she|they) (?:also |finally )?(?:gave|left|sent|shared|texted)|(?:(?:i|we) )?(?:also |finally )?got (?:his|her|their))\b/;
const isReach = (item: Item): boolean =>
  item.entities.some(({ kind, sure }) => sure && (kind === "phone" || kind === "email"));

/** "her new email is …, she'll come on Saturday": what follows a detail of theirs is another thing. */
function isBehindField(items: readonly Item[], at: number): boolean {
  if (items[at]?.mark !== "," || !items.slice(at - 1, at).some(isReach)) return false;
  const before = ofSentence(items, at);
  const from = before.findLastIndex((item) => item.mark === "," || has(item, "AND")) + 1;
  const clause = before.slice(from);
  return isFieldOfTheirs(clause) || isFieldGiven(clause);
}

/** "his address is now ana@…" */
const isOfEmail = (field: Item | undefined, rest: readonly Item[]): boolean =>
  field?.word === "address" &&
  rest.some(({ entities }) => entities.some(({ kind }) => kind === "email"));

/** "she rang, she's moved to Sligo": where they live now, told beside an exchange and no more. */
function tellsOfMove(items: readonly Item[], at: number): boolean {
  const isExchange = ofSentence(items, at).some((item) =>
    has(item, "CALLED", "EMAILED", "MESSAGED", "CAME", "SPOKE", "GOT_IN_TOUCH"),
  );
  const rest = items.slice(at + 1);
  const end = rest.findIndex(isStop);
  return isExchange && isMove(end < 0 ? rest : rest.slice(0, end));
}

/** "she is in Dublin" may be for a day. */
const stays = /\b(?:moved|relocated|shifted|lives|live|now)\b/;
function isMove([who, ...said]: readonly Item[]): boolean {
  const at = said.findIndex((item) => !/^(?:'s|has|have|is|are|just|now)$/.test(item.word));
  const [moved, ...after] = said.slice(Math.max(at, 0));
  const place = after.filter(({ word }) => !/^(?:now|these days|nowadays)$/.test(word));
  const isPlace = place.every(({ shop, capital }) => shop.city !== undefined || capital);
  const isTold = has(moved, "MOVED") && stays.test(wordOf(moved));
  return (
    /^(?:he|she|they)$/.test(wordOf(who)) && isTold && [1, 2, 3].includes(place.length) && isPlace
  );
}
