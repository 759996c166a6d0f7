import { given } from "../given.ts";
import type { IntentOf } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { factQuestion } from "./ask-facts.ts";
import { has, type Item, wordOf } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { contentOf, lastStop } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { mentionsIn } from "./who.ts";

/**
 * "did Ben ring Ana last week", "when did Ben last speak to Ana": what one of us had to do with one
 * contact is what was asked of all of us, of those that he logged. "did we not ring Ana" asks
 * whether we did.
 */
export function dealingsQuestion(items: readonly Item[]): Parsed | undefined {
  return whichOfUs(items) ?? whoWrote(items) ?? whatOneDid(items);
}

/** "was it Ben or me who had the last talk with Ana": who it was is told with what there was. */
function whichOfUs(items: readonly Item[]): Parsed | undefined {
  const either = eitherOfUs(items);
  const asked = either.length === 0 ? undefined : factQuestion(items.slice(either.length));
  return asked?.intent.do === "contact_fact" && dealings.has(asked.intent.fact)
    ? { intent: asked.intent, used: new Set([...asked.used, ...either]) }
    : undefined;
}

/**
 * "who put the bank transfer note on Ana, was that me": the notes that say so, each with who wrote it;
 * without a subject it is asked like any other.
 */
function whoWrote(items: readonly Item[]): Parsed | undefined {
  const said = withoutGuess(items);
  const [mention, ...others] = mentionsIn(said);
  const asked = contentOf(said).filter(({ word }) => !opening.test(word));
  const [who, log, ...rest] = asked.slice(Math.max(0, whomAt(asked)));
  if (mention === undefined || others.length > 0 || !isAnyone(who) || !isWriting(log))
    return undefined;
  const [first] = mention.items;
  const at = first === undefined ? 0 : rest.indexOf(first);
  const [before, link] = [rest.slice(0, Math.max(0, at - 1)), rest[at - 1]];
  const after = rest.slice(at + mention.items.length);
  const [kindItem, kind] = kindIn(before);
  const text = subjectIn(before.filter((item) => item !== kindItem));
  const isWhole =
    /^(?:on|with|for|to|about|against|under)$/.test(wordOf(link)) && after.length === 0;
  return kind === undefined || text === undefined || !isWhole
    ? undefined
    : {
        intent: { do: "list_interactions", contact: mention.contact, kind, text },
        used: new Set(items),
      };
}

/** "who put", "did I put", "was it me who put": where who it was is asked. */
function whomAt(asked: readonly Item[]): number {
  const isWas = /^(?:was|is) (?:it|that)$/.test(`${wordOf(asked[0])} ${wordOf(asked[1])}`);
  if (isWas) return /^(?:who|that)$/.test(wordOf(asked[3])) ? 3 : 0;
  return asking.test(wordOf(asked[0])) && isAnyone(asked[1]) ? 1 : 0;
}
const isAnyone = (item: Item | undefined): boolean =>
  has(item, "WHO") || wordOf(item) === "that" || isUs(item) || item?.shop.member !== undefined;

const isWriting = (item: Item | undefined): boolean =>
  has(item, "LOG") ||
  /^(?:wrote|write|make|leave|add|take|written|made|left|added|took|typed|typed in|put down|entered)$/.test(
    wordOf(item),
  );

/** "…, was that me", "… - Ben or me?": who it may have been, which is told with each. */
function withoutGuess(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const guess = contentOf(items.slice(stop + 1));
  const isGuess =
    guess.some(isOneOfUs) &&
    guess.every((item) => isOneOfUs(item) || /^(?:was|is|it|that|this|by|please)$/.test(item.word));
  return stop > 0 && isGuess ? items.slice(0, stop) : items;
}

/** "the bank transfer", "about the bank transfer": a few words that say what it was about. */
function subjectIn(items: readonly Item[]): string | undefined {
  const said = items.filter(
    ({ word }) => !/^(?:the|a|an|that|this|about|on|of|our|some)$/.test(word),
  );
  const isSubject = said.every(
    (item) =>
      !has(item, "NOT", "NEVER", "WHO", "WHAT", "LAST", "FIRST", "AND", "OR") && !isDated(item),
  );
  return said.length > 0 && said.length < 5 && isSubject
    ? said.map(({ text }) => text).join(" ")
    : undefined;
}
const isDated = (item: Item): boolean => periodOf(item) !== undefined;

function whatOneDid(items: readonly Item[]): Parsed | undefined {
  const subject = subjectOf(items) ?? holderOfLast(items);
  const denied = items.filter(({ word }) => word === "not");
  if (subject === undefined || isAnyOfUs(subject, items)) return undefined;
  const owned = items.filter((item, at) => item.word === "'s" && items[at - 1] === subject);
  const left = items.filter(
    (item) => !denied.includes(item) && !owned.includes(item) && (item !== subject || isUs(item)),
  );
  const asked = factQuestion(left);
  if (asked === undefined || asked.intent.do !== "contact_fact") return undefined;
  const { intent } = asked;
  const by = isLogging(subject, items) ? "me" : subject.shop.member?.[0];
  const used = new Set([...asked.used, subject, ...denied, ...owned]);
  if (!dealings.has(intent.fact)) return undefined;
  return { intent: by === undefined ? intent : loggedBy(by, intent, left), used };
}

/** "did we ring Ana?" asks of all of us, and needs no reading of its own. */
const isAnyOfUs = (subject: Item, items: readonly Item[]): boolean =>
  isUs(subject) && !items.some(({ word }) => word === "not") && !isLogging(subject, items);

/** "what have I logged for Ana?": what the writer did, and none of us else. */
const isLogging = ({ word }: Item, items: readonly Item[]): boolean =>
  word === "i" && items.some((item) => has(item, "LOG"));

/** The words that ask which of us it was. */
function eitherOfUs(items: readonly Item[]): readonly Item[] {
  const who = items.findIndex((item) => has(item, "WHO"));
  const [was, it, ...said] = items
    .slice(0, Math.max(0, who))
    .filter(({ mark, word }, at) => mark === undefined && (at > 2 || !opening.test(word)));
  const isOfUs =
    wordOf(was) === "was" && wordOf(it) === "it" && said.length > 1 && said.every(isOneOfUs);
  return isOfUs ? items.slice(0, who + 1) : [];
}
const isOneOfUs = (item: Item): boolean =>
  item.shop.member !== undefined || /^(?:me|or|i|you|us)$/.test(item.word);

const loggedBy = (
  by: string,
  { contact, fact, period }: IntentOf<"contact_fact">,
  items: readonly Item[],
): IntentOf<"list_interactions"> => ({
  do: "list_interactions",
  by,
  contact,
  ...given({ kind: kindIn(items)[1], period, limit: fact === "last_contact" ? 1 : undefined }),
});

/** "Ben's last call with Ana", "the last call Ben made to Ana": one of us, whose call it was. */
function holderOfLast(items: readonly Item[]): Item | undefined {
  const last = items.findIndex((item) => has(item, "LAST"));
  const [member, ...others] = items.filter(({ shop }) => shop.member !== undefined);
  if (last < 0 || member === undefined || others.length > 0) return undefined;
  const at = items.indexOf(member);
  const isOwned = wordOf(items[at + 1]) === "'s" && last === at + 2;
  const isMade = at > last && making.test(wordOf(items[at + 1]));
  return isOwned || isMade ? member : undefined;
}
const making = /^(?:logged|made|had|recorded|entered|took|put in|wrote|sent|noted)$/;

/** Who is asked of: "did Ben …", "has anyone …", "when did Ben …". */
function subjectOf(items: readonly Item[]): Item | undefined {
  const said = contentOf(items).filter(({ word }) => !opening.test(word));
  const isLed = has(said[0], "WHEN") || has(said[0], "WHAT");
  const [asks, ...rest] = isLed ? said.slice(1) : said;
  const [who] = asking.test(wordOf(asks)) ? rest : [];
  return who?.shop.member !== undefined || isUs(who) ? who : undefined;
}
const opening = /^(?:so|and|hi|hey|hello|ok|okay|well|please)$/;
const asking = /^(?:did|has|have|had|was)$/;
const dealings: ReadonlySet<string> = new Set(["interactions", "last_contact"]);
const isUs = (item: Item | undefined): boolean =>
  /^(?:we|i|you|anyone|anybody)$/.test(item?.word ?? "");
