import { z } from "zod";
import type {
  PurchaseItem,
  PurchaseSearch,
  PurchaseStore,
} from "../core/purchases/purchase-store.ts";
import { fold } from "../core/text.ts";
import type { Database } from "./database.ts";
import { orderKey } from "./questions/sales.ts";
import type { ShopFacts } from "./shop-facts.ts";
import { allOf, from, is, oneOf, until } from "./search-conditions.ts";

const select = `
  select p.id, p.contact_id as "contactId", p.purchased_at as "purchasedAt", p.product, p.quantity,
    p.amount_minor as "amountMinor", p.cost_minor as "costMinor", p.currency, p.reference,
    c.name as "contactName", c.company
  from purchases p join contacts c on c.id = p.contact_id`;

/** One row an order: of several products their names, and the sum of their amounts. */
const selectOrders = `
  select min(p.id) as id, p.contact_id as "contactId", min(p.purchased_at) as "purchasedAt",
    json_group_array(distinct p.product) filter (where p.product is not null) as product,
    case when count(distinct p.product_key) > 1 then 1 else sum(p.quantity) end as quantity,
    sum(p.amount_minor) as "amountMinor", sum(p.cost_minor) as "costMinor", p.currency,
    p.reference, c.name as "contactName", c.company
  from purchases p join contacts c on c.id = p.contact_id`;
const names = z.array(z.string());
/** "Decaf, Gift Card" */
const together = (products: string | null): string | null => {
  const named = names.parse(JSON.parse(products ?? "[]"));
  return named.length === 0 ? null : named.toSorted().join(", ");
};

const asked = (search: PurchaseSearch) =>
  allOf([
    oneOf("p.contact_id", search.contactIds),
    oneOf("p.product_key", search.products?.map(fold)),
    is("p.reference", search.reference),
    search.refunds === undefined
      ? undefined
      : [search.refunds ? "p.amount_minor < 0" : "p.amount_minor >= 0"],
    from("p.purchased_at", search.from),
    until("p.purchased_at", search.until),
  ]);

export function purchaseStore({ client }: Database, facts: () => ShopFacts): PurchaseStore {
  const byId = client.prepare<[number], PurchaseItem>(`${select} where p.id = ?`);
  return {
    byId: async (id) => byId.get(id),
    async find(search, limit) {
      const { where, values } = asked(search);
      if (search.largestIn !== undefined)
        return client
          .prepare<(string | number)[], PurchaseItem>(
            `${selectOrders} where ${where} group by p.currency, ${orderKey}
             order by p.currency <> ?, p.currency, sum(p.amount_minor) desc, min(p.id) limit ?`,
          )
          .all(...values, search.largestIn, limit)
          .map((each) => ({ ...each, product: together(each.product) }));
      return client
        .prepare<(string | number)[], PurchaseItem>(
          `${select} where ${where} order by p.purchased_at desc, p.id desc limit ?`,
        )
        .all(...values, limit);
    },
    async count(search) {
      const { where, values } = asked(search);
      const what = search.largestIn === undefined ? "*" : `distinct ${orderKey}`;
      const count = client
        .prepare<(string | number)[], number>(
          `select count(${what}) from purchases p where ${where}`,
        )
        .pluck();
      return count.get(...values) ?? 0;
    },
    newestOrderAt: async () => facts().newestOrderAt,
  };
}
