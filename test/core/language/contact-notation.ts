import type { ContactRef, Intent, IntentOf, When } from "../../../src/core/intent.ts";
import { filterOf } from "./notation.ts";

/** What is done to contacts and follow-ups, in a line: "Dawn Rivers: phone +49 1, email a@b.example". */
export const contactNotation = (intents: readonly Intent[]): string =>
  intents.map(intentOf).join(" + ");

function nameOf(contact: ContactRef | undefined): string {
  if (contact === undefined) return "?";
  if ("last" in contact) return "them";
  const more =
    "company" in contact ? contact.company : "city" in contact ? contact.city : undefined;
  return more === undefined ? contact.name : `${contact.name} (${more})`;
}

const listOf = (values: object | undefined, sign = ""): readonly string[] =>
  Object.entries(values ?? {}).map(([field, value]) => `${sign}${field} ${String(value)}`);

function changeOf({ contact, set, add, clear = [], ask }: IntentOf<"change_contact">): string {
  const changes = [
    ...listOf(set),
    ...listOf(add, "+"),
    ...clear.map((field) => `no ${field}`),
    ...(ask === undefined ? [] : [`${ask}?`]),
  ];
  return `${nameOf(contact)}: ${changes.join(", ")}`;
}

function tagOf({ contacts = [], filter, add = [], remove = [] }: IntentOf<"tag">): string {
  const who = filter === undefined ? contacts.map(nameOf).join(" & ") : `[${filterOf(filter)}]`;
  return `${who}:${add.map((tag) => ` +#${tag}`).join("")}${remove.map((tag) => ` -#${tag}`).join("")}`;
}

const addOf = ({ values: { name = "?", ...others }, tags = [] }: IntentOf<"add_contact">): string =>
  [`new ${name}`, ...listOf(others), ...tags.map((tag) => `#${tag}`)].join(", ");

const whenOf = (when: When | undefined): string =>
  when === undefined ? "" : ` to ${when.on ?? ""}${when.at === undefined ? "" : ` ${when.at}`}`;

function followUpOf(intent: IntentOf<"change_follow_up">): string {
  const { contact, text, all, when, assignee } = intent.target;
  const which = [
    ...(all === true ? ["all"] : []),
    ...(assignee === undefined ? [] : [`of ${assignee}`]),
    ...(when === undefined
      ? []
      : [typeof when === "string" ? when : when.is === "between" ? when.from : when.is]),
    ...(contact === undefined ? [] : [nameOf(contact)]),
    ...(text === undefined ? [] : [`“${text}”`]),
  ].join(" ");
  const to = intent.assignee === undefined ? "" : ` to ${intent.assignee}`;
  return `${intent.action} ${which}${to}${whenOf(intent.when)}${intent.text === undefined ? "" : ` = ${intent.text}`}`;
}

function intentOf(intent: Intent): string {
  if (intent.do === "change_contact") return changeOf(intent);
  if (intent.do === "tag") return tagOf(intent);
  if (intent.do === "add_contact") return addOf(intent);
  if (intent.do === "change_follow_up") return followUpOf(intent);
  if (intent.do === "delete_contact")
    return `${intent.erase === true ? "erase" : "delete"} ${nameOf(intent.contact)}`;
  if (intent.do === "hand_over") return `[${filterOf(intent.filter)}] to ${intent.owner}`;
  if (intent.do === "merge_contacts")
    return `merge ${nameOf(intent.from)} into ${nameOf(intent.into)}`;
  const { do: what, ...rest } = intent;
  return `${what} ${listOf(rest).join(", ")}`;
}
