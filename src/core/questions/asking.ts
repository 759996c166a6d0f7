import type { Crm } from "../crm.ts";
import { todayOf } from "../period.ts";
import { daysBetween, type LocalDate, localDate } from "../time.ts";
import { mayAct } from "../team/member.ts";
import type { Wording } from "../wording/filters.ts";
import { ordersKnownTo } from "../wording/lists.ts";
import { datedTimes, saidTimes } from "../wording/periods.ts";
import type { AskedBy } from "./question-store.ts";

/** What answering a question needs to know besides the question. */
export interface Asking {
  readonly crm: Crm;
  readonly by: AskedBy;
  readonly today: LocalDate;
  /** Times as they were said, for the answer; with their dates, for how it was counted. */
  readonly said: Wording;
  readonly dated: Wording;
  /** Whether sums of money may be shown. */
  readonly seesMoney: boolean;
  /** Whether orders and exchanges may be shown at all. */
  readonly seesOrders: boolean;
  /** How many rows are shown, where somebody asked for the rows. */
  readonly rowsShown: number | undefined;
}

export function askingOf(crm: Crm): Asking {
  const { actor, business, clock } = crm;
  const { currency } = business;
  const today = todayOf(clock);
  return {
    crm,
    by: { clock, me: actor.name, currency, defaultMargin: business.defaultMargin },
    today,
    said: { times: saidTimes(today), currency },
    dated: { times: datedTimes(clock), currency },
    seesMoney: mayAct(actor, "owner"),
    seesOrders: mayAct(actor, "member"),
    rowsShown: crm.rowsShown,
  };
}

/** Days without a new order after which answers say how far the orders go. */
const quietDays = 7;

/** "Orders known to 24 June", where the newest order is older than a week. */
export async function ordersKnown({ crm, today }: Asking): Promise<string | undefined> {
  const newest = await crm.purchases.newestOrderAt();
  if (newest === undefined) return undefined;
  const day = localDate(crm.clock.zone, newest);
  return daysBetween(day, today) > quietDays ? ordersKnownTo(day, today) : undefined;
}
