import type { IntentOf } from "../intent.ts";
import { showMoney } from "../money.ts";
import { type Clock, todayOf } from "../period.ts";
import type { PurchaseItem } from "../purchases/purchase-store.ts";
import { localDate, showDate } from "../time.ts";
import { counted, listed, withCompany } from "./common.ts";
import type { Wording } from "./filters.ts";
import { countedAs, type Headline } from "./lists.ts";
import { populationSaid } from "./population.ts";
import { goods } from "./receipts.ts";

/** Which purchases are listed; `of` is the contact they are all of. */
export interface PurchaseList
  extends Pick<
    IntentOf<"list_purchases">,
    "filter" | "period" | "product" | "refunds" | "largest" | "limit"
  > {
  readonly of?: string;
}

/** "24 purchases of Karin Vogt", "No refunds in May". */
export function purchaseHeadline(total: number, list: PurchaseList, wording: Wording): Headline {
  if (list.largest === true && total > 0) return largestHeadline(total, list, wording);
  const one = nounOf(list);
  const strong = total === 0 ? `No ${one}s` : counted(total, one);
  return { strong, text: `${strong}${purchasesAbout(list, wording)}` };
}

/** "Largest order in May", "The 3 largest orders of Decaf"; "61 orders in May, the largest first". */
function largestHeadline(total: number, list: PurchaseList, wording: Wording): Headline {
  const about = purchasesAbout(list, wording);
  if (list.limit === undefined) {
    const all = counted(total, "order");
    return { strong: all, text: `${all}${about}, the largest first` };
  }
  const strong = total === 1 ? "Largest order" : `The ${total.toLocaleString("en")} largest orders`;
  return { strong, text: `${strong}${about}` };
}

/** How they were counted: "Purchases by Karin Vogt in May 2026." */
export const purchasesCounted = (list: PurchaseList, wording: Wording): string =>
  countedAs(`${nounOf(list)}s${purchasesAbout(list, wording)}`);

const nounOf = ({ refunds, largest }: PurchaseList): string => {
  if (largest === true) return "order";
  return refunds === true ? "refund" : "purchase";
};

/** Which purchases: " by Karin Vogt of Decaf in May". */
function purchasesAbout({ filter, of, period, product }: PurchaseList, wording: Wording): string {
  const parts = [
    ...(product === undefined ? [] : [`of ${listed(product, "or")}`]),
    ...(of === undefined ? [] : [`by ${of}`]),
    ...(filter === undefined ? [] : [`by ${populationSaid(filter, wording)}`]),
    ...(period === undefined ? [] : [wording.times.period(period)]),
  ];
  return parts.map((part) => ` ${part}`).join("");
}

/** A purchase as the cells of a line; amounts only for those who may see them. */
export function purchaseCells(
  item: PurchaseItem,
  at: number,
  { of }: PurchaseList,
  seesAmounts: boolean,
  clock: Clock,
): readonly string[] {
  const day = showDate(localDate(clock.zone, item.purchasedAt), todayOf(clock));
  const name = withCompany({ name: item.contactName, company: item.company });
  const [first, ...rest] = [...(of === undefined ? [name] : []), day];
  const what = item.amountMinor < 0 ? `refund, ${goods(item)}` : goods(item);
  return [`${at + 1} ${first ?? ""}`, ...rest, what, ...(seesAmounts ? [amountSaid(item)] : [])];
}

export const amountSaid = ({ amountMinor: minor, currency }: PurchaseItem): string =>
  showMoney({ minor, currency }, "exact");
