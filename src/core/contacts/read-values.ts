import type { z } from "zod";
import { askFor, found, type Step, stop } from "../asking.ts";
import type { Crm } from "../crm.ts";
import { readCountry } from "../imports/countries.ts";
import { readPhoneOf } from "../imports/phones.ts";
import type { contactValues, Intent } from "../intent.ts";
import { findMember } from "../team/find-member.ts";
import { nameTokens, spellings } from "../text.ts";
import { isDate } from "../time.ts";
import { badValue, type FieldWord } from "../wording/contacts.ts";
import type { Contact } from "./contact.ts";
import { properName } from "./proper-name.ts";

type Typed = z.infer<typeof contactValues>;
type Field = keyof Typed;
export type Values = { -readonly [Name in Field]?: Contact[Name] };

/** Where the values stand in the intent: "values" or "set". */
export interface From {
  readonly intent: Intent;
  readonly path: string;
  /** The country of the contact, which a national phone number belongs to. */
  readonly country: string | null;
}

type TextField = Exclude<Field, "owner" | "status">;

/**
 * The values of a contact's fields as they are stored: phones in E.164, countries as codes, cities
 * and sources as the shop spells them, owners as members of the team. What cannot be read is
 * asked for once more.
 */
export async function readValues(typed: Typed, crm: Crm, from: From): Promise<Step<Values>> {
  const texts = readTexts(typed, crm, from);
  if (texts.outcome === "stop") return texts;
  const values =
    typed.status === undefined ? texts.value : { ...texts.value, status: typed.status };
  if (typed.owner === undefined) return found(values);
  const path = `${from.path}.owner`;
  const owner = await findMember(typed.owner, crm, { intent: from.intent, slot: "owner", path });
  return owner.outcome === "stop" ? owner : found({ ...values, owner: owner.value });
}

function readTexts(typed: Typed, crm: Crm, from: From): Step<Values> {
  const values: Values = {};
  const country = readCountry(typed.country ?? "") ?? from.country ?? homeOf(crm);
  for (const field of textFields) {
    const said = typed[field]?.trim();
    if (said === undefined) continue;
    const value = said === "" ? undefined : reading[field](said, crm, country);
    if (value === undefined) return again(field, said, from);
    values[field] = value;
  }
  return found(values);
}

/** The country that most of the latest contacts are in, to whose network a number without one belongs. */
export const homeOf = (crm: Crm): string | null => crm.vocabulary().countries[0] ?? null;

const textFields = [
  "name",
  "company",
  "email",
  "phone",
  "city",
  "country",
  "birthday",
  "source",
  "notes",
] as const satisfies readonly TextField[];

const asTyped = (said: string): string => said;

const reading: Readonly<
  Record<TextField, (said: string, crm: Crm, country: string | null) => string | undefined>
> = {
  name: properName,
  company: (said, crm) => asStored(said, companiesLike(said, crm)),
  email: readEmail,
  phone: (said, crm, country) => readPhoneOf(said, country, homeOf(crm)),
  city: (said, crm) => properName(asStored(said, crm.vocabulary().cities)),
  country: readCountry,
  birthday: readBirthday,
  source: (said, crm) => asStored(said, crm.vocabulary().sources),
  notes: asTyped,
};

/** The companies that we have whose names are of these words. */
const companiesLike = (said: string, crm: Crm): readonly string[] =>
  crm
    .vocabulary()
    .namesWith(nameTokens(said))
    .flatMap(({ kind, name }) => (kind === "company" ? [name] : []));

/** The value as the shop spells it already, else as typed. */
export function asStored(said: string, stored: readonly string[]): string {
  const wanted = new Set(spellings(said));
  return stored.find((each) => spellings(each).some((one) => wanted.has(one))) ?? said;
}

/** An email address without what is put around it. */
export function readEmail(said: string): string | undefined {
  const address = said.replace(/^(?:mailto:|<)+|>$/g, "");
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(address) ? address : undefined;
}

function readBirthday(said: string): string | undefined {
  const whole = said.startsWith("--") ? said.replace("--", "2000-") : said;
  return isDate(whole) ? said : undefined;
}

const again = (field: FieldWord, said: string, { intent, path }: From) =>
  stop(
    askFor(
      { intent, slot: field === "name" ? "name" : "value", path: `${path}.${field}` },
      badValue(field, said),
    ),
  );
