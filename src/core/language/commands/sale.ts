import type { ContactRef, Intent } from "../../intent.ts";
import { entityIn, type Item } from "../items.ts";
import { refundAfterTalk, refundOfTheirs, refundOfThing } from "./refund-after-talk.ts";
import { isPoint, lastOne, type Part, type Read, textOf, trimmed } from "./part.ts";
import { wordsOf } from "../sentence.ts";
import { firstSaid } from "./rows.ts";
import type { Said } from "./said.ts";
import { isBoughtByUs } from "./bought-by-us.ts";
import { basketRows } from "./basket-rows.ts";
import { namelessTradeRows, tradeRows } from "./sale-rows.ts";
import { isTakenBy } from "./text-slots.ts";
import { isForADay } from "./traded.ts";
import { withDayBehind, withoutPlaceOfDay, withoutStretches } from "./vague-day.ts";
import { tellsOfGoods } from "./weight.ts";

/** Reads a sale or refund: "Mark Bell bought 2 v60 for 48", "refunded Tom 20 for the mug". */
export function saleCommand(part: Part): Read | undefined {
  if (isBoughtByUs(part.items)) return undefined;
  const { reference, items } = withoutReference(
    withDayBehind(withoutSeller(withoutPlaceOfDay(part.items))),
  );
  const bare = withoutStretches({ ...part, items });
  const read =
    tradeIn({ ...part, items }) ??
    (bare.length < items.length ? tradeIn({ ...part, items: bare }) : undefined);
  return reference === undefined || read === undefined
    ? read
    : { ...read, intents: read.intents.map((intent) => underReference(intent, reference)) };
}

/** "on Friday Ben sold Ana a pot for 14", one of the team: as it is said of oneself. */
function withoutSeller(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => !isPoint(item) && item.mark !== ",");
  const seller = items[at];
  const [act, ...sold] = items.slice(at + 1);
  const isOfTeam = seller?.shop.member !== undefined && seller.name?.full !== true;
  // "Ben sold Ana his old bike for 50" is no sale of ours.
  const isOfOurs =
    sold.some(({ shop }) => shop.product !== undefined) &&
    !sold.some(({ word }) => /^(?:his|her|their|own)$/.test(word));
  return isOfTeam && isOfOurs && act?.text.toLowerCase() === "sold"
    ? [...items.slice(0, at), ...items.slice(at + 1)]
    : items;
}

/** "Order SF-20: Ana took …", "SF-20: …", "order SF-20 for Ana: …": what it goes by stands before. */
function withoutReference(items: readonly Item[]): { reference?: string; items: readonly Item[] } {
  return behindPerson(items) ?? beforeAll(items);
}

/** "Ana Lopez, order SF-20: a pot, 14": between whom it is for and what was sold. */
function behindPerson(
  items: readonly Item[],
): { reference: string; items: readonly Item[] } | undefined {
  const end = items.findIndex(({ mark }) => mark === ":");
  const stop = items
    .slice(0, Math.max(0, end))
    .findIndex(({ mark }) => mark === "," || mark === "-");
  const [number, ...words] = items.slice(stop + 1, Math.max(0, end)).toReversed();
  const reference = entityIn(number, "reference")?.value;
  const isOfOrder = words.length < 3 && words.every(({ word }) => ofReference.test(word));
  const isWho = stop > 0 && items.slice(0, stop).some(({ name }) => name?.contact === true);
  return reference !== undefined && isOfOrder && isWho
    ? { reference, items: [...items.slice(0, stop), ...items.slice(end)] }
    : undefined;
}
const ofReference = /^(?:order|invoice|receipt|inv|no|number|ref)$/;

function beforeAll(items: readonly Item[]): { reference?: string; items: readonly Item[] } {
  const at = items.findIndex(({ word }) => !ofReference.test(word));
  const reference = entityIn(items[at], "reference")?.value;
  if (reference === undefined) return { items };
  const [next, ...rest] = items.slice(at + 1);
  if (/^[:,–—-]$/.test(next?.mark ?? "")) return { reference, items: rest };
  const [first] = items;
  return first !== undefined && next !== undefined && isOfOrder(items.slice(0, at + 1), next)
    ? { reference, items: [orderOnly(first), next, ...rest] }
    : { items };
}
const isOfOrder = (head: readonly Item[], next: Item): boolean =>
  /^(?:order|invoice|receipt) /u.test(wordsOf(head)) &&
  /^(?:for|from|of|by|to|with)$/.test(next.word);
/** "order SF20", of which the number is taken apart. */
const orderOnly = (item: Item): Item => ({
  ...item,
  word: "order",
  entities: [],
  concepts: new Set(["A_SALE"]),
});

const underReference = (intent: Intent, reference: string): Intent =>
  (intent.do === "record_purchase" || intent.do === "record_refund") &&
  intent.reference === undefined
    ? { ...intent, reference }
    : intent;

function tradeIn(part: Part): Read | undefined {
  const told = firstSaid(tradeRows, part, true);
  const isPriced = told !== undefined && "amount" in told.meaning;
  const several = isPriced ? undefined : firstSaid(basketRows, part, true);
  if (several !== undefined) {
    const isToThem = several.said.person === undefined;
    const intents = several.meaning.map((each) => (isToThem ? withContact(each, lastOne) : each));
    return { intents, ...besideIn(several) };
  }
  if (told !== undefined) return { intents: [told.meaning], ...besideIn(told) };
  const back = refundAfterTalk(part) ?? refundOfThing(part) ?? refundOfTheirs(part);
  if (back !== undefined) return { intents: [back] };
  const nameless = firstSaid(namelessTradeRows, part, true);
  if (nameless === undefined) return undefined;
  const { meaning } = nameless;
  return {
    intents: [part.carried ? withContact(meaning, lastOne) : meaning],
    ...besideIn(nameless),
  };
}

/** What is told with a sale and has no field; the reason of a refund is told by itself. */
function besideIn({ meaning, said }: { meaning: Intent | readonly Intent[]; said: Said }) {
  const isRefund = "do" in meaning && meaning.do === "record_refund";
  const aside = said.items("aside");
  const isKept = isRefund || isTakenBy(aside) || !tellsOfGoods(aside);
  const left = [...said.beside, ...(isKept ? [] : [aside])].map((items) =>
    trimmed(textOf(said.part, items)),
  );
  const when = said.when("past");
  const told = isForADay(when) && when !== undefined ? [...left, when.words] : left;
  return told.length === 0 ? {} : { ignored: told };
}

const withContact = (intent: Intent, contact: ContactRef): Intent =>
  intent.do === "record_purchase" || intent.do === "record_refund"
    ? { ...intent, contact }
    : intent;
