import type { ContactRef, IntentOf } from "../../intent.ts";
import { countryName } from "../filters.ts";
import { fieldRead } from "./conditions.ts";
import { amountRead, joined, nameRead, namesRead, said, subjectRead, whenRead } from "./names.ts";
import { populationRead } from "./population.ts";
import { ruleSaid } from "../muted.ts";

const links = { in: "from", out: "to" } as const;
const ways = { in: "inbound", out: "outbound" } as const;

/** "log an inbound call from Mark Bell on 2026-06-24: loved the sample" */
export function logRead({
  contacts,
  kind,
  direction,
  when,
  summary,
}: IntentOf<"log_interaction">): string {
  const link = kind === "note" ? "for" : direction === undefined ? "with" : links[direction];
  const what = joined("log", direction && ways[direction], kind);
  return `${joined(what, contacts.length === 0 ? undefined : `${link} ${namesRead(contacts)}`, when && whenRead(when))}: ${summary}`;
}

/** "Mark Bell bought 2 Decaf at 24 EUR each on 2026-06-24, cost 20 EUR, reference A-17" */
export function saleRead(
  { contact, product, quantity, amount, each, cost, when, reference }: IntentOf<"record_purchase">,
  currency: string,
): string {
  const price = amount && `${each === true ? "at" : "for"} ${amountRead(amount, currency)}`;
  const goods = joined(
    quantity?.toString(),
    product,
    price,
    each === true ? "each" : undefined,
    when && whenRead(when),
  );
  return [
    contact === undefined ? `sold ${goods}` : `${subjectRead(contact)} bought ${goods}`,
    ...(cost === undefined ? [] : [`cost ${amountRead(cost, currency)}`]),
    ...(reference === undefined ? [] : [`reference ${reference}`]),
  ].join(", ");
}

/** "refund Mark Bell 24 EUR for 1 Decaf on 2026-06-24" */
export function refundRead(
  { contact, product, quantity, amount, when, reference, reason }: IntentOf<"record_refund">,
  currency: string,
): string {
  const goods = joined(quantity?.toString(), product);
  const refund = joined(
    "refund",
    contact && nameRead(contact),
    amount && amountRead(amount, currency),
    goods === "" ? undefined : `for ${goods}`,
    when && whenRead(when),
  );
  return [
    refund,
    ...(reference === undefined ? [] : [`reference ${reference}`]),
    ...(reason === undefined ? [] : [reason]),
  ].join(", ");
}

type Values = IntentOf<"add_contact">["values"];

const fieldsSaid = (values: Values): readonly string[] =>
  entriesOf(values).flatMap(([field, value]) =>
    field === "name" ? [] : [`${field} ${valueRead(field, value)}`],
  );

const entriesOf = (values: object): readonly (readonly [string, string])[] =>
  Object.entries(values).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );

const valueRead = (field: string, value: string): string =>
  field === "country" ? countryName(value) : value;

/** "add contact Anna Berger, company Rösterei Nord, city Bremen, tags VIP and wholesale" */
export const additionRead = ({ values, tags }: IntentOf<"add_contact">): string =>
  [
    joined("add contact", values.name),
    ...fieldsSaid(values),
    ...(tags === undefined ? [] : [`tags ${tags.join(" and ")}`]),
  ].join(", ");

/** "change the city of Mark Bell to Bremen", "remove the phone of Mark Bell" */
export function contactChangeRead(change: IntentOf<"change_contact">): string {
  const { contact, set = {}, add = {}, clear, ask } = change;
  const name = said(contact, nameRead) ?? "";
  const [point] = entriesOf(add);
  if (Object.keys(set).length > 0) return settingRead(name, set);
  if (point !== undefined) return `add the ${fieldRead(point[0])} ${point[1]} to ${name}`;
  if (clear !== undefined) return `remove the ${clear.map(fieldRead).join(" and ")} of ${name}`;
  // "the city of Mark Bell in Berlin" would be the city that it is to be.
  const whose = ask === "city" ? name.replace(" in ", " from ") : name;
  return joined("change the", said(ask, fieldRead), "of", whose);
}

/** One field by its name, several after the contact's: "change Mark Bell, city Bremen, owner Ben". */
function settingRead(whom: string, { name, status, ...fields }: Values): string {
  if (name !== undefined) return `rename ${whom} to ${name}`;
  if (status !== undefined) return `mark ${whom} as ${statusWords[status]}`;
  const [only, ...more] = entriesOf(fields);
  return only === undefined || more.length > 0
    ? `change ${[whom, ...fieldsSaid(fields)].join(", ")}`
    : `change the ${fieldRead(only[0])} of ${whom} to ${valueRead(...only)}`;
}

const statusWords = {
  active: "active",
  closed: "closed",
  do_not_contact: "do not contact",
} as const;

/** "tag Mark Bell as VIP", "remove the tag VIP from contacts in Berlin" */
export function tagRead(
  { contacts, filter, add, remove }: IntentOf<"tag">,
  currency: string,
): string {
  const whom = filter === undefined ? namesRead(contacts ?? []) : populationRead(filter, currency);
  return add === undefined
    ? `remove the tag ${(remove ?? []).join(" and ")} from ${whom}`
    : `tag ${whom} as ${add.join(" and ")}`;
}

/** "hand over contacts in Berlin to Ben" */
export const handOverRead = ({ filter, owner }: IntentOf<"hand_over">, currency: string): string =>
  `hand over ${populationRead(filter, currency)} to ${owner}`;

/** "mute Mark Bell in the digest", "unmute birthdays for Mark Bell" */
export function muteRead({ contact, rule, off }: IntentOf<"mute">): string {
  const verb = off === true ? "unmute" : "mute";
  const whom = contact && nameRead(contact);
  if (rule === undefined) return joined(verb, whom, "in the digest");
  return joined(verb, rule === "this" ? "this rule" : ruleSaid[rule], "for", whom);
}

/** "delete contact Mark Bell", "erase Mark Bell" */
export const deletionRead = ({ contact, erase, filter }: IntentOf<"delete_contact">): string =>
  filter === undefined
    ? joined(erase === true ? "erase contact" : "delete contact", contact && nameRead(contact))
    : "delete all contacts";

const orNobody = (contact: ContactRef | undefined) => contact && nameRead(contact);

/** "merge Mark Bell into Karin Vogt" */
export const mergeRead = ({ from, into }: IntentOf<"merge_contacts">): string =>
  joined("merge", orNobody(from), "into", orNobody(into));

/** "undo", "undo the import", "undo the phone change of Mark Bell" */
export function undoRead({ what }: IntentOf<"undo">): string {
  if (what === undefined) return "undo";
  if ("import" in what) return "undo the import";
  return joined(
    "undo the",
    what.field && fieldRead(what.field),
    "change of",
    nameRead(what.contact),
  );
}

const settingNames: Readonly<Record<string, string>> = {
  timeZone: "time zone",
  currency: "currency",
  dateOrder: "date order",
  defaultMargin: "default margin",
  workingDays: "working days",
  membersSee: "members see setting",
  quietHours: "quiet hours",
  closedOn: "closed days",
  keepMisunderstood: "misunderstood messages",
  name: "business name",
};

/** "set the time zone to Europe/Paris", "we are closed on 2026-12-24 to 2026-12-26" */
export const businessRead = ({ key, value }: IntentOf<"change_setting">): string =>
  key === "closedOn" && value !== undefined
    ? `we are closed on ${value}`
    : joined("set the", settingNames[key] ?? key, value && `to ${value}`);

/** "no, 240 EUR on 2026-06-24", "no, it was an email" */
export function correctionRead(fix: IntentOf<"correct">, currency: string): string {
  const { amount, each, quantity, direction, kind, contact, reference, when } = fix;
  const parts = joined(
    said(quantity, (count) => `quantity ${count}`),
    fix.product,
    said(reference, (number) => `order number ${number}`),
    said(amount, (sum) => amountRead(sum, currency)),
    each === true ? "each" : undefined,
    said(direction, (way) => ways[way]),
    said(kind, (what) => `it was ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`),
    said(contact, nameRead),
    fix.assignee,
    fix.tag,
    said(when, whenRead),
    fix.text,
  );
  return `no, ${parts}`;
}

/** "stop standing answer 2", "pause all standing answers here", "resume everything you post" */
export function standingChangeRead({
  action,
  all,
  here,
  number,
}: IntentOf<"change_standing_answer">): string {
  const which = number === undefined ? "the standing answer" : `standing answer ${number}`;
  const many = { answers: "all standing answers", everything: "everything you post" };
  return joined(action, all === undefined ? which : many[all], here === true ? "here" : undefined);
}
