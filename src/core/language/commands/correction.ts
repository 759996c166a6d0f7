import type { Intent } from "../../intent.ts";
import type { Direction } from "../../interactions/interaction.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { kindOfWord } from "./report.ts";
import { amountOf } from "./goods-amount.ts";
import { isFiller, isPoint, isStrongStop, type Part, type Read, whenOf } from "./part.ts";
import { putOffIn } from "./put-off.ts";
import { personAt } from "./persons.ts";
import { withoutLead } from "./speech.ts";

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
  const last = part.situation.lastCommand;
  if (last === undefined) return undefined;
  const putOff = putOffCommand(part);
  if (putOff !== undefined) return putOff;
  return putRightIn(part, last) ?? putRightIn({ ...part, items: withoutExcuses(part, last) }, last);
}

/** "I misread the slip: it was 49.50", "it was 25.20, gave him 10 % off": without what tells only why. */
function withoutExcuses(part: Part, last: Intent): readonly Item[] {
  const clauses: Item[][] = [[]];
  for (const item of part.items) {
    clauses.at(-1)?.push(item);
    if (isStop(item)) clauses.push([]);
  }
  const tells = (item: Item): boolean =>
    isUnreal(item) || isPoint(item) || pieceOf(item, last, part) !== undefined;
  return clauses.filter((clause) => clause.some(tells) || clause.every(isOpening)).flat();
}

/** "wrong 1, meant Ana": the wrong one. */
const withoutOne = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ word }, at) => word !== "1" || items[at - 1]?.word !== "wrong");

function putRightIn(said: Part, last: Intent): Read | undefined {
  const part = { ...said, items: withoutOne(said.items) };
  const { items } = part;
  const refused = refusedIn(items);
  if (!opens(items, refused)) return undefined;
  const pieces = piecesIn(part, last, refused);
  const used = new Set([...refused, ...pieces.flatMap((piece) => piece.items)]);
  const left = items.filter((item) => !used.has(item) && !isOpening(item) && !isFiller(item));
  const fix: Fix = Object.assign({}, ...pieces.map((piece) => piece.fix));
  return left.length > 0 || Object.keys(fix).length === 0
    ? undefined
    : { intents: [{ do: "correct", ...fix }] };
}

/** "move it to Thursday", "push that reminder to 3pm": what was just put down, and nobody named. */
function isPutOff(items: readonly Item[], times: readonly Item[]): boolean {
  const said = withoutLead(items.filter((item) => !has(item, "SORRY", "NO")));
  const [act, it, noun] = said;
  if (!has(act, "MOVE", "SNOOZE")) return false;
  const isOne = itself.has(it?.word ?? "") && (it?.word !== "the" || isTask(noun));
  const isPlain = (item: Item): boolean => isTask(item) || isFiller(item) || times.includes(item);
  return isOne && said.every((item) => item === act || isPlain(item));
}
const itself = new Set(["it", "that", "this", "the"]);
const isTask = (item: Item | undefined): boolean => has(item, "FOLLOW_UP", "A_REMINDER");

/** Reads "move it to Thursday" after something was put down to be done. */
export function putOffCommand({ items, situation }: Part): Read | undefined {
  const { lastCommand } = situation;
  if (lastCommand === undefined || !isAhead(lastCommand)) return undefined;
  const put = putOffIn(items, situation);
  if (put === undefined || !isPutOff(items, put.items)) return undefined;
  return { intents: [{ do: "correct", when: put.when }] };
}

/** All that is put right; the days and times of it together are one piece. */
function piecesIn(part: Part, last: Intent, refused: readonly Item[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const used = new Set(refused);
  for (const item of part.items) {
    const piece = used.has(item) || isOpening(item) ? undefined : pieceOf(item, last, part);
    for (const each of piece?.items ?? []) used.add(each);
    if (piece !== undefined) pieces.push(piece);
  }
  const points = part.items.filter((item) => !used.has(item) && isPoint(item));
  const when = whenOf(points, isAhead(last) ? "future" : "past", part.situation);
  return when === undefined ? pieces : [...pieces, { fix: { when }, items: points }];
}

const isAhead = (last: Intent): boolean =>
  last.do === "create_follow_up" || last.do === "change_follow_up";
type Trade = Extract<Intent, { do: "record_purchase" | "record_refund" }>;
const isTrade = (last: Intent): last is Trade =>
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
  const stop = rest.findIndex(
    (item) => item.mark === "," || isStrongStop(item) || has(item, "BUT"),
  );
  const said = stop < 0 ? rest : rest.slice(0, stop);
  const telling = said.filter((item) => !isFiller(item) || isPoint(item) || item.word === "me");
  return telling.length === 1 ? [...items.slice(at, at + 1), ...said] : [];
}

const readMoney: PieceReader = (item) => {
  const amount = entityIn(item, "money")?.amount;
  return amount && { fix: { amount }, items: [item] };
};

/** A bare number is what it comes nearer to: the number of pieces, or the amount. */
const readNumber: PieceReader = (item, last, { items, situation }) => {
  const value = entityIn(item, "quantity")?.value ?? entityIn(item, "number")?.value;
  if (!isTrade(last) || value === undefined || isPoint(item)) return undefined;
  const isCount = isCounting(items, items.indexOf(item)) || isNearerCount(value, last);
  const amount = isCount ? undefined : amountOf(item, situation.currency);
  return { fix: amount === undefined ? { quantity: value } : { amount }, items: [item] };
};

/** "3 bags", "3 rose bushes", "she bought 3", "quantity 3". */
const isCounting = (items: readonly Item[], at: number): boolean =>
  entityIn(items[at], "quantity") !== undefined ||
  items[at + 1]?.shop.product !== undefined ||
  has(items[at - 1], "BOUGHT", "SOLD") ||
  items[at - 1]?.word === "quantity";

function isNearerCount(value: number, { amount, quantity = 1 }: Trade): boolean {
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
  const kind = kindOfWord.find(([concept]) => has(item, concept))?.[1];
  const direction = directionOf(item, items[items.indexOf(item) - 1]);
  return kind === undefined && direction === undefined
    ? undefined
    : { fix: { ...(kind && { kind }), ...(direction && { direction }) }, items: [item] };
};

function directionOf(item: Item, before: Item | undefined): Direction | undefined {
  if (has(item, "INBOUND")) return "in";
  if (has(item, "OUTBOUND")) return "out";
  if (before === undefined || !has(item, "CALLED", "EMAILED", "MESSAGED")) return undefined;
  if (["he", "she", "they"].includes(before.word)) return "in";
  return ["i", "we"].includes(before.word) ? "out" : undefined;
}

const readPerson: PieceReader = (item, _, { items, situation }) => {
  const person =
    item.name?.contact === true && !isPoint(item)
      ? personAt(items, items.indexOf(item), situation.vocabulary)
      : undefined;
  return person && { fix: { contact: person.contact }, items: person.items };
};

/** "3 at 19 each" is not 19 in all. */
const readEach: PieceReader = (item, last) =>
  has(item, "EACH") && isTrade(last) ? { fix: { each: true }, items: [item] } : undefined;

const readers: readonly PieceReader[] = [
  readEach,
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
