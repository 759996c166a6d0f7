import { given } from "../given.ts";
import type { ContactRef, Fact, Intent } from "../intent.ts";
import type { Asked } from "./ask.ts";
import type { Concept } from "./concepts.ts";
import { withoutDoubt } from "./doubt.ts";
import { isSmallTalk } from "./explained.ts";
import { has, isSurelyNamed, type Item, wordOf } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { contentOf, isStop, sentencesOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { mentionsIn } from "./who.ts";

/** A deed that is asked about: who of us, if one is named, and the words that say what was done. */
interface Deed {
  readonly by: Item | undefined;
  readonly items: readonly Item[];
  /** "or was that Ben": who it was is asked as well. */
  readonly other: readonly Item[];
}

/**
 * "have we ever sent Ana the price list", "did Ben tick off the review reminder for Ana": whether a
 * deed of ours was done to one contact is answered with what is written down of them. What says the
 * deed more closely than we can look for is named as left out.
 */
export function whetherDone(asked: readonly Item[]): Asked | undefined {
  const sentences = sentencesOf(withoutDoubt(asked));
  const own = sentences.filter((sentence) => deedAsked(sentence) !== undefined);
  const [sentence] = own;
  const deed = sentence && deedAsked(sentence);
  if (deed === undefined || own.length > 1) return undefined;
  return sentences.every((each) => each === sentence || isSmallTalk(each))
    ? evidenceOf(deed)
    : undefined;
}

function evidenceOf(deed: Deed): Asked | undefined {
  const [mention, ...others] = mentionsIn(deed.items);
  if (mention?.items.some(isSurelyNamed) !== true || others.length > 0) return undefined;
  const isOfDeed = (item: Item): boolean =>
    !mention.items.includes(item) && !adverbs.test(item.word);
  const rest = deed.items.filter(isOfDeed);
  if (contentOf(rest).some(isOfMore)) return undefined;
  const row = deedRows.find(({ when }) => when(rest));
  const told = row?.told(mention.contact, rest, deed.by?.shop.member?.[0]);
  return told && answered(told, rest, deed);
}

/** The answer, with what it does not hold; who it was is told with each exchange. */
function answered({ intent, used }: Told, rest: readonly Item[], { by, other }: Deed): Asked {
  const isWhoTold =
    intent.do === "list_interactions" ||
    (intent.do === "contact_fact" && intent.fact === "interactions");
  const us = [...(by === undefined ? [] : [by]), ...other];
  const left = rest.filter((item) => !used.includes(item));
  const ignored = leftOver(isWhoTold ? left : [...us, ...left]);
  return { intents: [intent], ...given({ ignored: ignored.length > 0 ? ignored : undefined }) };
}

const adverbs = /^(?:already|ever|actually|even|just)$/;

/** What counts, compares, names another of us or asks for more than whether it was done. */
const isOfMore = (item: Item): boolean =>
  item.shop.member !== undefined ||
  has(item, "HOW_MANY", "HOW_MUCH", "HOW_OFTEN", "MORE", "MOST", "WHO", "WHAT", "WHEN") ||
  /^(?:if|or|and|not|than)$/.test(item.word);

interface DeedRow {
  readonly when: (rest: readonly Item[]) => boolean;
  readonly told: (contact: ContactRef, rest: readonly Item[], by: string | undefined) => Told;
}
interface Told {
  readonly intent: Intent;
  /** What the answer holds, so that nothing of it was left out. */
  readonly used: readonly Item[];
}

/** The verb that is asked about, and what must be said of it beside. */
const does =
  (verb: RegExp, ...concepts: readonly Concept[]) =>
  (rest: readonly Item[]): boolean =>
    verb.test(wordsOf(rest)) &&
    (concepts.length === 0 || own(rest).some((item) => has(item, ...concepts)));

/** The words of the deed itself, before what it was about or for. */
function own(rest: readonly Item[]): readonly Item[] {
  const link = rest.findIndex(({ word }) =>
    /^(?:about|that|to|for|with|whether|re|in|at)$/.test(word),
  );
  return link < 0 ? rest : rest.slice(0, link);
}

const making =
  /^(?:set|makes?|made|put|add|added|creates?|created|leave|left|schedule|scheduled|book|booked|write|wrote|written)\b/u;
const settling =
  /^(?:(?:tick|ticked|check|checked|cross|crossed) off|tick|ticked|close|closed|finish|finished|complete|completed|cancel|cancelled|settle|settled|move|moved|push|pushed|mark|marked)\b/u;
const changing =
  /^(?:changed?|updated?|add|added|saved?|set|entered|enter|put|fill|filled|fixed?|corrected?|noted?|recorded?|got)\b/u;
const telling =
  /^(?:sent|send|told|tell|shown?|showed|gave|give|given|offer|offered|mention|mentioned|pass|passed|quoted?|invited?|asked?|thanked?|warned?|promised?|emailed?|mailed?|write|wrote|written|texted?|messaged?|phoned?|called?|rung|ring|rang|visited?|met|meet|contacted?|reached|heard|spoken?|talked?|chased?|logg?(?:ed)?|followed up)\b/u;

const fields = [
  ["PHONE", "phone"],
  ["EMAIL_FIELD", "email"],
  ["BIRTHDAY", "birthday"],
  ["CITY_FIELD", "city"],
  ["COMPANY_FIELD", "company"],
  ["OWNER_FIELD", "owner"],
  ["TAGS_FIELD", "tags"],
] as const;

/** Which deed it is, and what is on file of such deeds; the first that holds. */
const deedRows: readonly DeedRow[] = [
  {
    when: does(/^(?:gave|given?|issued?|made) (?:(?:a|the|any|full|partial) )*refund\b/u),
    told: (contact, rest) => sales(contact, rest, true),
  },
  {
    when: does(settling, "FOLLOW_UP", "A_REMINDER"),
    told: (contact, rest) => followUps(contact, rest, "any"),
  },
  {
    when: does(/^(?:tick|ticked|check|checked|cross|crossed) off\b/u),
    told: (contact, rest) => followUps(contact, rest, "any"),
  },
  {
    when: does(making, "FOLLOW_UP", "A_REMINDER"),
    told: (contact, rest) => followUps(contact, rest),
  },
  ...fields.map(
    ([field, fact]): DeedRow => ({
      when: does(changing, field),
      told: (contact, rest) => factOf(contact, fact, rest, field),
    }),
  ),
  {
    when: does(
      /^(?:sell|sold|charged?|billed?|invoiced?|(?:put|ring|rang|rung|key|keyed|enter|entered)\b.*\b(?:through|up|in))\b/u,
    ),
    told: (contact, rest) => sales(contact, rest),
  },
  {
    when: does(
      /^(?:log|logged|record|recorded|enter|entered|book|booked|put|write|written|add|added|note|noted)\b.{0,24}\b(?:sale|order|purchase)\b/u,
    ),
    told: (contact, rest) => sales(contact, rest),
  },
  { when: does(telling), told: exchanges },
];

const followUps = (contact: ContactRef, rest: readonly Item[], status?: "any"): Told => ({
  intent: { do: "list_follow_ups", contact, assignee: "all", ...given({ status }) },
  used: [
    ...verbOf(rest),
    ...rest.filter((item) => has(item, "FOLLOW_UP", "A_REMINDER", "DONE_STATE", "DONE")),
  ],
});

const factOf = (contact: ContactRef, fact: Fact, rest: readonly Item[], field: Concept): Told => ({
  intent: { do: "contact_fact", contact, fact },
  used: [...verbOf(rest), ...rest.filter((item) => has(item, field))],
});

function sales(contact: ContactRef, rest: readonly Item[], refunds?: true): Told {
  const dated = rest.find((item) => periodOf(item) !== undefined);
  const sold = rest.find(({ shop }) => shop.product !== undefined);
  const product = sold?.shop.product;
  return {
    intent: {
      do: "list_purchases",
      contact,
      ...given({ product: product && [...product], period: periodOf(dated), refunds }),
    },
    used: [
      ...verbOf(rest),
      ...rest.filter(
        (item) => item === dated || item === sold || has(item, "REFUND") || isSale(item),
      ),
    ],
  };
}

const isSale = ({ word }: Item): boolean => /^(?:sales?|orders?|purchases?)$/.test(word);

/** What went between us; what it was about, and the time of that, narrow nothing. */
function exchanges(contact: ContactRef, rest: readonly Item[], by: string | undefined): Told {
  const said = own(rest);
  const isDown = said.some(({ word }) => word === "down");
  const dated =
    said.find((item) => periodOf(item) !== undefined) ??
    timeAtEnd(isDown ? rest.filter(({ word }) => !/^(?:for|about)$/.test(word)) : rest);
  // "write anything down for Ana" is kept of her, and no message to her.
  const [kindItem, kind] = isDown ? [] : kindIn(said);
  const which = given({ kind, period: periodOf(dated) });
  return {
    intent:
      by === undefined
        ? { do: "contact_fact", contact, fact: "interactions", ...which }
        : { do: "list_interactions", by, contact, ...which },
    used: [...verbOf(rest), ...rest.filter((item) => item === dated || item === kindItem)],
  };
}

/** "did I log the visit with Ana on Friday", where nothing is told of what it was about. */
const timeAtEnd = (rest: readonly Item[]): Item | undefined =>
  rest.some(({ word }) => /^(?:about|that|to|for|whether|re)$/.test(word))
    ? undefined
    : rest.find((item) => periodOf(item) !== undefined);

/** What the deed itself is called is answered with what is on file of it. */
const verbOf = (rest: readonly Item[]): readonly Item[] => contentOf(rest).slice(0, 1);

/** The deed behind "did Ben" or "have we", up to the next stop. */
function deedAsked(sentence: readonly Item[]): Deed | undefined {
  const from = sentence.findIndex(({ mark, word }) => mark === undefined && !opening.test(word));
  const said = sentence.slice(Math.max(0, from));
  const [asks, who] = said;
  const byWhom = whoItWas(said);
  if (byWhom !== undefined) return upToStop(said[byWhom], said.slice(byWhom + 2));
  const isWhole = asksOfUs.test(wordOf(asks));
  if (!isWhole && !(asking.test(wordOf(asks)) && isOneOfUs(who))) return undefined;
  const by = !isWhole && who?.shop.member !== undefined ? who : undefined;
  return upToStop(by, said.slice(isWhole ? 1 : 2));
}

/** "was it Ben who logged …", "was that Ben who rang …": the place of the one who is asked after. */
function whoItWas(said: readonly Item[]): number | undefined {
  const at = said.findIndex(({ shop }) => shop.member !== undefined);
  const isAsked =
    /^(?:was|is|wasn 't|was not) (?:it|that|this)$/u.test(
      wordsOf(said.slice(0, Math.max(0, at))),
    ) && /^(?:who|that)$/u.test(wordOf(said[at + 1]));
  return isAsked ? at : undefined;
}

function upToStop(by: Item | undefined, said: readonly Item[]): Deed | undefined {
  const end = said.findIndex((item, at) => isStop(item) || isOfOther(said, at));
  if (end < 0) return { by, items: said, other: [] };
  const behind = said.slice(end);
  if (!isOfOther(said, end) && !behind.every(isStop)) return undefined;
  return { by, items: said.slice(0, end), other: behind.filter(({ shop }) => shop.member) };
}

const isOneOfUs = (who: Item | undefined): boolean =>
  who?.shop.member !== undefined || ofUs.test(wordOf(who));

/** "or was that Ben?": who of us else it may have been, at the end. */
const isOfOther = (items: readonly Item[], at: number): boolean =>
  /^or (?:was|is|were|did) (?:that|it|this)?/u.test(wordsOf(items.slice(at, at + 3))) &&
  contentOf(items.slice(at + 1)).length < 5;

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
