import type { Clock, Period } from "../period.ts";
import type { Question } from "../questions/question.ts";
import type { Board } from "./board.ts";
import type { EntityOf } from "./entities/entity.ts";
import { shiftPeriod } from "./entities/shift-period.ts";
import { entityIn, has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { restBeside } from "./beside-rest.ts";
import type { ShopField } from "./shop-words.ts";
import { withoutTheirYear } from "./their-year.ts";
import { periodOf } from "./times-asked.ts";

/** What is set beside the question, and its own period where only the other one is named. */
export interface Compared {
  readonly compare: Question["compare"];
  readonly period?: Period;
}

/** What the figure is set beside: another period, place, tag or product. */
export function comparedIn(board: Board, measured: boolean): Compared | undefined {
  const compares = board.items.filter((item, at, all) => isComparing(item, all[at + 1], board));
  const [a, b] = withoutTheirYear(
    sides(compares, board).filter((item) => periodOf(item) !== undefined),
    board,
  );
  if (a !== undefined && b !== undefined) {
    const isPair = compares.length > 0 || (measured && areBoth(a, b, board));
    return isPair ? periodsBeside(compares, a, b, board) : undefined;
  }
  if (compares.length === 0) return undefined;
  return (
    elided(board, compares, a) ??
    valueBeside(board, compares) ??
    besideRest(board, compares, measured) ??
    periodBefore(board, compares, a)
  );
}

/** "this year versus last", "this month against the one before": the unit is said once. */
function elided(
  board: Board,
  compares: readonly Item[],
  a: Item | undefined,
): Compared | undefined {
  const said = periodOf(a);
  const former = figureOf(compares, board.items).find(
    (item) =>
      /^(?:last|previous|the last|the previous|prior|before|preceding|the one before|(?:the )?(?:last|previous|prior) one)$/.test(
        item.word,
      ) && compares.some((each) => each.first < item.first),
  );
  if (said?.is !== "calendar" || former === undefined || a === undefined) return undefined;
  if (former.first < a.first) return undefined;
  const one = board.before(former);
  board.take([...compares, former, ...(has(one, "CONTACT") ? [one] : [])]);
  return { compare: { period: { ...said, shift: said.shift - 1 } } };
}

/** "revenue in May and in June": both times are the figure's. */
const areBoth = (a: Item, b: Item, board: Board): boolean =>
  board.items.indexOf(b) < ofWhomAt(board.items) &&
  joints(board, a, b).some((item) => has(item, "AND"));

function periodsBeside(compares: readonly Item[], a: Item, b: Item, board: Board): Compared {
  board.take([...compares, ...joints(board, a, b), b]);
  const said = periodOf(b);
  return said !== undefined && isBase(a, board)
    ? { compare: periodBeside(b, a), period: said }
    : { compare: periodBeside(a, b) };
}

/** What may be set beside each other: what is said of people is not, once the figure's own is. */
function sides(compares: readonly Item[], { items, free }: Board): readonly Item[] {
  const figure = new Set(figureOf(compares, items));
  return free.filter((item) => figure.has(item));
}

/** The words of the figure, without those of whom it is where it is compared before them. */
function figureOf(compares: readonly Item[], items: readonly Item[]): readonly Item[] {
  const figure = items.slice(0, ofWhomAt(items));
  return compares.some((item) => figure.includes(item)) ? figure : items;
}

/** "vs", "compared to", "more … than"; "more than" only before a time. */
const isComparing = (item: Item, next: Item | undefined, board: Board): boolean =>
  has(item, "COMPARE", "MORE") ||
  (/^(?:up|down)$/.test(item.word) &&
    has(board.before(item), "REVENUE", "PROFIT", "ORDERS_NOUN")) ||
  (has(item, "MORE_THAN", "LESS_THAN") &&
    !board.bounding.has(item) &&
    [next, ...[1, 2, 3].map((places) => board.after(item, places))].some(isSide));

/** A time, or something of the shop: what may stand after "more than" where no number does. */
const isSide = (item: Item | undefined): boolean =>
  periodOf(item) !== undefined || kinds.some((kind) => item !== undefined && kind.of(item));

/** "up on last month this month": what stands after the comparison is what it is measured by. */
const isBase = (item: Item, board: Board): boolean => {
  const before = board.before(item)?.word ?? "";
  return (
    /^(?:up|down) (?:on|from)\b|^(?:better|worse|more|less|higher|lower) than\b/.test(
      `${before} ${item.word}`,
    ) ||
    // "did orders go up from March to April"
    ((before === "from" || item.word.startsWith("from ")) && board.says("MORE"))
  );
};

const joints = (board: Board, a: Item, b: Item): readonly Item[] =>
  board.free.filter(
    (item) => item.first > a.first && item.first < b.first && has(item, "OR", "AND", "BUT"),
  );

function periodBeside(a: Item, b: Item): Question["compare"] {
  const first = periodOf(a);
  const period = first === undefined ? undefined : besideOf(first, b);
  return period === undefined ? undefined : { period };
}

/** The period a piece names beside another: "the week before", "the same month last year". */
export function besideOf(first: Period | undefined, item: Item): Period | undefined {
  const said = entityIn(item, "period");
  if (said === undefined || first === undefined) return said?.period;
  if (isOtherMonth(first, said)) return undefined;
  if (isSameAgain(first, said.period, item)) return monthEarlier(said.period);
  if (first.is === "quarter" && ordinal.test(item.word))
    return { ...first, quarter: ordinals.indexOf(item.word.replace(/^the /, "")) + 1 };
  return moved(first, said) ?? said.beside ?? said.period;
}

/** "more this May than last May", said in June: the one of the year before, and not the same again. */
const isSameAgain = (first: Period, said: Period, { word }: Item): boolean =>
  /^(?:than )?(?:the )?(?:last|past) /u.test(word) &&
  first.is === "month" &&
  said.is === "month" &&
  first.month === said.month &&
  (first.year ?? said.year) === said.year;
const monthEarlier = (said: Period): Period =>
  said.is === "month" && said.year !== undefined ? { ...said, year: said.year - 1 } : said;

/** "the second quarter against the first": a quarter of the same year, and no day of a month. */
const ordinals = ["first", "second", "third", "fourth"];
const ordinal = new RegExp(`^(?:the )?(?:${ordinals.join("|")})$`);

function moved(first: Period, said: EntityOf<"period">): Period | undefined {
  const relative = said.relative ?? (isLastYear(said.period) ? yearAgo : undefined);
  return relative && (neighbourOf(first, relative) ?? yearBefore(first, relative));
}

/** "March and the April before": of another month there is no year before. */
const isOtherMonth = (
  first: Period,
  { period, relative }: { readonly period: Period; readonly relative?: { readonly unit: string } },
): boolean =>
  relative?.unit === "year" &&
  period.is === "month" &&
  !(first.is === "month" && first.month === period.month);

const neighbourOf = (
  first: Period,
  { unit, shift }: { readonly unit: string; readonly shift: number },
): Period | undefined =>
  first.is === "calendar" && first.unit === unit
    ? { ...first, shift: first.shift + shift }
    : undefined;

/** The same of a time asked for before, in a year that is known by the clock. */
export function besideInTime(
  first: Period | undefined,
  item: Item,
  clock: Clock,
): Period | undefined {
  const said = besideOf(first, item);
  return first !== undefined && said !== undefined && isLastYear(said)
    ? shiftPeriod(first, "year", -1, clock)
    : said;
}

const yearAgo = { unit: "year", shift: -1 } as const;
const isLastYear = (period: Period): boolean =>
  period.is === "calendar" && period.unit === "year" && period.shift === -1;

/** "May 2026 vs the year before", "this month vs the same month last year". */
function yearBefore(
  first: Period,
  { unit, shift }: { readonly unit: string; readonly shift: number },
): Period | undefined {
  if (unit !== "year") return undefined;
  if (first.is === "year") return { is: "year", year: first.year + shift };
  if ((first.is === "month" || first.is === "quarter") && first.year !== undefined)
    return { ...first, year: first.year + shift };
  const units = { month: 12, quarter: 4, year: 1, week: 52, day: 365 };
  return first.is === "calendar" && first.unit !== "week" && first.unit !== "day"
    ? { ...first, shift: first.shift + shift * units[first.unit] }
    : undefined;
}

/** "how are sales compared to last month": the running month beside the last. */
function periodBefore(
  board: Board,
  compares: readonly Item[],
  a: Item | undefined,
): Compared | undefined {
  const said = periodOf(a);
  const isAfter = a !== undefined && compares.some((item) => item.first < a.first);
  if (said?.is !== "calendar" || said.shift !== -1 || !isAfter) return undefined;
  board.take([...compares, a]);
  return { compare: { period: said }, period: { ...said, shift: 0 } };
}

/** What can be set beside its like: places, tags, people in charge, companies, and products. */
interface Kind {
  readonly of: (item: Item) => readonly string[] | undefined;
  readonly beside: (values: readonly string[], label: string) => Question["compare"];
}

const ofShop =
  (field: ShopField): Kind["of"] =>
  ({ shop }) =>
    shop[field];
const people =
  (is: "city" | "country" | "tag" | "source" | "owner" | "company"): Kind["beside"] =>
  (values, label) => ({ filter: { is, any: [...values] }, label });

const kinds: readonly Kind[] = [
  ...(["city", "country", "tag", "source"] as const).map(
    (field): Kind => ({ of: ofShop(field), beside: people(field) }),
  ),
  { of: ofShop("member"), beside: people("owner") },
  {
    of: ({ name, text }) => (name?.company === true && name.full ? [text] : undefined),
    beside: people("company"),
  },
  { of: ofShop("product"), beside: (values) => ({ product: [...values] }) },
];

/** "Leeds vs York revenue", "do VIPs or newsletter customers spend more". */
function valueBeside(board: Board, compares: readonly Item[]): Compared | undefined {
  const [pair] = pairsAmong(sides(compares, board));
  if (pair === undefined || asksWhom(board)) return undefined;
  const { kind, a, b } = pair;
  const tag = board.after(b);
  board.take([...compares, ...joints(board, a, b), b, ...(has(tag, "TAGS_FIELD") ? [tag] : [])]);
  const compare = kind.beside(kind.of(b) ?? [], b.text);
  return { compare };
}

/** "trade against everybody else": the one thing named beside all that is not of it. */
function besideRest(
  board: Board,
  compares: readonly Item[],
  measured: boolean,
): Compared | undefined {
  if (!measured || asksWhom(board)) return undefined;
  const found = sides(compares, board).flatMap((item) =>
    kinds.flatMap((kind) => {
      const beside = kind.beside(kind.of(item) ?? [], item.text);
      return kind.of(item) !== undefined && beside !== undefined && "filter" in beside
        ? [beside.filter]
        : [];
    }),
  );
  const [filter, ...others] = found;
  if (filter === undefined || others.length > 0) return undefined;
  const compare = restBeside(board, compares, filter, figureOf(compares, board.items));
  return compare && { compare };
}

interface Pair {
  readonly kind: Kind;
  readonly a: Item;
  readonly b: Item;
}

/** The two things of one kind that are named, kind by kind. */
const pairsAmong = (items: readonly Item[]): readonly Pair[] =>
  kinds.flatMap((kind) => {
    const [a, b, c] = items.filter((item) => kind.of(item) !== undefined);
    return a === undefined || b === undefined || c !== undefined ? [] : [{ kind, a, b }];
  });

/** Whether two things of a kind are set beside each other: "do VIPs spend more than regulars". */
export const setsBeside = (board: Board): boolean =>
  !asksWhom(board) &&
  board.items.some((item, at, all) => isComparing(item, all[at + 1], board)) &&
  pairsAmong(board.items).length > 0;

/** "which customers bought more compost than pots" asks for people; "who spent more, Leeds or York" for a figure. */
export function asksWhom({ items }: Board): boolean {
  const asked = items.slice(0, ofWhomAt(items));
  const says = (...concepts: Parameters<typeof has>[1][]): boolean =>
    asked.some((item) => has(item, ...concepts));
  return (
    (says("WHO") || (says("WHAT") && says("CUSTOMER"))) &&
    !says("OR") &&
    asked.some(({ word }) => word.endsWith("than"))
  );
}
