import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { entityIn, has, type Item } from "./items.ts";
import { conditionsIn } from "./population.ts";
import { isMere } from "./who.ts";
import { periodOf } from "./times-asked.ts";

/** Reads a question for single sales: "show the orders of yesterday", "last 5 orders". */
export function purchaseQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const limit = items.find((item) => entityIn(item, "limit") !== undefined);
  const nouns = items.filter(
    (item) =>
      (has(item, "ORDERS_NOUN") &&
        (item.word !== "sales" || limit !== undefined || isListed(board))) ||
      isSold(board, item),
  );
  if (nouns.length === 0 || !isList(board, limit)) return undefined;
  const dated = items.find((item) => periodOf(item) !== undefined);
  board.take([...nouns, limit, dated]);
  board.takeAll("LIST", "RECENT", "LAST", "WHAT", "BUY", "EARN");
  const products = board.free.filter(({ shop }) => shop.product !== undefined);
  board.take(products);
  const filter = combined(conditionsIn(board, "figure"), board);
  const product = products.flatMap(({ shop }) => shop.product ?? []);
  const intent: Intent = {
    do: "list_purchases",
    ...given({
      product: product.length === 0 ? undefined : product,
      period: periodOf(dated),
      limit: entityIn(limit, "limit")?.count,
      filter: isEverybody(filter) ? undefined : filter,
    }),
  };
  return { intent, used: board.used };
}

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
