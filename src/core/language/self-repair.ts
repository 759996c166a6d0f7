import { has, type Item, wordOf } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";

/** A message in which the writer takes back some words and puts others in their place. */
export interface SelfRepair {
  readonly before: string;
  readonly after: string;
  /** The message with what was put right in the place of what was wrong, where both are of one kind. */
  readonly mended?: string;
}

/** "her chain can wait, so …" begins nothing anew. */
const starts = [
  "(?:no|oh) (?:wait|sorry|sry|soz|hang on|hold on)|wait no|(?<!\\b(?:can|could|may|might|will|'ll|to|must|should|would|not|n't|just|can't)\\s+)wait(?=,)|hang on|hold on|scratch that|scrap that|strike that",
  "(?:sorry|sry|soz)(?: no)?,? i (?:mean|meant)(?! to(?! say))|(?<!\\bby (?:that|which|this|it|them) )i (?:mean|meant)(?: to say|(?! to))|correction|or rather|no rather",
  "actually no|actually make it|no make (?:it|that)|(?:let me )?start (?:again|over)",
  "(?:no|nope|wait|sorry|oops|whoops|actually)(?=,? (?:it|that) was )",
].join("|");
const more =
  "no|wait|sorry|sry|actually|rather|i mean|i meant|make it|make that|should be|a (?:sec|second|minute|moment)";
const gap = "[,:\\s–—-]+";
const strong = new RegExp(
  `(?<=[\\s,–—-])(?:(?:oh|ah|er|um|no|actually|or|sorry|sry|soz|well|oops|whoops|argh|gah|ugh),? )*(?:${starts})(?:${gap}(?:${more}))*${gap}`.replaceAll(
    " ",
    "\\s+",
  ),
  "giu",
);
/** A mere "no" or "sorry": it repairs only what stands right before it, or who it was. */
const weak =
  /(?<=[\s,(–—-])(?:(?:no|nope|sorry|sry|soz|ah|oh|er|erm|um|oops|whoops|make (?:it|that))(?:[,\s–—-]+|$))*(?:no|nope|sorry|sry|soz|er|erm|um|oops|whoops|actually|make (?:it|that))[,\s–—-]+/giu;

/** Where a message is put right in the midst of it: "tomorrow no wait friday", "a top five, make it ten". */
export function* selfRepairs(text: string, items: readonly Item[]): Generator<SelfRepair> {
  for (const { marks, isStrong } of [
    { marks: strong, isStrong: true },
    { marks: weak, isStrong: false },
  ]) {
    const found = [...text.matchAll(marks)];
    if (found.length > mostRepairs) return;
    for (const { 0: said, index } of found) {
      const left = items.filter(({ end }) => end <= index);
      const right = items.filter(({ start }) => start >= index + said.length);
      if (isNoRepair(said, left, right)) continue;
      const mended = mendedBy(text, left, right, isStrong);
      if (mended === undefined && !isStrong) continue;
      yield {
        before: text.slice(0, index),
        after: text.slice(index + said.length),
        ...(mended === undefined ? {} : { mended }),
      };
    }
  }
}

/** What is put right more often is no message of somebody who types. */
const mostRepairs = 3;

const isNoRepair = (said: string, left: readonly Item[], right: readonly Item[]): boolean =>
  isOfNote(left) || right.length === 0 || left.length === 0 || saysWithout(said, left, right);

/** "who bought mugs, no kits", "mugs no, kits no": without these, and nothing put right. */
const saysWithout = (
  said: string,
  left: readonly Item[],
  [next, after]: readonly Item[],
): boolean =>
  (next?.shop.product ?? next?.shop.tag) !== undefined &&
  /^no\b/iu.test(said) &&
  (/^(?:yes|no)$/.test(wordOf(after)) || (/^no\s+$/iu.test(said) && isOfSeveral(left)));
/** "sold Ana 2 caps, no belts": of several kinds of goods one was not sold. */
const isOfSeveral = (left: readonly Item[]): boolean => {
  const [goods, comma] = left.slice(-2);
  return left.some(isAskedOf) || (comma?.mark === "," && goods?.shop.product !== undefined);
};
const isAskedOf = (item: Item): boolean =>
  has(item, "WHO", "CUSTOMER", "CONTACT", "EVERYONE", "NOT", "NEVER");

/** What is quoted or noted is kept as it was typed. */
const isOfNote = (left: readonly Item[]): boolean =>
  left.some(({ mark }) => mark !== undefined && /^[:"“„«]$/.test(mark));

/** The text with the first words after the mark in the place of the last of their kind before it. */
function mendedBy(
  text: string,
  left: readonly Item[],
  right: readonly Item[],
  isStrong: boolean,
): string | undefined {
  const better = betterIn(left, right);
  if (better === undefined || tellsOfThem(right, better)) return undefined;
  if (isAct(better) && !isAlone(right, better)) return undefined;
  const isAddressed = !isStrong && speaksOn(right, better);
  const wrong = wrongIn(left, better, {
    isStrong,
    isAlone: !isAddressed && isAlone(right, better),
  });
  if (wrong === undefined) return undefined;
  const end = left.findLast(({ mark }) => mark === undefined) ?? wrong;
  const put = inPlaceOf(wrong, better);
  return put === undefined
    ? undefined
    : text.slice(0, wrong.start) +
        put +
        text.slice(wrong.end, Math.max(wrong.end, end.end)) +
        text.slice(ownerEnd(right, better));
}

/** "Ana's city … no, Tom's": the mark of whose it is stands with the name that was wrong. */
function ownerEnd(right: readonly Item[], better: Item): number {
  const next = right[right.indexOf(better) + 1];
  return next?.word === "'s" ? next.end : better.end;
}

/** The last of its kind before it, in the sentence that it stands in or, said alone, the one before. */
function wrongIn(
  left: readonly Item[],
  better: Item,
  said: { readonly isStrong: boolean; readonly isAlone: boolean },
): Item | undefined {
  const isWho = said.isAlone && isWhoOrDeed(better);
  const clause = lastClause(isWho || isOfBefore(left, better, said) ? withoutEnd(left) : left);
  const isFar = said.isStrong || isWho || (said.isAlone && isWholeLength(better));
  const near = isFar ? clause : endOf(clause, said.isAlone && isFigure(better));
  const last = near.findLast((item) => isOfKind(item, better));
  return last && nearestIn(clause, last, better);
}

const isWhoOrDeed = (item: Item): boolean => isPerson(item) || isAct(item);

/** Whether it is of the sentence before. */
const isOfBefore = (
  left: readonly Item[],
  better: Item,
  { isStrong, isAlone: isSaidAlone }: { readonly isStrong: boolean; readonly isAlone: boolean },
): boolean =>
  (isSaidAlone &&
    (isStrong ? isOfShop(better) || isFigure(better) : isTime(better) || isWholeLength(better))) ||
  (trailsOff(left) && !isTime(better));

/** The last piece; "5 mugs.. sorry 4, …": with how many of them it was. */
const endOf = (clause: readonly Item[], isOfCount: boolean): readonly Item[] => {
  const end = -1 - marksAtEnd(clause);
  const isCounted = isOfCount && clause.at(end)?.shop.product !== undefined;
  return clause.slice(isCounted && isFigure(clause.at(end - 1)) ? end - 1 : end);
};

/**
 * What is said first after the mark: "friday", "it was friday"; how many it was, or how much of
 * several sums, is put right as of the whole deed ("no wait, it was 3").
 */
function betterIn(left: readonly Item[], right: readonly Item[]): Item | undefined {
  const owned = ownedIn(right);
  if (owned !== undefined) return owned;
  const isFact = opensFact.test(right[0]?.word ?? "");
  const said = right.slice(isFact ? 1 : 0);
  const better = said.find((item) => !isLink(item));
  const isOpen = isFigure(better) && (isFact ? !isOneSum(left, said) : isCountOfThem(said));
  return isOpen ? undefined : better;
}
const opensFact = /^(?:it|that|this)(?: was|'s)?$/;

/** "hang on, that's Tom's": whose it is, where nothing follows that would be his. */
function ownedIn(right: readonly Item[]): Item | undefined {
  const at = right.findIndex(
    ({ word }) => !/^(?:it|that|this|is|was|'s|(?:it|that) (?:is|was))$/.test(word),
  );
  const [owner, mark, end] = right.slice(at);
  const isOwner = at > 0 && owner !== undefined && isPerson(owner) && mark?.word === "'s";
  return isOwner && (end === undefined || isStop(end)) ? owner : undefined;
}
const isFigure = (item: Item | undefined): boolean =>
  item !== undefined && kindsOf(item).some((kind) => kind === "number" || kind === "money");

/** "sorry, 5 of them" */
const isCountOfThem = (said: readonly Item[]): boolean =>
  /^\S+ of (?:them|those|these)\b/.test(wordsOf(said.slice(0, 3)));

/** "for 32, wait it was 35": the only figure, and more than anybody counts. */
const isOneSum = (left: readonly Item[], said: readonly Item[]): boolean =>
  left.filter(isFigure).length === 1 &&
  said.filter(({ mark }) => mark === undefined).length === 1 &&
  said.some(({ text }) => /^\D?\d{2,}(?:[.,]\d\d)?$/u.test(text) && !/^1[0-2]$/.test(text));

/** The words since the last stop that ends a sentence. */
const lastClause = (items: readonly Item[]): readonly Item[] =>
  items.slice(
    items.findLastIndex(({ mark }, at) => stops.has(mark ?? "") && items[at + 1]?.mark !== "·.") +
      1,
  );

/** "in Delft.. sry Ghent": dots in a row end no sentence. */
const trailsOff = (items: readonly Item[]): boolean =>
  items.at(-1)?.mark === "…" || items.slice(-2).every(({ mark }) => mark?.endsWith(".") === true);

/** "ring Ana.. no wait i meant Tom": it is the sentence before that is put right. */
const withoutEnd = (items: readonly Item[]): readonly Item[] =>
  items.slice(0, items.findLastIndex(({ mark }) => mark === undefined) + 1);

/** "4 jars for 72, no 5": of two figures that to which it is nearer, how many and not how much. */
function nearestIn(clause: readonly Item[], last: Item, better: Item): Item {
  const [value, before] = [figureOf(better), figureOf(last)];
  if (value === undefined || before === undefined) return last;
  const far = (item: Item): number => Math.abs(Math.log(value / (figureOf(item) ?? Infinity)));
  return clause.reduce((nearest, item) => (far(item) < far(nearest) ? item : nearest), last);
}

/** "called Ana, no, Tom came by": another deed, and no other name. */
function tellsOfThem(right: readonly Item[], better: Item): boolean {
  const next = right[right.indexOf(better) + 1];
  return (
    better.name?.contact === true &&
    (has(next, "CAME", "CALLED", "EMAILED", "MESSAGED", "BOUGHT", "MOVED") ||
      /^(?:also|too|is|was|has|had|wants?|wanted|asked|said|says)$/.test(next?.word ?? ""))
  );
}

const isTime = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "point" || kind === "period");

/** A figure above nothing that is no day and no time. */
function figureOf(item: Item): number | undefined {
  const value = isTime(item) ? Number.NaN : Number(/^\D?(\d+(?:\.\d+)?)/u.exec(item.text)?.[1]);
  return value > 0 ? value : undefined;
}

/** "rang Ana, no, emailed": what was done. */
const isAct = (item: Item): boolean => has(item, "CALLED", "EMAILED", "MESSAGED");

const isPerson = ({ name }: Item): boolean => name?.full === true && name.contact;

/** Somebody, or a town, a product or a tag. */
const isOfShop = (item: Item): boolean => Object.keys(item.shop).length > 0 || isPerson(item);

/** "no wait, Tom, she's away" names who is meant; "no wait, Tom came in too" tells something else. */
function isAlone(right: readonly Item[], better: Item): boolean {
  const at = right.indexOf(better) + 1;
  const next = right[at];
  if (next === undefined || /^(?:not|instead|please|'s)$/.test(next.word)) return true;
  if (isAct(better) && has(next, "ABOUT")) return true;
  const isOther = (item: Item): boolean =>
    (isOfShop(item) && isOfKind(item, better)) || /^(?:too|also|as well|both)$/.test(item.word);
  return isStop(next) && !right.slice(at).some(isOther);
}

/** "sorry, Ana, I thought you asked": it is said to her. */
const speaksOn = (right: readonly Item[], better: Item): boolean =>
  /^(?:i|you|we|thanks?|thank you)\b/u.test(wordOf(right[right.indexOf(better) + 2]));

const timeAtEnd = /[\s,]*(?:\bat |@ ?)?\b(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|noon|midday)$/iu;

/** What stands there then. */
const inPlaceOf = (wrong: Item, better: Item): string | undefined =>
  isLength(wrong, better) ? lengthOf(wrong, better) : timeInPlaceOf(wrong, better);

/** A new day keeps the time that was said with the old one, and a new time the day. */
function timeInPlaceOf(wrong: Item, { text, entities }: Item): string | undefined {
  const [old] = wrong.entities.flatMap((each) => (each.kind === "point" ? [each.point] : []));
  const [now] = entities.flatMap((each) => (each.kind === "point" ? [each.point] : []));
  if (old?.day === undefined || old.time === undefined || now === undefined) return text;
  if (now.day !== undefined && now.time !== undefined) return text;
  const time = timeAtEnd.exec(wrong.text)?.[0];
  if (time === undefined) return undefined;
  return now.day === undefined ? `${wrong.text.slice(0, -time.length)} ${text}` : text + time;
}

const stops = new Set([".", ";", "!", "?", "\n"]);
const links = new Set("the|a|an|to|for|on|at|with|of|in|from|by".split("|"));
const isLink = ({ word }: Item): boolean => links.has(word);

const marksAtEnd = (items: readonly Item[]): number =>
  items.length - 1 - items.findLastIndex(({ mark }) => mark === undefined);

/** "in 200 days, no sorry, 400": how many of them, and no other figure. */
const isLength = (one: Item, other: Item): boolean =>
  length.test(one.text) && (/^\d+$/.test(other.text) || isWholeLength(other));
/** The words of a length with another in it: "in 400 days", "in 4 months". */
const lengthOf = (wrong: Item, better: Item): string =>
  wrong.text.replace(isWholeLength(better) ? length : /\d+/u, better.text);
const length = /\d+ (?:day|week|month|year|hour|minute)s?$/iu;
const isWholeLength = ({ text }: Item): boolean => length.test(text) && /^\d/.test(text);

/** Both are names, days, amounts, products, tags, towns or people of the team. */
function isOfKind(one: Item, other: Item): boolean {
  const kinds = kindsOf(other);
  return isLength(one, other) || kindsOf(one).some((kind) => kinds.includes(kind));
}

const numeric = ["number", "quantity", "limit"];
const kindsOf = (item: Item): readonly string[] =>
  item.mark === undefined
    ? [
        ...(isPerson(item) ? ["contact"] : []),
        ...(isAct(item) ? ["act"] : []),
        ...Object.keys(item.shop),
        ...item.entities
          .filter(({ sure }) => sure)
          .map(({ kind }) => (numeric.includes(kind) ? "number" : kind)),
      ]
    : [];
