import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { entityIn, has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { conditionsIn } from "./population.ts";
import { isAsking } from "./commands/speech.ts";
import { isMere, mentionsIn } from "./who.ts";
import { periodOf } from "./times-asked.ts";

/** Reads a question for single sales: "show the orders of yesterday", "last 5 orders". */
export function purchaseQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const limit = items.find((item) => entityIn(item, "limit") !== undefined);
  const sales = items.slice(0, ofWhomAt(items));
  const nouns = sales.filter(
    (item) =>
      (has(item, "ORDERS_NOUN") &&
        !has(item, "ORDER_COUNT") &&
        (item.word !== "sales" || limit !== undefined || isListed(board))) ||
      isSold(board, item),
  );
  const refunds = sales.filter(({ word }) => word === "refunds" && isListed(board));
  if (nouns.length + refunds.length === 0 || !isList(new Board(sales), limit)) return undefined;
  const dated = sales.find((item) => periodOf(item) !== undefined);
  board.take([...nouns, ...refunds, limit, dated]);
  board.take(sales.filter((item) => has(item, "LIST", "RECENT", "LAST", "WHAT", "BUY", "EARN")));
  board.take(items.slice(sales.length).filter((item) => has(item, "CUSTOMER")));
  const products = sales.filter(({ shop }) => shop.product !== undefined);
  board.take([
    ...products,
    ...(products.length > 1 ? sales.filter((item) => has(item, "OR")) : []),
  ]);
  const nodes = conditionsIn(board, "figure");
  if (nodes.some((node) => node.filter.is === "spent") && !board.says("SPEND")) return undefined;
  const filter = combined(nodes, board);
  const product = products.flatMap(({ shop }) => shop.product ?? []);
  const intent: Intent = {
    do: "list_purchases",
    ...given({
      product: product.length === 0 ? undefined : product,
      period: periodOf(dated),
      limit: entityIn(limit, "limit")?.count,
      refunds: refunds.length > 0 ? true : undefined,
      filter: isEverybody(filter) ? undefined : filter,
    }),
  };
  return { intent, used: board.used };
}

/** "when did we last sell a lantern", "who bought the last lantern": the newest sale of it. */
export function newestSaleQuestion(items: readonly Item[]): Parsed | undefined {
  const said = items.filter(({ mark }) => mark === undefined);
  const [product, ...others] = said.filter(({ shop }) => shop.product !== undefined);
  const isPlain = said.every((item) => item === product || has(item, ...ofNewest));
  const holds = (...concepts: readonly (typeof ofNewest)[number][]): boolean =>
    said.some((item) => item !== product && has(item, ...concepts));
  if (product === undefined || others.length > 0 || !isPlain) return undefined;
  if (!said.some(({ word }) => word === "last") || !holds("EARN", "BUY", "A_SALE", "ORDERS_NOUN"))
    return undefined;
  if (said.some(({ name, word }) => name?.full === true || /^(?:he|she|they|i)$/.test(word)))
    return undefined;
  const intent: Intent = {
    do: "list_purchases",
    product: [...(product.shop.product ?? [])],
    limit: 1,
  };
  return { intent, used: new Set(items) };
}
const ofNewest = [
  ...(["WHEN", "WHO", "LAST", "RECENT", "FILLER", "GET", "PERFORM", "EARN"] as const),
  ...(["SOLD", "BUY", "A_SALE", "ORDER", "ORDERS_NOUN"] as const),
] as const;

/** "refunds to Ana", "has Ana had a refund, and for what": each is told with what it was for. */
export function refundQuestion(items: readonly Item[]): Parsed | undefined {
  const refunds = items.filter((item) => has(item, "REFUND"));
  const [mention, ...others] = mentionsIn(items);
  if (refunds.length === 0 || mention === undefined || others.length > 0) return undefined;
  const said = items.filter(
    (item) => !refunds.includes(item) && !mention.items.includes(item) && item.mark === undefined,
  );
  const isAsked = refunds.some(({ word }) => word === "refunds") || isAsking(items);
  const isPlain = said.every(
    (item) => periodOf(item) !== undefined || has(item, "FILLER", "GET", "LIST", ...ofRefunds),
  );
  const isOther = said.some((item) => has(item, "NOT", "WHO") || mayBe.test(item.word));
  if (!isAsked || !isPlain || isOther) return undefined;
  const period = periodOf(said.find((item) => periodOf(item) !== undefined));
  const intent: Intent = {
    do: "list_purchases",
    contact: mention.contact,
    refunds: true,
    ...given({ period }),
  };
  return { intent, used: new Set(items) };
}
const mayBe = /^(?:should|shall|will|would|can|could|may|might|must)\b/;
const ofRefunds = ["WHAT", "WHEN", "HOW_MUCH", "HOW_MANY", "AND", "ALL_TIME", "ONCE"] as const;

/** "list all sales of May"; "show me the sales" asks for their sum. */
const isListed = ({ items }: Board): boolean =>
  items.find((item) => !isMere(item))?.word.startsWith("list") === true;

/** "what was bought today", "what was sold", "what did people buy" */
const isSold = (board: Board, item: Item): boolean =>
  (has(item, "BUY") ||
    (item.word === "sold" && /^(?:was|were)$/.test(board.before(item)?.word ?? ""))) &&
  board.items.some(
    ({ word }, at) => word === "what" && !/^do(?:es)?$/.test(board.items[at + 1]?.word ?? ""),
  ) &&
  !board.says("WHO", "HOW_MUCH");

/** Whether the sales themselves are wanted, and no figure, ranking or people. */
function isList(board: Board, limit: Item | undefined): boolean {
  if (board.says("HOW_MANY", "HOW_MUCH", "WHO", "CUSTOMER", "BY", "TREND", "MORE", "AVERAGE_ORDER"))
    return false;
  if (board.says("MONTHLY", "WEEKLY", "DAILY", "QUARTERLY", "YEARLY", "COMPARE", "PROFIT", "NOT"))
    return false;
  const word = entityIn(limit, "limit")?.word ?? "";
  const isLatest = /last|latest|recent|new/.test(word) || board.says("RECENT");
  return isLatest || (limit === undefined && board.says("LIST")) || !board.says("ORDERS_NOUN");
}
