import type { Crm } from "../crm.ts";
import type { Fact } from "../intent.ts";
import { todayOf } from "../period.ts";
import { type Reply, text } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { localDate, showDate } from "../time.ts";
import { withCompany } from "../wording/common.ts";
import { factLine, factWords } from "../wording/facts.ts";
import { showBirthday } from "../wording/lists.ts";
import type { Contact, ContactBrief } from "./contact.ts";

const fields = [
  "phone",
  "email",
  "city",
  "company",
  "country",
  "source",
  "owner",
  "birthday",
  "tags",
  "notes",
  "status",
  "added",
  "profile",
] as const;
type Field = (typeof fields)[number];

export const isField = (fact: Fact): fact is Field => fields.some((field) => field === fact);

/** A field of a contact, or all of them as a card. */
export async function fieldAnswer(fact: Field, brief: ContactBrief, crm: Crm): Promise<Reply> {
  const contact = await crm.contacts.byId(brief.id);
  const values = contact === undefined ? new Map() : await valuesOf(contact, crm);
  if (fact === "profile") return card(brief, values, crm);
  const value = values.get(fact) ?? null;
  return {
    kind: "answer",
    blocks: [text(factLine(brief.name, fact, value))],
    data: { contacts: [brief.name], items: [{ contact: brief.name, [fact]: value }] },
  };
}

async function valuesOf(contact: Contact, crm: Crm): Promise<ReadonlyMap<Fact, string>> {
  const [points, tags] = [
    await crm.contacts.points(contact.id),
    await crm.contacts.tags(contact.id),
  ];
  const more = (kind: "email" | "phone", main: string | null): string =>
    [main ?? "", ...points.filter((each) => each.kind === kind).map(({ value }) => value)]
      .filter((each) => each !== "")
      .join(", ");
  const today = todayOf(crm.clock);
  const all: readonly (readonly [Fact, string | null])[] = [
    ["company", contact.company],
    ["phone", more("phone", contact.phone)],
    ["email", more("email", contact.email)],
    ["city", contact.city],
    ["country", contact.country],
    ["birthday", birthdayOf(contact.birthday)],
    ["tags", tags.map(({ tag }) => tag).join(", ")],
    ["owner", contact.owner],
    ["source", contact.source],
    ["notes", contact.notes],
    ["status", contact.status.replaceAll("_", " ")],
    ["added", showDate(localDate(crm.clock.zone, contact.createdAt), today)],
  ];
  return new Map(
    all.flatMap(([fact, value]) => (value === null || value === "" ? [] : [[fact, value]])),
  );
}

/** "3 July", with the year of birth where it is known. */
function birthdayOf(birthday: string | null): string | null {
  if (birthday === null) return null;
  const year = birthday.startsWith("--") ? "" : ` ${birthday.slice(0, 4)}`;
  return `${showBirthday(birthday)}${year}`;
}

async function card(
  brief: ContactBrief,
  values: ReadonlyMap<Fact, string>,
  crm: Crm,
): Promise<Reply> {
  const today = todayOf(crm.clock);
  const seen = (day: string | null, never: string) => (day === null ? never : showDate(day, today));
  const open = await crm.followUps.count({ status: "open", contactIds: [brief.id] });
  const known = mayAct(crm.actor, "member")
    ? ([
        ["last order", seen(brief.lastOrderOn, "never")],
        ["last contact", seen(brief.lastContactOn, "never")],
      ] as const)
    : [];
  const facts: readonly (readonly [string, string])[] = [
    ...[...values]
      .filter(
        ([fact, value]) =>
          fact !== "company" && fact !== "added" && !(fact === "status" && value === "active"),
      )
      .map(([fact, value]) => [factWords[fact], value] as const),
    ...known,
    ...(open === 0 ? [] : ([["open follow-ups", String(open)]] as const)),
  ];
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: withCompany(brief), strong: brief.name },
      { type: "facts", facts },
    ],
    data: {
      contacts: [brief.name],
      items: [{ contact: brief.name, ...Object.fromEntries(values) }],
    },
  };
}
