import type { Contact } from "../contacts/contact.ts";
import type { SettableField } from "../contacts/set-fields.ts";
import { showMoney } from "../money.ts";
import type { Clock } from "../period.ts";
import type { Block } from "../reply.ts";
import { listed } from "./common.ts";
import { shown } from "./contacts.ts";
import { dueInWords, line } from "./receipts.ts";

export const nothingToCorrect = "There is nothing of yours in this conversation to put right.";
export const wontFit = (summary: string): string =>
  `That does not fit what was written last (${summary}); nothing changed.`;
export const saysSoAlready = "It says that already; nothing changed.";

export const correctionOf = (summary: string): string =>
  summary.startsWith("correction of ") ? summary : `correction of ${summary}`;

/** One thing that was one way and is another now. */
export interface Said {
  readonly what: string;
  readonly now: string;
  readonly was: string;
}

/** "✅ Put right, Karin Vogt: kind email (was call)." */
export const correctedLine = (who: string, said: readonly Said[]): Block =>
  line(
    `✅ Put right, ${who}: ${said.map(({ what, now, was }) => `${what} ${now} (was ${was})`).join("; ")}.`,
    who,
  );

/** A record's fields as a receipt tells them; those it does not have are left out. */
interface Fields {
  readonly contactName: string;
  readonly kind?: string;
  readonly direction?: string | null;
  readonly summary?: string;
  readonly text?: string;
  readonly assignee?: string | null;
  readonly product?: string | null;
  readonly reference?: string | null;
  readonly quantity?: number;
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly happenedAt?: number;
  readonly purchasedAt?: number;
  readonly dueAt?: number;
}

/** What a record said and says now, field by field. */
export function saidOf(
  before: Fields,
  after: Fields,
  nameNow: string,
  { clock }: { readonly clock: Clock },
): readonly Said[] {
  const [was, now] = [inWords(before, clock), inWords({ ...after, contactName: nameNow }, clock)];
  return Object.keys(was)
    .filter((what) => was[what] !== now[what])
    .map((what) => ({ what, now: now[what] ?? "none", was: was[what] ?? "none" }));
}

function inWords(fields: Fields, clock: Clock): Readonly<Record<string, string | undefined>> {
  const { amountMinor, currency } = fields;
  return {
    contact: fields.contactName,
    kind: fields.kind,
    direction: fields.direction ?? undefined,
    text: quoted(fields.summary ?? fields.text),
    assignee: fields.assignee ?? undefined,
    product: fields.product ?? undefined,
    number: fields.reference ?? undefined,
    quantity: fields.quantity?.toLocaleString("en"),
    amount:
      amountMinor === undefined || currency === undefined
        ? undefined
        : showMoney({ minor: Math.abs(amountMinor), currency }, "exact"),
    time: timeInWords(fields.happenedAt ?? fields.purchasedAt, clock),
    due: timeInWords(fields.dueAt, clock),
  };
}

const quoted = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : `“${words}”`;
const timeInWords = (at: number | undefined, clock: Clock): string | undefined =>
  at === undefined ? undefined : dueInWords(at, clock);

export const fieldsSaid = (
  fields: readonly SettableField[],
  before: Contact,
  after: Contact,
): readonly Said[] =>
  fields.map((what) => ({
    what,
    now: shown(what, after[what]) ?? "empty",
    was: shown(what, before[what]) ?? "empty",
  }));

export const tagSaid = (
  wrong: string,
  right: string,
  before: string,
  now: string,
): readonly Said[] => [
  ...(wrong === right ? [] : [{ what: "tag", now: right, was: wrong }]),
  ...(before === now
    ? []
    : [{ what: wrong === right ? `tag ${right} on` : "on", now, was: before }]),
];

export const movedSaid = (fields: readonly string[], now: string): readonly Said[] => [
  { what: `${listed(fields)} belongs to`, now, was: "the wrong one, put back" },
];
