import type { Intent } from "../../intent.ts";
import type { Direction } from "../../interactions/interaction.ts";
import { birthdayOf } from "../entities/birthdays.ts";
import type { Situation } from "../interpretation.ts";
import { entityIn, has, type Item } from "../items.ts";
import { amountOf } from "./goods-amount.ts";
import { isFiller, isPoint, isStrongStop, type Part } from "./part.ts";
import { personAt } from "./persons.ts";
import { kindOfWord } from "./report.ts";
import { speaksToThem } from "./speaks-to-them.ts";
import { wordsOf } from "../sentence.ts";

type Correct = Extract<Intent, { do: "correct" }>;
export type Fix = Omit<Correct, "do">;

/** One piece put right, and the items that say it. */
export interface Piece {
  readonly fix: Fix;
  readonly items: readonly Item[];
}
type PieceReader = (item: Item, last: Intent, part: Part) => Piece | undefined;

type Trade = Extract<Intent, { do: "record_purchase" | "record_refund" }>;
const isTrade = (last: Intent): last is Trade =>
  last.do === "record_purchase" || last.do === "record_refund";

const readMoney: PieceReader = (item) => {
  const amount = entityIn(item, "money")?.amount;
  return amount && { fix: { amount }, items: [item] };
};

/** A bare number is what it comes nearer to: the number of pieces, or the amount. */
const readNumber: PieceReader = (item, last, { items, situation }) => {
  const value = entityIn(item, "quantity")?.value ?? entityIn(item, "number")?.value;
  if (!isTrade(last) || value === undefined || isPoint(item)) return undefined;
  const isCount = isCountedOf(items, items.indexOf(item), () => isNearerCount(value, last));
  const amount = isCount ? undefined : amountOf(item, situation.currency);
  return { fix: amount === undefined ? { quantity: value } : { amount }, items: [item] };
};

/** Whether a number counts; what was paid does not. */
const isCountedOf = (items: readonly Item[], at: number, isNearer: () => boolean): boolean =>
  !has(items[at - 1], "PAID") && (isCounting(items, at) || isNearer());

/** "3 bags", "3 rose bushes", "she bought 3", "quantity 3". */
const isCounting = (items: readonly Item[], at: number): boolean =>
  entityIn(items[at], "quantity") !== undefined ||
  items[at + 1]?.shop.product !== undefined ||
  has(items[at - 1], "BOUGHT", "SOLD", "TOOK") ||
  /^(?:had|got)$/.test(items[at - 1]?.word ?? "") ||
  items[at - 1]?.word === "quantity";

function isNearerCount(value: number, { amount, quantity = 1 }: Trade): boolean {
  if (amount === undefined || !("minor" in amount) || !Number.isInteger(value)) return false;
  const far = (other: number) => Math.abs(Math.log(value / other));
  return far(quantity) < far(amount.minor / 100);
}

/** "make it 5", said of something to do at 4: that hour which is nearer to it, or nearer to noon. */
const readHour: PieceReader = (item, last) => {
  const hour = isPoint(item) ? undefined : entityIn(item, "number")?.value;
  const isTask = last.do === "create_follow_up" || last.do === "change_follow_up";
  if (!isTask || hour === undefined || !isHour(hour)) return undefined;
  const at = hourNear(last.when?.at ?? "12:00", hour);
  return { fix: { when: { at, words: item.text } }, items: [item] };
};

const isHour = (hour: number): boolean => Number.isInteger(hour) && hour > 0 && hour < 24;

function hourNear(before: string, hour: number): string {
  const far = (each: number): number => Math.abs(each - Number(before.slice(0, 2)));
  const isLater = hour < 12 && far(hour + 12) < far(hour);
  return `${String(isLater ? hour + 12 : hour).padStart(2, "0")}:00`;
}

const readTag: PieceReader = (item, last) => {
  const tag = last.do === "tag" ? item.shop.tag?.[0] : undefined;
  return tag === undefined ? undefined : { fix: { tag }, items: [item] };
};

/** Whether it was put down for somebody: of what was there already, where it was just handed over. */
export const isGiven = (last: Intent): boolean =>
  last.do === "create_follow_up" || (last.do === "change_follow_up" && last.action === "reassign");

const readAssignee: PieceReader = (item, last, { items }) => {
  const isMe = /^(?:me|myself)$/.test(item.word) && items[items.indexOf(item) - 1]?.word === "to";
  const assignee = isGiven(last) ? (item.shop.member?.[0] ?? (isMe ? "me" : undefined)) : undefined;
  return assignee === undefined ? undefined : { fix: { assignee }, items: [item] };
};

const readProduct: PieceReader = (item, last) => {
  const product = isTrade(last) ? item.shop.product?.[0] : undefined;
  return product === undefined ? undefined : { fix: { product }, items: [item] };
};

const readReference: PieceReader = (item, last) => {
  const reference = isTrade(last) ? entityIn(item, "reference")?.value : undefined;
  return reference === undefined ? undefined : { fix: { reference }, items: [item] };
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

/**
 * "Halifax, not Hull": what a field that was just set is to hold, where it is of that kind. After a
 * question "no, Halifax" may change that, unless it says what was set.
 */
const readDetail: PieceReader = (item, last, { items, situation }) => {
  const set = valuesSet(last);
  const isSure = situation.lastQuestion === undefined || items.some((each) => says(each, set));
  for (const [field, value] of [...(isSure ? ofShop(item) : []), ...written(item, situation, set)])
    if (value !== undefined && set[field] !== undefined && value !== set[field])
      return { fix: { values: { [field]: value } }, items: [item] };
  return undefined;
};

type Values = NonNullable<Fix["values"]>;
const valuesSet = (last: Intent): Values => {
  if (last.do === "add_contact") return last.values;
  return last.do === "change_contact" ? (last.set ?? {}) : {};
};
const ofShop = ({ shop }: Item) =>
  [
    ["city", shop.city?.[0]],
    ["country", shop.country?.[0]],
    ["source", shop.source?.[0]],
    ["owner", shop.member?.[0]],
  ] as const;
const written = (item: Item, situation: Situation, { birthday }: Values) =>
  [
    ["email", entityIn(item, "email")?.value],
    ["phone", entityIn(item, "phone")?.value],
    ["birthday", entityIn(item, "birthday")?.value ?? bornOn(item, situation, birthday)],
  ] as const;
/** "sorry, 13 April", said of a birthday: in the year that was said before. */
function bornOn(item: Item, situation: Situation, before: string | undefined): string | undefined {
  const point = entityIn(item, "point");
  const day = point && before !== undefined ? birthdayOf(point, situation) : undefined;
  const isYearSaid = before !== undefined && /^\d{4}-/.test(before);
  return isYearSaid ? day?.replace(/^--/, before.slice(0, 5)) : day;
}
const says = (item: Item, set: Values): boolean =>
  ofShop(item).some(([field, value]) => value !== undefined && value === set[field]);

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
  readReference,
  readHour,
  readTag,
  readDetail,
  readAssignee,
  readMoney,
  readNumber,
  readKind,
  readProduct,
  readPerson,
];

/** What a word of a correction puts right of the last deed, if anything. */
export function pieceOf(item: Item, last: Intent, part: Part): Piece | undefined {
  for (const reader of readers) {
    const piece = reader(item, last, part);
    if (piece !== undefined) return piece;
  }
  return undefined;
}

/**
 * "actually Ana, Tom has his": which of them was meant cannot be told; in "wrong Tom, it's Ana" it
 * can. "no, Ana rang me too" tells of one more, and "sorry, Ana, I thought you asked" is said to her.
 */
export function namesSeveral(pieces: readonly Piece[], items: readonly Item[]): boolean {
  const people = pieces.filter(({ fix }) => fix.contact !== undefined);
  const isMore =
    items.some(({ word }) => /^(?:too|also|as well)$/.test(word)) || speaksToThem(wordsOf(items));
  const isOne = people.length < 2 || items.some(({ word }) => word === "wrong");
  return !isOne || (isMore && people.length > 0);
}

/** "Ana is not in the club": told of her, and nothing refused. */
const isStatement = (items: readonly Item[], at: number): boolean =>
  /^(?:is|are|was|were|'s|has|have|does|do|did)$/.test(items[at - 1]?.word ?? "") &&
  items[at - 2]?.name !== undefined;

/** "not Tom", "not 2,": what it was not says nothing new. */
export function refusedIn(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word, mark }) => mark === undefined && /^(?:not|instead of|rather than)$/.test(word),
  );
  if (at < 0 || isStatement(items, at)) return [];
  const rest = items.slice(at + 1);
  const stop = rest.findIndex(
    (item) => item.mark === "," || isStrongStop(item) || has(item, "BUT"),
  );
  const said = stop < 0 ? rest : rest.slice(0, stop);
  const telling = said.filter((item) => !isFiller(item) || isPoint(item) || item.word === "me");
  return telling.length === 1 ? [...items.slice(at, at + 1), ...said] : [];
}
