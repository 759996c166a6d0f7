import { conjunction } from "../questions/filter-parts.ts";
import type { Found } from "./figure-found.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { saysOfWhom } from "./of-whom.ts";
import { segmentsOf, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/**
 * Whether more is asked than our figures and conditions can tell, though each word is one of ours:
 * an answer to what is left of it would be one to another question.
 */
export const asksMore = (found: Found): boolean => readers.some((is) => is(found));

/** "who bought lately": a time of which no length is known, where no other is said. */
const isLately = ({ board }: Found): boolean =>
  board.free.some((item) => has(item, "LATELY")) &&
  !board.items.some((item) => periodOf(item) !== undefined || lengthOf(item) !== undefined);

/** "the share of the top 10 %": only that of the top 20 % is known. */
const isOtherShare = ({ measured, board }: Found): boolean =>
  measured?.measure === "pareto_share" &&
  board.items.some((item) => (entityIn(item, "percent")?.value ?? 20) !== 20);

/** "who sold the most": which of us did it is written of no sale. */
const isOfSeller = ({ board }: Found): boolean =>
  board.items.some(
    (item, at) =>
      ["who", "which of us", "which one of us"].includes(item.word) &&
      /^(?:has |have )?(?:sold|sells|sell)\b/.test(nextWord(board.items, at)),
  );
const nextWord = (items: readonly Item[], at: number): string =>
  wordOf(items.slice(at + 1).find(({ word }) => !/^(?:has|have|had|did|of|us|all)$/.test(word)));

/** "bought compost for the first time in May": of that product, of which the first is not known. */
const isFirstOfProduct = ({ board: { items } }: Found): boolean =>
  segmentsOf(items).some((segment) =>
    segment.some(
      (item, at) =>
        has(item, "BUY") &&
        segment.slice(at + 1, at + 4).some(({ shop }) => shop.product !== undefined) &&
        segment
          .slice(at + 2, at + 6)
          .some(
            (each) =>
              /^(?:for the )?first(?: time| ever)?$/.test(each.word) &&
              !has(segment[segment.indexOf(each) - 1], "SORT", "BY"),
          ),
    ),
  );

/** "which customers bought something every month", "… every product": who did so in each, and no number of each. */
const isEachTime = ({ board: { items }, cut, measured }: Found): boolean =>
  measured === undefined &&
  ["day", "week", "month", "quarter", "year", "product"].includes(cut?.group ?? "") &&
  items.some(
    (item, at) => has(item, "WHO") || (has(item, "WHAT") && has(items[at + 1], "CUSTOMER")),
  ) &&
  items.some((item) => has(item, "BUY") && !has(item, "HOW_MANY")) &&
  !items.some((item) => has(item, "HOW_MANY", "MOST", "TOP", "BOTTOM"));

/** "top 3 customers of each city", "best product per source": the best in each, and not of all. */
const isBestInEach = ({ board: { items }, cut }: Found): boolean =>
  cut !== undefined &&
  items.some(
    (item, at) =>
      (entityIn(item, "limit") !== undefined || has(item, "TOP")) &&
      has(items[at + 1], "CUSTOMER", "CONTACT", "PRODUCT_NOUN") &&
      /^(?:of|in|for|from)? ?(?:each|every|per)\b/.test(wordsOf(items.slice(at + 2))),
  );

/** "who orders more than once a month": how often in each, which is no condition. */
const isOftenInEach = ({ cut, measured, nodes }: Found): boolean =>
  measured === undefined &&
  ["day", "week", "month", "quarter", "year"].includes(cut?.group ?? "") &&
  nodes.some(
    ({ filter, items }) =>
      filter.is === "repeat" && items.some(({ word }) => /\bmore than\b|\bmultiple\b/.test(word)),
  );

/** "called more than once this month", "two refunds": how often that was is no condition. */
const isOftenDone = ({ board: { items }, nodes }: Found): boolean =>
  nodes.some(
    ({ filter, items: used }) =>
      filter.is === "repeat" &&
      used.some(({ word }) => /\bmore than\b|\bmultiple\b|repeatedly/.test(word)) &&
      !used.some((item) => has(item, "BUY", "ORDER", "ORDERS_NOUN", "BACK_AGAIN")),
  ) && items.some((item) => has(item, "CALL", "EMAIL", "MEETING", "MESSAGE", "TALK", "REFUND"));

/** "revenue before refunds": they are taken off all our revenue. */
const isBeforeRefunds = ({ board: { items }, measured }: Found): boolean =>
  measured !== undefined &&
  items.some((item, at) => wordOf(item) === "before" && has(items[at + 1], "REFUND"));

/** "revenue without compost": of the other products, and not of those who bought none. */
const isWithoutProduct = ({ board, measured, nodes }: Found): boolean =>
  measured !== undefined &&
  !saysOfWhom(board.items) &&
  nodes.some(
    ({ filter, items }) =>
      filter.is === "not_bought" &&
      filter.product !== undefined &&
      !items.some((item) => has(item, "BUY", "GET", "ORDER", "ORDERS_NOUN")),
  );

/** "which products has nobody bought": things are asked for, and our conditions are of people. */
const isUnsold = ({ cut, measured, nodes }: Found): boolean =>
  measured === undefined &&
  cut?.group === "product" &&
  nodes.some(({ filter }) => filter.is === "prospect" || filter.is === "not_bought");

/** "orders between 9 and 12": of the hours or amounts of orders, and nobody with as many. */
const isOfOrders = ({ board: { items }, nodes, people }: Found): boolean =>
  people.length === 0 &&
  nodes.some(
    ({ filter, items: [first] }) =>
      filter.is === "orders" && items[0] === first && has(first, "ORDERS_NOUN"),
  );

/** "customers in Cork and VIPs in Porto": of two groups, and nobody lives in both. */
const isInTwoPlaces = ({ filter }: Found): boolean => {
  const said = conjunction(filter).flatMap((each) =>
    each.is === "city" || each.is === "country" || each.is === "source" || each.is === "owner"
      ? [each]
      : [],
  );
  return said.some((each, at) =>
    said.some(
      (other, place) =>
        place > at && other.is === each.is && !other.any.some((one) => each.any.includes(one)),
    ),
  );
};

/** "highest order value this year": of one order, and not of those whose average is highest. */
const isOneOrder = ({ board: { items }, people }: Found): boolean =>
  people.length === 0 &&
  items.some(
    (item, at) =>
      has(item, "TOP", "BOTTOM") &&
      has(items[at + 1], "AVERAGE_ORDER") &&
      /^(?:order|basket|ticket|cart) (?:value|size|amount|worth)s?$/.test(wordOf(items[at + 1])),
  );

const readers: readonly ((found: Found) => boolean)[] = [
  isLately,
  isOtherShare,
  isOfSeller,
  isFirstOfProduct,
  isEachTime,
  isBestInEach,
  isOftenDone,
  isOftenInEach,
  isBeforeRefunds,
  isWithoutProduct,
  isUnsold,
  isOfOrders,
  isInTwoPlaces,
  isOneOrder,
];
