import { showMoney } from "../money.ts";
import type { CustomerRfm, RfmSegment } from "../segments/rfm.ts";
import { counted } from "./common.ts";
import type { Headline } from "./lists.ts";

/** What somebody in a segment is, said of them. */
const standing: Readonly<Record<RfmSegment, string>> = {
  champions: "champion",
  loyal: "loyal",
  "potential loyalists": "potential loyalist",
  new: "new",
  promising: "promising",
  "need attention": "needs attention",
  "about to sleep": "about to sleep",
  "at risk": "RFM at risk",
  "can't lose them": "can't lose them",
  hibernating: "hibernating",
  lost: "RFM lost",
};

/** "Karin Vogt · RFM 5-5-5, champion: last order 27 June, 3 days ago, 24 orders, €4,139." */
export function rfmLine(name: string, rfm: CustomerRfm, last: string): Headline {
  const { recency, frequency, monetary, segment, orders, revenueMinor, currency } = rfm;
  const strong = `${recency}-${frequency}-${monetary}, ${standing[segment]}`;
  const spent = showMoney({ minor: revenueMinor, currency });
  return {
    strong,
    text: `${name} · RFM ${strong}: last order ${last}, ${counted(orders, "order")}, ${spent}.`,
  };
}

export const rfmScale = (customers: number): string =>
  `Recency, frequency and money from 1 to 5, beside ${counted(customers, "customer")}: 5 is the best fifth.`;

export const rfmGrouping = "By recency, and the mean of frequency and money, in fifths.";

export const rfmRule =
  "RFM compares customers by their last order, their number of orders and their revenue (within a currency). A score is 5 × the share of customers who are not better, rounded up; equal customers share it. Segments are read from the recency score and the mean of the other two, halves rounded down.";
