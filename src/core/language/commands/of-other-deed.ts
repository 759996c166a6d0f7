import type { Intent } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import { fold } from "../../text.ts";
import { Form } from "../gist/form.ts";
import type { Situation } from "../interpretation.ts";
import { has, isSurelyNamed, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

const nouns =
  "phone calls?|calls?|chats?|talks?|visits?|e ?mails?|mails?|messages?|texts?|meetings?|notes?|sales?|purchases?|orders?|refunds?|tags?|labels?|reminders?|follow ?ups?|tasks?";
const named = new RegExp(
  `\\b(?:undo(?:ne|ing)?|revert|reverse|roll back|rollback|take back|scratch|strike|cancel|remove|delete|drop|scrap|forget|unlog|get rid of) (?:(?:the|that|this|my|last|just) )*(${nouns})(?= |$)`,
  "u",
);

const kinds: Readonly<Record<InteractionKind, RegExp>> = {
  call: /^(?:phone )?call|^chat|^talk/u,
  email: /mail|^message/u,
  meeting: /^meeting|^chat|^talk/u,
  message: /^message|^text/u,
  note: /^note/u,
  visit: /^visit/u,
};

/** "undo that and the one before", "undo the last two": more than the last change. */
const severalMeant =
  /\b(?:and|&|plus) (?:also )?the (?:one|two|thing|call|sale|note|last|other|first|previous)\b|\blast (?:two|three|2|3|few|couple)\b|\btwice\b/u;

const tasks = /^(?!sale|purchase|order|refund|tag|label)/u;
const deeds: ReadonlyMap<Intent["do"], RegExp> = new Map([
  ["record_purchase", /^(?:sale|purchase|order)/u],
  ["record_refund", /^refund/u],
  ["tag", /^(?:tag|label)/u],
  ["create_follow_up", tasks],
  ["change_follow_up", tasks],
]);

/** Whether what is to be taken back, as it is called, is what was written last. */
const isOf = (noun: string, last: Intent): boolean =>
  (last.do === "log_interaction" ? kinds[last.kind] : deeds.get(last.do))?.test(noun) !== false;

/**
 * "undo the tag" after a call, or after a call and a tag of one message: the last change is another,
 * or would take back more than was said.
 */
function takesBackOther(
  intents: readonly Intent[],
  items: readonly Item[],
  { lastCommand, lastOfSeveral }: Situation,
): boolean {
  const [undo, ...others] = intents;
  if (undo?.do !== "undo" || "what" in undo || others.length > 0) return false;
  const words = wordsOf(items);
  const [, noun] = named.exec(words) ?? [];
  if (noun === undefined || lastCommand === undefined) return severalMeant.test(words);
  return lastOfSeveral === true || severalMeant.test(words) || !isOf(noun, lastCommand);
}

/**
 * "sorry, it was Ana I called", where what was written last has no call of one person to put right:
 * no other call is told of.
 */
const putsRightOther = (
  intents: readonly Intent[],
  items: readonly Item[],
  { lastCommand, saidLast }: Situation,
): boolean =>
  lastCommand !== undefined &&
  saidLast !== "question" &&
  intents.every(({ do: what }) => what === "log_interaction") &&
  itWas.test(new Form("", items, ["p"]).said);
const itWas =
  /^(?:(?:sorry|no|oops|whoops|wait|actually|oh|ah|sorry no|no wait|my mistake|my bad|,|[.]|-|–) )*(?:it|that|this)(?: was|'s| is) <p> (?:(?:who|that|whom) |(?:i|we) )/u;

/** "make both 15": what is put right is one sale. */
const isOfMore = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some(
    (each) => each.do === "correct" && (each.amount ?? each.quantity ?? each.product) !== undefined,
  ) &&
  /\b(?:both|all of (?:them|those|these)|all (?:two|three)|each of them)\b/u.test(wordsOf(items));

/** "she paid 45", when another one than whose sale it was has just been asked about. */
function isOfAskedOne(
  intents: readonly Intent[],
  items: readonly Item[],
  { lastCommand, lastQuestion, saidLast }: Situation,
): boolean {
  const asked = saidLast === "question" ? nameIn(lastQuestion) : undefined;
  return (
    asked !== undefined &&
    asked !== nameIn(lastCommand) &&
    intents.some(({ do: what }) => what === "correct") &&
    items.some(({ word }) => /^(?:he|she|they|him|her|them|his|their)$/u.test(word))
  );
}

const nameIn = (intent: Intent | undefined): string | undefined =>
  intent !== undefined &&
  "contact" in intent &&
  intent.contact !== undefined &&
  "name" in intent.contact
    ? fold(intent.contact.name)
    : undefined;

/** "yes, and log a call with Ana", where yes or no was asked: the yes would be lost. */
const isHalfAnswer = (
  intents: readonly Intent[],
  items: readonly Item[],
  { pending }: Situation,
): boolean =>
  pending?.asks === "confirm" &&
  has(items[0], "YES") &&
  intents.length > 0 &&
  !intents.some(({ do: what }) => answers.has(what));
const answers: ReadonlySet<Intent["do"]> = new Set(["yes", "no", "question", "contact_fact"]);

/** "tag all in Leeds vip and remove trade", "… and give them to Ben": a set is no one spoken of last. */
const pointsAtSet = (intents: readonly Intent[]): boolean => {
  const set = intents.findIndex((each) => "filter" in each && each.filter !== undefined);
  return set >= 0 && JSON.stringify(intents.slice(set + 1)).includes('{"last":true}');
};

/**
 * "met Ana and Ruth, tag her vip", "Ana called about Ruth, her number is …": of two women nobody can
 * tell which; "Ana called about Ruth's order" speaks of one.
 */
function isOfOneOfTwo(intents: readonly Intent[], items: readonly Item[]): boolean {
  const [first, ...others] = intents;
  const isOfLast = others.filter((each) => JSON.stringify(each).includes('{"last":true}'));
  const at = items.findLastIndex(({ word }) => /^(?:her|him|his|she|he)$/u.test(word));
  if (first?.do !== "log_interaction" || isOfLast.length === 0 || at < 0) return false;
  if (first.contacts.length > 1) return true;
  const named = items.slice(0, at).filter((item, place) => isPerson(item, items[place + 1]));
  return (
    new Set(named.map(({ text }) => fold(text))).size > 1 &&
    isOfLast.some(({ do: what }) => kept.has(what))
  );
}
/** A contact, and no colleague who is called as one is: "tag her vip; remind Ben to send her one". */
const isPerson = (item: Item, next: Item | undefined): boolean =>
  isSurelyNamed(item) &&
  item.name?.contact === true &&
  item.shop.member === undefined &&
  next?.word !== "'s";
const kept: ReadonlySet<Intent["do"]> = new Set([
  "change_contact",
  "tag",
  "record_purchase",
  "record_refund",
]);

/** "her reminder isn't needed any more, don't cancel it though": what is forbidden in the same breath. */
const isForbiddenToo = (intents: readonly Intent[], items: readonly Item[]): boolean => {
  const [, verb] = forbidden.exec(wordsOf(items)) ?? [];
  return verb !== undefined && intents.some((intent) => verbsOf(intent)?.test(verb) === true);
};
const forbidden = /\b(?:do not|don t|never) (?:\p{L}+ )?(\p{L}+) (?:it|that|this|them|him|her)\b/u;
const verbsOf = (intent: Intent): RegExp | undefined =>
  intent.do === "change_follow_up" ? ofTask[intent.action] : ofDeeds.get(intent.do);
const ofTask: Readonly<Partial<Record<string, RegExp>>> = {
  cancel: /^(?:cancel|drop|delete|remove|scrap|bin|kill|close)$/u,
  complete: /^(?:close|tick|complete|finish)$/u,
  move: /^(?:move|push|shift|postpone|change)$/u,
};
const ofDeeds: ReadonlyMap<Intent["do"], RegExp> = new Map([
  ["delete_contact", /^(?:delete|remove)$/u],
  ["tag", /^(?:tag|mark|label)$/u],
  ["log_interaction", /^(?:log|record|save)$/u],
  ["record_purchase", /^(?:log|record|book|save)$/u],
  ["record_refund", /^(?:log|record|book|save)$/u],
]);

/** Whether what was read is said of another deed, another person or more than the one that it would be done to. */
export const isOfOtherDeed = (
  intents: readonly Intent[],
  items: readonly Item[],
  situation: Situation,
): boolean =>
  pointsAtSet(intents) ||
  [isOfOneOfTwo, isOfMore, isForbiddenToo].some((isOf) => isOf(intents, items)) ||
  [isHalfAnswer, takesBackOther, putsRightOther, isOfAskedOne].some((isOf) =>
    isOf(intents, items, situation),
  );
