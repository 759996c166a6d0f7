import type { IntentOf } from "../intent.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { entityIn, type Item, read } from "./items.ts";
import { isFiller } from "./commands/part.ts";

type Sale = IntentOf<"record_purchase">;
type Visit = IntentOf<"log_interaction">;

/**
 * "Ana came by, 2 mugs, 18 cash": goods of ours and a sum are all that is told of the visit, so they
 * are what she bought. With any word beside or before them ("asked about", "with") it stays a visit.
 */
export function boughtOnVisit(
  text: string,
  meant: Interpretation | undefined,
  situation: Situation,
  means: (said: string) => Interpretation | undefined,
): Interpretation | undefined {
  const visit = visitIn(meant);
  const [contact, ...others] = visit?.contacts ?? [];
  if (visit === undefined || contact === undefined || others.length > 0) return meant;
  const goods = visit.summary.replace(howPaid, "");
  const isApart = /[,;:–—-]\s*$/u.test(text.slice(0, text.lastIndexOf(visit.summary)));
  const sale =
    isApart && isPriced(read(goods, situation).items)
      ? saleIn(means(`Ana Nonesuch bought ${goods}`))
      : undefined;
  return sale === undefined
    ? meant
    : {
        outcome: "understood",
        intents: [visit, { ...sale, contact, ...(visit.when && { when: visit.when }) }],
      };
}

const howPaid =
  /[\s,;(–—-]*\b(?:(?:paid )?(?:in |by )?(?:cash|card)|contactless|paid)\)?[\s.!\p{Extended_Pictographic}\uFE0F]*$/iu;

function visitIn(meant: Interpretation | undefined): Visit | undefined {
  const [visit, ...others] = meant?.outcome === "understood" ? meant.intents : [];
  const isVisit = visit?.do === "log_interaction" && visit.kind === "visit";
  return isVisit && others.length === 0 && visit.direction === "in" ? visit : undefined;
}

/** "2 mugs, 18": one kind of goods and then what it cost, and no other word. */
function isPriced(items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || !(isFigure(first) || isOfGoods(first))) return false;
  const said = items.filter((item) => item.mark === undefined && !isFiller(item));
  const [price, ...before] = said.toReversed();
  return (
    said.filter(isOfGoods).length === 1 &&
    price !== undefined &&
    isFigure(price) &&
    before.every((item) => isOfGoods(item) || isFigure(item))
  );
}
const isOfGoods = ({ shop }: Item): boolean => shop.product !== undefined;
const isFigure = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || entityIn(item, "money") !== undefined;

function saleIn(meant: Interpretation | undefined): Sale | undefined {
  const [sale, ...others] = meant?.outcome === "understood" ? meant.intents : [];
  return sale?.do === "record_purchase" && sale.amount !== undefined && others.length === 0
    ? sale
    : undefined;
}
