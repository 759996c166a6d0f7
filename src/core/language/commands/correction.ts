import type { Intent } from "../../intent.ts";
import { entityIn, has, type Item } from "../items.ts";
import { kindOfWord } from "./log-rows.ts";
import { isFiller, isPoint, type Part, type Read, whenOf } from "./part.ts";
import { personAt } from "./persons.ts";

type Correct = Extract<Intent, { do: "correct" }>;

const openings = new Set([
  "make",
  "make it",
  "make that",
  "was",
  "it was",
  "that was",
  "should be",
  "change it to",
]);

/** Reads "no, 240 and it was saturday", "make it thursday", "sorry, it was Ana not Tom". */
export function correctionCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const last = situation.lastCommand;
  const [first] = items;
  if (last === undefined || first === undefined) return undefined;
  const opens =
    has(first, "SORRY", "NO") || openings.has(first.word) || ["it", "that"].includes(first.word);
  if (!opens || items.some(({ mark }) => mark === "?")) return undefined;
  const used = new Set<Item>();
  const draft: { -readonly [Key in keyof Correct]: Correct[Key] } = { do: "correct" };
  const rest = () => items.filter((item) => !used.has(item) && !isOpening(item));
  dropRefused(items, used);
  const points = rest().filter((item) => isPoint(item) && entityIn(item, "money") === undefined);
  const mood = last.do === "create_follow_up" || last.do === "change_follow_up" ? "future" : "past";
  const when = whenOf(points, mood, situation);
  if (when !== undefined) draft.when = when;
  for (const item of points) used.add(item);
  takeNumbers(rest(), last, draft, used);
  takeWords(part, rest(), last, draft, used);
  const left = rest().filter((item) => !isFiller(item));
  return left.length > 0 || Object.keys(draft).length === 1 ? undefined : { intents: [draft] };
}

const isOpening = (item: Item): boolean =>
  item.name?.full !== true &&
  item.shop.product === undefined &&
  (has(item, "SORRY", "NO", "AND", "CHANGE", "BUT") || openings.has(item.word)) &&
  !isPoint(item);

/** "not Tom", "not email": what it was not says nothing new. */
function dropRefused(items: readonly Item[], used: Set<Item>): void {
  for (const [at, item] of items.entries()) {
    const after = items.slice(at + 1).filter((each) => !isFiller(each));
    const [next, ...others] = after;
    if (at > 0 && item.word === "not" && next !== undefined && others.length === 0) {
      used.add(item);
      used.add(next);
    }
  }
}

function takeNumbers(
  items: readonly Item[],
  last: Intent,
  draft: { -readonly [Key in keyof Correct]: Correct[Key] },
  used: Set<Item>,
): void {
  const isSale = last.do === "record_purchase" || last.do === "record_refund";
  for (const item of items) {
    const [money, quantity, number] = [
      entityIn(item, "money"),
      entityIn(item, "quantity"),
      entityIn(item, "number"),
    ];
    if (money !== undefined) draft.amount = money.amount;
    else if (isSale && quantity !== undefined) draft.quantity = quantity.value;
    else if (isSale && number !== undefined)
      draft.amount = { minor: Math.round(number.value * 100) };
    else continue;
    used.add(item);
  }
}

function takeWords(
  part: Part,
  items: readonly Item[],
  last: Intent,
  draft: { -readonly [Key in keyof Correct]: Correct[Key] },
  used: Set<Item>,
): void {
  for (const item of items) {
    if (used.has(item)) continue;
    const [tag] = item.shop.tag ?? [];
    const [member] = item.shop.member ?? [];
    const [product] = item.shop.product ?? [];
    const kind =
      last.do === "log_interaction"
        ? kindOfWord.find(([concept]) => has(item, concept))?.[1]
        : undefined;
    if (last.do === "tag" && tag !== undefined) draft.tag = tag;
    else if (last.do === "create_follow_up" && member !== undefined) draft.assignee = member;
    else if (kind !== undefined && item.name?.full !== true) draft.kind = kind;
    else if (
      product !== undefined &&
      (last.do === "record_purchase" || last.do === "record_refund")
    )
      draft.product = product;
    else if (item.name?.contact === true) {
      const person = personAt(part.items, part.items.indexOf(item), part.situation.vocabulary);
      if (person === undefined) continue;
      draft.contact = person.contact;
      for (const each of person.items) used.add(each);
    } else continue;
    used.add(item);
  }
}
