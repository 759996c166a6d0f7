import { has, type Item } from "./items.ts";
import { spoken } from "./sentence.ts";

/** "no, back to the first list", "nobody? last week then": said of the answer, and no part of what is asked. */
const withoutNo = (items: readonly Item[]): readonly Item[] =>
  /^(?:(?:no|nope|nah) [,.!–-]|(?:nobody|none|nothing|no one|really|hmm?) \?) /.test(
    spoken(items.slice(0, 3)),
  )
    ? items.slice(2)
    : items;

/** "and with an email": a condition more, and nobody with whom. */
const withoutAnd = (items: readonly Item[]): readonly Item[] =>
  has(items[0], "AND") &&
  /^with(?:out)?$/.test(items[1]?.word ?? "") &&
  items.slice(2, 4).some((item) => has(item, "EMAIL_FIELD", "PHONE", "AN_EMAIL"))
    ? items.slice(1)
    : items;

/** What changes the question before, without what only leads to it. */
export const withoutOpening = (items: readonly Item[]): readonly Item[] =>
  withoutAnd(withoutNo(items));
