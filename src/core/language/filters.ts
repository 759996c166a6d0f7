import type { Period } from "../period.ts";
import type { Condition, Duration, Filter } from "../questions/filter.ts";
import type { Frame, Matched } from "./frames.ts";
import { has } from "./items.ts";

/**
 * What people say of contacts, as conditions. The first row that fits takes its words; longer
 * rows stand above shorter ones. A row is all it takes to teach another way of saying it.
 */
export const filterFrames: readonly Frame<Filter>[] = [
  // Exchanges
  {
    when: "NOT|NEVER|WITHOUT TALK|HEARD|CALL|EMAIL|MEETING|VISIT|MESSAGE duration|period member?",
    means: silent,
  },
  {
    when: "NEVER|NOT TALK|HEARD|CALL|EMAIL|MEETING|VISIT|MESSAGE",
    means: () => ({ is: "not_contacted" }),
  },
  { when: "WITHOUT|NOT INTERACTION duration|period?", means: silent },
  { when: "TALK|CALL|EMAIL|MEETING|VISIT|MESSAGE|INTERACTION member period?", means: contacted },
  { when: "TALK|CALL|MEETING|VISIT|HEARD|EMAIL|MESSAGE period", means: contacted },
  // Follow-ups
  { when: "OVERDUE FOLLOW_UP", means: () => ({ is: "follow_up", when: "overdue" }) },
  { when: "FOLLOW_UP period", means: (of) => dueIn(of) },
  {
    when: "NOT|WITHOUT <OPEN? FOLLOW_UP",
    means: () => ({ is: "not", of: { is: "follow_up", when: "open" } }),
  },
  { when: "FOLLOW_UP OPEN?", means: () => ({ is: "follow_up", when: "open" }) },
  // When they last and first ordered
  { when: "LAST BUY|ORDER|ORDERS_NOUN period", means: (of) => inPeriod(of, "last_order") },
  { when: "FIRST BUY|ORDER|CUSTOMER period", means: (of) => inPeriod(of, "new") },
  { when: "NEW CUSTOMER period", means: (of) => inPeriod(of, "new") },
  { when: "NEW|ADDED CONTACT|PROSPECT period", means: (of) => added(of) },
  { when: "ADDED period", means: (of) => inPeriod(of, "added") },
  // Sums and numbers of orders
  { when: "SPEND|REVENUE|EARN bound period?", means: spent },
  { when: "bound MONEY_NOUN period?", means: spent },
  { when: "ORDER|ORDERS_NOUN bound period?", means: orders },
  { when: "BUY|GET bound <TIMES period?", means: orders },
  { when: "NOT <ORDER|ORDERS_NOUN duration|period", means: notBought },
  { when: "number ORDER|ORDERS_NOUN period?", means: orders },
  { when: "BUY number TIMES period?", means: orders },
  // Not bought
  { when: "NOT|NEVER|WITHOUT <BUY|GET product period|duration?", means: notBought },
  { when: "NOT|NEVER|WITHOUT BUY|ORDER|ORDERS_NOUN duration|period", means: notBought },
  { when: "ONE_TIME CUSTOMER?", means: () => ({ is: "one_time" }) },
  { when: "NOT|NEVER|WITHOUT <BUY|ORDER|ORDERS_NOUN ONCE?", means: notBought },
  { when: "QUIET duration|period", means: notBought },
  { when: "NOT|NEVER|WITHOUT <product period?", means: notBought },
  { when: "NOT|NEVER duration|period", means: notBought },
  // Bought
  { when: "REPEAT BUY|ORDER? CUSTOMER?", means: () => ({ is: "repeat" }) },
  { when: "REFUND period?", means: (of) => bought(of, "refunded") },
  { when: "BUY|GET|ORDER product OR? product period?", means: boughtSeveral },
  { when: "BUY|ORDER product period?", means: (of) => bought(of, "bought") },
  { when: "GET product period?", means: (of) => bought(of, "bought") },
  { when: "BUY ONCE period", means: (of) => bought(of, "bought") },
  { when: "BUY ONCE", means: () => ({ is: "customer" }) },
  { when: "BUY|ORDER period", means: (of) => bought(of, "bought") },
  // About the person
  { when: "BIRTHDAY period", means: (of) => inPeriod(of, "birthday") },
  { when: "CALLED_NAME word", means: called },
  { when: "CALLED_NAME contact", means: called },
  { when: "OWNER_FIELD NOT|WITHOUT", means: () => ({ is: "missing", field: "owner" }) },
  { when: "OWNER_FIELD member", means: (of) => owner(of) },
  { when: "CLOSED", means: () => ({ is: "status", any: ["closed"] }) },
  { when: "NO_CONTACT", means: () => ({ is: "status", any: ["do_not_contact"] }) },
  { when: "PROSPECT", means: () => ({ is: "prospect" }) },
];

const period = (of: Matched): Period | undefined => of.entity("period")?.period;

/** "the last 90 days" and "90 days" are one length of time. */
function duration(of: Matched): Duration | undefined {
  const said = of.entity("duration")?.duration;
  if (said !== undefined) return said;
  const window = period(of);
  return window?.is === "last" ? { count: window.count, unit: window.unit } : undefined;
}

function silent(of: Matched): Filter | undefined {
  const since = duration(of);
  if (since !== undefined) return { is: "not_contacted", since };
  const window = period(of);
  return window === undefined
    ? { is: "not_contacted" }
    : { is: "not", of: { is: "contacted", period: window } };
}

const kindOf = (of: Matched) => {
  const concept = of.concept("CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE");
  const kinds = {
    CALL: "call",
    EMAIL: "email",
    MEETING: "meeting",
    VISIT: "visit",
    MESSAGE: "message",
  } as const;
  return concept === "CALL" ||
    concept === "EMAIL" ||
    concept === "MEETING" ||
    concept === "VISIT" ||
    concept === "MESSAGE"
    ? kinds[concept]
    : undefined;
};

function contacted(of: Matched): Filter {
  const [kind, by, when] = [kindOf(of), of.shop("member")?.[0], period(of)];
  return {
    is: "contacted",
    ...(kind === undefined ? {} : { kind }),
    ...(by === undefined ? {} : { by }),
    ...(when === undefined ? {} : { period: when }),
  };
}

function dueIn(of: Matched): Filter | undefined {
  const entity = of.entity("period");
  return entity === undefined
    ? undefined
    : { is: "follow_up", when: entity.ahead ?? entity.period };
}

function inPeriod(
  of: Matched,
  is: "last_order" | "new" | "added" | "birthday",
): Filter | undefined {
  const entity = of.entity("period");
  if (entity === undefined) return undefined;
  return { is, period: is === "birthday" ? (entity.ahead ?? entity.period) : entity.period };
}

const added = (of: Matched): Filter | undefined => {
  const filter = inPeriod(of, "added");
  return filter !== undefined && of.concept("PROSPECT") !== undefined
    ? { is: "all", of: [{ is: "prospect" }, filter] }
    : filter;
};

function notBought(of: Matched): Filter {
  const [product, since, window] = [of.shop("product"), duration(of), period(of)];
  if (product !== undefined || (window !== undefined && since === undefined))
    return {
      is: "not_bought",
      ...(product === undefined ? {} : { product: [...product] }),
      ...(window === undefined ? {} : { period: window }),
    };
  return since === undefined ? { is: "prospect" } : { is: "lapsed", since };
}

function bought(of: Matched, is: "bought" | "refunded"): Filter {
  const [product, window] = [of.shop("product"), period(of)];
  return {
    is,
    ...(product === undefined ? {} : { product: [...product] }),
    ...(window === undefined ? {} : { period: window }),
  };
}

/** "both X and Y" are two conditions, "X or Y" is one. */
function boughtSeveral(of: Matched): Filter {
  const products = of.items.flatMap((item) => item.shop.product ?? []);
  const when = period(of);
  const window = when === undefined ? {} : { period: when };
  return of.concept("OR") !== undefined
    ? { is: "bought", product: products, ...window }
    : {
        is: "all",
        of: products.map((product): Filter => ({ is: "bought", product: [product], ...window })),
      };
}

const owner = (of: Matched): Filter | undefined => {
  const member = of.shop("member");
  return member === undefined ? undefined : { is: "owner", any: [...member] };
};

function called(of: Matched): Filter | undefined {
  const item = of.item((each) => !has(each, "CALLED_NAME"));
  return item === undefined ? undefined : { is: "called", word: item.text };
}

type Bounds = Omit<Extract<Condition, { is: "orders" }>, "is">;

function limits(of: Matched, scale: number): Bounds | undefined {
  const bound = of.bound;
  const number = of.entity("number")?.value;
  if (bound === undefined) return number === undefined ? undefined : { exactly: number * scale };
  if (bound.unclear !== undefined) return undefined;
  const keys = ["moreThan", "atLeast", "lessThan", "atMost", "exactly"] as const;
  const scaled: Partial<Record<(typeof keys)[number], number>> = {};
  for (const key of keys) {
    const value = bound[key];
    if (value !== undefined) scaled[key] = Math.round(value * scale);
  }
  return scaled;
}

function spent(of: Matched): Filter | undefined {
  const bounds = limits(of, 100);
  const window = period(of);
  const currency = of.bound?.money?.currency;
  return bounds === undefined
    ? undefined
    : {
        is: "spent",
        ...bounds,
        ...(window === undefined ? {} : { period: window }),
        ...(currency === undefined ? {} : { currency }),
      };
}

function orders(of: Matched): Filter | undefined {
  if (of.bound?.money !== undefined) return undefined;
  const bounds = limits(of, 1);
  const window = period(of);
  return bounds === undefined
    ? undefined
    : { is: "orders", ...bounds, ...(window === undefined ? {} : { period: window }) };
}
