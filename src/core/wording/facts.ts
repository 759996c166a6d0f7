import type { Fact } from "../intent.ts";

/** What a fact is called in an answer: "phone", "last order". */
export const factWords: Readonly<Record<Fact, string>> = {
  profile: "card",
  phone: "phone",
  email: "email",
  city: "city",
  company: "company",
  country: "country",
  source: "source",
  owner: "looked after by",
  birthday: "birthday",
  tags: "tags",
  notes: "notes",
  status: "status",
  added: "added",
  first_order: "first order",
  last_order: "last order",
  last_product: "last bought",
  products: "products bought",
  spent: "spent",
  orders: "orders",
  average_order: "average order",
  profit: "profit",
  last_contact: "last contact",
  last_heard: "last heard from",
  last_summary: "last exchange",
  purchases: "orders",
  interactions: "interactions",
  follow_ups: "follow-ups",
  worth: "worth",
};

/** "Mark Bell: phone +49…", or that nothing is known. */
export const factLine = (name: string, fact: Fact, value: string | null): string =>
  value === null || value === ""
    ? `${name}: no ${factWords[fact]} recorded.`
    : `${name} · ${factWords[fact]}: ${value}`;

export const neverHappened: Readonly<Partial<Record<Fact, string>>> = {
  first_order: "has not ordered yet",
  last_order: "has not ordered yet",
  last_product: "has not ordered yet",
  products: "has not ordered yet",
  last_contact: "was never contacted",
  last_heard: "was never heard from",
  last_summary: "was never contacted",
};

/** How "worth" was worked out where the models do not serve yet. */
export const worthWords = (profit: string, predicted: string | undefined): string =>
  predicted === undefined
    ? `${profit} profit so far. Not enough data to say what comes.`
    : `about ${predicted} in the next 12 months, after ${profit} profit so far`;

export const worthMethod = (average: string, perYear: string, margin: number): string =>
  `Simple formula: average order ${average} × ${perYear} orders a year × ${Math.round(margin * 100)} % margin, for 12 months.`;
