import type { ContactRef, Intent } from "../intent.ts";
import { type Asked, questionsIn } from "./ask.ts";
import { aboutThem } from "./commands/remarks.ts";
import { isAsking } from "./commands/speech.ts";
import type { Interpretation } from "./interpretation.ts";
import { has, isSurelyNamed, type Item, type Reading } from "./items.ts";
import { toldExchanges } from "./kinds.ts";
import { lastStop, wordsOf } from "./sentence.ts";
import { isMere } from "./who.ts";

/**
 * A question behind a comma, of the one whom the words before it tell of. After news ("I have Mark
 * Bell on the line, when did he last order") it is all there is to do: a message that asks logs
 * nothing, and the news are named as left out. After a deed ("tag Mark Bell vip, what did he buy
 * last") both are done; `deedOf` reads the words before.
 */
export function askedOfThem(
  { text, asked, items }: Reading,
  deedOf: (told: string) => Interpretation | undefined,
): Asked | undefined {
  const stop = lastStop(asked);
  const told = asked.slice(0, Math.max(0, stop));
  const person = onlyOne(told);
  const found = person === undefined ? undefined : ofLastOne(asked.slice(stop + 1));
  if (person === undefined || found === undefined) return alsoAsked(text, asked, deedOf);
  const end = told.at(-1)?.end ?? 0;
  const before = text.slice(0, end).trim();
  if (!isNews(items.filter((item) => item.end <= end))) return besideDeed(before, found, deedOf);
  return { intents: found.map((intent) => aboutThem(intent, person)), ignored: [before] };
}

/** "remind me to ask Ana, when did she last order" tells what she is to be asked. */
function besideDeed(
  before: string,
  asked: readonly Intent[],
  deedOf: (told: string) => Interpretation | undefined,
): Asked | undefined {
  const deed = /\bask\b/iu.test(before) ? undefined : deedOf(before);
  const isWhole = deed?.outcome === "understood" && deed.ignored === undefined;
  return isWhole && deed.intents.every(isDeed)
    ? { intents: [...deed.intents, ...asked] }
    : undefined;
}

function onlyOne(told: readonly Item[]): ContactRef | undefined {
  const [person, ...others] = told.filter(isSurelyNamed);
  if (person === undefined || others.length > 0) return undefined;
  return { name: person.name?.said ?? person.text };
}

/** "log a call with Tom about the herbs, and what's Ana's phone number": of one named there. */
function alsoAsked(
  text: string,
  asked: readonly Item[],
  deedOf: (told: string) => Interpretation | undefined,
): Asked | undefined {
  const joint = asked.findLastIndex((item, at) => item.mark === "," && has(asked[at + 1], "AND"));
  const found = joint < 1 ? undefined : ofNamed(asked.slice(joint + 2));
  const before = text.slice(0, asked[joint - 1]?.end ?? 0).trim();
  const deed = found === undefined ? undefined : deedOf(before);
  return found !== undefined && deed?.outcome === "understood" && deed.ignored === undefined
    ? { intents: [...deed.intents, ...found] }
    : undefined;
}

/** "…, and Ana Bell?" asks of her what was asked before, and not for her card. */
function ofNamed(said: readonly Item[]): readonly Intent[] | undefined {
  const isOne =
    said.filter(isSurelyNamed).length === 1 &&
    isAsking(said) &&
    !said.every((item) => isSurelyNamed(item) || isMere(item) || isAbout(item));
  const asked = isOne ? questionsIn(said) : undefined;
  const isPlain = asked?.ignored === undefined && asked?.unclear === undefined;
  return isPlain && asked?.intents.every((intent) => intent.do === "contact_fact")
    ? asked.intents
    : undefined;
}

const isAbout = ({ word }: Item): boolean => /^(?:(?:what|how) about|what|how|about)$/.test(word);

/** What is asked of "him" alone, with nothing left over. */
function ofLastOne(tail: readonly Item[]): readonly Intent[] | undefined {
  const asked = tail.some(isSurelyNamed) || !isAsking(tail) ? undefined : questionsIn(tail);
  if (asked?.ignored !== undefined || asked?.unclear !== undefined) return undefined;
  const isOfOne = asked?.intents.every((intent) => "contact" in intent && intent.contact);
  return isOfOne === true ? asked?.intents : undefined;
}

/** Something of an exchange with somebody, that is not asked to be written down in so many words. */
const isNews = (items: readonly Item[]): boolean =>
  (items.some((item) => has(item, ...exchanges)) || isAhead.test(wordsOf(items))) &&
  !items.some((item) => item.mark === ":" || has(item, ...deeds));

/** "about to meet Ana", "on my way to see Tom": what follows is asked for it. */
const isAhead =
  /^(?:(?:hi|hey|ok|so|right|i|we|am|are|'m|'re|just|now) )*(?:about to|off to|(?:on (?:my|our|the) )?way (?:over )?to) (?:meet|see|visit|call|ring|phone|speak|talk|catch up|email|have)\b/u;

const exchanges = [...toldExchanges, "CALL", "BY_PHONE", "TALK"] as const;
const deeds = ["LOGS", "A_NOTE", "REMIND", "TAG", "CHANGE", "REFUND", "SOLD", "TOOK"] as const;

const isDeed = ({ do: what }: Intent): boolean =>
  what === "tag" ||
  what === "change_contact" ||
  what === "record_purchase" ||
  what === "record_refund" ||
  what === "create_follow_up";
