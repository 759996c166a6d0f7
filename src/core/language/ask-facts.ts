import type { Fact, Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { kindIn } from "./kinds.ts";
import { match } from "./frames.ts";
import { possible } from "./possible-frames.ts";
import { Board } from "./board.ts";
import { entityIn, has, isSurelyNamed, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";
import { type Mention, mentionsIn, pronounIn, strangerIn } from "./who.ts";

interface FactRow {
  readonly when: string;
  readonly fact: Fact;
}

const exchange = "TALK|HEARD|CALL|MEETING|EMAIL|VISIT|MESSAGE|INTERACTION";
const order = "ORDER|ORDERS_NOUN|BUY";

/** What can be asked about one contact; the first row whose words are there decides. */
const rows: readonly FactRow[] = [
  { when: "RFM", fact: "rfm" },
  { when: "WORTH|CLV|PREDICTED", fact: "worth" },
  { when: "LATE|AT_RISK|LOST|RHYTHM", fact: "standing" },
  { when: `WILL <${order}|BACK_AGAIN`, fact: "standing" },
  { when: "OVERDUE", fact: "standing" },
  { when: `WHAT WANT LAST TIMES? ${exchange}?`, fact: "last_summary" },
  { when: `WHAT WANT`, fact: "last_summary" },
  { when: `WHAT LAST ${exchange} ABOUT`, fact: "last_summary" },
  { when: `WHAT <${exchange} ABOUT`, fact: "last_summary" },
  { when: `WHAT <${exchange} GET`, fact: "interactions" },
  { when: `WHAT LAST <TALK`, fact: "last_summary" },
  { when: "LAST_SEEN", fact: "last_contact" },
  { when: "LAST HEARD", fact: "last_heard" },
  { when: `LAST ${exchange}`, fact: "last_contact" },
  { when: `WHEN ${exchange}`, fact: "last_contact" },
  { when: `FIRST ${order}|CUSTOMER|GET`, fact: "first_order" },
  { when: "WHEN CUSTOMER", fact: "first_order" },
  { when: `WHEN LAST ${order}|VISIT TIMES?`, fact: "last_order" },
  { when: `WHAT|PRODUCT_NOUN LAST ${order}|GET`, fact: "last_product" },
  { when: `LAST PRODUCT_NOUN ${order}?`, fact: "last_product" },
  { when: `LAST ${order}`, fact: "last_order" },
  { when: `WHEN ${order}`, fact: "last_order" },
  { when: "AVERAGE_ORDER", fact: "average_order" },
  { when: `AVERAGE SPEND|${order}`, fact: "average_order" },
  { when: "PROFIT", fact: "profit" },
  { when: "ORDER_COUNT", fact: "orders" },
  { when: `HOW_MANY ${order}|TIMES BUY? TIMES?`, fact: "orders" },
  { when: `HOW_OFTEN ${order}`, fact: "orders" },
  { when: "HOW_MUCH SPEND|REVENUE|EARN|BUY|MONEY_NOUN SPEND?", fact: "spent" },
  { when: "SPEND|REVENUE SPEND?", fact: "spent" },
  { when: "tag TAGS_FIELD?", fact: "tags" },
  { when: "TAGS_FIELD", fact: "tags" },
  { when: "WHAT|PRODUCT_NOUN PRODUCT_NOUN? BUY|GET|ORDER", fact: "products" },
  { when: "PRODUCT_NOUN", fact: "products" },
  { when: "BIRTHDAY", fact: "birthday" },
  { when: "OWNER_FIELD WHO?", fact: "owner" },
  { when: "PHONE CALL?", fact: "phone" },
  { when: "EMAIL_FIELD", fact: "email" },
  { when: "WHERE <EMAIL", fact: "email" },
  { when: "WHERE <CALL", fact: "phone" },
  { when: "WHERE CITY_FIELD?", fact: "city" },
  { when: "CITY_FIELD", fact: "city" },
  { when: "COMPANY_FIELD", fact: "company" },
  { when: "COUNTRY_FIELD", fact: "country" },
  { when: "SOURCE_FIELD", fact: "source" },
  { when: "NOTES_FIELD", fact: "notes" },
  { when: "STATUS_FIELD", fact: "status" },
  { when: "WHEN ADDED", fact: "added" },
  { when: "FOLLOW_UP", fact: "follow_ups" },
  { when: "WHAT LOG", fact: "interactions" },
  { when: order, fact: "purchases" },
  { when: `HISTORY|${exchange}`, fact: "interactions" },
  { when: "PROFILE", fact: "profile" },
];

/** Words that a question about one contact may hold beside what it asks for. */
const aside = [
  "LIST",
  "LOG",
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
  "ABOUT",
  "MEMBER_NOUN",
  "WANT",
  "OPEN",
  "WILL",
  "RHYTHM",
  "BACK_AGAIN",
] as const;

/** The fact that a fragment names, with no contact in it: "and the email?". */
export function factIn(board: Board): Fact | undefined {
  for (const { when, fact } of possible(rows, board.items, board.bounds)) {
    const matched = match(when, board.items, board.used, board.bounds);
    if (matched === undefined) continue;
    board.take([...matched.items, ...alike(when, board.items)]);
    return fact;
  }
  return undefined;
}

/** What only a person has: asked of somebody nobody knows, the answer says that nobody is called so. */
const ofPersons: ReadonlySet<Fact> = new Set<Fact>([
  "phone",
  "email",
  "birthday",
  "owner",
  "tags",
  "first_order",
  "last_order",
  "last_product",
  "products",
  "spent",
  "orders",
  "average_order",
  "last_contact",
  "last_heard",
  "last_summary",
  "follow_ups",
  "worth",
]);

/** Reads a question about somebody nobody is called. */
export function strangerQuestion(items: readonly Item[]): Parsed | undefined {
  const mention = strangerIn(items);
  if (mention === undefined || mentionsIn(items, true).length > 0) return undefined;
  const rest = items.filter((item) => !mention.items.includes(item));
  const board = new Board(rest);
  board.take(mention.items);
  const fact = rest.some(isPlural) ? undefined : factIn(board);
  return fact !== undefined && ofPersons.has(fact) ? factOf(fact, mention, board) : undefined;
}

/** Reads a question about one contact; `weak` takes words for names that are also other words. */
export function factQuestion(items: readonly Item[], weak = false): Parsed | undefined {
  const mentions = mentionsIn(items, weak);
  const mention = mentions[0] ?? pronounIn(items);
  if (mention === undefined || mentions.length > 1) return undefined;
  const rest = items.filter((item) => !mention.items.includes(item));
  if ((mentions.length === 0 && asksWhom(rest)) || rest.some(isPlural)) return undefined;
  const board = new Board(rest);
  board.take(mention.items);
  const fact = factOfOne(mention, board, items);
  if (fact !== undefined) return factOf(fact, mention, board);
  return isBare(mention, rest) ? factOf("profile", mention, board) : undefined;
}

const factOfOne = (mention: Mention, board: Board, items: readonly Item[]): Fact | undefined =>
  exchangesWith(mention, board, items) ?? factIn(board);

/** "emails with Ana": those that went between, and not her address. */
function exchangesWith(
  { items: [first] }: Mention,
  board: Board,
  items: readonly Item[],
): Fact | undefined {
  const at = first === undefined ? 0 : items.indexOf(first);
  const [kind, link] = items.slice(Math.max(0, at - 2), at);
  if (link?.word !== "with" || !has(kind, "EMAIL") || kind?.word.endsWith("s") !== true)
    return undefined;
  board.take([kind]);
  return "interactions";
}

/** "who called them": of nobody yet; "who looks after her" is of her. */
const asksWhom = (rest: readonly Item[]): boolean =>
  rest.some((item) => has(item, "WHO")) && !rest.some((item) => has(item, "OWNER_FIELD"));

const beside = new Set(
  "show me please who is are 's about the tell up on for contact how doing getting keeping faring going along these days lately now".split(
    " ",
  ),
);

/** Nothing but a name, or "show me …", "who is …". */
const isBare = ({ items }: Mention, rest: readonly Item[]): boolean =>
  items.some(isSurelyNamed) &&
  rest.every(
    (item) => item.mark !== undefined || item.word.split(" ").every((word) => beside.has(word)),
  );

/** Other words for the same: "total billed", "profit earned on". */
const alike = (when: string, items: readonly Item[]): readonly Item[] =>
  items.filter((item) =>
    [...item.concepts].some((concept) => when.split(/[ |?<]/).includes(concept)),
  );

const isPlural = (item: Item, at: number, rest: readonly Item[]): boolean =>
  (has(item, "CUSTOMER", "CONTACT") && item.word.endsWith("s")) ||
  ["everyone", "everybody", "all", "people"].includes(item.word) ||
  (item.word === "anyone" && !isOfUs(at, rest));

/** "has anyone (last) spoken to Ana": one of us, though "any one" may be people of the book. */
const isOfUs = (at: number, rest: readonly Item[]): boolean =>
  /^(?:did|has|have|had|was|were|by|time|last time|the last time)$/.test(
    rest[at - 1]?.word ?? "",
  ) &&
  (rest[at - 1]?.word === "by" || rest.slice(at + 1, at + 3).some((item) => has(item, ...talks)));
const talks = ["TALK", "CALL", "EMAIL", "MESSAGE", "VISIT", "MEETING", "HEARD"] as const;

function factOf(fact: Fact, { contact }: Mention, board: Board): Parsed {
  const dated = board.free.find((item) => periodOf(item) !== undefined);
  const period = periodOf(dated);
  const product = board.free.find((item) => item.shop.product !== undefined);
  const limited = board.items.find((item) => entityIn(item, "limit") !== undefined);
  const limit = fact === "purchases" || fact === "interactions" ? limited : undefined;
  const count = entityIn(limit, "limit")?.count;
  const kind = fact === "interactions" ? kindIn(board.items)[1] : undefined;
  board.take([dated, product, limit]);
  board.takeAll(...aside);
  const intent: Intent = {
    do: "contact_fact",
    contact,
    fact,
    ...(period === undefined ? {} : { period }),
    ...(count === undefined ? {} : { limit: count }),
    ...(kind === undefined ? {} : { kind }),
    ...(product?.shop.product === undefined ? {} : { product: [...product.shop.product] }),
  };
  return { intent, used: board.used };
}
