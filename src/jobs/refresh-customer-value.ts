import type { Stores } from "../core/crm.ts";
import { todayOf } from "../core/period.ts";
import type { Instant } from "../core/time.ts";
import type { Job } from "./clock.ts";

/**
 * Has customers' values computed anew at the start of each business day and after each import, so
 * that who asks finds them. Sales in between are taken in when somebody asks.
 */
export function refreshCustomerValue(
  { changes, customerValue, settings }: Pick<Stores, "changes" | "customerValue" | "settings">,
  now: () => Instant,
): Job {
  let last: string | undefined;
  return async () => {
    const { timeZone, currency, defaultMargin } = await settings.business();
    const clock = { now: now(), zone: timeZone };
    const lastImport = await changes.lastOfKind("import");
    const occasion = `${todayOf(clock)} ${lastImport?.id ?? "none"}`;
    if (occasion === last) return;
    await customerValue.inForce({ clock, me: "", currency, defaultMargin });
    last = occasion;
  };
}
