import { type ContactFieldName, fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isFiller } from "./part.ts";

/** "…, please add", "can you put both in", "update his card", "fill in her birthday": the details of somebody that were just told. */
export const isEchoOfDetails = (last: readonly Item[], before: readonly Item[]): boolean =>
  (details.test(wordsOf(last)) || isEchoOfValue(last, before)) &&
  before.some(({ name }) => name?.contact === true && name.full) &&
  before.some(
    (item) =>
      item.shop.city !== undefined ||
      item.entities.some(({ kind }) => ["email", "phone", "birthday"].includes(kind)) ||
      has(item, "EMPLOYED_AT", "COMPANY_FIELD"),
  );
const act =
  "add|save|note|file|update|enter|record|store|put|pop|stick|change|correct|fix|amend|fill|note down|put down|put in|fill in|replace|swap";
const their = "(?:his|her|their|the)";
const details = new RegExp(
  `^(?:(?:and|so|please|pls|kindly|can you|could you|would you|will you|just) )*(?:${act})(?: (?:down|in|it|that|this|both|it all|all of (?:it|that)|them both|the two|the lot|everything|all three|both of (?:them|those)|(?:both )?(?:in|on|to|onto|into)? ?${their} (?:card|file|record|profile|details|data|entry|contact|info)))*(?: (?:down|in|please|pls|for me|now|accordingly))*$`,
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
  `^(?:(?:and|so|please|pls|kindly|can you|could you|would you|will you|just) )*(?:${act})(?: (?:down|in|into|it|that|this|as|to|under|on|for))*(?: ${their})?(?: new)?$`,
  "u",
);

const tellsField = (item: Item, field: ContactFieldName): boolean => {
  if (field === "email" || field === "phone") return entityIn(item, field) !== undefined;
  if (field === "birthday") return has(item, "BIRTHDAY");
  if (field === "city") return item.shop.city !== undefined || has(item, "MOVED");
  return field === "company" && has(item, "EMPLOYED_AT", "COMPANY_FIELD");
};
