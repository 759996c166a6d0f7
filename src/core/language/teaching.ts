import type { Intent } from "../intent.ts";
import { type Filter, isEverybody } from "../questions/filter.ts";
import { fold } from "../text.ts";
import { populationRead } from "../wording/read-back/population.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { hasMeaning } from "./lexicon.ts";
import { namesIn } from "./people-in-text.ts";
import { type ShopField, shopWordsIn } from "./shop-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Reads what is to be said instead, as a message of its own. */
type Reads = (text: string) => Interpretation;

const teaches =
  /^\s*(?:please\s+)?(?:from now on\s*,?\s*)?["“”']?(.{1,300}?)["“”']?\s+(?:means|stands for|is short for|=)\s+["“”']?(.+?)["“”']?\s*[.!]?\s*$/iu;
const is =
  /^\s*["“”']?([^\s"“”']+(?:\s[^\s"“”']+){0,3})["“”']?\s+is\s+["“”']?(.+?)["“”']?\s*[.!]?\s*$/iu;
const forgets =
  /^\s*(?:please\s+)?forget\s+(?:the\s+word\s+|about\s+)?["“”']?(.{1,60}?)["“”']?\s*[.!]?\s*$/iu;
const shows =
  /^\s*(?:(?:what|which)\s+words\s+(?:did|have|do|were)\b.{0,40}|(?:show|list)\s+(?:me\s+)?(?:the|my|our|all)?\s*(?:taught|saved|own)\s+words)\s*[?.!]?\s*$/iu;
const remembers =
  /^\s*(?:please\s+)?(?:remember|keep|save)\s+(?:that|this)(?:\s+(?:one|reading|please))?\s*[.!]?\s*$/iu;

/** What is said about words of the shop's own: to teach one, to forget one, to see them. */
export function aboutWords(text: string, situation: Situation, reads: Reads): Intent | undefined {
  // What is asked for may be put in any words.
  if ((situation.pending?.asks ?? "confirm") !== "confirm") return undefined;
  if (shows.test(text)) return { do: "show_words" };
  return (
    remembered(text, situation) ?? forgotten(text, situation) ?? taughtIn(text, situation, reads)
  );
}

/** "remember that": what a language model made of the message before. */
function remembered(text: string, { lastReading }: Situation): Intent | undefined {
  return lastReading !== undefined && remembers.test(text)
    ? { do: "teach", word: lastReading.said, means: lastReading.readAs, kind: "message" }
    : undefined;
}

/** Only what was taught, or is called a word, can be forgotten. */
function forgotten(text: string, { taught = [] }: Situation): Intent | undefined {
  const word = forgets.exec(text)?.[1];
  if (word === undefined) return undefined;
  const isTaught = taught.some((each) => fold(each.word) === fold(word));
  return isTaught || /\bthe\s+word\b/i.test(text) ? { do: "forget_word", word } : undefined;
}

function taughtIn(text: string, situation: Situation, reads: Reads): Intent | undefined {
  const [, word, means] = teaches.exec(text) ?? [];
  if (word !== undefined && means !== undefined)
    return isNoMeaning(text, means, reads) ? undefined : meantBy(word, means, situation, reads);
  const [, called, whom] = is.exec(text) ?? [];
  if (called === undefined || whom === undefined || !isNew(called, situation.vocabulary))
    return undefined;
  const one = named(whom, situation.vocabulary, ["product"]);
  return one && { do: "teach", word: called, ...one };
}

const isNoMeaning = (text: string, means: string, reads: Reads): boolean =>
  isAskedOf(text, means) || isDetail(text, reads);

/** "top 20% of customers = what % of sales": asked, and no meaning of a word. */
const isAskedOf = (text: string, means: string): boolean =>
  (text.includes("=") || /\?\s*$/.test(text)) && /^(?:what|which|how|who|whose)\b/i.test(means);

/** "birthday of Ana = 3/9/1988": what a field of somebody is to hold. */
const isDetail = (text: string, reads: Reads): boolean => {
  if (!text.includes("=")) return false;
  const read = reads(text);
  return (
    read.outcome === "understood" && read.intents.every((intent) => intent.do === "change_contact")
  );
};

/** A word of the shop, somebody, a kind of people, or a question that is asked in words of one's own. */
function meantBy(
  word: string,
  means: string,
  { currency, vocabulary }: Situation,
  reads: Reads,
): Intent | undefined {
  const one = named(means, vocabulary);
  if (one !== undefined) return { do: "teach", word, ...one };
  const filter = peopleIn(means, reads);
  if (filter !== undefined)
    return { do: "teach", word, means: populationRead(filter, currency), kind: "people", filter };
  return isMessage(word) && isQuestion(reads(means))
    ? { do: "teach", word, means, kind: "message" }
    : undefined;
}

/** "Ana is Mark" and "the winner is Mark" teach nothing: what begins with somebody, or with a word of ours. */
function isNew(called: string, vocabulary: Vocabulary): boolean {
  const tokens = tokensOf(called);
  return (
    !namesIn(tokens, vocabulary).some(({ first }) => first === 0) &&
    shopWordsIn(tokens, vocabulary).length === 0 &&
    tokens.every(({ is }) => is === "word") &&
    !hasMeaning(tokens[0]?.word ?? "")
  );
}

const isMessage = (word: string): boolean => word.trim().split(/\s+/).length > 2;

/** A word of the shop or somebody of it, where the words are nothing else. */
function named(
  means: string,
  vocabulary: Vocabulary,
  fields: readonly ShopField[] = ["product", "tag", "city", "source", "member"],
): { readonly means: string; readonly kind: "word" | "name" } | undefined {
  const tokens = tokensOf(means);
  const covers = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    first === 0 && last === tokens.length - 1;
  const words = shopWordsIn(tokens, vocabulary).filter(
    ({ field, values }) => fields.includes(field) && values.length === 1,
  );
  const [value] = words.find(covers)?.values ?? [];
  if (value !== undefined) return { means: value, kind: "word" };
  const name = namesIn(tokens, vocabulary).find(
    (each) => each.full && each.contact && covers(each),
  );
  return name && { means: name.said, kind: "name" };
}

/** A kind of people: "3 or more orders in 12 months", "customers who bought decaf". */
function peopleIn(means: string, reads: Reads): Filter | undefined {
  const plain = means.replace(/\bin (\d+ (?:day|week|month|year)s?)\b/i, "in the last $1");
  for (const said of [
    plain,
    `customers with ${plain}`,
    `customers who ${plain}`,
    `customers ${plain}`,
  ]) {
    const read = reads(said);
    if (read.outcome !== "understood" || read.ignored !== undefined) continue;
    const [intent, another] = read.intents;
    if (intent?.do !== "question" || another !== undefined) continue;
    const { filter, measure, ...more } = intent.question;
    if (measure === "list" && Object.keys(more).length === 0 && saysMore(filter)) return filter;
  }
  return undefined;
}

/** "customers" alone is no kind of them. */
const saysMore = (filter: Filter): boolean => !isEverybody(filter) && filter.is !== "customer";

const isQuestion = (read: Interpretation): boolean =>
  read.outcome === "understood" &&
  read.ignored === undefined &&
  read.intents.every(
    ({ do: name }) => name === "question" || name === "contact_fact" || name.startsWith("list_"),
  );
