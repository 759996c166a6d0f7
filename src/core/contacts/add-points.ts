import { askFor, found, type Step, stop } from "../asking.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { readPhoneOf } from "../imports/phones.ts";
import type { IntentOf } from "../intent.ts";
import { fold } from "../text.ts";
import { badValue } from "../wording/contacts.ts";
import type { Contact, ContactPoint } from "./contact.ts";
import { homeOf, readEmail, type Values } from "./read-values.ts";

export interface Points {
  readonly edits: readonly Edit[];
  /** A first email or phone becomes the main one. */
  readonly main: { readonly email?: string; readonly phone?: string };
  readonly added: readonly { readonly kind: "email" | "phone"; readonly value: string }[];
}

/**
 * Further emails and phones beside the main ones; one that becomes the main one by `set` is no
 * further one any more.
 */
export async function addPoints(
  intent: IntentOf<"change_contact">,
  contact: Contact,
  set: Values,
  crm: Crm,
): Promise<Step<Points>> {
  const points = await crm.contacts.points(contact.id);
  const added: Points["added"][number][] = [];
  const main: { email?: string; phone?: string } = {};
  for (const kind of ["email", "phone"] as const) {
    const value = valueOf(intent, kind, contact, crm);
    if (value.outcome === "stop") return value;
    if (value.value === undefined) continue;
    const mainNow = set[kind] ?? contact[kind];
    if (mainNow === null) main[kind] = value.value;
    else if (!isHeld(points, kind, value.value) && fold(mainNow) !== fold(value.value))
      added.push({ kind, value: value.value });
  }
  return found({ main, added, edits: [...promoted(points, set), ...inserts(contact, added, crm)] });
}

/** The email or phone to add, where one is named. */
function valueOf(
  intent: IntentOf<"change_contact">,
  kind: "email" | "phone",
  { country }: Contact,
  crm: Crm,
): Step<string | undefined> {
  const typed = intent.add?.[kind]?.trim();
  if (typed === undefined) return found(undefined);
  const value =
    kind === "email" ? readEmail(typed) : readPhoneOf(typed, country ?? homeOf(crm), homeOf(crm));
  return value === undefined
    ? stop(askFor({ intent, slot: "value", path: `add.${kind}` }, badValue(kind, typed)))
    : found(value);
}

const isHeld = (points: readonly ContactPoint[], kind: "email" | "phone", value: string): boolean =>
  points.some((point) => point.kind === kind && fold(point.value) === fold(value));

/** Further ones that are the main one now. */
const promoted = (points: readonly ContactPoint[], set: Values): readonly Edit[] =>
  points
    .filter(({ kind, value }) => fold(set[kind] ?? "") === fold(value))
    .map(({ id }): Edit => ({ op: "delete", record: "contactPoints", id }));

const inserts = ({ id }: Contact, added: Points["added"], crm: Crm): readonly Edit[] =>
  added.map(
    ({ kind, value }): Edit => ({
      op: "insert",
      record: "contactPoints",
      row: { id: crm.newId(), contactId: id, kind, value },
    }),
  );
