import { showMoney } from "../money.ts";
import type { Condition, ConditionName } from "../questions/filter.ts";
import { listed } from "./common.ts";
import type { TimeWords } from "./periods.ts";

/**
 * A condition in words, to stand after "customers" or "contacts". A clause takes "who" ("bought
 * Decaf in May"), anything else stands by itself ("in Berlin"). Words are chosen so that one
 * contact and many read the same.
 */
export interface Phrase {
  readonly words: string;
  readonly clause?: boolean;
  /** Its opposite; without one it is "except those …". */
  readonly not?: string;
}

/** What phrases need to know: how time is worded, and the business's currency. */
export interface Wording {
  readonly times: TimeWords;
  readonly currency: string;
}

type Of<Name extends ConditionName> = Extract<Condition, { is: Name }>;
type ByName = { readonly [Name in ConditionName]: Of<Name> };
type Phrases = {
  readonly [Name in ConditionName]: (condition: ByName[Name], wording: Wording) => Phrase;
};

const or = (values: readonly string[]): string => listed(values, "or");
const when = (period: Of<"bought">["period"], { times }: Wording): string =>
  period === undefined ? "" : ` ${times.period(period)}`;

const plain = (words: string, not?: string): Phrase => ({
  words,
  ...(not === undefined ? {} : { not }),
});
const clause = (words: string, not?: string): Phrase => ({ ...plain(words, not), clause: true });
const ofField = (words: string): Phrase => plain(words, `not ${words}`);

const fieldWords = {
  company: "a company",
  email: "an email",
  phone: "a phone number",
  city: "a city",
  country: "a country",
  birthday: "a birthday",
  source: "a source",
  owner: "someone in charge",
  tags: "a tag",
  notes: "notes",
} as const;

const statusWords = {
  active: "active",
  closed: "closed",
  do_not_contact: "marked do-not-contact",
} as const;

const standingWords = {
  active: "still active",
  at_risk: "at risk",
  fading: "fading",
  lost: "lost",
} as const;

const kindWords = {
  call: "called",
  email: "emailed",
  meeting: "met",
  visit: "visited",
  message: "messaged",
  note: "noted",
} as const;

const noneOf = ({ product, other }: Of<"not_bought">): string => {
  if (product === undefined) return "nothing";
  return other === true ? `nothing other than ${or(product)}` : `no ${or(product)}`;
};

/** Every condition's words. */
const phrases: Phrases = {
  customer: () => clause("ever bought", "never bought"),
  prospect: () => clause("never bought", "ever bought"),
  repeat: () => clause("bought on two or more days"),
  one_time: () => clause("bought on one day only"),
  lapsed: ({ since }, { times }) => plain(`without an order ${times.within(since)}`),
  bought: ({ product, period, other }, wording) => {
    const rest = when(period, wording);
    if (product === undefined)
      return clause(`bought${rest === "" ? " something" : rest}`, `did not buy${rest}`);
    return other === true
      ? clause(`bought something other than ${or(product)}${rest}`)
      : clause(`bought ${or(product)}${rest}`, `did not buy ${or(product)}${rest}`);
  },
  not_bought: (condition, wording) =>
    clause(`bought before but ${noneOf(condition)}${when(condition.period, wording)}`),
  new: ({ period }, { times }) => clause(`first bought ${times.period(period)}`),
  last_order: ({ period }, { times }) => clause(`last bought ${times.period(period)}`),
  refunded: ({ product, period }, wording) => {
    const rest = `${product === undefined ? "" : ` for ${or(product)}`}${when(period, wording)}`;
    return clause(`got a refund${rest}`, `got no refund${rest}`);
  },
  spent: (condition, wording) => {
    const currency = condition.currency ?? wording.currency;
    const money = (minor: number) => showMoney({ minor, currency }, "exact");
    const on = condition.product === undefined ? "" : ` on ${or(condition.product)}`;
    return clause(`spent ${boundWords(condition, money)}${on}${when(condition.period, wording)}`);
  },
  orders: (condition, wording) => {
    const number = boundWords(condition, (count) => count.toLocaleString("en"));
    const of = condition.product === undefined ? "" : ` of ${or(condition.product)}`;
    return plain(
      `with ${number} ${isOne(condition) ? "order" : "orders"}${of}${when(condition.period, wording)}`,
    );
  },
  standing: ({ any }) => ofField(or(any.map((each) => standingWords[each]))),
  late: () => plain("later than they usually are", "on their usual rhythm"),
  segment: ({ any }) => ofField(`in the RFM segment ${or(any)}`),
  city: ({ any }) => ofField(`in ${or(any)}`),
  country: ({ any }) => ofField(`in ${or(any.map(countryName))}`),
  source: ({ any }) => ofField(`with the source ${or(any)}`),
  company: ({ any }) => ofField(`at ${or(any)}`),
  tag: ({ any }) => ofField(`tagged ${or(any)}`),
  owner: ({ any }) => ofField(`looked after by ${or(any)}`),
  called: ({ word }) => ofField(`called ${word}`),
  status: ({ any }) => ofField(or(any.map((each) => statusWords[each]))),
  missing: ({ field }) => plain(`without ${fieldWords[field]}`, `with ${fieldWords[field]}`),
  has: ({ field }) => plain(`with ${fieldWords[field]}`, `without ${fieldWords[field]}`),
  not_contacted: ({ since }, { times }) =>
    since === undefined
      ? plain("never contacted", "contacted at least once")
      : plain(`not contacted ${times.within(since)}`, `contacted ${times.within(since)}`),
  contacted: ({ kind, by, direction, period }, wording) => {
    const rest = `${by === undefined ? "" : ` by ${by}`}${when(period, wording)}`;
    const verb = kind === undefined ? "contacted" : kindWords[kind];
    if (direction !== undefined) return clause(`${verb} us${when(period, wording)}`);
    return ofField(`${verb}${rest}`);
  },
  added: ({ period }, { times }) => ofField(`added ${times.period(period)}`),
  birthday: ({ period }, { times }) => plain(`with a birthday ${times.period(period, true)}`),
  follow_up: ({ when: due, assignee }, { times }) => {
    const what = due === "open" || due === "overdue" ? `${due} follow-up` : "follow-up due";
    const until = due === "open" || due === "overdue" ? "" : ` ${times.period(due, true)}`;
    const words = `${what}${until}${assignee === undefined ? "" : ` for ${assignee}`}`;
    return plain(
      `with ${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`,
      `without ${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`,
    );
  },
  contact: ({ names }) => plain(`named ${or(names)}`, `other than ${or(names)}`),
};

type Bounds = Pick<Of<"orders">, "moreThan" | "atLeast" | "lessThan" | "atMost" | "exactly">;

const isOne = ({ moreThan, atLeast, lessThan, atMost, exactly }: Bounds): boolean =>
  exactly === undefined
    ? [moreThan, atLeast, lessThan, atMost].every((each) => each === undefined || each === 1)
    : exactly === 1;

/** "more than €200", "3 to 5", "at least 40". */
function boundWords(bounds: Bounds, show: (value: number) => string): string {
  const { moreThan, atLeast, lessThan, atMost, exactly } = bounds;
  if (exactly !== undefined) return `exactly ${show(exactly)}`;
  if (atLeast !== undefined && atMost !== undefined) return `${show(atLeast)} to ${show(atMost)}`;
  const parts = [
    moreThan === undefined ? [] : `more than ${show(moreThan)}`,
    atLeast === undefined ? [] : `at least ${show(atLeast)}`,
    lessThan === undefined ? [] : `less than ${show(lessThan)}`,
    atMost === undefined ? [] : `at most ${show(atMost)}`,
  ].flat();
  return parts.length === 0 ? "any" : listed(parts);
}

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** "Germany" for DE; what is no code stays as it is. */
export const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code;

/** One condition in words. */
export const phraseOf = (condition: Condition, wording: Wording): Phrase =>
  worded(condition.is, condition, wording);

const worded = <Name extends ConditionName>(
  name: Name,
  condition: ByName[Name],
  wording: Wording,
): Phrase => phrases[name](condition, wording);
