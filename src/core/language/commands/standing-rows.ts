import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { changed } from "./contact-change.ts";
import { lastOne } from "./part.ts";
import { isPronoun } from "./persons.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

type Values = NonNullable<Extract<Intent, { do: "change_contact" }>["set"]>;

const status =
  (value: NonNullable<Values["status"]>) =>
  (said: Said): Intent =>
    changed(said, { set: { status: value } });
/** Told of "him" it may be a mere remark, and of "mark them closed" Mark is not meant. */
const statusTold =
  (value: NonNullable<Values["status"]>) =>
  (said: Said): Intent | undefined =>
    said.items("person").some(isPronoun) || said.skipped.some(isPronoun) || isLifted(said)
      ? undefined
      : status(value)(said);
/** "take Ana off do not contact": what was is not to be any more. */
const isLifted = (said: Said): boolean =>
  said.part.items.some(({ word }) => /^(?:off|lift|remove|no longer)$/.test(word));

/** "mark closed" is an order, though somebody is called Mark. */
const ofNoOrder =
  (means: (said: Said) => Intent | undefined) =>
  (said: Said): Intent | undefined =>
    said.items("person").every(({ name, word }) => orders.test(word) && name?.full !== true)
      ? undefined
      : means(said);

/** "Ana closed the door": a thing, and not the shop. */
const ofNoThing =
  (means: (said: Said) => Intent | undefined) =>
  (said: Said): Intent | undefined =>
    closesThing.test(wordsOf(said.part.items)) ? undefined : means(said);
const closesThing =
  /\bclosed (?:the|an?|our|his|her|their|my|on|in on|out)(?= )(?! (?:\S+ )?(?:shop|store|business|account|company|salon|firm|place|doors|books|studio|workshop|practice|office|nursery|restaurant|caf[eé]|bakery)\b)/u;

const orders = /^(?:mark|set|put|flag|make|change|update|status)$/;

/** "…: set the status to do not contact", of the one spoken of. */
const statusOfLast =
  (value: NonNullable<Values["status"]>) =>
  (said: Said): Intent | undefined =>
    said.part.carried
      ? { do: "change_contact", contact: lastOne, set: { status: value } }
      : undefined;

/** "mark her closed": somebody is, and no follow-up of hers; "them" may be follow-ups. */
const ofPronoun = (said: Said): Intent | undefined =>
  said.items("person").some(({ word }) => ["him", "her"].includes(word))
    ? status("closed")(said)
    : undefined;

/** "Ana says no more calls, mark her as do not contact": why, and then what is to be done. */
const forReason = (said: Said): Intent | undefined => {
  const isAnother = said.items("text").some(({ name }) => name?.contact === true && name.full);
  const isSupposed = /\b(?:if|unless|when|once|until|maybe|perhaps|or|not sure)\b/u;
  return isAnother || isSupposed.test(wordsOf(said.items("text")))
    ? undefined
    : status("do_not_contact")(said);
};

/** "no more mailings or calls to Ana": nothing else is said not to go on. */
const noMoreMail = (said: Said): Intent | undefined => {
  const stopped = said.items("text").filter(isMailing);
  const tags = stopped.flatMap(({ shop }) => shop.tag ?? []);
  // "no more newsletter for Ana", who is tagged so: she may be called all the same.
  if (tags.length > 0 && tags.length === stopped.length)
    return { do: "tag", contacts: said.people, remove: tags };
  return stopped.length > 0 ? statusTold("do_not_contact")(said) : undefined;
};
/** "Ana asked not to get any more calls or mail from us, ever": nothing else, and not only for a time. */
const noMoreOfAny = (said: Said): Intent | undefined => {
  const text = said.items("text");
  const isAll = text.every((item) => isMailing(item) || ever.test(item.word) || isJoint(item));
  // "wants no more newsletters" may be called all the same.
  const isAny = text.filter(isMailing).length > 1 || text.some(({ word }) => forGood.test(word));
  return isAll && isAny && text.some(isMailing) ? statusTold("do_not_contact")(said) : undefined;
};
const forGood = /^(?:ever|ever again|at all|contact|anything)$/;
const isMailing = (item: Item): boolean =>
  has(item, "A_CALL", "AN_EMAIL", "A_MESSAGE") || mailing.test(item.word);
const isJoint = (item: Item): boolean => item.mark === "," || has(item, "AND");
const ever =
  /^(?:or|nor|from|us|ever|again|ever again|at all|any ?more|any longer|any|more|of|our|anything|please|either|post|marketing|letters?|offers?)$/;
const mailing = /^(?:mailings?|newsletters?|mails?|emails?|messages?|texts?|calls?|contact)$/;

/** How they stand with us. */
export const standingRows = rows<Intent>(
  ...(
    [
      ["NO_CONTACT", "do_not_contact"],
      ["CLOSED", "closed"],
      ["active", "active"],
    ] as const
  ).map(([to, value]) => ({
    say: `mark|set|flag|put|CHANGE STATUS_FIELD to|as|:|= ${to}`,
    means: statusOfLast(value),
  })),
  { say: "mark|set|flag|put as|to|down|on NO_CONTACT", means: statusOfLast("do_not_contact") },
  { say: "mark|set|flag|put <person> as|to|down CLOSED", means: status("closed") },
  { say: "mark|set|flag <person> closed", means: ofPronoun },
  { say: "<person> CLOSED|has_closed", means: ofNoOrder(ofNoThing(statusTold("closed"))) },
  { say: "close <person>", means: statusTold("closed") },
  {
    say: "mark|set|flag|put|move|switch|change|bump|turn <person> as|to|down|over_to|onto? NO_CONTACT",
    means: status("do_not_contact"),
  },
  {
    say: "<person> <text> ,|.|;|-|–|so|AND mark|set|flag|put him|her|them as|to|down? NO_CONTACT",
    means: forReason,
  },
  { say: "no more <text> to|for|with <person>", means: noMoreMail },
  {
    say: "<person> asked|asks|wants|would_like|told_us|said us|me? NOT|no|do_not|never|no_more to? get|receive|hear|have|be_sent|GOT? any|any_more|more? <text>",
    means: noMoreOfAny,
  },
  ...["to? NO_CONTACT", "NOT to be? contact|disturbed|bothered"].map((never) => ({
    say: `<person> has|have? asked|asks|requested|told_us|told_me|said|wants|would_like|prefers us|me? ${never} him|her|them? any_more|anymore|again|any_longer|ever|ever_again|in_future|by_us|please?`,
    means: ofNoOrder(statusTold("do_not_contact")),
  })),
  {
    say: "<person> has|have? asked|asks|wants|told_us|would_like us|me? to be? left|leave him|her|them? alone for_good|from_now_on?",
    means: ofNoOrder(statusTold("do_not_contact")),
  },
  { say: "NO_CONTACT <person>", means: statusTold("do_not_contact") },
  { say: "<person> NO_CONTACT", means: ofNoOrder(statusTold("do_not_contact")) },
  { say: "mark|set <person> as|to active", means: status("active") },
);
