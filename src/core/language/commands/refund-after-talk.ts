import { given } from "../../given.ts";
import type { ContactRef, Intent } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isStrongStop, type Part } from "./part.ts";
import { isPronoun } from "./persons.ts";
import { refund } from "./refund-rows.ts";
import { firstMeaning, rows } from "./rows.ts";

/** Money given back to the one spoken of. */
const givenBack = rows<Intent>(
  { say: "GAVE <person> <goods> back <aside>?", means: refund },
  { say: "GAVE <person> back <goods> <aside>?", means: refund },
  { say: "GAVE|REFUNDED <person> A_REFUND of|for|:|,? <goods> <aside>?", means: refund },
  { say: "REFUNDED <person> <goods> <aside>?", means: refund },
);

/**
 * "Ana wasn't happy with the shears so I gave her 42.90 back": to whom, and for what, is said
 * before. What was given is told as done; talk that names two, or that may be a condition, tells none.
 */
export function refundAfterTalk(part: Part): Intent | undefined {
  const { items } = part;
  const at = items.findIndex((_, place) => isGivenThem(items, place));
  if (at < 1) return undefined;
  const talk = items.slice(0, at);
  const contact = spokenOf(talk);
  const products = talk.flatMap(({ shop }) => shop.product ?? []);
  const isTold = items.slice(at, at + 1).some(isGiven) || products.length > 0;
  if (!isTold || products.length > 1 || !talk.every(isPlain)) return undefined;
  const back = firstMeaning(givenBack, { ...part, items: items.slice(at) }, true);
  return contact === undefined ? undefined : amountGiven(back, { contact, product: products[0] });
}

/** What was given back, to whom and for what was told before. */
const amountGiven = (
  back: Intent | undefined,
  { contact, product }: { readonly contact: ContactRef; readonly product: string | undefined },
): Intent | undefined =>
  back?.do === "record_refund" && back.amount !== undefined
    ? { ...back, contact, ...given({ product: back.product ?? product }) }
    : undefined;

/** Money given back to nobody named: "refunded 18 for it". */
const givenFor = rows<Intent>(
  { say: "REFUNDED <goods> for|on|to? it|that|this|them|him|her? <aside>?", means: refund },
  { say: "GAVE back <goods> for|on|to? it|that|this|them|him|her? <aside>?", means: refund },
  { say: "GAVE <goods> back for|on|to? it|that|this|them|him|her? <aside>?", means: refund },
);

/**
 * "Ana's pot had a chip in it so I refunded 14 for it": whose thing it was, and what was wrong with
 * it, lead to what was given; a thing of somebody else, or a second one, tells of none.
 */
export function refundOfTheirs(part: Part): Intent | undefined {
  const { items } = part;
  const at = items.findIndex(isGiven);
  const talk = items.slice(0, Math.max(0, at));
  const who = talk.findIndex(({ name }) => name?.contact === true && name.full);
  const contact = spokenOf(talk);
  const product = blamedIn(talk.slice(who + 1));
  const isTheirs = wordOf(talk[who + 1]) === "'s" && talk[who + 2]?.shop.product !== undefined;
  if (contact === undefined || product === undefined || !isTheirs) return undefined;
  const back = firstMeaning(givenFor, { ...part, items: items.slice(at) }, true);
  return back?.do === "record_refund" && back.amount !== undefined && back.product === undefined
    ? { ...back, contact, product }
    : undefined;
}

/** Money that somebody got back, told behind what was wrong. */
const gotBack = rows<Intent>(
  { say: "<person> got|had|received his|her|their? <goods> back <aside>?", means: refund },
  { say: "GAVE <person> his|her|their? <goods> back <aside>?", means: refund },
  { say: "REFUNDED <person> his|her|their? <goods> <aside>?", means: refund },
);

/** "a pack of treats was torn so Ana got her 7.50 back": what it was for is told before, and nobody. */
export function refundOfThing(part: Part): Intent | undefined {
  const { items } = part;
  const from = toldFrom(items);
  const product = blamedIn(items.slice(0, Math.max(0, from)));
  if (product === undefined) return undefined;
  const back = firstMeaning(gotBack, { ...part, items: items.slice(from) }, true);
  return back?.do === "record_refund" && back.amount !== undefined && back.product === undefined
    ? { ...back, product }
    : undefined;
}

/** Where it is told who got it: at their name, or at what we did before it. */
function toldFrom(items: readonly Item[]): number {
  const who = items.findIndex(({ name }) => name?.contact === true && name.full);
  const before = items[who - 1];
  return before !== undefined && isGiven(before) ? who - 1 : who;
}

/** The one thing of ours that some talk is of, where it leads on: "the harness snapped so". */
function blamedIn(talk: readonly Item[]): string | undefined {
  const [product, ...others] = talk.flatMap(({ shop }) => shop.product ?? []);
  const isTalk = talk.length > 2 && talk.every((item) => isPlain(item) || isSingle(item));
  return isTalk && others.length === 0 && leadsOn(talk) ? product : undefined;
}
const isSingle = ({ entities }: Item): boolean =>
  entities.length > 0 &&
  entities.every(
    (entity) => (entity.kind === "number" || entity.kind === "quantity") && entity.value === 1,
  );
/** "… so", "… so I" */
const leadsOn = (talk: readonly Item[]): boolean =>
  /^(?:so|and so|hence|therefore)$/.test(
    wordOf(talk.findLast(({ word }) => !/^(?:i|we|just)$/.test(word))),
  );

/** The one whom the talk names, where it leads to what we did: "… so I", "…. ". */
function spokenOf(talk: readonly Item[]): ContactRef | undefined {
  const last = talk.at(-1);
  const isOurs = /^(?:i|we|just|[.,;]|so|and)$/.test(last?.mark ?? wordOf(last));
  const [name, ...others] = talk.flatMap((item) => item.name ?? []);
  return isOurs && name?.contact === true && name.full && others.length === 0
    ? { name: name.said }
    : undefined;
}

const isGiven = (item: Item): boolean =>
  has(item, "GAVE", "REFUNDED") &&
  /^(?:gave|handed|sent|paid|refunded|refund|credited|credit|reim\w+ed?)\b/.test(item.word);

/** "gave her 40 back", and not what was given to somebody named. */
const isGivenThem = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  const isHere = item !== undefined && (isGiven(item) || isToGive(item, items[at - 1]));
  return isHere && isPronoun(items[at + 1]);
};

/** "…. Refund her the 35": told to be written down, where it begins a sentence. */
const isToGive = (item: Item, before: Item | undefined): boolean =>
  item.word === "refund" && has(item, "REFUNDED") && isStrongStop(before);

const why = /^(?:because|since|after|said|says|told|asked|wanted|no|not|\p{L}+ not)$/u;
const isPlain = (item: Item): boolean =>
  item.mark !== "?" &&
  item.mark !== ":" &&
  item.shop.member === undefined &&
  (!isUnreal(item) || why.test(item.word)) &&
  item.entities.every(({ kind, sure }) => !sure || kind === "point" || kind === "period");
