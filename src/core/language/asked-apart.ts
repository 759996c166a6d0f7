import type { Intent } from "../intent.ts";
import { conjunction } from "../questions/filter-parts.ts";
import { type Asked, questionsIn } from "./ask.ts";
import { isHeld } from "./fact-rows.ts";
import { aboutThem } from "./commands/remarks.ts";
import { has, isSurelyNamed, type Item } from "./items.ts";
import { contentOf, sentencesOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { mentionsIn } from "./who.ts";

/**
 * A question that stands in a sentence of its own, with stories before or after it: "Cork. I always
 * liked Cork. List me the customers in Cork". Words of the shop that only the stories hold are named
 * as left out; what narrows, reports or is to be done is no story.
 */
export function askedApart(asked: readonly Item[]): Asked | undefined {
  const sentences = sentencesOf(asked).flatMap(atDashes);
  if (sentences.length < 2 || sentences.length > mostSentences) return undefined;
  const pointing = sentences.filter(isPointing);
  const others = sentences.filter((each) => !pointing.includes(each));
  for (const sentence of others.toReversed()) {
    if (!asks(sentence) && pointing.length === 0) continue;
    const found = askedBeside(
      others.filter((each) => each !== sentence),
      sentence,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a sentence asks, where the rest are stories. */
function askedBeside(
  rest: readonly (readonly Item[])[],
  sentence: readonly Item[],
): Asked | undefined {
  const isStory = !rest.some(tellsNoStory) && !rest.some(asksOfSomebody);
  const found = isStory ? questionsIn(sentence) : undefined;
  const isOfNoTime = found?.intents.every(isTimeless) === true && rest.every(isTold);
  const ignored = found && leftOut(rest.flat(), sentence, isOfNoTime);
  if (ignored === undefined) return undefined;
  if (found === undefined || found.ignored !== undefined || found.unclear !== undefined)
    return undefined;
  return aboutMentioned(found, rest.flat(), ignored);
}

/** "What have we had with Ana? Every call please": asked of her, and no story. */
const asksOfSomebody = (sentence: readonly Item[]): boolean =>
  sentence.some(({ name }) => name?.contact === true && name.full) &&
  has(contentOf(sentence)[0], "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_OFTEN");

/** Who has a tag, lives in a town or looks after somebody is asked of no time, whenever the story is. */
const isTimeless = (intent: Intent): boolean =>
  (intent.do === "contact_fact" && isHeld(intent.fact)) ||
  (intent.do === "question" &&
    ["list", "count"].includes(intent.question.measure) &&
    intent.question.period === undefined &&
    conjunction(intent.question.filter).every(({ is }) => timeless.has(is)));
const timeless: ReadonlySet<string> = new Set([
  "tag",
  "city",
  "country",
  "source",
  "company",
  "owner",
  "missing",
  "has",
  "status",
]);

/** "the new girl starts tomorrow": somebody does something, and no time is said by itself. */
const isTold = (sentence: readonly Item[]): boolean => {
  const said = contentOf(sentence);
  return (
    !said.some((item) => periodOf(item) !== undefined) ||
    (said.length > 2 &&
      !/^(?:in|on|at|since|from|for|during|before|after|until|between|last|this|next|i mean|mean|meaning|say)\b/u.test(
        wordsOf(said),
      ) &&
      periodOf(said[0]) === undefined)
  );
};

/** Of the one whom the stories name, where it is asked of "her". */
export function aboutMentioned(
  found: Asked,
  told: readonly Item[],
  ignored: readonly string[] | undefined,
): Asked {
  const [mention, ...others] = mentionsIn(told);
  const isOne = others.length === 0 && mention?.items.some(isSurelyNamed) === true;
  if (!isOne || !found.intents.every(isOfLast)) return leaving(found, ignored);
  const intents = found.intents.map((intent) => aboutThem(intent, mention.contact));
  const said = new Set(mention.items.map(({ text }) => text));
  return leaving(
    { ...found, intents },
    ignored?.filter((each) => !said.has(each)),
  );
}

const leaving = (found: Asked, ignored: readonly string[] | undefined): Asked =>
  ignored === undefined || ignored.length === 0 ? found : { ...found, ignored };

/** "when did we last speak to her?": of the one whom the story named. */
const isOfLast = (intent: Intent): boolean =>
  "contact" in intent && intent.contact !== undefined && "last" in intent.contact;

const mostSentences = 8;

/** "… - what did it bring in": a dash parts as a full stop does. */
function atDashes(sentence: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of sentence) {
    if (["-", "–", "—", "…", ";"].includes(item.mark ?? "")) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.some(({ mark }) => mark === undefined));
}

const asks = (sentence: readonly Item[]): boolean =>
  sentence.some(
    (item) =>
      has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN", "LIST") ||
      item.mark === "?" ||
      item.word === "please",
  ) ||
  (has(sentence[0], ...topics) && sentence.some((item) => periodOf(item) !== undefined));

const topics = [
  "REVENUE",
  "PROFIT",
  "ORDERS_NOUN",
  "CUSTOMER",
  "NEW",
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "REPEAT_RATE",
  "REFUND",
  "TOP",
] as const;

/** "who are they?", "list them": asks for those just spoken of. */
const isPointing = (sentence: readonly Item[]): boolean =>
  /^(?:(?:so|and|now|please|tell me|can you|could you) )*(?:(?:who|which ones|which|which (?:customers|people|contacts|clients)) (?:are|were|is|would) (?:they|those|these|them|that)(?: be)?|(?:list|name|show|show me|read me|give me) (?:them|those))(?: please| then)?$/.test(
    wordsOf(sentence),
  );

const narrowing =
  /^(?:(?:and|but|so|or|please|just) )*(?:except|excluding|leaving out|without|only|just the|those|the ones|apart from|other than|who|whose|ignoring|minus|sorted|sort by|ranked|by|not (?:counting|including|those|the))\b/u;

/** What narrows what is asked, wants more of it, or tells or asks of a deed. */
export const tellsNoStory = (sentence: readonly Item[]): boolean =>
  narrowing.test(wordsOf(sentence)) ||
  isToBeKept(sentence) ||
  (sentence.some((item) => has(item, "LIST")) &&
    sentence.some((item) => periodOf(item) !== undefined)) ||
  ["remind", "tag", "untag", "log", "cancel", "undo", "note"].includes(
    sentence.find(({ mark, concepts }) => mark === undefined && !concepts.has("FILLER"))?.word ??
      "",
  );

/** "twelve beds to Ana for 700.", "her email is …": told to be written down, and not understood. */
const isToBeKept = (sentence: readonly Item[]): boolean => {
  const holds = (kind: string): boolean =>
    sentence.some(({ entities }) => entities.some((each) => each.sure && each.kind === kind));
  const isSale = holds("money") && sentence.some(({ shop }) => shop.product !== undefined);
  return isSale || holds("phone") || holds("email");
};

/** The words of the shop and the names that only the stories hold; undefined where they hold a time that may be meant. */
export function leftOut(
  rest: readonly Item[],
  sentence: readonly Item[],
  mayTellTime = false,
): readonly string[] | undefined {
  const isTimed = mayTellTime || sentence.some((item) => periodOf(item) !== undefined);
  if (!isTimed && rest.some((item) => periodOf(item) !== undefined)) return undefined;
  const said = new Set(sentence.flatMap(meanings));
  return rest
    .filter((item) => meanings(item).length > 0 && !meanings(item).some((each) => said.has(each)))
    .map(({ text }) => text);
}

const meanings = ({ shop, name }: Item): readonly string[] => [
  ...Object.values(shop).flatMap((values) => values ?? []),
  ...(name?.full === true ? [name.said.toLowerCase()] : []),
];
