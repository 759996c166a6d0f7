import type { ContactRef, Intent } from "../../intent.ts";
import { entityIn, has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { clausesOf, contentOf, wordsOf } from "../sentence.ts";
import { isWeighing } from "./circumstance.ts";
import { isFiller, type Part, type Read, textOf, trimmed } from "./part.ts";
import { personAt } from "./persons.ts";

/** The details that are known for what they are wherever they stand. */
const kinds = ["email", "phone", "birthday"] as const;
type Kind = (typeof kinds)[number];
const nouns = { email: "EMAIL_FIELD", phone: "PHONE", birthday: "BIRTHDAY" } as const;

/**
 * "there's a typo in Ana's email, it must be ana@…", "mails to Ana bounce, correct address is
 * ana@…", "Ana lost her phone, use 0142 from now on": one detail of one person we have, said to be
 * the one that holds. What else is told is said not to be kept; where there is more to be done, a
 * doubt, or another person, nothing is.
 */
export function restatedCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const value = theOnly(items, (item) => kindOf(item) !== undefined);
  const named = theOnly(items, isSurelyNamed);
  if (value === undefined || named?.name?.full !== true || !isSaid(items, value)) return undefined;
  const person = personAt(items, items.indexOf(named), situation.vocabulary);
  const left = clausesOf(items).filter((clause) => !clause.includes(value) && tells(clause));
  const ignored = left.map((clause) => trimmed(textOf(part, clause)).replace(/[.!?]+$/, ""));
  const intent = person && changeOf(person.contact, value);
  return intent && { intents: [intent], ...(ignored.length === 0 ? {} : { ignored }) };
}

const changeOf = (contact: ContactRef, value: Item): Intent => {
  const kind = kindOf(value) ?? "phone";
  const set = { [kind]: entityIn(value, "birthday")?.value ?? value.text };
  return { do: "change_contact", contact, set };
};

/** "my mail to Ana bounced, the right address is ana@…": her address, and no mail that she got. */
export const bouncedCommand = (part: Part): Read | undefined =>
  part.items.some(isBounced) ? restatedCommand(part) : undefined;
const isBounced = ({ word }: Item): boolean =>
  /^(?:bounces?|bounced|bouncing|bounced back|came back|comes back|coming back|undeliverable)$/.test(
    word,
  );

/** Whether the value is told as the one that holds, and nothing else is told or doubted. */
const isSaid = (items: readonly Item[], value: Item): boolean =>
  holds(items, value) && isOfChange(items, value) && isMeant(items, value);

/** The one piece of its sort; undefined where there are more. */
function theOnly(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  const [found, ...others] = items.filter(holds);
  return others.length === 0 ? found : undefined;
}

const kindOf = (item: Item | undefined): Kind | undefined =>
  kinds.find((kind) => entityIn(item, kind)?.sure === true);

/** Nothing else is to be done or told of, nothing is doubted; the words of an address say nothing. */
const isMeant = (items: readonly Item[], value: Item): boolean => {
  const words = items.filter((item) => item !== value && !has(item, "IN_TRUTH", "NEW"));
  const isUnsent = (item: Item): boolean => has(item, "EMAILED") && items.some(isBounced);
  return words.every((item) => isNoDeed(item) || isUnsent(item)) && !isWeighing(wordsOf(words));
};
const isNoDeed = (item: Item): boolean =>
  !has(item, ...toldExchanges, "REMIND", "REMIND_ME", "A_REMINDER", "LOGS", "TAG", "UNTAG") &&
  !has(item, "UNDO", "SOLD", "BOUGHT", "REFUNDED", "SENT", "DELETE", "NOT", "EXCEPT", "ELSE") &&
  !speaking.test(item.word) &&
  item.mark !== "?" &&
  item.shop.member === undefined;
const speaking =
  /^(?:says?|said|told|tells|asked|asks|wrote|heard|reply|replied|forward|forwarded|forgot|forgotten|going|going to|rather|meant|meant to|wanted|wanted to|planned|tried|tried to)$/;

/** "it must be …", "use …", "… instead", and nothing that says it is the former one. */
const holds = (items: readonly Item[], value: Item): boolean => {
  const at = items.indexOf(value);
  const before = items.slice(0, at).findLast((item) => !isFiller(item) || holding.test(item.word));
  const [clause = []] = clausesOf(items.slice(at + 1));
  const isAll = clause.every(
    (item) => isFiller(item) || isSurelyNamed(item) || lasting.test(item.word),
  );
  return holding.test(wordOf(before)) && isAll && !former.test(wordsOf(clause));
};
const holding =
  /(?:^|\b)(?:use|is|'s|be|to|it|for|by|at|now|so|should be|must be|make it|change it to|is now|correct|right|new)$/;
const lasting = /^(?:from now on|instead|now|please|from today)$/;
const former = /^(?:is|was|bounces?|does|has|any ?more|no longer|isn|doesn|wrong|old)\b/;

/** The field is named, and that something about it changes. */
const isOfChange = (items: readonly Item[], value: Item): boolean => {
  const noun = nouns[kindOf(value) ?? "phone"];
  return (
    items.some((item) => has(item, noun) || mailing.test(item.word)) &&
    items.some(
      (item) => has(item, "CHANGE", "WRONG", "IN_TRUTH", "NEW") || changing.test(item.word),
    )
  );
};
const mailing = /^(?:mails?|e mails?|emails?|address|inbox|mobile|cell|phone|digits?)$/;
const changing =
  /^(?:use|bounces?|bounced|bouncing|bounced back|came back|comes back|coming back|undeliverable|typo|misspelt|dead|lost|must be|right|real|actual|from now on|instead|swapped|mixed up|stolen|out of service|disconnected)$/;

/** More than the change itself: what is told beside it. */
const tells = (clause: readonly Item[]): boolean =>
  contentOf(clause).some(
    (item) =>
      !isFiller(item) &&
      item.name === undefined &&
      !changing.test(item.word) &&
      !has(item, "PHONE", "EMAIL_FIELD", "BIRTHDAY", "CHANGE", "WRONG", "IN_TRUTH"),
  );
