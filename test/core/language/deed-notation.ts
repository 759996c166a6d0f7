import type { Amount, ContactRef, Intent, IntentOf, When } from "../../../src/core/intent.ts";

/** What is done or to do, in a line: "call in: Ines Carvalho @2026-05-20 16:00 | olive trees". */
export const deedNotation = (intents: readonly Intent[]): string => intents.map(deedOf).join(" + ");

const joined = (pieces: readonly (string | number | undefined)[], between = ", "): string =>
  pieces.filter((piece) => piece !== undefined).join(between);

const after = (before: string, value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : `${before}${value}`;

function contactOf(contact: ContactRef): string {
  if ("last" in contact) return "them";
  if ("id" in contact) return contact.name;
  return joined([contact.name, after("of ", contact.company), after("in ", contact.city)], " ");
}

const peopleOf = (contacts: readonly ContactRef[]): string => contacts.map(contactOf).join(" & ");

const whenOf = (when: When | undefined): string | undefined =>
  when === undefined ? undefined : `@${joined([when.on, when.at], " ")}`;

function amountOf(amount: Amount | undefined): string | undefined {
  if (amount === undefined) return undefined;
  const minors = "minor" in amount ? [amount.minor] : amount.unclear;
  return joined([minors.map((minor) => minor / 100).join("?"), amount.currency], " ");
}

function logOf({ contacts, kind, direction, when, summary }: IntentOf<"log_interaction">): string {
  const head = joined(
    [`${joined([kind, direction], " ")}:`, peopleOf(contacts), whenOf(when)],
    " ",
  );
  return `${head} | ${summary}`;
}

function tradeOf(intent: IntentOf<"record_purchase" | "record_refund">): string {
  const { contact, product, quantity, amount, when, reference } = intent;
  const sale = intent.do === "record_purchase" ? intent : undefined;
  const goods = joined([quantity, product], " x ");
  const pieces = [
    contact === undefined ? "?" : contactOf(contact),
    goods === "" ? undefined : goods,
    amountOf(amount),
    sale?.each === true ? "each" : undefined,
    after("cost ", amountOf(sale?.cost)),
    after("ref ", reference),
  ];
  return joined(
    [`${sale === undefined ? "refund" : "sale"}: ${joined(pieces)}`, whenOf(when)],
    " ",
  );
}

function followUpOf({ contact, assignee, text, when }: IntentOf<"create_follow_up">): string {
  const whose = joined(["todo", after("for ", assignee)], " ");
  const whom = contact === undefined ? "-" : contactOf(contact);
  return `${joined([`${whose}:`, whom, whenOf(when)], " ")} | ${text}`;
}

function correctionOf(intent: IntentOf<"correct">): string {
  const { contact, amount, when, quantity, product, kind, direction, assignee, tag, values } =
    intent;
  const { reference, text } = intent;
  const pieces = [
    contact && contactOf(contact),
    after("x", quantity),
    product,
    amountOf(amount),
    kind,
    direction,
    after("for ", assignee),
    after("+", tag),
    after("ref ", reference),
    text === undefined ? undefined : `“${text}”`,
    ...Object.entries(values ?? {}).map(([field, value]) => `${field} ${String(value)}`),
    whenOf(when),
  ];
  return `correct: ${joined(pieces, " ")}`;
}

const tagOf = ({ contacts, add, remove }: IntentOf<"tag">): string =>
  joined(
    [`tag: ${peopleOf(contacts ?? [])}`, after("+", add?.join("/")), after("-", remove?.join("/"))],
    " ",
  );

function fillOf({ contact, amount, quantity, when, text }: IntentOf<"fill">): string {
  const pieces = [contact && contactOf(contact), amountOf(amount), after("x", quantity)];
  return `fill: ${joined([...pieces, whenOf(when), text], " ")}`;
}

function deedOf(intent: Intent): string {
  if (intent.do === "log_interaction") return logOf(intent);
  if (intent.do === "record_purchase" || intent.do === "record_refund") return tradeOf(intent);
  if (intent.do === "create_follow_up") return followUpOf(intent);
  if (intent.do === "correct") return correctionOf(intent);
  if (intent.do === "tag") return tagOf(intent);
  if (intent.do === "fill") return fillOf(intent);
  return JSON.stringify(intent);
}
