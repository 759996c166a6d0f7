import type { Role } from "../team/member.ts";
import type { ConditionName, Filter } from "./filter.ts";
import type { Group, Measure, Ordering, Question } from "./question.ts";

/**
 * Who may ask what. Sums of money, rankings by them and filters on them are for owners; counts and
 * dates of orders, and what was talked about, for members; contact fields and follow-ups for all.
 */
const conditionRoles: Readonly<Record<ConditionName, Role>> = {
  customer: "member",
  prospect: "member",
  repeat: "member",
  one_time: "member",
  lapsed: "member",
  bought: "member",
  not_bought: "member",
  new: "member",
  last_order: "member",
  refunded: "member",
  spent: "owner",
  orders: "member",
  standing: "member",
  late: "member",
  segment: "owner",
  city: "viewer",
  country: "viewer",
  source: "viewer",
  company: "viewer",
  tag: "viewer",
  owner: "viewer",
  called: "viewer",
  status: "viewer",
  missing: "viewer",
  has: "viewer",
  not_contacted: "member",
  contacted: "member",
  added: "viewer",
  birthday: "viewer",
  follow_up: "viewer",
  contact: "viewer",
};

const measureRoles: Readonly<Record<Measure, Role>> = {
  list: "viewer",
  count: "viewer",
  contacts: "viewer",
  revenue: "owner",
  average_order: "owner",
  average_customer: "owner",
  revenue_share: "owner",
  profit: "owner",
  clv: "owner",
  average_clv: "owner",
  predicted_value: "owner",
  refunds: "owner",
  pareto_share: "owner",
  orders: "member",
  refund_count: "member",
  units: "member",
  customers: "member",
  new_customers: "member",
  repeat_rate: "member",
  retention: "member",
  cohorts: "member",
  first_year_return: "member",
  second_order_wait: "member",
  interactions: "member",
};

/** "At stake" is no figure but an order: who may not see money gets it by silence. */
const orderRoles: Readonly<Record<Ordering, Role>> = {
  revenue: "owner",
  average_order: "owner",
  profit: "owner",
  clv: "owner",
  predicted_value: "owner",
  probability_alive: "member",
  refunds: "owner",
  orders: "member",
  units: "member",
  last_order: "member",
  first_order: "member",
  last_contact: "member",
  at_stake: "member",
  rfm: "owner",
  birthday: "viewer",
  due: "viewer",
  name: "viewer",
  added: "viewer",
};

const groupRoles: Readonly<Partial<Record<Group, Role>>> = {
  product: "member",
  first_product: "member",
  segment: "owner",
};

const rank = { viewer: 0, member: 1, owner: 2 } as const;
const highest = (roles: readonly Role[]): Role =>
  roles.reduce<Role>((most, role) => (rank[role] > rank[most] ? role : most), "viewer");

/** The role that may ask for these contacts. */
export function roleForFilter(filter: Filter): Role {
  if (filter.is === "not") return roleForFilter(filter.of);
  if (filter.is === "all" || filter.is === "any") return highest(filter.of.map(roleForFilter));
  return conditionRoles[filter.is];
}

/** The role that may ask the question. */
export function roleForQuestion(question: Question): Role {
  const { measure, filter, order, product, period, group, compare } = question;
  const aboutOrders = product !== undefined || (period !== undefined && measure !== "contacts");
  return highest([
    measureRoles[measure],
    roleForFilter(filter),
    order === undefined ? "viewer" : orderRoles[order.by],
    aboutOrders ? "member" : "viewer",
    (group === undefined ? undefined : groupRoles[group]) ?? "viewer",
    compare !== undefined && "filter" in compare ? roleForFilter(compare.filter) : "viewer",
  ]);
}

/** Whether what a list is ordered by is money. */
export const isMoneyOrder = (by: Ordering): boolean =>
  (orderRoles[by] === "owner" && by !== "rfm") || by === "at_stake";
