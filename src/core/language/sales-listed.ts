import { mostIntents } from "./commands/part.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import type { Intent } from "../intent.ts";
import { isSurelyNamed, type Item, type Reading } from "./items.ts";
import { isStop } from "./sentence.ts";

/**
 * "sales from saturday - tune-up Ana Lopez 75, chain Tom Ray 40": a heading with the day, and under
 * it who bought what for how much, in whatever order. Undefined where one of them is not all there.
 */
export function salesListed({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [head = "", before, behind] = heading.exec(text) ?? [];
  if (head === "" || text.includes("?")) return undefined;
  const listed = piecesOf(items.filter(({ start }) => start >= head.length));
  if (listed.length < 2 || listed.length > mostIntents) return undefined;
  const day = (before ?? behind ?? "today").replace(/^(?=\p{L}+day$)(?!to|yester)/iu, "on ");
  const sales = listed.flatMap((piece) => saleIn(piece, text, day, means) ?? []);
  return sales.length === listed.length ? { outcome: "understood", intents: sales } : undefined;
}

const aDay =
  "today|yesterday|(?:last |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \\d{1,2}(?:st|nd|rd|th)";
const heading = new RegExp(
  `^(?:please |pls )?(?:(?:log|add|enter|record) )?(?:the )?(?:(${aDay})(?:['’]?s)? sales|sales(?: (?:from|of|on|for))?(?: (${aDay}))?)\\s*[:\\n–—-]\\s*(?=\\S)`,
  "iu",
);

/** Who, what and how much, each up to the sum that ends it. */
function piecesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  for (const item of items)
    if (item.mark !== ";" && item.mark !== "," && !isStop(item)) pieces.at(-1)?.push(item);
    else if (pieces.at(-1)?.at(-1)?.entities.some(isFigure) === true) pieces.push([]);
  return pieces.filter((piece) => piece.length > 0);
}

const isFigure = ({ kind }: Item["entities"][number]): boolean =>
  kind === "money" || kind === "number";

/** "olive tree Ana Lopez 75" is said as "Ana Lopez bought olive tree for 75 on Saturday". */
function saleIn(
  piece: readonly Item[],
  text: string,
  day: string,
  means: Means,
): Intent | undefined {
  const [who, ...others] = piece.filter(isSurelyNamed);
  const [sum] = piece.slice(-1);
  const goods = piece.filter((item) => item !== who && item !== sum);
  const isOfGoods = goods.some(({ shop }) => shop.product !== undefined);
  if (who === undefined || sum === undefined || others.length > 0 || !isOfGoods) return undefined;
  const what = goods.map(({ start, end }) => text.slice(start, end)).join(" ");
  const sold = what.replace(/\s+(?:for|at|@)$/iu, "");
  return onlySale(means(`${who.text} bought ${sold} for ${sum.text} ${day}`));
}

function onlySale(meant: Interpretation | undefined): Intent | undefined {
  const [sale, ...more] = meant?.outcome === "understood" ? meant.intents : [];
  if (sale?.do !== "record_purchase" || more.length > 0) return undefined;
  return sale.amount !== undefined && sale.product !== undefined ? sale : undefined;
}
