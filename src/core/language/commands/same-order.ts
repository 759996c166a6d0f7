import type { Intent } from "../../intent.ts";
import { given } from "../../given.ts";
import { has, type Item } from "../items.ts";
import { amountOf } from "./goods-amount.ts";
import { type Part, type Read, lastOne } from "./part.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { isAsking } from "./speech.ts";
import { traded } from "./traded.ts";

type Sale = Extract<Intent, { do: "record_purchase" }>;

/** Goods of ours and their price, behind or before the order that they belong to. */
const added = (said: Said): Sale | undefined => {
  const { goods } = said;
  const amount = goods?.amount ?? amountOf(said.items("number")[0], said.part.situation.currency);
  return goods?.known === undefined || amount === undefined
    ? undefined
    : {
        do: "record_purchase",
        ...traded(said, { ...goods, amount }),
        ...(goods.each && { each: goods.each }),
      };
};
const same = "same|that|this|the_same";
const order = "order|invoice|receipt|bill|ticket|A_SALE";
const addedRows = rows<Sale>(
  {
    say: `AND|plus|also|ADD? <goods> on|to|under|with|in ${same} ${order} ,|-|–|for|at? <number>`,
    means: added,
  },
  { say: `AND|plus|also|ADD? <goods> on|to|under|with|in ${same} ${order} <more>?`, means: added },
  { say: `on|to|under|with|in ${same} ${order} ,|:? AND|plus|also? <goods>`, means: added },
  { say: "AND|plus|also|+ <goods> <more>?", means: added },
);

/** "oh and a cracker box on the same order, 8", "and crackers for 8": of the one who was just sold something, under its number. */
export function sameOrderCommand(part: Part): Read | undefined {
  const last = part.situation.lastCommand;
  if (last?.do !== "record_purchase" || isAsking(part.items) || part.items.some(isOther))
    return undefined;
  const sale = firstMeaning(addedRows, part, true);
  const { reference, when } = last;
  return (
    sale && {
      intents: [{ ...sale, contact: lastOne, ...given({ reference, when: sale.when ?? when }) }],
    }
  );
}
/** Somebody else is named, or it is no sale. */
const isOther = (item: Item): boolean =>
  item.name?.full === true || has(item, "REMIND", "REFUND", "NOT", "UNDO");
