import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { entityIn, has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { conditionsIn } from "./population.ts";
import { periodOf } from "./times-asked.ts";

/** Reads a question for the largest orders: "our biggest order ever, who and when", "the 3 largest sales". */
export function largestQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const sales = items.slice(0, ofWhomAt(items));
  const named = nameOf(new Board(sales));
  if (named === undefined || sales.some((item) => has(item, ...others) || isOfSome(item)))
    return undefined;
  const dated = sales.find((item) => periodOf(item) !== undefined);
  const products = sales.filter(({ shop }) => shop.product !== undefined);
  board.take([...named.items, dated, ...products]);
  board.take(sales.filter((item) => has(item, ...asked)));
  if (products.length > 1) board.take(sales.filter((item) => has(item, "OR")));
  const filter = combined(conditionsIn(board, "figure"), board);
  board.takeAll("CUSTOMER");
  const product = products.flatMap(({ shop }) => shop.product ?? []);
  const intent: Intent = {
    do: "list_purchases",
    largest: true,
    ...given({
      product: product.length === 0 ? undefined : product,
      period: periodOf(dated),
      limit: named.limit,
      filter: isEverybody(filter) ? undefined : filter,
    }),
  };
  return { intent, used: board.used };
}

/** What makes a ranking or a figure of it. */
const others = ["CUSTOMER", "BY", "COMPARE", "MORE", "MONTHLY", "WEEKLY", "MY"] as const;
/** "largest orders I took", "unpaid ones": of some, and not of all. */
const isOfSome = (item: Item): boolean => has(item, "MYSELF") || /^(?:un)?paid$/.test(item.word);
/** What the list tells of each order anyway: who, when, and how much it was. */
const asked = ["WHO", "WHEN", "WHAT", "HOW_MUCH", "LIST", "BUY", "GET", "ALL_TIME"] as const;

interface Named {
  readonly items: readonly Item[];
  readonly limit: number | undefined;
}

/** "largest single order", "3 biggest sales", "the largest orders"; who has them on average is a ranking. */
function nameOf(board: Board): Named | undefined {
  const { items } = board;
  const whole = items.find(({ word }) => /^(?:biggest|largest) orders$/.test(word));
  if (whole !== undefined)
    return board.says("WHO", "CONTACT") ? undefined : { items: [whole], limit: undefined };
  const at = items.findIndex((item) => isLargest(item));
  const between = items.slice(at + 1).findIndex((item) => !isBetween(item));
  const noun = items[at + 1 + between];
  if (at < 0 || between < 0 || noun === undefined || !isOrder.test(noun.word)) return undefined;
  const limit = entityIn(items[at], "limit")?.count ?? (noun.word.endsWith("s") ? undefined : 1);
  const named = items.slice(at, at + 2 + between).filter(({ shop }) => shop.tag === undefined);
  return { items: named, limit };
}

/** "largest single order", "biggest Decaf order" */
const isBetween = (item: Item): boolean =>
  has(item, "SINGLE") || item.shop.product !== undefined || item.shop.tag !== undefined;

const largest = /^(?:the )?(?:top|biggest|largest|highest|greatest|best|record)$/;
const isLargest = (item: Item): boolean => {
  const limit = entityIn(item, "limit");
  return limit === undefined
    ? has(item, "TOP") && largest.test(item.word)
    : largest.test(limit.word);
};

const isOrder = /^(?:order|orders|purchase|purchases|sale|transaction|transactions)$/;
