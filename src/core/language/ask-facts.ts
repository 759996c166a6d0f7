import { given } from "../given.ts";
import type { Fact, Intent, IntentOf } from "../intent.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import type { Parsed } from "./ask-figures.ts";
import { kindIn } from "./kinds.ts";
import { factAside, factRows, ofPersons, timeless } from "./fact-rows.ts";
import { match } from "./frames.ts";
import { possible } from "./possible-frames.ts";
import { Board } from "./board.ts";
import { entityIn, has, isSurelyNamed, type Item, wordOf } from "./items.ts";
import { spoken, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { isMere, type Mention, mentionsIn, pronounIn, strangerIn } from "./who.ts";

/** The fact that a fragment names, with no contact in it: "and the email?". */
export function factIn(board: Board): Fact | undefined {
  for (const { when, fact } of possible(factRows, board.items, board.bounds)) {
    const matched = match(when, board.items, board.used, board.bounds);
    if (matched === undefined) continue;
    board.take([...matched.items, ...alike(when, board.items)]);
    return fact;
  }
  return undefined;
}

/** Reads a question about somebody nobody is called. */
export function strangerQuestion(items: readonly Item[]): Parsed | undefined {
  const mention = strangerIn(items);
  if (mention === undefined || mentionsIn(items, true).length > 0) return undefined;
  const rest = items.filter((item) => !mention.items.includes(item));
  const board = new Board(rest);
  board.take(mention.items);
  const fact = rest.some(isPlural) ? undefined : (factIn(board) ?? ifKnown(mention, rest));
  return fact !== undefined && (fact === "profile" || ofPersons.has(fact))
    ? factOf(fact, mention, board)
    : undefined;
}

/** "do we have Barnaby Reed in here?" asks for a card, or that there is none. */
const ifKnown = (mention: Mention, rest: readonly Item[]): Fact | undefined =>
  rest.some(isHaving) &&
  rest.every((item) => isHaving(item) || isMere(item)) &&
  "name" in mention.contact
    ? "profile"
    : undefined;
const isHaving = ({ word }: Item): boolean => /^(?:do|have) we (?:have|got)$/.test(word);

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

function factOfOne(mention: Mention, board: Board, items: readonly Item[]): Fact | undefined {
  const fact =
    exchangesWith(mention, board, items) ??
    callOrNumber(factIn(board), mention, items) ??
    ifCustomer(board);
  const isOfPlace = fact !== "city" || !board.says("TOP", "BOTTOM");
  const isFirst = items[0] !== undefined && mention.items.includes(items[0]);
  const isTold = fact === "spent" && isFirst && hasPaid.test(spoken(board.items));
  return isOfPlace && !isTold && !isToChange(fact, items) ? fact : undefined;
}

/** "did Ana phone this week?": whether she called, and no number. */
function didPhone({ items: [first] }: Mention, items: readonly Item[]): boolean {
  const at = first === undefined ? -1 : items.indexOf(first);
  const verb = items.slice(at + 1).find((item) => !has(item, "ONCE", "AGAIN"));
  return /^(?:did|does)$/.test(wordOf(items[at - 1])) && /^(?:phone|ring)$/.test(wordOf(verb));
}

const callOrNumber = (
  fact: Fact | undefined,
  mention: Mention,
  items: readonly Item[],
): Fact | undefined => (fact === "phone" && didPhone(mention, items) ? "interactions" : fact);
const isToChange = (fact: Fact | undefined, items: readonly Item[]): boolean =>
  fact === "tags" && changesTag.test(spoken(items));

/** "her trade tag can go", "she counts as trade from now on": told, to be changed, and not asked for. */
const changesTag =
  /^(?!.*\?)(?!(?:can|could|should|may|must|does|do|did|is|are) )(?:.* )?(?:(?:can|may|should|must|has to|needs to) (?:go|come off|be removed|be dropped)|counts? as .* (?:as of (?:today|now)|from (?:today|now)(?: on)?))\b/u;

/** "Ana finally paid", "Ana has paid, so …" tell, and ask for nothing. */
const hasPaid = /^(?:(?:has|have|had|just|now|finally|already|at last|also|'s) )*paid\b(?!.*\?)/u;

/** "is Ana a customer of ours?", "is Ana still one of our regulars" */
function ifCustomer(board: Board): Fact | undefined {
  const first = board.items.find(
    ({ mark, word }) =>
      mark === undefined && !/^(?:so|and|please|hi|hey|hello|ok|okay|well)$/.test(word),
  );
  const isElided = /^(?:a |one |already )*(?:customer|client|buyer) or (?:not|no)(?: yet)?$/.test(
    wordsOf(board.items),
  );
  if (!(isElided || /^(?:is|was|are)$/.test(first?.word ?? "")) || !board.says("CUSTOMER"))
    return undefined;
  if (isElided) board.takeAll("OR", "NOT");
  board.takeAll("CUSTOMER", "WILL");
  return "standing";
}

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
  rest.some((item) => has(item, "WHO")) &&
  !rest.some((item) => has(item, "OWNER_FIELD")) &&
  !isWhoLast(rest);

/** "who spoke to her last": of us, about the one who was spoken of. */
const isWhoLast = (rest: readonly Item[]): boolean =>
  has(
    rest.find(({ mark }) => mark === undefined),
    "WHO",
  ) &&
  rest.some((item) => has(item, ...talks)) &&
  /^(?:last|most recently)$/.test(rest.findLast(({ mark }) => mark === undefined)?.word ?? "");

const beside = new Set(
  "show me please who is are 's about the tell up on for contact how doing getting keeping faring going along these days lately now".split(
    " ",
  ),
);

/** Nothing but a name, or "show me …", "who is …". */
const isBare = ({ items }: Mention, rest: readonly Item[]): boolean =>
  items.some(isSurelyNamed) &&
  rest.every(
    (item) =>
      item.mark !== undefined ||
      isHaving(item) ||
      item.word.split(" ").every((word) => beside.has(word)),
  );

/** Other words for the same: "total billed", "profit earned on". */
const alike = (when: string, items: readonly Item[]): readonly Item[] =>
  items.filter((item) =>
    [...item.concepts].some((concept) => when.split(/[ |?<]/).includes(concept)),
  );

const isPlural = (item: Item, at: number, rest: readonly Item[]): boolean =>
  (has(item, "CUSTOMER", "CONTACT") && item.word.endsWith("s")) ||
  ["everyone", "everybody", "people"].includes(item.word) ||
  (item.word === "all" && !isOfRecords(at, rest)) ||
  (item.word === "anyone" && !isOfUs(at, rest));

/** "all interactions with Ana", "all of her calls": things of one person. */
const isOfRecords = (at: number, rest: readonly Item[]): boolean => {
  const next = rest
    .slice(at + 1)
    .find((item) => !isMere(item) && !has(item, "LOG", "OPEN", "OVERDUE"));
  return has(
    next,
    ...talks,
    "INTERACTION",
    "NOTE",
    "FOLLOW_UP",
    "ORDERS_NOUN",
    "HISTORY",
    "TAGS_FIELD",
  );
};

/** "has anyone (last) spoken to Ana": one of us, though "any one" may be people of the book. */
const isOfUs = (at: number, rest: readonly Item[]): boolean =>
  /^(?:did|has|have|had|was|were|by|if|whether|time|last time|the last time)$/.test(
    rest[at - 1]?.word ?? "",
  ) &&
  (rest[at - 1]?.word === "by" || rest.slice(at + 1, at + 3).some((item) => has(item, ...talks)));
const talks = ["TALK", "CALL", "EMAIL", "MESSAGE", "VISIT", "MEETING", "HEARD"] as const;

const datedAmong = (items: readonly Item[]): Item | undefined =>
  items.find((item) => periodOf(item) !== undefined);

/** "did Ana talk to us about the mug": what was talked about narrows none of these. */
const ofTalk: ReadonlySet<Fact> = new Set<Fact>(["interactions", "last_contact", "last_heard"]);

/** "the last call with Ana" is of a call; "when was she last in" may be of an order. */
const lastOfKind: ReadonlySet<InteractionKind> = new Set(["call", "email", "meeting", "message"]);
/** "the last time she popped in" is of no order. */
const dropsBy =
  /^(?:popp?(?:ed|s)?|dropp?(?:ed|s)?|stopp?(?:ed|s)?|swung|swings?) (?:in|by|round|over)$/;

function kindAsked(fact: Fact, items: readonly Item[]): InteractionKind | undefined {
  const [said, kind] = kindIn(items);
  if (fact === "interactions") return kind;
  // "how did the last call go": of a call; "… before I ring" says why it is asked.
  if (fact === "last_sentiment")
    return said !== undefined && has(items[items.indexOf(said) - 1], "LAST") ? kind : undefined;
  const isLast = /^(?:first_contact|last_contact|last_heard)$/.test(fact);
  return isLast && isOfKind(wordOf(said), kind) ? kind : undefined;
}

/** The kind that is asked of; "when did we last chat?" asks of any talk. */
const isOfKind = (word: string, kind: InteractionKind | undefined): boolean =>
  kind !== undefined && !word.startsWith("chat") && (lastOfKind.has(kind) || dropsBy.test(word));

/** "when did Ana last call", "the last email from Ana": hers, and not ours to her. */
const isTheirs = ({ items: [first] }: Mention, { items }: Board): boolean =>
  /^(?:did|has|have|from)$/.test(
    wordOf(items.findLast(({ first: at }) => first !== undefined && at < first.first)),
  );

/** "when did Ana last call" asks of her last call, and of none of ours to her. */
function withKind(fact: Fact, mention: Mention, board: Board): Pick<FactIntent, "fact" | "kind"> {
  const kind = kindAsked(fact, board.items);
  const isHeard = fact === "last_contact" && kind !== undefined && isTheirs(mention, board);
  const isIn = fact === "last_contact" && sentByThem(mention, board);
  const isByThem = isIn || isHeard || (fact === "last_contact" && gotInTouch(mention, board));
  return { fact: isByThem ? "last_heard" : fact, ...given({ kind }) };
}
/** "the last inbound email of Ana", "the latest message Ana sent us": hers. */
function sentByThem({ items: named }: Mention, board: Board): boolean {
  const last = named.at(-1)?.first ?? Infinity;
  const said = board.items.filter(
    (item) =>
      has(item, "INBOUND") ||
      (item.first > last && /^(?:sent|wrote|gave|made|left)$/.test(item.word)),
  );
  board.take(said);
  return said.length > 0;
}
/** "how long since Ana got in touch": she did, and none of us. */
const gotInTouch = (mention: Mention, { items }: Board): boolean => {
  const last = mention.items.at(-1)?.first ?? Infinity;
  const verb = items.find(({ word }) => /^(?:got|get|gets) in touch$/.test(word));
  const before = wordOf(items.findLast(({ first }) => first < (mention.items[0]?.first ?? 0)));
  return verb !== undefined && verb.first > last && /(?:^| )(?:since|did|that)$/.test(before);
};
type FactIntent = IntentOf<"contact_fact">;

/** "how many mugs did Ana buy": pieces, which the list of her purchases tells, and not her orders. */
const isOfPieces = ({ items }: Board, sold: Item | undefined): boolean => {
  const at = sold === undefined ? -1 : items.indexOf(sold);
  return (
    has(items[at - 1], "HOW_MANY") &&
    /^(?:did|has|have|does|do|had|bought|ordered)$/.test(wordOf(items[at + 1]))
  );
};

const goodsOf = (fact: Fact, { free }: Board): Item | undefined =>
  ofTalk.has(fact) ? undefined : free.find(({ shop }) => shop.product !== undefined);

function factOf(asked: Fact, mention: Mention, board: Board): Parsed {
  const dated = datedAmong(timeless.has(asked) ? [] : board.free);
  const period = periodOf(dated);
  const sold = goodsOf(asked, board);
  const fact = asked === "orders" && isOfPieces(board, sold) ? "purchases" : asked;
  const product = sold?.shop.product;
  const limited = board.items.find((item) => entityIn(item, "limit") !== undefined);
  const limit = fact === "purchases" || fact === "interactions" ? limited : undefined;
  const count = entityIn(limit, "limit")?.count;
  const [kind] = fact === "interactions" ? kindIn(board.items) : [];
  board.take([dated, sold, limit, kind]);
  board.takeAll(...factAside);
  const intent: Intent = {
    do: "contact_fact",
    contact: mention.contact,
    ...withKind(fact, mention, board),
    ...given({ period, limit: count, product: product && [...product] }),
  };
  return { intent, used: board.used };
}
