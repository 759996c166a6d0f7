import type { Intent } from "../../intent.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isEchoOfDetails } from "./echo-of-details.ts";
import type { Part, Read, Reader } from "./part.ts";
import { isTold } from "./telling.ts";

/**
 * "Ana rang to say she's moved to Cork, update her city": the call, and the detail that is to be
 * put on her card. Without such an order what they said is the note of the call and no more.
 */
export function rangToSay(whole: Part, echo: readonly Item[], read: Reader): Read | undefined {
  const { items } = whole;
  const said = whatTheySaid(items);
  if (said === undefined || !isOrderOfCard(echo, items)) return undefined;
  const exchange = read(whole);
  const change = read({ ...whole, items: said });
  const isReport =
    exchange?.intents.length === 1 &&
    exchange.intents.every((each) => each.do === "log_interaction" && isTold(each));
  if (!isReport || change?.intents.every(isChange) !== true) return undefined;
  return { ...change, intents: [...exchange.intents, ...change.intents] };
}
const isChange = (intent: Intent): boolean =>
  intent.do === "change_contact" && intent.ask === undefined;

/** Whose detail it is, and what they said of themselves. */
function whatTheySaid(items: readonly Item[]): readonly Item[] | undefined {
  const people = items.filter((item) => isSurelyNamed(item) && item.name?.contact === true);
  const [person] = people;
  const at = items.findIndex(
    ({ word }, place) => theirs.test(word) && toSay.test(wordsOf(items.slice(0, place))),
  );
  return person === undefined || people.length > 1 || at < 0
    ? undefined
    : [person, ...items.slice(at + 1)];
}
const theirs = /^(?:he|she|they|his|her|their)$/;
const toSay = / (?:to say|saying|to tell (?:me|us)|to let (?:me|us) know)(?: that)?$/u;

/** "update her city", "put that on her card"; "note it" and "save that" may be of the call. */
const isOrderOfCard = (echo: readonly Item[], before: readonly Item[]): boolean => {
  const order = echo.filter(({ mark }) => mark === undefined);
  return isEchoOfDetails(order, before) && ofCard.test(wordsOf(order));
};
const ofCard =
  /\b(?:update|change|correct|fix|amend|replace|swap)\b|\b(?:his|her|their) (?!call\b|email\b|message\b)\S+/u;
