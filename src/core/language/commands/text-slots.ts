import { entityIn, has, type Item } from "../items.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isCutBefore, isLoose, isPoint, type Part, textOf } from "./part.ts";
import type { Taken } from "./taken.ts";
import { hasWeight } from "./weight.ts";

const mostWords = 6;

/** A few words up to the next stop, day, email or phone, the shortest stretch first. */
export function* readWords(part: Part, at: number): Generator<Taken> {
  const first = part.items[at];
  if (first === undefined || isOpening(first) || (isLoose(first) && !first.capital)) return;
  for (let next = at; next < mostEnd(part.items, at); next++) {
    const item = part.items[next];
    if (item === undefined || endsWords(part.items, next)) return;
    const items = part.items.slice(at, next + 1);
    if (item.mark === undefined && !has(item, "AND"))
      yield { slot: "words", values: [textOf(part, items)], items, next: pastNow(part, next + 1) };
  }
}

/** No value goes on in another sentence. */
const mostEnd = (items: readonly Item[], at: number): number => {
  const most = Math.min(items.length, at + mostWords);
  for (let place = at + 1; place < most; place++) if (isCutBefore(items, place)) return place;
  return most;
};

/** "Alder Realty now", "Boise these days": no part of the value. */
const pastNow = ({ items }: Part, at: number): number => (isNow(items[at]) ? at + 1 : at);

const isNow = (item: Item | undefined): boolean =>
  isOpening(item) || /^(?:these days|nowadays)$/.test(item?.word ?? "");

/** "from now on", "now": no value begins with it. */
const isOpening = (item: Item | undefined): boolean =>
  item !== undefined && ["now", "from now on", "currently", "actually"].includes(item.word);

const endsWords = (items: readonly Item[], at: number): boolean =>
  beginsReason(items, at) || isNow(items[at]) || items.slice(at, at + 1).some(isNoWord);

/** "at Alder next week": when it is to be, and no part of the name. */
const isTime = (item: Item): boolean =>
  /^\p{Ll}/u.test(item.text) && item.entities.some(({ kind, sure }) => sure && kind === "period");

const isNoWord = (item: Item): boolean =>
  isStop(item) ||
  isTime(item) ||
  isUnreal(item) ||
  isPoint(item) ||
  item.entities.some(
    ({ kind, sure }) => sure && ["email", "phone", "birthday", "money"].includes(kind),
  );

const tail = new Set(
  "now|please|thanks|thank|today|too|then|instead|again|anymore|any more|cheers|ta|already|right|actually".split(
    "|",
  ),
);

/** Words as typed, the longest stretch first. */
export function* readText(part: Part, at: number): Generator<Taken> {
  const first = part.items[at];
  if (first === undefined || (first.mark !== undefined && first.mark !== "*")) return;
  if (isOpening(first)) return;
  const quoted = entityIn(first, "quote")?.value;
  if (quoted !== undefined) yield { slot: "text", values: [quoted], items: [first], next: at + 1 };
  for (let next = part.items.length; next > at; next--) {
    let end = next;
    while (end > at + 1 && isEnding(part.items[end - 1])) end--;
    const items = part.items.slice(at, end);
    yield { slot: "text", values: [textOf(part, items)], items: part.items.slice(at, next), next };
  }
}

const isEnding = (item: Item | undefined): boolean =>
  item !== undefined && (tail.has(item.word) || (item.mark !== undefined && item.mark !== ")"));

/** Everything that follows, as typed. */
export function* readNote({ items }: Part, at: number): Generator<Taken> {
  yield { slot: "note", items: items.slice(at), next: items.length };
}

/** Words that a reason begins with; of others than ourselves it may deny something. */
const ours = new Set("because|cause|cos|since|as|as she|as he|as they|so|we|i|that".split("|"));
const theirs = new Set("he|she|they|it|its|the|his|her|their|this|who".split("|"));
/** Where it was: "outside the station". */
const places = new Set(
  "outside|inside|behind|beside|opposite|near|down at|over at|up at".split("|"),
);
const conditions = new Set(
  "if|unless|when|once|until|till|maybe|wait|whether|instead|actually|but|or|only".split("|"),
);

/**
 * Whether all that follows only says why ("…, she found another supplier"), and asks for nothing
 * and takes nothing back.
 */
export function isAside({ items }: Part, at: number): boolean {
  const rest = withoutPast(items.slice(at));
  const word = rest.find((item) => item.mark === undefined)?.word ?? "";
  if (!(ours.has(word) || theirs.has(word) || places.has(word)) || saysMore(rest)) return false;
  if (hasWeight(rest)) return false;
  return theirs.has(word) || !rest.some((item) => isUnreal(item) && item.word !== word);
}

/** Whether a reason or remark begins at a place: "Napier, she has moved", "Napier as she has moved". */
const beginsReason = (items: readonly Item[], at: number): boolean =>
  !isCapitalised(items[at]) &&
  (isReasonOfOthers(items, at) ||
    reason.test(
      items
        .slice(at, at + 3)
        .map(({ mark, word }) => mark ?? word)
        .join(" "),
    ));
/** "because Marcus is leaving", "as Ana sent her". */
const isReasonOfOthers = (items: readonly Item[], at: number): boolean => {
  const [joint, who] = items.slice(items[at]?.mark === "," ? at + 1 : at);
  return (
    /^(?:because|cause|cos)$/.test(joint?.word ?? "") ||
    (/^(?:since|as|now that|so)$/.test(joint?.word ?? "") && isSomebody(who))
  );
};
const isSomebody = (item: Item | undefined): boolean =>
  item?.capital === true && (item.name !== undefined || item.shop.member !== undefined);
const isCapitalised = (item: Item | undefined): boolean => item?.capital === true;
const because = "because|cause|cos|since|as|so|now that";
const reason = new RegExp(
  [
    `^(?:, )?(?:${because}) (?:the|it|we|i|this|that)\\b`,
    `^(?:, )?(?:(?:${because}|where|when) )?(?:he|she|they|his|her|their)\\b`,
    String.raw`^, (?:it|we|i|this|that|who)\b`,
  ].join("|"),
);

/** Whether all from a place on is a reason, which asks for no more and takes nothing back. */
export const isReason = (items: readonly Item[], at: number): boolean =>
  beginsReason(items, at) && !saysMore(items.slice(at)) && !hasWeight(items.slice(at));

/** A value without the reason told behind it; undefined where that asks for more, or takes it back. */
export function withoutReason(items: readonly Item[]): readonly Item[] | undefined {
  const at = items.findIndex((_, place) => place > 0 && beginsReason(items, place));
  if (at < 0) return items;
  return isReason(items, at) ? items.slice(0, at) : undefined;
}

const someone = new Set("he|she|it|they|we|i|you".split("|"));
const past =
  /^(?:got|was|were|had|came|saw|took|left|went|brought|bought|found|gave|\p{L}{3,}ed)\b/u;

/** "when she got it" tells when it was; it is no condition. */
const withoutPast = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    ({ word }, at) =>
      word !== "when" ||
      !someone.has(items[at + 1]?.word ?? "") ||
      !past.test(items[at + 2]?.word ?? ""),
  );

/** ", one bunch was dead": how many it was true of. */
const withoutCount = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    (item, at) =>
      !(
        item.entities.some(({ kind }) => kind === "number" || kind === "quantity") &&
        items
          .slice(at + 1, at + 4)
          .some(({ word }) => /^(?:was|were|is|are|had|has|came)\b/.test(word))
      ),
  );

/** "…, he paid and took it yesterday": when they got what was sold. */
export const isTakenBy = (items: readonly Item[]): boolean => taken.test(wordsOf(items));
const taken =
  /^(?:he|she|they)(?: (?:has|have|had|'s|'ve|just|already|also))* (?:paid|took|collected|picked|got|bought|grabbed)\b/u;
const withoutDay = (items: readonly Item[]): readonly Item[] =>
  isTakenBy(items) ? items.filter((item) => !isPoint(item)) : items;

/** A reason or remark after a comma, in which nothing else is asked for. */
export function* readAside({ items }: Part, at: number): Generator<Taken> {
  const rest = items.slice(at);
  const said = withoutDay(withoutCount(withoutPast(rest)));
  if (rest.every(isLoose) || !beginsAside(rest[0])) return;
  if (!isHandingOver(said) && (negates(said) || saysMore(said))) return;
  yield { slot: "aside", items: rest, next: items.length };
}

/** "…, pickup friday": when they get what was sold, which is not when it was. */
const isHandingOver = (items: readonly Item[]): boolean => {
  const [first, ...rest] = withoutSubject(items.filter(({ mark }) => mark === undefined));
  const isOfThem = has(first, "HAND_OVER") || /^(?:needs|wants)$/.test(first?.word ?? "");
  return isOfThem && rest.every((item) => isPoint(item) || !asksMore(item));
};
const withoutSubject = (said: readonly Item[]): readonly Item[] =>
  someone.has(said[0]?.word ?? "") ? said.slice(1) : said;

const beginsAside = (first: Item | undefined): boolean =>
  first !== undefined &&
  (first.mark === undefined
    ? [ours, theirs, places].some((words) => words.has(first.word)) || first.word === "for"
    : !first.mark.startsWith("·"));

/** "…, no", "… ah no, 5 of them" */
function negates(items: readonly Item[]): boolean {
  const first = items.find(({ mark, word }) => mark === undefined && !sighs.test(word));
  return first !== undefined && isUnreal(first) && !ours.has(first.word);
}

const sighs = /^(?:a+h+|oh|argh|er|erm|um|gah|ugh|doh|oops|whoops|hm+|well)$/;

/** Whether more is asked for; "at the till" is a place. */
const saysMore = (items: readonly Item[]): boolean =>
  items.some((item, at) => asksMore(item) && !isTill(items, at));
const isTill = (items: readonly Item[], at: number): boolean =>
  /^till$/i.test(items[at]?.text ?? "") && /^(?:the|our|my)$/.test(items[at - 1]?.word ?? "");

const asksMore = (item: Item): boolean =>
  conditions.has(item.word) ||
  has(item, "REMIND", "FOLLOW_UP", "TAG", "UNTAG", "UNDO", "LOGS", "CANCEL") ||
  item.name?.full === true ||
  item.shop.tag !== undefined ||
  item.shop.member !== undefined ||
  isPoint(item) ||
  item.mark === "?" ||
  item.mark === "\n" ||
  item.entities.some(({ kind, sure }) => sure && kind !== "period" && kind !== "duration");
