import { z } from "zod";
import type { Id } from "../ids.ts";

export interface Setting {
  readonly id: Id<"setting">;
  readonly key: string;
  readonly value: string;
}

/** What a business has decided, as kept in its database. */
export const businessSettings = z.object({
  name: z.string().default("My shop"),
  timeZone: z.string().default("Europe/Berlin"),
  currency: z.string().length(3).default("EUR"),
  dateOrder: z.enum(["DMY", "MDY"]).default("DMY"),
  /** Margin for sales without a recorded cost, 0–1; unset means the shop's own. */
  defaultMargin: z.coerce.number().min(0).max(1).optional(),
  membersSee: z.enum(["no-amounts", "order-amounts"]).default("no-amounts"),
  /** ISO weekdays, 1 = Monday. */
  workingDays: z
    .string()
    .regex(/^[1-7](,[1-7])*$/)
    .default("1,2,3,4,5"),
  /** Wall times between which nobody is reminded: "20:00-08:00". */
  quietHours: z
    .string()
    .regex(/^none$|^\d\d:\d\d-\d\d:\d\d$/)
    .default("none"),
  /** Days off beside the usual ones, first and last: "2026-12-24..2026-12-26,2027-05-01..2027-05-01". */
  closedOn: z
    .string()
    .regex(/^none$|^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d(,\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d)*$/)
    .default("none"),
  /** Whether messages that were not understood are kept, for "crm misunderstood". */
  keepMisunderstood: z.enum(["yes", "no"]).default("no"),
});
export type Business = z.infer<typeof businessSettings>;
