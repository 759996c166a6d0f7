import type { ContactRef, Fact, Intent } from "../intent.ts";
import { given } from "../given.ts";
import type { Asked } from "./ask.ts";
import type { Concept } from "./concepts.ts";
import { isSmallTalk } from "./explained.ts";
import { has, isSurelyNamed, type Item, wordOf } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { contentOf, isStop, sentencesOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { mentionsIn } from "./who.ts";

/**
 * "have we ever sent Ana the price list", "did Ben tick off the review reminder for Ana": whether a
 * deed of ours was done to one contact is answered with what is written down of them. What says the
 * deed more closely than we can look for is named as left out.
 */
export function whetherDone(asked: readonly Item[]): Asked | undefined {
  const sentences = sentencesOf(asked);
  const own = sentences.filter((sentence) => deedAsked(sentence).length > 0);
  const [sentence] = own;
  if (sentence === undefined || own.length > 1) return undefined;
  if (!sentences.every((each) => each === sentence || isSmallTalk(each))) return undefined;
  return evidenceFor(deedAsked(sentence));
}

function evidenceFor(deed: readonly Item[]): Asked | undefined {
  const [mention, ...others] = mentionsIn(deed);
  if (mention?.items.some(isSurelyNamed) !== true || others.length > 0) return undefined;
  const rest = deed.filter((item) => !mention.items.includes(item));
  const row = deedRows.find(({ when }) => when(rest));
  if (row === undefined || contentOf(rest).some(isOfMore)) return undefined;
  const { intent, used } = row.told(mention.contact, rest);
  // What the deed itself is called is answered with what is on file of it.
  const verb = contentOf(rest).find(({ word }) => !adverbs.test(word));
  const ignored = leftOver(rest.filter((item) => item !== verb && !used.includes(item)));
  return { intents: [intent], ...given({ ignored: ignored.length > 0 ? ignored : undefined }) };
}

const adverbs = /^(?:already|ever|actually|even|just)$/;

/** What counts, compares, or asks for more than whether it was done. */
const isOfMore = (item: Item): boolean =>
  has(item, "HOW_MANY", "HOW_MUCH", "HOW_OFTEN", "MORE", "MOST", "WHO", "WHAT", "WHEN") ||
  /^(?:if|or|and|not|than)$/.test(item.word);

interface DeedRow {
  readonly when: (rest: readonly Item[]) => boolean;
  readonly told: (contact: ContactRef, rest: readonly Item[]) => Told;
}
interface Told {
  readonly intent: Intent;
  readonly used: readonly Item[];
}

const says =
  (...concepts: readonly Concept[]) =>
  (rest: readonly Item[]): boolean =>
    rest.some((item) => has(item, ...concepts));
const saysWords =
  (words: RegExp) =>
  (rest: readonly Item[]): boolean =>
    words.test(wordsOf(rest.filter(({ word }) => !adverbs.test(word))));

/** Which deed it is, by what is said of it, and what is on file of such deeds; the first that holds. */
const deedRows: readonly DeedRow[] = [
  {
    when: says("REFUND"),
    told: (contact, rest) => {
      const told = sales(contact, rest, true);
      return { ...told, used: [...told.used, ...rest.filter((item) => has(item, "REFUND"))] };
    },
  },
  {
    when: (rest) => says("FOLLOW_UP", "A_REMINDER")(rest) && says("DONE_STATE", "DONE")(rest),
    told: (contact, rest) => followUps(contact, rest, "any"),
  },
  { when: says("FOLLOW_UP", "A_REMINDER"), told: (contact, rest) => followUps(contact, rest) },
  {
    when: saysWords(/^(?:tick(?:ed)?|check(?:ed)?|cross(?:ed)?) off\b/u),
    told: (contact, rest) => followUps(contact, rest, "any"),
  },
  ...(
    [
      ["PHONE", "phone"],
      ["EMAIL_FIELD", "email"],
      ["BIRTHDAY", "birthday"],
      ["CITY_FIELD", "city"],
      ["COMPANY_FIELD", "company"],
      ["OWNER_FIELD", "owner"],
      ["TAGS_FIELD", "tags"],
    ] as const
  ).map(
    ([field, fact]): DeedRow => ({
      when: (rest) => saysWords(changing)(rest) && says(field)(rest),
      told: (contact, rest) =>
        factOf(
          contact,
          fact,
          rest.filter((item) => has(item, field)),
        ),
    }),
  ),
  {
    when: saysWords(
      /^(?:sell|sold|charged?|billed?|invoiced?|(?:ring|rang|rung|put|book|booked|key|keyed|enter|entered) (?:up|through|in|down)|(?:put|rung?|rang) )\b/u,
    ),
    told: (contact, rest) => sales(contact, rest),
  },
  {
    when: saysWords(
      /^(?:sent|send|told|tell|shown?|showed|gave|give|given|offer|offered|mention|mentioned|pass|passed|quoted?|invited?|asked?|thanked?|warned?|emailed?|mailed?|write|wrote|written|texted?|messaged?|phoned?|called?|rung|ring|rang|visited?|met|meet|contacted?|reached|heard|spoken?|talked?|chased?|logg?(?:ed)?|followed up)\b/u,
    ),
    told: exchanges,
  },
];

const changing =
  /^(?:changed?|updated?|add|added|saved?|set|entered|enter|put|fill|filled|fixed?|corrected?|noted?|moved?|recorded?|got)\b/u;

const followUps = (contact: ContactRef, rest: readonly Item[], status?: "any"): Told => ({
  intent: { do: "list_follow_ups", contact, assignee: "all", ...given({ status }) },
  used: rest.filter((item) => has(item, "FOLLOW_UP", "A_REMINDER", "DONE_STATE", "DONE")),
});

const factOf = (contact: ContactRef, fact: Fact, used: readonly Item[]): Told => ({
  intent: { do: "contact_fact", contact, fact },
  used,
});

function sales(contact: ContactRef, rest: readonly Item[], refunds?: true): Told {
  const dated = rest.filter((item) => periodOf(item) !== undefined).slice(0, 1);
  const sold = rest.find(({ shop }) => shop.product !== undefined);
  const product = sold?.shop.product;
  return {
    intent: {
      do: "list_purchases",
      contact,
      ...given({ product: product && [...product], period: periodOf(dated[0]), refunds }),
    },
    used: [...dated, ...(sold === undefined ? [] : [sold])],
  };
}

function exchanges(contact: ContactRef, rest: readonly Item[]): Told {
  const dated = rest.filter((item) => periodOf(item) !== undefined).slice(0, 1);
  const [said, kind] = kindIn(rest);
  return {
    intent: {
      do: "contact_fact",
      contact,
      fact: "interactions",
      ...given({ kind, period: periodOf(dated[0]) }),
    },
    used: [...dated, ...(said === undefined ? [] : [said])],
  };
}

/** The words that say a deed, behind "did Ben" or "have we", up to the next stop or "or was that Ben". */
function deedAsked(sentence: readonly Item[]): readonly Item[] {
  const deed = behindSubject(sentence);
  const end = deed.findIndex((item, at) => isStop(item) || isOfOther(deed, at));
  if (end < 0) return deed;
  return isOfOther(deed, end) || deed.slice(end).every(isStop) ? deed.slice(0, end) : [];
}

function behindSubject(sentence: readonly Item[]): readonly Item[] {
  const from = sentence.findIndex(({ mark, word }) => mark === undefined && !opening.test(word));
  const said = sentence.slice(Math.max(0, from));
  const [asks, who] = said;
  if (asksOfUs.test(wordOf(asks))) return said.slice(1);
  const isOneOfUs = who?.shop.member !== undefined || ofUs.test(wordOf(who));
  return asking.test(wordOf(asks)) && isOneOfUs ? said.slice(2) : [];
}

/** "or was that Ben?": who of us else it may have been, at the end. */
const isOfOther = (items: readonly Item[], at: number): boolean =>
  /^or (?:was|is|were|did) (?:that|it|this)?/u.test(wordsOf(items.slice(at, at + 3))) &&
  contentOf(items.slice(at + 1)).length < 4;

const opening = /^(?:so|and|hi|hey|hello|ok|okay|well|please|wait|hmm|remind me)$/;
const asking = /^(?:did|has|have|had)$/;
const asksOfUs = /^(?:did|have|had) (?:we|i|you)$/;
const ofUs = /^(?:we|i|you|anyone|anybody|someone|somebody|any of us|one of us)$/;

/** The words that nothing explains, those that stand together as one. */
function leftOver(items: readonly Item[]): readonly string[] {
  const parts: string[][] = [];
  for (const [at, item] of items.entries()) {
    if (item.mark !== undefined || isEmpty(item)) continue;
    const before = items[at - 1];
    if (before !== undefined && parts.length > 0 && before.mark === undefined && !isEmpty(before))
      parts.at(-1)?.push(item.text);
    else parts.push([item.text]);
  }
  return parts.map((words) => words.join(" "));
}
const isEmpty = (item: Item): boolean => has(item, "FILLER") && !has(item, "LIST");
