import type { Interpretation } from "../interpretation.ts";
import { type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isAnswered } from "./answered.ts";
import type { Gist } from "./gist.ts";

/** Whether a reading leaves out a detail that was told, asks for it, or takes it for something else. */
export const leavesDetail = (
  is: Gist["is"],
  before: Interpretation,
  items: readonly Item[],
): boolean =>
  isToldOrAsked(before, items) ||
  (is.includes("add_contact") && isOfStranger(before, items)) ||
  isMisread(before) ||
  isMistagged(before, items) ||
  isMovedAway(before, items) ||
  logsDetail(before, items);

/** Told or headed as details are, and answered; or read with some of them left out. */
const isToldOrAsked = (before: Interpretation, items: readonly Item[]): boolean =>
  isWithoutDetail(before) ||
  (isAnswered(before) &&
    (items.some(isHeading) || tells.test(withoutOfWhom(wordsOf(items.filter(isNoName))))));

/** "revenue from contacts who have not bought and of Ben": what says of whom a figure is tells nothing. */
const withoutOfWhom = (words: string): string =>
  words.replace(
    /\b(?:contacts|customers|clients|buyers|people|prospects|those|everyone|everybody|anyone|anybody)(?: \S+){0,3} (?:who|that|which) \S+/gu,
    "",
  );

/** "Sam Orr rang, not in our list yet so add him", "Bea Roma = new contact, …": of nobody that we have. */
const isOfStranger = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  !items.some((item) => item.name?.contact === true && item.name.full) &&
  (meant.intents.every(({ do: what }) => what === "teach")
    ? isNewcomer.test(items.map(({ mark, word }) => mark ?? word).join(" "))
    : meant.intents.every(({ do: what }) => what === "log_interaction" || what === "tag"));
const isNewcomer = /^new [:,–-]|= (?:an? )?new (?:contact|customer|client)\b/u;

/** "Birthday Ana Hill: change to 3 May": nobody is called so. */
export const isMisread = (meant: Interpretation): boolean =>
  asksBack(meant) || namesField(meant) || endsNoTask(meant);
/** "tag her that, and take beginner off": what is taken off is not put on. */
const isMistagged = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every((each) => each.do === "tag" && each.remove === undefined) &&
  /\b(?:take|takes|taking|pull|drop|come|comes) (?:\S+ ){0,4}(?:off|away)\b/u.test(wordsOf(items));
/** "set her contact to closed", "drop the complaint tag, all sorted with Ana": of no task. */
const endsNoTask = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(
    (intent) =>
      intent.do === "change_follow_up" &&
      intent.action === "complete" &&
      /^(?:contact|status|record|account)?$|(?<= |^)tag$/u.test(intent.target.text ?? ""),
  );
/** "…, she's in Leeds now, change that too": where she lives now, and no other of her name. */
const isMovedAway = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  meant.intents.some(
    (intent) =>
      intent.do === "change_contact" && intent.contact !== undefined && "city" in intent.contact,
  ) &&
  /\b(?:he|she|they) (?:is|are|'s|'re) (?:now )?in\b/u.test(wordsOf(items));
const namesField = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.some(
    (intent) =>
      intent.do === "change_contact" &&
      intent.contact !== undefined &&
      "name" in intent.contact &&
      fieldName.test(intent.contact.name),
  );
const fieldName = /^(?:birthday|email|phone|mobile|number|city|company|source|owner|tags?)\s/iu;

/** "Ana emailed from her new address, it's ana@…, can you update": no exchange is to be kept, but the address. */
const logsDetail = (meant: Interpretation, items: readonly Item[]): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) => what === "log_interaction" || what === "change_contact") &&
  items.some((item) => ["email", "phone"].some((kind) => isEntity(item, kind))) &&
  newDetails.test(wordsOf(items));
const isEntity = (item: Item, kind: string): boolean =>
  item.entities.some((entity) => entity.kind === kind && entity.sure);
const newDetails =
  /\bnew (?:email|e mail|mail|address|email address|number|phone|phone number|mobile|mobile number|mob|cell)\b(?=.*\b(?:update|replace|change|switch|swap|put (?:it|that)|save (?:it|that)|set)\b)|^(?:the |some |a few )?(?:new|updated|changed|latest|fresh|correct)(?: contact)? details\b/u;

/** "his date of birth is wrong, just clear it": what it is to be is not missing. */
const asksBack = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.some((intent) => intent.do === "change_contact" && intent.ask !== undefined);
/** "early bird tag → Ana", "all contacts in Leeds: owner Ben": what is to be. */
const isHeading = ({ mark }: Item, at: number, items: readonly Item[]): boolean =>
  mark === "→" ||
  mark === "->" ||
  mark === "=>" ||
  (mark === ":" && /^(?:owner|tag|city|company|source|email|phone)$/u.test(wordOf(items[at + 1])));
const isNoName = ({ name }: Item): boolean => name?.full !== true;

/** What tells or orders: "city of Mark Bell in Berlin" has none of these, and only asks. */
const tells =
  /(?<= |^)(?:is|are|was|were|be|been|has|have|had|got|gets?|goes|go|going|moved|moving|relocated|lives?|living|works?|working|born|chang(?:e|es|ed)|becomes?|became|told|tells|says|found|heard|came|turned|should|must|needs?|wants?|will|can|set|add|put|pop|stick|save|jot|write|fill|update|enter|log|correct|fix|make|made|give|hand|pass|switch|swap|transfer|assign|reassign|take|takes|taking|taken|off|clear|cleared|empty|emptied|blank|strip|stripped|replace|replaced|corrected|looks|looking|untag|remove|drop|delete|erase|wipe|bin|mark|flag|stays?|keep|loses?|tag (?:them|him|her|these|those|each)|tag (?:on|onto) (?:everyone|everybody|all|each|every))(?= |$)/u;

/** A contact's details of which some are not kept. */
const isWithoutDetail = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.ignored !== undefined &&
  meant.intents.every(({ do: what }) => what === "add_contact" || what === "change_contact");
