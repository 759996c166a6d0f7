import type { Condition, Filter } from "../../../../src/core/questions/filter.ts";
import {
  type Books,
  currenciesOf,
  isOrder,
  orderDays,
  ordersBegun,
  ordersTouched,
  type Person,
  plain,
  sumOf,
} from "./books.ts";
import { ago, dayAt, dayOf, isIn, numberOf } from "./calendar.ts";

/** What rests on models and scores has tests of its own. */
type Judged = Exclude<Condition, { is: "standing" | "late" | "segment" }>;
type Of<Name extends Judged["is"]> = Extract<Judged, { is: Name }>;

/** Whether a person fits a filter, by the definitions of docs/semantics.md. */
export function fits(filter: Filter, person: Person, books: Books): boolean {
  if (filter.is === "all") return filter.of.every((each) => fits(each, person, books));
  if (filter.is === "any") return filter.of.some((each) => fits(each, person, books));
  if (filter.is === "not") return !fits(filter.of, person, books);
  if (filter.is === "standing" || filter.is === "late" || filter.is === "segment")
    throw new Error(`${filter.is} is not judged here`);
  return holds(filter, person, books);
}

function holds<Name extends Judged["is"]>(
  condition: Of<Name>,
  person: Person,
  books: Books,
): boolean {
  const name: Name = condition.is;
  return judges[name](condition, person, books);
}

const isCustomer = ({ sales }: Person): boolean => sales.some(isOrder);

/** Whether a value is one of the words, "me" being the one who asks. */
const isOneOf = (value: string | null, words: readonly string[]): boolean =>
  value !== null && words.some((word) => plain(word) === plain(value));

const member = (words: readonly string[], { me }: Books): readonly string[] =>
  words.map((word) => (word === "me" ? me : word));

function meets(value: number, bounds: Omit<Of<"orders">, "is">): boolean {
  const { moreThan, atLeast, lessThan, atMost, exactly } = bounds;
  return (
    (moreThan === undefined || value > moreThan) &&
    (atLeast === undefined || value >= atLeast) &&
    (lessThan === undefined || value < lessThan) &&
    (atMost === undefined || value <= atMost) &&
    (exactly === undefined || value === exactly)
  );
}

/** The rows of a product and a period. */
export const salesOf = (
  { product, period }: Pick<Of<"bought">, "product" | "period">,
  { sales }: Person,
  { today }: Books,
) =>
  sales.filter(
    (row) =>
      (product === undefined || isOneOf(row.product, product)) &&
      (period === undefined || isIn(row.on, period, today)),
  );

const judges: {
  readonly [Name in Judged["is"]]: (condition: Of<Name>, person: Person, books: Books) => boolean;
} = {
  customer: (_, person) => isCustomer(person),
  prospect: (_, person) => !isCustomer(person),
  repeat: (_, person) => orderDays(person).length >= 2,
  one_time: (_, person) => orderDays(person).length === 1,
  lapsed: ({ since }, person, { today }) => {
    const last = orderDays(person).at(-1);
    return last !== undefined && last < ago(today, since);
  },
  bought: (condition, person, books) => salesOf(condition, person, books).some(isOrder),
  not_bought: (condition, person, books) =>
    isCustomer(person) && !salesOf(condition, person, books).some(isOrder),
  new: ({ period }, person, { today }) => {
    const [first] = orderDays(person);
    return first !== undefined && isIn(first, period, today);
  },
  last_order: ({ period }, person, { today }) => {
    const last = orderDays(person).at(-1);
    return last !== undefined && isIn(last, period, today);
  },
  refunded: (condition, person, books) =>
    salesOf(condition, person, books).some((row) => !isOrder(row)),
  spent: ({ product, period, currency, ...bounds }, person, books) => {
    const rows = salesOf({ product, period }, person, books);
    const main = currency ?? currenciesOf(books)[0];
    const spent = sumOf(rows.filter((row) => row.currency === main));
    return rows.some(isOrder) && meets(spent, bounds);
  },
  orders: ({ product, period, ...bounds }, person, books) => {
    const rows = salesOf({ product, period }, person, books);
    const count = product === undefined ? ordersBegun(rows) : ordersTouched(rows.filter(isOrder));
    return rows.some(isOrder) && meets(count, bounds);
  },
  city: ({ any }, { contact }) => isOneOf(contact.city, any),
  country: ({ any }, { contact }) => isOneOf(contact.country, any),
  source: ({ any }, { contact }) => isOneOf(contact.source, any),
  company: ({ any }, { contact }) => isOneOf(contact.company, any),
  tag: ({ any }, { contact }) => contact.tags.some((tag) => isOneOf(tag, any)),
  owner: ({ any }, { contact }, books) => isOneOf(contact.owner, member(any, books)),
  called: ({ word }, { contact }) =>
    word.split(" ").every((each) => contact.name.split(" ").some((part) => isOneOf(part, [each]))),
  status: ({ any }, { contact }) => any.includes(contact.status),
  missing: ({ field }, { contact }) => isEmpty(contact[field]),
  has: ({ field }, { contact }) => !isEmpty(contact[field]),
  not_contacted: ({ since }, { talks }, { today }) =>
    !talks.some(
      ({ kind, on }) => kind !== "note" && (since === undefined || on >= ago(today, since)),
    ),
  contacted: ({ period, kind, by, direction }, { talks }, books) =>
    talks.some(
      (talk) =>
        (kind === undefined ? talk.kind !== "note" : talk.kind === kind) &&
        (direction === undefined || talk.direction === direction) &&
        (period === undefined || isIn(talk.on, period, books.today)) &&
        (by === undefined || isOneOf(talk.loggedBy, member([by], books))),
    ),
  added: ({ period }, { createdOn }, { today }) => isIn(createdOn, period, today),
  birthday: ({ period }, { contact }, { today }) =>
    contact.birthday !== null && hasBirthday(contact.birthday.slice(-5), period, today),
  follow_up: ({ when, assignee }, { followUps }, books) =>
    followUps.some(
      (each) =>
        each.status === "open" &&
        (assignee === undefined || isOneOf(each.assignee, member([assignee], books))) &&
        isDue(each.dueAt, when, books),
    ),
  contact: ({ ids }, { contact }) => ids.some((id) => id === contact.id),
};

const isEmpty = (value: string | readonly string[] | null): boolean =>
  value === null || value.length === 0;

function isDue(dueAt: number, when: Of<"follow_up">["when"], { now, zone, today }: Books): boolean {
  if (when === "open") return true;
  if (when === "overdue") return dueAt < now;
  return isIn(dayAt(zone, dueAt), when, today, true);
}

/** Whether any day of the coming year that lies in the period has this birthday. */
function hasBirthday(birthday: string, period: Of<"birthday">["period"], today: string): boolean {
  return Array.from({ length: 1100 }, (_, n) => dayOf(numberOf(today) - 400 + n)).some(
    (day) => isIn(day, period, today, true) && birthdayIn(day.slice(0, 4), birthday) === day,
  );
}

/** In years without a 29 February, those born on it have it on the 28th. */
function birthdayIn(year: string, birthday: string): string {
  const isLeap = new Date(Date.UTC(Number(year), 2, 0)).getUTCDate() === 29;
  return birthday === "02-29" && !isLeap ? `${year}-02-28` : `${year}-${birthday}`;
}
