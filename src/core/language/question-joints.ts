import { isSmall } from "./ask-leaning.ts";
import { has, type Item, wordOf } from "./items.ts";
import { isPeople } from "./of-whom.ts";

type Part = readonly Item[];

/** "Ana Lopez: tags, town": of whom all that follows is asked. */
export const isHeading = ({ mark }: Item, part: Part): boolean =>
  mark === ":" && part.every((item) => isSmall(item) || item.name?.contact === true);

/** "people who bought a kit and who are VIPs": more of them; "who are the VIPs" and "who are they" ask. */
export const isOfTheSame = (items: Part, joint: number, before: Part): boolean =>
  has(items[joint], "AND") &&
  wordOf(items[joint + 1]) === "who are" &&
  !/^(?:the|our|my|they|those|these)$/.test(wordOf(items[joint + 2])) &&
  before.some((item) => has(item, "WHO", "CONTACT") || isPeople(item));

/** "came in and paid for something": what was done, and nothing that is asked anew. */
export const isPaying = (item: Item | undefined): boolean => /^(?:paid|pay)\b/.test(wordOf(item));
