import { type ContactFieldName, fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item } from "../items.ts";
import { clausesOf, contentOf, wordsOf } from "../sentence.ts";
import { isFiller, isStrongStop } from "./part.ts";

/** "…, please add", "can you put both in", "update his card", "fill in her birthday": the details of somebody that were just told. */
export const isEchoOfDetails = (last: readonly Item[], before: readonly Item[]): boolean =>
  (details.test(wordsOf(last)) || isEchoOfValue(last, before)) &&
  before.some(({ name }) => name?.contact === true && name.full) &&
  before.some(
    (item) =>
      item.shop.city !== undefined ||
      item.shop.source !== undefined ||
      item.entities.some(({ kind }) => ["email", "phone", "birthday"].includes(kind)) ||
      has(item, "EMPLOYED_AT", "COMPANY_FIELD"),
  );
const act =
  "add|save|note|file|update|enter|record|store|put|pop|stick|change|correct|fix|amend|fill|note down|put down|put in|fill in|replace|swap";
const their = "(?:his|her|their|the)";
const details = new RegExp(
  `^(?:(?:and|so|please|pls|kindly|can you|could you|would you|will you|if you (?:can|could|would)|just) )*(?:${act})(?: (?:down|in|right|straight|it|that|this|both|it all|all of (?:it|that)|them both|the two|the lot|everything|all three|both of (?:them|those)|(?:both )?(?:in|on|to|onto|into)? ?${their} (?:card|file|record|profile|details|data|entry|contact|info)))*(?: (?:down|in|please|pls|for me|for him|for her|for them|now|accordingly))*$`,
  "u",
);

/** "…, put that in as her birthday", where a birthday was told; "add her birthday" may be asked of one that was not. */
const isEchoOfValue = (last: readonly Item[], before: readonly Item[]): boolean => {
  const at = last.findIndex((item) => fieldOf(item) !== undefined);
  const field = fieldOf(last[at]);
  return (
    field !== undefined &&
    orders.test(wordsOf(last.slice(0, at))) &&
    last.slice(at + 1).every(isFiller) &&
    before.some((item) => tellsField(item, field))
  );
};
const fieldOf = (item: Item | undefined): ContactFieldName | undefined =>
  fieldConcepts.find(([concept]) => has(item, concept))?.[1];
const orders = new RegExp(
  `^(?:(?:and|so|please|pls|kindly|can you|could you|would you|will you|if you (?:can|could|would)|just) )*(?:${act})(?: (?:down|in|into|it|that|this|as|to|under|on|for))*(?: ${their})?(?: new)?$`,
  "u",
);

const tellsField = (item: Item, field: ContactFieldName): boolean => {
  if (field === "email" || field === "phone") return entityIn(item, field) !== undefined;
  if (field === "birthday") return has(item, "BIRTHDAY");
  if (field === "city") return item.shop.city !== undefined || has(item, "MOVED");
  if (field === "source") return item.shop.source !== undefined;
  return field === "company" && has(item, "EMPLOYED_AT", "COMPANY_FIELD");
};

/** "…, save it for her. She gets the vip tag too": the order to write down what was told, before another deed. */
export function withoutEchoAmid(items: readonly Item[]): readonly Item[] {
  const clauses = clausesOf(items);
  const before: Item[] = [];
  for (const [place, clause] of clauses.entries()) {
    const isAmid = place > 0 && place < clauses.length - 1 && isStrongStop(clause.at(-1));
    if (isAmid && isEchoOfDetails(contentOf(clause), before)) {
      const after = withoutEchoAmid(clauses.slice(place + 1).flat());
      return [...before.slice(0, -1), ...clause.slice(-1), ...after];
    }
    before.push(...clause);
  }
  return items;
}
