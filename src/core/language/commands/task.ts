import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { areMany, holdsMany } from "./many-tasks.ts";
import { isFiller, isPoint, lastOne, type Part, trimmed } from "./part.ts";
import { isOrdering } from "./split.ts";
import { isPronoun, type Person, personAt } from "./persons.ts";

export type Target = Extract<Intent, { do: "change_follow_up" }>["target"];

/** Something to do as it is spoken of: "Karin's reminder about the invoice", "the wholesale one". */
export interface Task {
  readonly target: Target;
  /** Whether it is called a follow-up, a reminder, a task or "one". */
  readonly named: boolean;
  /** Nothing but a person is said, or a call, meeting or visit with one. */
  readonly isPerson: boolean;
  /** The days and times among its words. */
  readonly points: readonly Item[];
}

const links = new Set(["with", "for", "of", "from", "to", "on", "about"]);
/** A clause of its own, or one that is denied or only thought of, says something else than which one. */
const isThought = (item: Item): boolean =>
  (isUnreal(item) && item.word !== "quote") ||
  has(item, "ELSE", "REMIND") ||
  ["he", "she", "they", "we", "i", "because"].includes(item.word);

/** "…, the kitchen is closed": a clause of its own. */
const saysElse = (part: Part, items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      isThought(item) &&
      !isNamed(items, at) &&
      !(at === 0 && item.word === "ask") &&
      !(isEverything(items) && isHaving(part.items, part.items.indexOf(item))),
  ) ||
  items.some((item, at) => (isOrdering(item) || has(item, "CANCEL")) && isIt(items[at + 1])) ||
  items.some((item, at) => items.slice(0, at).some(isStop) && tells(item, items[at + 1]));
/** "the kitchen is closed", "the supplier's running late" */
const tells = ({ word }: Item, next: Item | undefined): boolean =>
  /^(?:is|are|was|were|has|have|had|will|went)\b/.test(word) ||
  (word === "'s" && /.ing\b/.test(wordOf(next)));

/** "… give it to Ben": something else is to be done with it. */
const isIt = (item: Item | undefined): boolean => /^(?:it|that|this|them)$/.test(item?.word ?? "");

const isNoun = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "FOLLOW_UP_VERB") ||
  /^(?:(?:that |this )?ones?|thing|follow up on)$/.test(item.word);

/** "a reminder for Ana" is another one, and in "follow up with Ana to …" it is what is to be done. */
function isKnown({ items }: Part, said: readonly Item[], noun: Item): boolean {
  if (/^(?:that|this) one$/.test(noun.word)) return true;
  const before = items[items.indexOf(noun) - 1];
  if (before !== undefined && ["a", "an", "another", "new"].includes(before.word)) return false;
  return noun !== said[0] || !said.some(({ word }) => word === "to");
}

/** Which follow-up some words speak of; undefined where they only think of it or deny it. */
export function taskIn(part: Part, items: readonly Item[]): Task | undefined {
  if (saysElse(part, items)) return undefined;
  const person = personIn(part, items);
  const holder = holderIn(items, person);
  const others = items.filter((item) => person?.items.includes(item) !== true && item !== holder);
  const nouns = others.filter(isNoun);
  const text = textIn(others);
  const list = listIn(part, items, holder);
  const contact =
    person?.contact ?? (!list.isWhole && meansLast(part, items, text) ? lastOne : undefined);
  const { isMine } = list;
  return {
    target: {
      ...given({ contact, text, assignee: memberOf(holder) }),
      ...manyOf(items, nouns, {
        isMine,
        isOfPerson: person !== undefined,
        isListed: list.isHeld,
      }),
      ...mineIn(items, holder),
      ...given({ when: listedWhen(part, nouns) }),
    },
    named: nouns.some((noun) => isKnown(part, items, noun)) || isWholeList(part, list),
    isPerson: (person !== undefined || items.some(isPronoun)) && isOfActs(others),
    points: others.filter(isPoint),
  };
}

const isWholeList = ({ items }: Part, { isWhole }: { readonly isWhole: boolean }): boolean =>
  isWhole && !items.some(isErasing);

/** Nothing but an act, or one that is what is spoken of. */
const isOfActs = (others: readonly Item[]): boolean =>
  others.filter(isDetail).every(isAct) ||
  others.some((item) => isAct(item) && isLastOf(item, others));

/** On whose list it is: the writer's or another's, and whether all of that is meant. */
function listIn(part: Part, items: readonly Item[], holder: Item | undefined) {
  const isMine = isOfOneself(part, items);
  const isHeld = holder !== undefined || isMine;
  return { isMine, isHeld, isWhole: isHeld && isEverything(items) };
}

/** "Ana's one", said of the follow-ups of a day just listed: that of the day, and no other of hers. */
function listedWhen({ situation }: Part, nouns: readonly Item[]): Target["when"] {
  const { lastQuestion, saidLast } = situation;
  const isOne = nouns.some(({ word }) => /^(?:that |this )?one$/.test(word));
  return isOne && lastQuestion?.do === "list_follow_ups" && saidLast !== "deed"
    ? lastQuestion.when
    : undefined;
}

/** "my call with Ana": one, and of several the writer's. */
const mineIn = (items: readonly Item[], holder: Item | undefined): Target => {
  const isOwn = holder === undefined && items.some(({ word }) => word === "my");
  const isOfMany = items.some(({ word }) => /^(?:all|every|everything|both)(?: of)?$/.test(word));
  return isOwn && !isOfMany ? { mine: true } : {};
};

/** "Omar's call with Ana", "every follow-up that Omar has": on whose list it is. */
const holderIn = (items: readonly Item[], person: Person | undefined): Item | undefined =>
  items.find(
    (item, at) =>
      item.shop.member?.length === 1 &&
      (/^(?:'s|has|has got|holds)$/.test(wordOf(items[at + 1])) ||
        wordOf(items[at - 1]) === "of") &&
      person?.items.includes(item) !== true,
  );
const memberOf = (item: Item | undefined): string | undefined => item?.shop.member?.[0];

/** "push Ana's call": what there is to do with her, and no detail of it. */
const isAct = (item: Item): boolean => has(item, "A_CALL", "A_MEETING", "A_VISIT");
/** "the delivery call", "the call about the order": the act is what is spoken of. */
const isLastOf = (act: Item, others: readonly Item[]): boolean => {
  const rest = others.slice(others.indexOf(act) + 1);
  return has(rest[0], "ABOUT") || rest.every((item) => !isDetail(item));
};
const isDetail = (item: Item): boolean => isContent(item) && !isPoint(item);

function textIn(items: readonly Item[]): string | undefined {
  const words = items.filter(isDetail);
  return words.every((item) => has(item, "AND"))
    ? undefined
    : trimmed(words.map(({ text }) => text).join(" "));
}

/** "all my overdue follow-ups": every one that fits, not one of them. */
function manyOf(
  items: readonly Item[],
  nouns: readonly Item[],
  { isMine, ...held }: Readonly<Record<"isMine" | "isOfPerson" | "isListed", boolean>>,
): Target {
  const stop = items.findIndex(isStop);
  const own = stop < 0 ? items : items.slice(0, stop);
  const many = !own.some((item) => has(item, "EXCEPT")) && areMany(own, nouns, held);
  const isOverdue = items.some((item, at) => has(item, "OVERDUE") && !isOfThing(items, at));
  return {
    ...(many ? { all: true } : {}),
    ...(many && isMine ? { assignee: "me" } : {}),
    ...(isOverdue ? { when: "overdue" as const } : {}),
  };
}

/** "her late delivery": the thing is late, where "her late reminder" and "her late call" are overdue. */
const isOfThing = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "late" &&
  items.slice(at + 1, at + 2).some((next) => isDetail(next) && !isAct(next));

/** "everything that's mine", "everything I have" */
const isOfOneself = ({ items: all }: Part, items: readonly Item[]): boolean =>
  items.some(({ word }) => /^(?:my|mine)$/.test(word)) ||
  items.some((item) => isHaving(all, all.indexOf(item)));
/** "I have open", "I have due"; "I have done" is none of it. */
export const isHaving = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 2];
  return (
    wordOf(items[at]) === "i" &&
    /^(?:have|'ve|got)/.test(wordOf(items[at + 1])) &&
    (next === undefined ||
      next.mark !== undefined ||
      isPoint(next) ||
      has(next, "OPEN", "DUE", "ON_LIST", "OVERDUE") ||
      /^(?:to|with|for|on|left|open|due|still)$/.test(next.word)) &&
    !has(next, "DONE")
  );
};
/** "delete everything Ben has" may mean more than what there is to do. */
const isErasing = ({ word }: Item): boolean =>
  /^(?:delete|remove|erase|bin|trash|get rid of)$/.test(word);
const isEverything = (items: readonly Item[]): boolean =>
  items.some(({ word }) => word === "everything");

/** "his follow-up", and with nothing else said "it" and "that": of the one talked about. */
const meansLast = (part: Part, items: readonly Item[], text: string | undefined): boolean =>
  items.some(isPronoun) ||
  part.carried ||
  (text === undefined && part.items.some(({ word }) => /\b(?:it|that|this)\b/.test(word)));

/** The first person named in it; a word that is a name too only where a name is due. */
function personIn(part: Part, items: readonly Item[]): Person | undefined {
  for (const at of items.keys()) {
    const person = mayBeNamed(items, at)
      ? personAt(items, at, part.situation.vocabulary)
      : undefined;
    if (person !== undefined) return person;
  }
  return undefined;
}

function mayBeNamed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isGoal(items, at) || holdsMany(items, at)) return false;
  if (item.name?.contact === true) return isNamed(items, at);
  return item.capital && item.name === undefined && links.has(items[at - 1]?.word ?? "");
}

/** "move it to Friday", though somebody is called Friday. */
const isGoal = (items: readonly Item[], at: number): boolean =>
  items[at] !== undefined &&
  isPoint(items[at]) &&
  ["to", "until", "till"].includes(items[at - 1]?.word ?? "");

function isNamed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.name?.contact !== true) return false;
  return !item.name.weak || item.name.full || item.capital || isBelonging(items, at);
}

/** "with will", "will's task". */
function isBelonging(items: readonly Item[], at: number): boolean {
  const after = items[at + 1];
  return (
    links.has(items[at - 1]?.word ?? "") ||
    after?.word === "'s" ||
    (after !== undefined && isNoun(after))
  );
}

const saysNothing =
  /^(?:instead|rather|again|therefore|thus|mine|have on|planned|pending|scheduled|due)$/;
/** The words that tell which one: "the wholesale one", "the call about the grinder". */
const isContent = (item: Item): boolean =>
  item.mark === undefined &&
  !isFiller(item) &&
  !isNoun(item) &&
  !isPronoun(item) &&
  !saysNothing.test(item.word) &&
  !has(item, "ABOUT", "OVERDUE", "OPEN", "DONE", "DONE_STATE", "WILLING", "NEVER_MIND");
