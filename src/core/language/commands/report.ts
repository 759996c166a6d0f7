import { given } from "../../given.ts";
import type { ContactRef, When } from "../../intent.ts";
import type { Direction, InteractionKind } from "../../interactions/interaction.ts";
import type { Concept } from "../concepts.ts";
import { entityIn, has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { contentOf, isStop, wordsOf } from "../sentence.ts";
import { isFiller, isPoint } from "./part.ts";
import { isPronoun, personAt } from "./persons.ts";
import type { Said } from "./said.ts";
import { isWithKin } from "./with-kin.ts";
import { visitWay } from "./visit-way.ts";

/** What the words before the note of a report say. */
export interface Report {
  readonly contacts: ContactRef[];
  readonly kind: InteractionKind;
  readonly direction?: Direction;
  /** When it was, where that was said of another one before it. */
  readonly when?: When;
  /** Its days and times belong to the note. */
  readonly timeless?: true;
  /** The words of the head that are not points in time. */
  readonly head: readonly Item[];
  /** The index of the first piece after them. */
  readonly end: number;
}

/** Which kind of exchange a word tells of; the first that is there decides. */
export const kindOfWord: readonly (readonly [Concept, InteractionKind])[] = [
  ["BY_PHONE", "call"],
  ["BY_EMAIL", "email"],
  ["BY_MESSAGE", "message"],
  ["A_CALL", "call"],
  ["AN_EMAIL", "email"],
  ["A_MEETING", "meeting"],
  ["A_VISIT", "visit"],
  ["A_MESSAGE", "message"],
  ["CALLED", "call"],
  ["EMAILED", "email"],
  ["MESSAGED", "message"],
  ["MET", "meeting"],
  ["CAME", "visit"],
  ["VISITED", "visit"],
  ["A_NOTE", "note"],
  ["IN_PERSON", "meeting"],
  ["SPOKE", "call"],
  ["A_TALK", "call"],
  ["GOT_IN_TOUCH", "message"],
  ["HEARD", "message"],
];

const kindOf = (items: readonly Item[]): InteractionKind =>
  kindOfWord.find(([concept]) => items.some((item) => has(item, concept)))?.[1] ?? "note";

/** "log a call about the delivery": what follows is no person. */
const isTopic = (said: Said): boolean => {
  const { items } = said.part;
  const [first] = said.items("people");
  const before = first === undefined ? undefined : items[items.indexOf(first) - 1];
  return has(before, "ABOUT") && before !== undefined && !said.words.includes(before);
};

/** "new email for Ana ana@example.com (at work)", "email for Ana is ana@…": her address, and no email to her. */
const isAddress = (said: Said): boolean =>
  said.words.some((item) => has(item, "EMAIL_FIELD")) &&
  entityIn(
    said.items("note").find(({ mark, word }) => mark === undefined && !isBeing.test(word)),
    "email",
  ) !== undefined;
const isBeing = /^(?:(?:is|was|should be|has to be|it|'s|its|now|actually|probably) ?)+$/u;

/** Only what goes from one to the other goes a way. */
const wayOf = (kind: InteractionKind, direction?: Direction): Direction | undefined =>
  kind === "meeting" || kind === "note" ? undefined : direction;

/** A report of the kind its words tell; which way it went only where it went a way. */
export const report =
  (direction?: Direction) =>
  (said: Said): Report | undefined => {
    if (isTopic(said) || isAddress(said) || isWithKin(said)) return undefined;
    const items = said.part.items;
    const rest = said.items("note");
    const end = items.length - rest.length;
    const kind = kindOf(said.words);
    const isNote = said.words.some((item) => has(item, "A_NOTE"));
    if (isNote && kind === "note" && !rest.some(isSaying)) return undefined;
    return {
      contacts: said.people,
      kind,
      ...given({
        direction: wayOf(kind, (kind === "visit" ? visitWay(said) : undefined) ?? direction),
      }),
      head: [...said.words, ...said.items("people")],
      end,
    };
  };

/** "add a note on her" says nothing to note. */
const isSaying = (item: Item): boolean => item.mark === undefined && !isPoint(item);

/** They did it; not where they did it to somebody else ("Mark called Karin"). */
export const theirs = (said: Said): Report | undefined => {
  const found = report("in")(said);
  const next = said
    .items("note")
    .find((item) => !["me", "us", "to", "in", "back"].includes(item.word));
  const other =
    next === undefined ? undefined : personAt([next], 0, said.part.situation.vocabulary);
  const isOther = other !== undefined && next?.name !== undefined && next.shop.member === undefined;
  // "Ana is to be called at 5" tells of no call.
  const isCalled = said.skipped.some(({ word }) => /^(?:to )?be$/.test(word));
  return isOther || isCalled || isPronoun(next) ? undefined : found;
};

/** One of the team did it: "Ben called Mark Bell". */
export const ofTheTeam = (said: Said): Report | undefined =>
  said.items("member")[0]?.word === "me" ? undefined : report("out")(said);

/** A report of that kind, whatever its words. */
export const reportOf =
  (kind: InteractionKind, direction?: Direction) =>
  (said: Said): Report | undefined => {
    const found = report(direction)(said);
    return found && { ...found, kind, ...(direction && { direction }) };
  };

/** "sent Ana the price list by email": what was sent belongs to the note. */
export function sentBy(said: Said): Report | undefined {
  const found = report("out")(said);
  const from = said.part.items.findIndex((item) => said.items("text").includes(item));
  return found && { ...found, end: from };
}

/** "emailed the price list to Ana and Tom": to people we know, and what was sent is the note. */
export function sentTo(said: Said): Report | undefined {
  const isToThem = said.items("people").some(isNamedSo);
  const isOfThem = said
    .items("text")
    .some(({ name, mark }) => name?.full === true || mark !== undefined);
  const kind = kindOf(said.words);
  if (!isToThem || isOfThem || kind === "note") return undefined;
  const found = sentBy(said);
  return found && { ...found, kind };
}

/** Known, or written as a name is: that nobody has it is said. */
const isNamedSo = ({ capital, concepts, name }: Item): boolean =>
  (name?.contact === true && (name.full || capital || !name.weak)) ||
  (capital && concepts.size === 0);

/** "add to Ana's notes: …", "a note on her file …"; not "note for Ana: file the tax". */
export function inTheFile(said: Said): Report | undefined {
  const isTold = said.items("note").some(({ mark }) => mark === undefined);
  const isTopic = said.skipped.some(({ mark }) => mark !== undefined);
  return isTold && !isTopic ? reportOf("note")(said) : undefined;
}

/** "add to Ana's card" says nothing to add, "new nr for Ana …" is no note, nor is "add to Ben's list: …". */
export const noted = (said: Said): Report | undefined =>
  said.items("note").every((item) => item.mark !== undefined || isFile(item)) ||
  isOfList(said) ||
  isTagToAdd(said.items("note")) ||
  said.skipped.some((item) => has(item, "PHONE", "EMAIL_FIELD"))
    ? undefined
    : report()(said);
/** "add to Ana the tag vip": what is told is a tag, and is no note. */
const isTagToAdd = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "TAG_NOUN")) &&
  contentOf(items).filter(
    (item) =>
      !isFiller(item) && item.word !== "the" && !has(item, "AND") && item.name?.contact !== true,
  ).length < 3;
const isOfList = (said: Said): boolean => {
  const { items } = said.part;
  const at = items.findLastIndex((item) => said.items("people").includes(item));
  return /^\S+(?: 's)? (?:list|to do list|to dos?|todos?|tasks|diary|calendar|agenda|plate)\b/u.test(
    wordsOf(items.slice(at, at + 3)),
  );
};
const isFile = ({ word }: Item): boolean =>
  ["notes", "file", "record", "card", "profile"].includes(word);

/** "note: Ana Bell pays by check": on whom it begins with, and kept from there on. */
export function notedWhole(said: Said): Report | undefined {
  const people = said.items("people");
  const isKnown = people.every((item) => isJoint(item) || item.name?.full === true);
  const found = isKnown && said.skipped.length === 0 ? reportOf("note")(said) : undefined;
  const from = said.part.items.findIndex((item) => people.includes(item));
  return found && { ...found, end: from, timeless: true };
}

/** What stands between people named, or says whose something is. */
export const isJoint = (item: Item): boolean =>
  item.mark !== undefined || item.word === "'s" || has(item, "AND");

/** "Ana / email / out / sent the proof": which way it went stands by itself. */
export const inPieces = (said: Said): Report | undefined => {
  const way = said.words.find(
    (item) => /^(?:in|out)$/.test(item.word) || has(item, "INBOUND", "OUTBOUND"),
  );
  const isIn = way !== undefined && (way.word === "in" || has(way, "INBOUND"));
  return report(way === undefined ? undefined : isIn ? "in" : "out")(said);
};

/** "Ana didn't pick up", and not her order. */
export function silent(said: Said): Report | undefined {
  const [next] = said.items("note");
  return next === undefined || isStop(next) || isPoint(next)
    ? reportOf("call", "out")(said)
    : undefined;
}

/** "tried Ana at ten, no answer", "tried Ana twice, …"; not "tried Ana's recipe, no answer". */
export const unansweredByThem = (said: Said): Report | undefined => {
  const [next, after] = said.items("note");
  const isKnown = said.items("people").some(isSurelyNamed);
  const isTold =
    next !== undefined && (isStop(next) || isPoint(next) || isFiller(next) || isOften(next, after));
  return isKnown && isTold && next.word !== "'s" ? unanswered(said) : undefined;
};

/** "twice", "3 times", "a few times" */
const isOften = ({ word }: Item, after: Item | undefined): boolean =>
  /^(?:once|twice|again)$|\btimes$/u.test(word) || wordOf(after) === "times";

/** "tried calling Ana, no answer" */
export function unanswered(said: Said): Report | undefined {
  const isSilent = said.items("note").some((item) => has(item, "NO_ANSWER"));
  return isSilent ? reportOf("call", "out")(said) : undefined;
}

/** "Ana and I had lunch on Friday, talked about …": a meeting, whatever was talked of. */
export function together(said: Said): Report | undefined {
  const isMeal = said.part.items.some(({ text }) =>
    /^(?:lunch|breakfast|dinner|coffee)\b/iu.test(text),
  );
  // "Ana and I met Tom", "… spoke of calling Tom": whom the exchange was with is somebody else.
  const isOfOthers = said
    .items("note")
    .some(({ name, shop }) => name?.full === true || shop.member);
  if (isOfOthers) return undefined;
  return isMeal ? reportOf("meeting")(said) : report()(said);
}
