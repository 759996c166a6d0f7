import type { Direction, InteractionKind } from "../interactions/interaction.ts";
import { showMoney } from "../money.ts";
import { type Clock, todayOf } from "../period.ts";
import type { Purchase } from "../purchases/purchase.ts";
import { type Block, type Moment, text } from "../reply.ts";
import { addDays, type Instant, localDate, localTime, showDay } from "../time.ts";
import { counted, listed, sentence, withCompany } from "./common.ts";

type Named = { readonly name: string; readonly company: string | null };

/** A receipt's line, with the person set off. */
export const line = (words: string, strong?: string, moment?: Moment): Block => ({
  ...text(words),
  ...(strong !== undefined && { strong }),
  ...(moment && { moment }),
});

/** A time as it is said in a line, with what it is. */
export const momentOf = (at: Instant, clock: Clock): Moment => ({
  words: dueInWords(at, clock),
  at,
});

/** The day of an instant as people say it: "today", "yesterday", "Fri 26 June". */
export function dayInWords(at: Instant, clock: Clock): string {
  const [day, today] = [localDate(clock.zone, at), todayOf(clock)];
  if (day === today) return "today";
  if (day === addDays(today, -1)) return "yesterday";
  return showDay(day, today);
}

/** "Thu 2 July, 09:00". */
export const dueInWords = (at: Instant, clock: Clock): string =>
  `${showDay(localDate(clock.zone, at), todayOf(clock))}, ${localTime(clock.zone, at)}`;

/** A number as people write it: 2, 0.5. */
const quantityInWords = (quantity: number): string =>
  quantity.toLocaleString("en", { maximumFractionDigits: 3 });

const kindWords: Readonly<Record<InteractionKind, readonly [one: string, link: string]>> = {
  call: ["call", "with"],
  email: ["email", "to"],
  meeting: ["meeting", "with"],
  visit: ["visit", "with"],
  message: ["message", "to"],
  note: ["note", "on"],
};

/** "call with", "email from": the exchange and which way it went. */
function exchange(kind: InteractionKind, direction: Direction | null): string {
  const [one, link] = kindWords[kind];
  if (direction === "in") return `${one} ${kind === "visit" ? "by" : "from"}`;
  return `${one} ${kind === "visit" && direction === "out" ? "to" : link}`;
}

interface Logged {
  readonly kind: InteractionKind;
  readonly direction: Direction | null;
  readonly happenedAt: Instant;
  readonly summary: string;
  /** Whether the time of day was said. */
  readonly timed?: boolean;
}

/** "✅ Call with Mark Bell (Bell & Sons), today: wants 5 kg for Saturday." */
export function loggedLine(what: Logged, who: readonly Named[], clock: Clock): Block {
  const [only] = who;
  const names = listed(who.map(({ name }) => name));
  const people = who.length === 1 && only !== undefined ? withCompany(only) : names;
  const told = what.summary === "" ? "" : `: ${withoutStop(what.summary)}`;
  const time = what.timed === true ? `, ${localTime(clock.zone, what.happenedAt)}` : "";
  const day = `${dayInWords(what.happenedAt, clock)}${time}`;
  const words = `${sentence(exchange(what.kind, what.direction))} ${people}, ${day}${told}.`;
  return line(`✅ ${words}`, names);
}

export const withoutStop = (words: string): string => words.replace(/(?<=[^.])\.$/, "");

export const loggedSummary = (what: Pick<Logged, "kind" | "direction">, names: readonly string[]) =>
  `${exchange(what.kind, what.direction)} ${listed(names)}`;

const amountOf = ({ amountMinor, currency }: Pick<Purchase, "amountMinor" | "currency">): string =>
  showMoney({ minor: Math.abs(amountMinor), currency }, "exact");

/** "2 × House Espresso 1kg"; "goods" where no product was named. */
export function goods({ product, quantity }: Pick<Purchase, "product" | "quantity">): string {
  const name = product ?? "goods";
  return quantity === 1 ? name : `${quantityInWords(quantity)} × ${name}`;
}

export const soldLine = (sale: Purchase, who: Named, clock: Clock): Block =>
  line(`✅ Sale to ${sold(sale, who, clock)}.`, who.name);

/** Before it is recorded. */
export const shallIRecord = (sale: Purchase, who: Named, clock: Clock): string =>
  `Shall I record a sale to ${sold(sale, who, clock)}?`;

function sold(sale: Purchase, who: Named, clock: Clock): string {
  const day = dayInWords(sale.purchasedAt, clock);
  const reference = sale.reference === null ? "" : `, ${sale.reference}`;
  return `${withCompany(who)}, ${day}: ${goods(sale)}, ${amountOf(sale)}${reference}`;
}

export function refundedLine(refund: Purchase, who: Named, clock: Clock): Block {
  const day = dayInWords(refund.purchasedAt, clock);
  const product = refund.product === null ? "" : ` for ${goods(refund)}`;
  const reference = refund.reference === null ? "" : `, ${refund.reference}`;
  const words = `Refund to ${withCompany(who)}, ${day}: ${amountOf(refund)}${product}${reference}.`;
  return line(`✅ ${words}`, who.name);
}

export const soldSummary = ({ name }: Named): string => `sale to ${name}`;
export const refundedSummary = ({ name }: Named): string => `refund to ${name}`;

export const reasonNotKept = (reason: string, name: string): string =>
  `Sales have no room for a reason (“${reason}”). To keep it, say “note for ${name}: …”.`;

/** "tagged wholesale and newsletter", "no longer tagged VIP". */
export function taggedLine(
  names: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): Block {
  const who = names.length > 5 ? counted(names.length, "contact") : listed(names);
  const parts = [
    ...(added.length > 0 ? [`now tagged ${listed(added)}`] : []),
    ...(removed.length > 0 ? [`no longer tagged ${listed(removed)}`] : []),
  ];
  return line(`✅ ${who}: ${parts.join("; ")}.`, who);
}
export const taggedSummary = (names: readonly string[]): string =>
  `tags of ${names.length > 3 ? counted(names.length, "contact") : listed(names)}`;
