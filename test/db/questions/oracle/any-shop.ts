import * as fc from "fast-check";
import { interactionKinds, sentiments } from "../../../../src/core/interactions/interaction.ts";
import type { Shop } from "./books.ts";

/** Days on which periods begin and end, clocks change, and a year ago, a month ago fall. */
const days = [
  "2025-03-30",
  "2025-06-29",
  "2025-06-30",
  "2025-10-26",
  "2025-12-31",
  "2026-01-01",
  "2026-02-28",
  "2026-03-01",
  "2026-03-28",
  "2026-03-29",
  "2026-03-31",
  "2026-04-01",
  "2026-05-31",
  "2026-06-01",
  "2026-06-28",
  "2026-06-29",
  "2026-06-30",
  "2026-07-01",
] as const;
const times = ["00:00", "00:30", "01:00", "09:00", "12:00", "21:59", "22:00", "22:30", "23:30"];

export const day = fc.constantFrom(...days);
const instant = fc
  .tuple(day, fc.constantFrom(...times))
  .map(([on, time]) => Date.parse(`${on}T${time}Z`));

export const moment = fc.constantFrom(
  ...["2026-06-30T09:00Z", "2026-03-29T00:30Z", "2026-03-29T22:15Z", "2026-02-28T23:30Z"].map(
    (each) => Date.parse(each),
  ),
  Date.parse("2026-07-02T12:00Z"),
);

const people = ["Anna Müller", "Bea Novak", "Cem Kaya", "Dora Silva", "Émile Roux", "Özlem Ak"];
const cities = ["Berlin", "München", "São Paulo", null];
const products = ["Espresso", "Gift Card", "Crème"];

const someone = fc.record({
  company: fc.constantFrom(null, null, "Bell & Sons"),
  email: fc.constantFrom(null, "a@example.com"),
  phone: fc.constantFrom(null, "+4930123456"),
  city: fc.constantFrom(...cities),
  country: fc.constantFrom("DE", "AT", null),
  birthday: fc.constantFrom(null, "1990-02-29", "--07-05", "1985-06-30", "1970-03-01"),
  source: fc.constantFrom("web", "Instagram", null),
  owner: fc.constantFrom("Anna", "Ben", null),
  notes: fc.constantFrom(null, "likes oat milk"),
  status: fc.constantFrom("active", "active", "active", "closed", "do_not_contact"),
  createdAt: day.map((on) => Date.parse(`${on}T12:00Z`) - 200 * 86_400_000),
  tags: fc.subarray(["VIP", "wholesale"]),
});

const whose = fc.nat(people.length - 1);

const sale = fc.record({
  whose,
  purchasedAt: instant,
  product: fc.constantFrom(...products, null),
  quantity: fc.constantFrom(1, 2, 0.5),
  amountMinor: fc.constantFrom(0, 500, 1000, 1000, 1250, 20_000, -500, -2000),
  costMinor: fc.constantFrom(null, 200, 700),
  currency: fc.constantFrom("EUR", "EUR", "EUR", "USD"),
  reference: fc.constantFrom(null, null, null, "R1", "R2"),
});

const talk = fc.record({
  whose,
  kind: fc.constantFrom(...interactionKinds),
  direction: fc.constantFrom("in", "out", null),
  happenedAt: instant,
  summary: fc.constant("asked about beans"),
  sentiment: fc.constantFrom(...sentiments, null),
  loggedBy: fc.constantFrom("Anna", "Ben", null),
});

const followUp = fc.record({
  whose,
  dueAt: instant,
  text: fc.constant("call back"),
  assignee: fc.constantFrom("Anna", "Ben", null),
  status: fc.constantFrom("open", "open", "done", "cancelled"),
  createdBy: fc.constant(null),
});

/** Numbers rows and says whose they are. */
const numbered = <Row extends { readonly whose: number }>(rows: readonly Row[], count: number) =>
  rows.map(({ whose: index, ...row }, at) => ({
    ...row,
    id: at + 1,
    contactId: (index % count) + 1,
  }));

/** Small shops, in zones east and west of Greenwich. */
export const anyShop: fc.Arbitrary<Shop> = fc
  .record({
    zone: fc.constantFrom("Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Kolkata"),
    contacts: fc.array(someone, { minLength: 1, maxLength: people.length }),
    sales: fc.array(sale, { maxLength: 24 }),
    talks: fc.array(talk, { maxLength: 8 }),
    followUps: fc.array(followUp, { maxLength: 4 }),
  })
  .map(({ zone, contacts, sales, talks, followUps }) => ({
    zone,
    people: contacts.map((each, at) => ({ ...each, id: at + 1, name: people[at] ?? "" })),
    // A refund has no cost of its own.
    purchases: numbered(sales, contacts.length).map((row) =>
      row.amountMinor < 0 ? { ...row, costMinor: null } : row,
    ),
    interactions: numbered(talks, contacts.length),
    followUps: numbered(followUps, contacts.length),
  }));
