import type { Fact, Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { match } from "./frames.ts";
import { entityIn, has, type Item } from "./items.ts";
import { type Mention, mentionsIn, pronounIn } from "./who.ts";

interface FactRow {
  readonly when: string;
  readonly fact: Fact;
}

/** What can be asked about one contact; the first row whose words are there decides. */
const rows: readonly FactRow[] = [
  { when: "WORTH", fact: "worth" },
  { when: "WHAT SELF_BUY LAST TALK|HEARD|CALL|MEETING|TIMES", fact: "last_summary" },
  { when: "WHAT|LAST SELF_BUY|TALK LAST|ABOUT TALK?", fact: "last_summary" },
  { when: "LAST HEARD", fact: "last_heard" },
  { when: "LAST TALK|CALL|MEETING|EMAIL|VISIT|MESSAGE|INTERACTION", fact: "last_contact" },
  { when: "WHEN TALK|HEARD|CALL|MEETING|VISIT|EMAIL", fact: "last_contact" },
  { when: "FIRST BUY|ORDER|ORDERS_NOUN|CUSTOMER", fact: "first_order" },
  { when: "WHEN LAST BUY|ORDER|ORDERS_NOUN TIMES?", fact: "last_order" },
  { when: "WHAT|PRODUCT_NOUN LAST BUY|ORDER", fact: "last_product" },
  { when: "LAST BUY|ORDER|ORDERS_NOUN", fact: "last_order" },
  { when: "WHEN BUY|ORDER", fact: "last_order" },
  { when: "AVERAGE_ORDER", fact: "average_order" },
  { when: "AVERAGE ORDER|SPEND|BUY", fact: "average_order" },
  { when: "PROFIT", fact: "profit" },
  { when: "HOW_MANY ORDER|ORDERS_NOUN|BUY|TIMES BUY? TIMES?", fact: "orders" },
  { when: "HOW_MUCH SPEND|REVENUE|EARN|BUY|MONEY_NOUN SPEND?", fact: "spent" },
  { when: "SPEND|REVENUE SPEND?", fact: "spent" },
  { when: "WHAT|PRODUCT_NOUN PRODUCT_NOUN? BUY|GET|ORDER", fact: "products" },
  { when: "PRODUCT_NOUN", fact: "products" },
  { when: "BIRTHDAY", fact: "birthday" },
  { when: "OWNER_FIELD WHO?", fact: "owner" },
  { when: "PHONE CALL?", fact: "phone" },
  { when: "EMAIL_FIELD", fact: "email" },
  { when: "TAGS_FIELD", fact: "tags" },
  { when: "WHERE CITY_FIELD?", fact: "city" },
  { when: "CITY_FIELD", fact: "city" },
  { when: "COMPANY_FIELD", fact: "company" },
  { when: "COUNTRY_FIELD", fact: "country" },
  { when: "SOURCE_FIELD", fact: "source" },
  { when: "NOTES_FIELD", fact: "notes" },
  { when: "STATUS_FIELD", fact: "status" },
  { when: "WHEN ADDED", fact: "added" },
  { when: "ORDERS_NOUN|ORDER|BUY", fact: "purchases" },
  { when: "INTERACTION|HISTORY|CALL|MEETING|EMAIL|MESSAGE|VISIT|TALK", fact: "interactions" },
  { when: "PROFILE", fact: "profile" },
];

/** Reads a question about one contact. */
export function factQuestion(items: readonly Item[]): Parsed | undefined {
  const mentions = mentionsIn(items);
  const mention = mentions[0] ?? pronounIn(items);
  if (mention === undefined || mentions.length > 1) return undefined;
  if (
    items.some(
      (item) => has(item, "CUSTOMER") && !mention.items.includes(item) && item.word.endsWith("s"),
    )
  )
    return undefined;
  const rest = items.filter((item) => !mention.items.includes(item));
  const used = new Set<Item>(mention.items);
  for (const row of rows) {
    const matched = match(row.when, rest, used, new Map());
    if (matched === undefined) continue;
    for (const item of matched.items) used.add(item);
    return factOf(row.fact, mention, rest, used);
  }
  const isBare =
    mention.items.some(({ name }) => name?.contact === true) &&
    rest.every((item) => item.mark !== undefined || has(item, "FILLER", "LIST", "WHO"));
  return isBare ? factOf("profile", mention, rest, used) : undefined;
}

function factOf(fact: Fact, { contact }: Mention, rest: readonly Item[], used: Set<Item>): Parsed {
  const dated = rest.find((item) => !used.has(item) && entityIn(item, "period") !== undefined);
  const period = entityIn(dated, "period")?.period;
  const product = rest.find((item) => !used.has(item) && item.shop.product !== undefined);
  if (dated !== undefined && period !== undefined) used.add(dated);
  if (product !== undefined) used.add(product);
  for (const item of rest)
    if (
      has(
        item,
        "LIST",
        "WHO",
        "WHAT",
        "WHEN",
        "WHERE",
        "HOW_MUCH",
        "HOW_MANY",
        "PROFILE",
        "ALL_TIME",
        "HOW",
        "REFUND",
        "MONEY_NOUN",
        "GET",
        "BUY",
        "EARN",
        "TIMES",
        "ONCE",
        "AGAIN",
        "LAST",
      )
    )
      used.add(item);
  const intent: Intent = {
    do: "contact_fact",
    contact,
    fact,
    ...(period === undefined ? {} : { period }),
    ...(product?.shop.product === undefined ? {} : { product: [...product.shop.product] }),
  };
  return { intent, used };
}
