import type { Crm } from "../crm.ts";
import type { Fact } from "../intent.ts";
import { todayOf } from "../period.ts";
import { timesOf } from "../questions/record-list.ts";
import type { Block, Reply } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { localDate, showDate } from "../time.ts";
import { factLine, noteLine } from "../wording/facts.ts";
import { countryName } from "../wording/filters.ts";
import { showBirthdate } from "../wording/lists.ts";
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
] as const;
export type Field = (typeof fields)[number];

export const isField = (fact: Fact): fact is Field => fields.some((field) => field === fact);

/** The fields of a contact in words; those that are empty are left out. */
export type FieldValues = ReadonlyMap<Field, string>;

/** One field of a contact. */
export async function fieldAnswer(fact: Field, brief: ContactBrief, crm: Crm): Promise<Reply> {
  const contact = await crm.contacts.byId(brief.id);
  const values = contact === undefined ? new Map() : await valuesOf(contact, crm);
  const value = values.get(fact) ?? "";
  const logged = fact === "notes" ? await latestNote(brief, crm) : undefined;
  const own: readonly Block[] =
    logged !== undefined && value === ""
      ? []
      : [{ type: "text", ...factLine(brief.name, fact, value) }];
  return {
    kind: "answer",
    blocks: [...own, ...(logged === undefined ? [] : [logged])],
    data: { contacts: [brief.name], items: [{ contact: brief.name, [fact]: value }] },
  };
}

/** What "note for …" kept is no field; whoever asks for notes means it too. */
async function latestNote({ id, name }: ContactBrief, crm: Crm): Promise<Block | undefined> {
  if (!mayAct(crm.actor, "member")) return undefined;
  const search = { contactIds: [id], kind: "note" as const, ...timesOf(undefined, crm.clock) };
  const [last] = await crm.interactions.find(search, 1);
  if (last === undefined) return undefined;
  const day = showDate(localDate(crm.clock.zone, last.happenedAt), todayOf(crm.clock));
  return { type: "text", ...noteLine(name, day, last, await crm.interactions.count(search)) };
}

export async function valuesOf(contact: Contact, crm: Crm): Promise<FieldValues> {
  const points = await crm.contacts.points(contact.id);
  const tags = await crm.contacts.tags(contact.id);
  const more = (kind: "email" | "phone", main: string | null): string =>
    [main ?? "", ...points.filter((each) => each.kind === kind).map(({ value }) => value)]
      .filter((each) => each !== "")
      .join(", ");
  const today = todayOf(crm.clock);
  const all: readonly (readonly [Field, string | null])[] = [
    ["company", contact.company],
    ["phone", more("phone", contact.phone)],
    ["email", more("email", contact.email)],
    ["city", contact.city],
    ["country", contact.country === null ? null : countryName(contact.country)],
    ["birthday", contact.birthday === null ? null : showBirthdate(contact.birthday)],
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
