import type { Intent } from "../../intent.ts";
import type { PendingQuestion, Situation } from "../interpretation.ts";
import { entityIn, has, type Item } from "../items.ts";
import { allOf, saysAll } from "./all-chosen.ts";
import { behindNone, labelWords as wordsOf, namesAnother, oneOf } from "./label-chosen.ts";
import { amountOf } from "./goods-amount.ts";
import { leavesAlone } from "./left-alone.ts";
import { isNoValue } from "./no-answer.ts";
import { cancelsListed } from "./listed-tasks.ts";
import { commandsIn } from "./message.ts";
import { isOrder } from "./order-begun.ts";
import { paidBare } from "./paid-bare.ts";
import { isFiller, isPoint, whenOf } from "./part.ts";
import { isNamedPerson, personAt } from "./persons.ts";
import { withoutPoliteEnd } from "./polite-ending.ts";
import { isAsking } from "./speech.ts";
import { spoken } from "../sentence.ts";

const only = (items: readonly Item[], ...of: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...of)) &&
  items.every((item) => has(item, ...of) || isFiller(item));

/** Not a thumb up, which answers what was asked and is small talk else. */
const isWord = ({ word }: Item): boolean => /\p{L}/u.test(word);

/** Reads yes, no, never mind, and a choice by its number. */
export function replyIn(items: readonly Item[], situation: Situation): Intent | undefined {
  const { pending, currency } = situation;
  if (pending === undefined)
    return isLong(items) || !items.some(isWord) || cancelsListed(items, situation)
      ? undefined
      : plainReply(items);
  if (isDeclined(items, pending)) return { do: "no" };
  if (isLong(items)) return undefined;
  if (pending.asks !== "choice") return plainReply(items);
  return saysAll(items)
    ? allOf(items, pending)
    : (plainReply(items) ?? choiceIn(items, pending, currency));
}

const isLong = (items: readonly Item[]): boolean =>
  items.length > 8 || items.some(({ mark }) => mark === "?");

function plainReply(items: readonly Item[]): Intent | undefined {
  const isYes = only(items, "YES") && !items.some(({ word }) => speaking.test(word));
  const isNo = only(items, "NO") && !isYes && !items.some(({ word }) => asks.test(word));
  if (only(items, "NEVER_MIND") || isNo) return { do: "no" };
  return isYes ? { do: "yes" } : undefined;
}

/** "who of them has none" */
const asks = /^(?:who|whom|whose|which)$/;

/** "reply yes to your own question" speaks of an answer, and gives none; "her number, please" asks. */
const speaking =
  /^(?:reply|replies|answer|answers|respond|say|says|type|press|click|tap|question|questions|yourself|own|back|number|numbers|name|names|list|lists|file|files|details|data|figures?|reports?|records?)$/;

/**
 * "No, on reflection leave her where she is.", "never mind, I'll ask her": nothing else is said
 * that could be meant instead.
 */
function isDeclined(items: readonly Item[], { asks }: PendingQuestion): boolean {
  const [first, ...others] = items;
  if (asks === "confirm" && leavesAlone(items)) return true;
  return (
    (has(first, "NEVER_MIND") || (asks === "confirm" && has(first, "NO"))) &&
    others.every(
      (item) =>
        item.mark !== "?" &&
        !has(item, "YES", "BUT") &&
        item.name === undefined &&
        Object.keys(item.shop).length === 0 &&
        item.entities.every(({ sure }) => !sure),
    )
  );
}

/** Which of the choices, by its number or its place; or the amount that was asked about, plainly. */
function choiceIn(
  items: readonly Item[],
  { labels = [], slot }: PendingQuestion,
  currency: string,
): Intent | undefined {
  const [one, ...others] = items.filter((item) => !isFiller(item) && !has(item, "SORRY", "YES"));
  const number = placeIn(items, labels.length) ?? (isSum(items) ? undefined : plainNumber(one));
  if (number !== undefined && Number.isInteger(number) && number <= labels.length)
    return { do: "choose", number };
  const amount = slot === "amount" && others.length === 0 ? amountOf(one, currency) : undefined;
  return amount && { do: "fill", amount };
}

/** "=1+1", "-1", "1 or 2": more than one number, or signs that no choice is made with. */
const isSum = (items: readonly Item[]): boolean =>
  items.filter(({ word }) => /^\d/.test(word)).length > 1 ||
  items[0]?.mark === "-" ||
  items.some(({ mark }) => mark !== undefined && /[=+*/<>]/.test(mark));

/** "1e999", "0x7f": a number that goes on in letters is no number. */
const isGlued = (item: Item | undefined): boolean => /^\d[\d.,]*\p{L}/u.test(item?.word ?? "");

const plainNumber = (item: Item | undefined): number | undefined =>
  isGlued(item) ? undefined : entityIn(item, "number")?.value;

const places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
const place =
  /^(?:the |option |number |choice |no \.? ?|# ?)*(\p{L}+|\d{1,2})(?:st|nd|rd|th)?(?: one| option| choice)?(?: please)?[ .)!]*$/u;

/** "the second one" is 2, "#2" too; "the last one" is as many as there are. */
function placeIn(items: readonly Item[], count: number): number | undefined {
  const said = place.exec(spoken(items))?.[1] ?? "";
  if (said === "last" || (said === "latter" && count === 2)) return count;
  if (said === "former" && count === 2) return 1;
  const at = places.indexOf(said);
  return at >= 0 ? at + 1 : /^\d+$/.test(said) ? Number(said) : undefined;
}

/** Words with which an answer is begun: "yes, i mean …", "oh sorry, it was …". */
const lead =
  /^(?:[\s,.!–-]|(?:oh|oops|argh|my bad|my mistake|typo|sorry|no|nope|nah|neither|none|of (?:them|those|these)|yes|yeah|yep|ah|ok|i mean|i meant|it was|it is|it's|its|that's|thats|with|to|for|from|please)\b)+/iu;

/**
 * Reads the missing piece we asked for, where the message is nothing but that. What might be
 * anything ("open" questions for a text) is taken only from what asks for nothing itself.
 */
export function fillIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Intent | undefined {
  const { pending } = situation;
  if (pending === undefined || pending.asks === "confirm" || isAsking(items)) return undefined;
  const said = withoutPoliteEnd(text.replace(lead, "").trim());
  if (pending.asks === "choice")
    return chosenBy(said, behindNone(text, items), { ...situation, pending });
  const content = items.filter(
    (item) => !isFiller(item) || isPoint(item) || item.name !== undefined,
  );
  if (pending.slot === "when") return whenIn(content, pending, situation);
  if (pending.slot === "amount")
    return isGuess.test(spoken(items)) ? undefined : amountIn(paidBare(items), situation.currency);
  return pending.slot === "contact"
    ? (offeredIn(items, pending, situation) ?? contactIn(items, situation))
    : undefined;
}

/** "not 90", "about 90": no amount to write down. */
const isGuess =
  /^(?:\S+ )?(?:not|about|around|roughly|approx(?:imately)?|maybe|perhaps|nearly|almost|under|over|less than|more than|up to) (?!sure\b)/u;

/** What there is to do, asked for and said: "email Ruth the list" is no question then. */
export const textFor = (
  text: string,
  items: readonly Item[],
  { pending }: Situation,
): Intent | undefined =>
  pending?.asks === "value" && pending.slot === "text" && !isAsking(items)
    ? { do: "fill", text: text.trim() }
    : undefined;

/** What answers an open question when it is read as nothing else. */
export function anythingFor(
  text: string,
  items: readonly Item[],
  { pending }: Situation,
): Intent | undefined {
  if (pending === undefined || (pending.slot !== "text" && isNoValue(text, items)))
    return undefined;
  const { asks, slot = "" } = pending;
  if (asks === "choice")
    return namesAnother(items, pending) ? undefined : { do: "choose", words: text };
  const isOpen = asks === "value" && !["when", "amount", "contact"].includes(slot);
  return isOpen ? { do: "fill", text: text.trim() } : undefined;
}

function chosenBy(
  said: string,
  items: readonly Item[],
  situation: Situation & { readonly pending: PendingQuestion },
): Intent | undefined {
  if (said === "") return undefined;
  if (isPointing(said, items)) return { do: "choose", words: pointed(said) };
  // What is an order or a report of its own picks nothing, however much of a label it names.
  if (isOrder(items) || commandsIn(said, items, situation) !== undefined) return undefined;
  if (namesAnother(items, situation.pending)) return undefined;
  const number = oneOf(said, situation.pending);
  return number === undefined ? undefined : { do: "choose", number };
}

/** "the one in Vienna", "the guy from Café Azul"; or nothing but names and places. */
const isPointing = (said: string, items: readonly Item[]): boolean =>
  /^the (?:one|ones|guy|lady|man|woman|other)\b/i.test(said) ||
  items.every(
    (item) =>
      item.name !== undefined ||
      item.shop.city !== undefined ||
      has(item, "YES", "NO", "SORRY") ||
      isFiller(item),
  );

const pointed = (said: string): string =>
  said.replace(/\b(?:guy|lady|man|woman|please|i mean|i meant)\b/gi, " ").trim();

/** "follow-up friday", "purchase by Karin": one of what was offered, whom it is for and when. */
function offeredIn(
  items: readonly Item[],
  { labels = [] }: PendingQuestion,
  situation: Situation,
): Intent | undefined {
  const at = items.findIndex((item) => item.name !== undefined && !isPoint(item));
  const person = personAt(items, at, situation.vocabulary);
  const others = items.filter((item) => person?.items.includes(item) !== true);
  const said = others.filter((item) => !isPoint(item)).map(({ text }) => text);
  const words = wordsOf(said.join(" "));
  const label = labels.find((each) => wordsOf(each) === words);
  const when = whenOf(others.filter(isPoint), "future", situation);
  return label === undefined
    ? undefined
    : { do: "choose", words: label, ...(person && { contact: person.contact }), when };
}

const isAhead = ({ intent }: PendingQuestion): boolean =>
  intent === undefined || intent.do === "create_follow_up" || intent.do === "change_follow_up";

function whenIn(
  content: readonly Item[],
  pending: PendingQuestion,
  situation: Situation,
): Intent | undefined {
  const said = content.filter((item) => !has(item, "SORRY", "CHANGE", "YES"));
  const points = said.filter(isPoint);
  const when = whenOf(points, isAhead(pending) ? "future" : "past", situation);
  return when === undefined || points.length < said.length ? undefined : { do: "fill", when };
}

function amountIn(content: readonly Item[], currency: string): Intent | undefined {
  const [item, ...others] = content.filter((each) => !has(each, "PAID", "SORRY", "YES"));
  const amount = isGlued(item) ? undefined : amountOf(item, currency);
  return amount === undefined || others.length > 0 ? undefined : { do: "fill", amount };
}

function contactIn(items: readonly Item[], { vocabulary }: Situation): Intent | undefined {
  const opening = (item: Item) => isFiller(item) || has(item, "YES", "NO", "SORRY");
  const at = items.findIndex((item) => !opening(item) || item.name !== undefined);
  const person = personAt(items, at, vocabulary);
  if (person === undefined || items.slice(person.next).some((item) => !isFiller(item)))
    return undefined;
  const isKnown =
    isNamedPerson(person) || person.items.every(({ concepts }) => concepts.size === 0);
  return isKnown ? { do: "fill", contact: person.contact } : undefined;
}
