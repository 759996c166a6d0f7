import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { everyoneMeant, isOfPeople, isOfSome } from "./everyone-meant.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { listedOr, saysListed } from "./them-listed.ts";

/** Everyone whom a question would list; tasks of theirs are handed over elsewhere. */
const handedOver = (said: Said): Intent | undefined => {
  const items = said.items("text");
  const [owner = oneself(said)] = said.values("member");
  const filter = listedOr(items, said.part.situation, everyoneMeant);
  const isOfAll = (isOfPeople(items) && !isSaidOfThem(said)) || saysListed(items);
  return owner !== undefined && isOfAll && !items.some(isOfTasks) && isOfSome(filter)
    ? { do: "hand_over", filter, owner }
    : undefined;
};
/** "contacts in Leeds that are mine now" asks for them. */
function isSaidOfThem({ words, part: { items } }: Said): boolean {
  const at = items.findIndex((item) => words.includes(item));
  return items.slice(Math.max(0, at - 1), at + 1).some(({ word }) => whose.test(word));
}
const whose = /^(?:that|who|which)\b/;
const isOfTasks = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "A_REMINDER", "A_CALL", "TAG_NOUN");

/** "… are mine from now on" */
const oneself = ({ words }: Said): string | undefined =>
  words.some(({ word }) => word === "mine") ? "me" : undefined;

const duty =
  "should|must|will|shall|ought_to|IN_TRUTH|is_to|are_to|has_to|have_to|needs_to|need_to";
const henceforth = "now|from_now_on|instead|henceforth";

/** Many at once: "give all customers in Leeds to Ben", "Ben takes over Ana's contacts". */
export const handOverRows = rows<Intent>(
  { say: "GIVE <text> over? to|over_to <member>", means: handedOver },
  { say: "PUT|CHANGE <text> under|with <member>", means: handedOver },
  {
    say: "PUT|CHANGE <text> on|onto|to <member> 's list|books|patch|name|plate",
    means: handedOver,
  },
  { say: "CHANGE|PUT|make <member> as? OWNER_FIELD of|for|on? <text>", means: handedOver },
  { say: "CHANGE OWNER_FIELD of|for <text> to <member>", means: handedOver },
  { say: "<member> 's|is? TAKES_OVER|taking|takes|took|gets <text> over|on?", means: handedOver },
  { say: "<member> TAKES_OVER as OWNER_FIELD of|for|on <text>", means: handedOver },
  { say: "<member> is|'s|becomes NEW OWNER_FIELD of|for|on <text>", means: handedOver },
  { say: "let|have <member> TAKES_OVER|take|have|OWNER_FIELD <text> over|on?", means: handedOver },
  { say: `<text> ${duty}? go|goes|move|moves|come|comes to <member> now?`, means: handedOver },
  {
    say: `<text> ${duty} have|get <member> as|for OWNER_FIELD ,? from_now_on|now?`,
    means: handedOver,
  },
  { say: `<text> ${duty} be? with|under <member> ${henceforth}?`, means: handedOver },
  { say: `<text> ${duty} be? OWNER_FIELD by? <member> ${henceforth}?`, means: handedOver },
  { say: `<text> belongs_to|belong_to|is|are <member> 's? ${henceforth}`, means: handedOver },
  { say: `<text> is|are ,? mine ,? ${henceforth}`, means: handedOver },
  { say: `from_now_on|now? <member> ${duty} OWNER_FIELD|handle|take <text>`, means: handedOver },
  { say: "from_now_on ,? <member> OWNER_FIELD|handles|takes <text>", means: handedOver },
);
