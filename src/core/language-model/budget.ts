import type { LocalDate } from "../time.ts";
import type { Tokens } from "./language-model.ts";

/** What reading by a model may take on one day, in tokens sent and written. */
export interface Budget {
  readonly perDay: number;
  readonly perPerson: number;
}

/** One answer of a model, or one attempt at it. */
export interface ModelUse {
  /** The business's day. */
  readonly on: LocalDate;
  readonly member: string;
  readonly model: string;
  readonly tokens: Tokens;
  /** Whether its answer was made use of. */
  readonly read: boolean;
}

/** What a language model took, by day, person and model: counted, without a word of what was said. */
export interface ModelUseStore {
  readonly add: (use: ModelUse) => Promise<void>;
  /** The tokens of a day: of one person, and of all. */
  readonly spentOn: (
    day: LocalDate,
    member: string,
  ) => Promise<{ readonly own: number; readonly all: number }>;
  /** The days from one on, the earliest first. */
  readonly since: (day: LocalDate) => Promise<readonly ModelUses[]>;
  /** What they cost, where that was said. */
  readonly prices: Prices | undefined;
}

/** What one person's messages took of one model on one day. */
export interface ModelUses extends Tokens {
  readonly on: LocalDate;
  readonly member: string;
  readonly model: string;
  readonly messages: number;
  /** Of the messages, how many were understood by it. */
  readonly read: number;
}

/** Whether a day's budget is used up: a member's own, or everybody's. */
export async function spentOf(
  { budget, uses }: { readonly budget: Budget; readonly uses: ModelUseStore },
  day: LocalDate,
  member: string,
): Promise<"spent for you" | "spent for all" | undefined> {
  const { all, own } = await uses.spentOn(day, member);
  if (all >= budget.perDay) return "spent for all";
  return own >= budget.perPerson ? "spent for you" : undefined;
}

/** What a million tokens cost, in the currency they are paid in. */
export interface Prices {
  readonly sent: number;
  /** Sent before, and cheaper. */
  readonly cached: number;
  readonly written: number;
}

/** What tokens cost; those that the server had read before at their own price. */
export const costOf = ({ cached, sent, written }: Tokens, prices: Prices): number =>
  ((sent - cached) * prices.sent + cached * prices.cached + written * prices.written) / 1e6;
