import type { Outcome } from "../capability.ts";
import { contactsAsked } from "../contacts/contacts-asked.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { type Clock, instantsOf, type Period, resolvePeriod } from "../period.ts";
import { note, type Reply, type ReplyData } from "../reply.ts";
import type { Role } from "../team/member.ts";
import type { Instant } from "../time.ts";
import { type Headline, moreThere } from "../wording/lists.ts";
import { choicesOf } from "./answer-list.ts";
import { askingOf } from "./asking.ts";
import { roleForFilter } from "./rights.ts";

type ListIntent = IntentOf<"list_interactions" | "list_purchases">;

/** The most records that programs and files get of a list; `total` tells how many there are. */
export const mostItems = 1000;

/** Whoever may log may list, except by what only owners may know of contacts. */
export const roleToList = ({ filter }: Pick<ListIntent, "filter">): Role =>
  filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member";

/** The times of a period; without one, all up to now. */
export function timesOf(
  period: Period | undefined,
  clock: Clock,
): { readonly from?: Instant; readonly until: Instant } {
  return period === undefined
    ? { until: clock.now + 1 }
    : instantsOf(resolvePeriod(period, clock), clock);
}

/** Where records of one kind are counted and found, the latest first. */
interface Records<Search, Item> {
  readonly count: (search: Search) => Promise<number>;
  readonly find: (search: Search, limit: number) => Promise<readonly Item[]>;
}

/** The records found, and how many there are of them, or were asked for. */
export interface FoundRecords<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export async function findRecords<Search, Item>(
  records: Records<Search, Item>,
  search: Search,
  limit: number | undefined,
): Promise<FoundRecords<Item>> {
  const all = await records.count(search);
  return {
    items: await records.find(search, limit ?? mostItems),
    total: limit === undefined ? all : Math.min(all, limit),
  };
}

/** Answers a list of records of one contact, of a filter, or of everybody. */
export async function listRecords(
  intent: ListIntent,
  crm: Crm,
  reply: (
    ids: readonly ContactId[] | undefined,
    contact: ContactBrief | undefined,
  ) => Promise<Reply>,
): Promise<Outcome> {
  const asked = await contactsAsked(intent, crm);
  if (asked.outcome === "stop") return asked.result;
  const { ids, contact, assumed } = asked;
  const answer = await reply(ids, contact);
  return {
    outcome: "answer",
    reply:
      assumed === undefined ? answer : { ...answer, blocks: [...answer.blocks, note(assumed)] },
    question: intent,
    ...(contact === undefined ? {} : { contactId: contact.id }),
  };
}

/** How a list of records is told. */
interface Told<Item> extends FoundRecords<Item> {
  readonly headline: Headline;
  readonly cells: (item: Item, at: number) => readonly string[];
  /** How it was counted. */
  readonly notes: readonly string[];
  readonly unit: string;
  /** A record for programs. */
  readonly item: (item: Item) => NonNullable<ReplyData["items"]>[number];
}

const usualRows = 6;

/** Records one a line, the latest first; of more than a few, how many more there are. */
export function recordsReply<Item>(told: Told<Item>, crm: Crm): Reply {
  const { cells, headline, item, items, total, unit } = told;
  const asking = askingOf(crm);
  const rows = items.slice(0, asking.rowsShown ?? usualRows).map(cells);
  const more = total - rows.length;
  const notes = [...(more > 0 ? [moreThere(more)] : []), ...told.notes].join(" ");
  const [first] = rows;
  return {
    kind: "answer",
    blocks: [
      {
        type: "text",
        text: `${headline.text}${first === undefined ? "." : ":"}`,
        strong: headline.strong,
      },
      ...(first === undefined
        ? []
        : [{ type: "table" as const, columns: first.map(() => ""), rows }]),
      ...(notes === "" ? [] : [note(notes)]),
      ...(more > 0 ? choicesOf(true, asking) : []),
    ],
    data: { total, value: total, unit, items: items.map(item) },
  };
}
