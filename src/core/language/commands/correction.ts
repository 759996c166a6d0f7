import type { Intent } from "../../intent.ts";
import { entityIn, has, type Item } from "../items.ts";
import { kindOfWord } from "./log-rows.ts";
import { isFiller, isPoint, type Part, type Read, whenOf } from "./part.ts";
import { personAt } from "./persons.ts";

type Correct = Extract<Intent, { do: "correct" }>;
type Fix = Omit<Correct, "do">;

/** One piece put right, and the items that say it. */
interface Piece {
  readonly fix: Fix;
  readonly items: readonly Item[];
}
type PieceReader = (item: Item, last: Intent, part: Part) => Piece | undefined;

/** Reads "no, 240 and it was saturday", "make it thursday", "sorry, it was Ana not Tom". */
export function correctionCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const last = situation.lastCommand;
  const refused = refusedIn(items);
  if (last === undefined || !opens(items, refused)) return undefined;
  const used = new Set(refused);
  let fix: Fix = {};
  for (const item of items) {
    const piece = used.has(item) || isOpening(item) ? undefined : pieceOf(item, last, part);
    for (const each of piece?.items ?? []) used.add(each);
    fix = { ...fix, ...piece?.fix };
  }
  const points = items.filter((item) => !used.has(item) && isPoint(item));
  const when = whenOf(points, isAhead(last) ? "future" : "past", situation);
  const left = items.filter(
    (item) => !used.has(item) && !isPoint(item) && !isOpening(item) && !isFiller(item),
  );
  const found = { ...fix, ...(when && { when }) };
  return left.length > 0 || Object.keys(found).length === 0
    ? undefined
    : { intents: [{ do: "correct", ...found }] };
}

const isAhead = (last: Intent): boolean =>
  last.do === "create_follow_up" || last.do === "change_follow_up";
const isTrade = (last: Intent): boolean =>
  last.do === "record_purchase" || last.do === "record_refund";

const openings = new Set(
  "make|make it|make that|was|it was|that was|should be|change it to|it|that|is".split("|"),
);
/** Names of what is put right: "the amount was …". */
const labels = new Set(
  "amount|price|date|day|time|quantity|product|person|name|kind|type|total|sum|cost|wrong|number|pieces|customer|contact|due|when|who".split(
    "|",
  ),
);

const isOpening = (item: Item): boolean =>
  item.name?.full !== true &&
  item.shop.product === undefined &&
  entityIn(item, "quantity") === undefined &&
  !isPoint(item) &&
  (has(item, "SORRY", "NO", "AND", "CHANGE", "BUT", "BOUGHT", "SOLD", "REMIND") ||
    openings.has(item.word) ||
    isLabel(item));

const isLabel = (item: Item | undefined): boolean =>
  item !== undefined && labels.has(item.word.split(" ")[0] ?? "");

/** It begins as corrections do, ends in "i mean", or says what it was not. */
function opens(items: readonly Item[], refused: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || items.some(({ mark }) => mark === "?")) return false;
  const begins =
    has(first, "SORRY", "NO") || openings.has(first.word) || labelled(items) || refused.length > 0;
  return (
    begins || (items.findLast(({ mark }) => mark === undefined)?.word ?? "").startsWith("i mean")
  );
}

/** "change the amount to 58", "the amount should be 58". */
const labelled = (items: readonly Item[]): boolean => {
  const [first, second] = items.filter((item) => !["the", "a"].includes(item.word));
  return isLabel(first) || (has(first, "CHANGE") && isLabel(second));
};

/** "not Tom", "not 2,": what it was not says nothing new. */
function refusedIn(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word, mark }) => mark === undefined && /^(?:not|instead of)$/.test(word),
  );
  if (at < 0) return [];
  const rest = items.slice(at + 1);
  const stop = rest.findIndex((item) => item.mark === "," || has(item, "BUT"));
  const said = stop < 0 ? rest : rest.slice(0, stop);
  const telling = said.filter((item) => !isFiller(item) || isPoint(item) || item.word === "me");
  return telling.length === 1 ? [...items.slice(at, at + 1), ...said] : [];
}

const readMoney: PieceReader = (item) => {
  const amount = entityIn(item, "money")?.amount;
  return amount && { fix: { amount }, items: [item] };
};

/** A bare number is what it comes nearer to: the number of pieces, or the amount. */
const readNumber: PieceReader = (item, last, { items }) => {
  if (last.do !== "record_purchase" && last.do !== "record_refund") return undefined;
  const counted = entityIn(item, "quantity")?.value;
  const value = counted ?? entityIn(item, "number")?.value;
  if (value === undefined || isPoint(item)) return undefined;
  const next = items[items.indexOf(item) + 1];
  const before = items[items.indexOf(item) - 1];
  const isCount =
    counted !== undefined ||
    next?.shop.product !== undefined ||
    has(before, "BOUGHT", "SOLD") ||
    before?.word === "quantity" ||
    isNearerCount(value, last);
  const fix = isCount ? { quantity: value } : { amount: { minor: Math.round(value * 100) } };
  return { fix, items: [item] };
};

function isNearerCount(
  value: number,
  { amount, quantity = 1 }: Extract<Intent, { do: "record_purchase" | "record_refund" }>,
): boolean {
  if (amount === undefined || !("minor" in amount) || !Number.isInteger(value)) return false;
  const far = (other: number) => Math.abs(Math.log(value / other));
  return far(quantity) < far(amount.minor / 100);
}

const readTag: PieceReader = (item, last) => {
  const tag = last.do === "tag" ? item.shop.tag?.[0] : undefined;
  return tag === undefined ? undefined : { fix: { tag }, items: [item] };
};

const readAssignee: PieceReader = (item, last) => {
  const assignee = last.do === "create_follow_up" ? item.shop.member?.[0] : undefined;
  return assignee === undefined ? undefined : { fix: { assignee }, items: [item] };
};

const readProduct: PieceReader = (item, last) => {
  const product = isTrade(last) ? item.shop.product?.[0] : undefined;
  return product === undefined ? undefined : { fix: { product }, items: [item] };
};

/** "an email", "he called me": what kind of exchange it was, and from whom. */
const readKind: PieceReader = (item, last, { items }) => {
  if (last.do !== "log_interaction" || item.name?.full === true) return undefined;
  const way = has(item, "INBOUND") ? "in" : has(item, "OUTBOUND") ? "out" : undefined;
  if (way !== undefined) return { fix: { direction: way }, items: [item] };
  const kind = kindOfWord.find(([concept]) => has(item, concept))?.[1];
  const before = items[items.indexOf(item) - 1];
  const acted = has(item, "CALLED", "EMAILED", "MESSAGED");
  const theirs = acted && ["he", "she", "they"].includes(before?.word ?? "");
  const ours = acted && ["i", "we"].includes(before?.word ?? "");
  return kind === undefined
    ? undefined
    : {
        fix: { kind, ...(theirs && { direction: "in" }), ...(ours && { direction: "out" }) },
        items: [item],
      };
};

/** "make it friday" says when, though somebody is called Friday. */
const readPerson: PieceReader = (item, _, { items, situation }) => {
  const person =
    item.name?.contact === true && !isPoint(item)
      ? personAt(items, items.indexOf(item), situation.vocabulary)
      : undefined;
  return person && { fix: { contact: person.contact }, items: person.items };
};

const readers: readonly PieceReader[] = [
  readTag,
  readAssignee,
  readMoney,
  readNumber,
  readKind,
  readProduct,
  readPerson,
];

function pieceOf(item: Item, last: Intent, part: Part): Piece | undefined {
  for (const reader of readers) {
    const piece = reader(item, last, part);
    if (piece !== undefined) return piece;
  }
  return undefined;
}
