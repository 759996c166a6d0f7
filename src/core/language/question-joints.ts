import { isSmall } from "./ask-leaning.ts";
import { has, type Item, wordOf } from "./items.ts";
import { isPeople } from "./of-whom.ts";
import { wordsOf } from "./sentence.ts";

type Part = readonly Item[];

/** "Ana Lopez: tags, town", "after costs, what …": of whom, or of what, all that follows is asked. */
export const isHeading = ({ mark }: Item, part: Part): boolean =>
  (mark === ":" && part.every((item) => isSmall(item) || item.name?.contact === true)) ||
  (mark === "," && part.every((item) => isSmall(item) || withoutCosts.test(item.word)));
const withoutCosts =
  /^(?:after (?:the )?costs?|net of costs|less costs|minus costs|once costs are off|in (?:profit|sales|money) terms|in terms of (?:profit|sales|revenue|money))$/;

/** "people who bought a kit and who are VIPs": more of them; "who are the VIPs" and "who are they" ask. */
export const isOfTheSame = (items: Part, joint: number, before: Part): boolean =>
  has(items[joint], "AND") &&
  wordOf(items[joint + 1]) === "who are" &&
  !/^(?:the|our|my|they|those|these)$/.test(wordOf(items[joint + 2])) &&
  before.some((item) => has(item, "WHO", "CONTACT") || isPeople(item));

/** "came in and paid for something": what was done, and nothing that is asked anew. */
export const isPaying = (item: Item | undefined): boolean => /^(?:paid|pay)\b/.test(wordOf(item));

/** "Ana Lopez, whose contact is she and when did …": the name alone asks nothing, and is of the first. */
export function withName(parts: readonly Part[]): readonly Part[] {
  const [first, second, ...others] = parts;
  const isName = first?.every((item) => isSmall(item) || item.name?.contact === true) === true;
  return first !== undefined && second !== undefined && isName && others.length > 0
    ? [[...first, ...second], ...others]
    : parts;
}

/** "how many customers in Leeds? And how many in York?": customers, where only a place or a tag is said. */
export function withPeople(part: Part, first: Part): Part {
  const people = first.find((item) => has(item, "CUSTOMER", "PROSPECT"));
  const at = part.findIndex((item) => has(item, "HOW_MANY"));
  const said = part.filter((item) => !isSmall(item) && !has(item, "HOW_MANY"));
  const isOfPlaces = said.every(
    ({ shop }) => (shop.city ?? shop.country ?? shop.tag) !== undefined,
  );
  return people !== undefined && at >= 0 && said.length > 0 && isOfPlaces
    ? [...part.slice(0, at + 1), people, ...part.slice(at + 1)]
    : part;
}

/** "3 or more orders in 2025: which customers?", "meetings on Monday, with whom?", "who haven't we called? list them": no question of its own. */
export const isOfPart = (rest: Part, part: Part): boolean =>
  /^(?:(?:and|so|please|just|then|can you|could you) )*(?:(?:which|what|list|show|show me|list me|give me|name|names of|number of|how many|count|who are) )?(?:(?:the|these|those|our) )?(?:customers|contacts|clients|people|buyers|prospects|names|who|which ones|which|them)(?: (?:are|is|was|were) (?:that|they|those|these|it))?(?: (?:remain|remains|are left|are left over|would be left|does that leave|qualify|match|fit))?(?: (?:only|please|then|pls|thanks))*$/u.test(
    wordsOf(rest.slice(0, 12)),
  ) &&
  !part.some((item) => has(item, ...ofFigure) || item.name?.full === true) &&
  part.some((item) => has(item, ...ofPeople) || Object.keys(item.shop).length > 0);
const ofFigure = [
  "HOW_MANY",
  "HOW_MUCH",
  "WHEN",
  "WHERE",
  "REVENUE",
  "PROFIT",
  "AVERAGE_ORDER",
  "REPEAT_RATE",
  "RETENTION",
  "FOLLOW_UP",
  "OVERDUE",
  "MOST",
] as const;
const ofPeople = [
  "ORDER",
  "ORDERS_NOUN",
  "REFUND",
  "BUY",
  "WHO",
  "NOT",
  "NEVER",
  "SPEND",
  "CALL",
  "EMAIL",
  "MEETING",
  "MESSAGE",
  "VISIT",
] as const;
