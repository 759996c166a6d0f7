import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import { showMoney } from "../money.ts";
import { todayOf } from "../period.ts";
import { note, text } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { isoInstant, localDate, localTime, showDate } from "../time.ts";
import {
  beforeAndAfter,
  historyLine,
  historyOfWhom,
  latestChanges,
  noHistory,
} from "../wording/changes.ts";
import type { HistoryLine } from "./change.ts";
import { recordCalled } from "./named-change.ts";

/** As many as a reply has lines for. */
const shown = 6;

/** Tells who changed what of a contact, and when. */
export const history = defineCapability({
  name: "history",
  kind: "question",
  summary: "Show who changed what about a contact, and when.",
  role: "member",
  examples: [
    { say: "history of Mark Bell", means: { do: "history", contact: { name: "Mark Bell" } } },
    {
      say: "who changed Mark Bell's phone?",
      means: { do: "history", contact: { name: "Mark Bell" }, field: "phone" },
    },
  ],
  async run(intent, crm) {
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: true,
    });
    if (sought.outcome === "stop") return sought.result;
    const { id, name } = sought.contact;
    const lines = (await linesOf(id, intent.field, crm)).map((line) => asSeenBy(crm, line));
    if (lines.length === 0) return nothingToDo(noHistory(name, intent.field), id);
    const words = lines.map((line) => inWords(line, crm));
    return {
      outcome: "answer",
      contactId: id,
      reply: {
        kind: "answer",
        blocks: [
          text([historyOfWhom(name, intent.field), ...words].join("\n")),
          ...(sought.assumed === undefined ? [] : [note(sought.assumed)]),
          note(latestChanges),
        ],
        data: { total: lines.length, contacts: [name], items: lines.map(itemOf) },
      },
    };
  },
});

async function linesOf(
  id: ContactId,
  field: string | undefined,
  crm: Crm,
): Promise<readonly HistoryLine[]> {
  const record = field === undefined ? undefined : recordCalled(field);
  if (field !== undefined && record === undefined)
    return await crm.changes.fieldHistory(id, field, shown);
  const all = await crm.changes.historyOf(id, record === undefined ? shown : 200);
  return all.filter((line) => record === undefined || line.record === record).slice(0, shown);
}

/** Amounts are left out for those who may not see them. */
function asSeenBy({ actor, business }: Crm, line: HistoryLine): HistoryLine {
  if (mayAct(actor, "owner")) return line;
  const hidden =
    business.membersSee === "order-amounts" ? ["costMinor"] : ["costMinor", "amountMinor"];
  return { ...line, fields: line.fields.filter(({ field }) => !hidden.includes(field)) };
}

function inWords(line: HistoryLine, crm: Crm): string {
  const { clock } = crm;
  const at = {
    on: localDate(clock.zone, line.at),
    time: localTime(clock.zone, line.at),
    today: todayOf(clock),
  };
  return historyLine(line, at, detailsOf(line, crm));
}

/** What stands for a record that was added or removed. */
const telling: readonly string[] = ["name", "summary", "product", "text", "tag", "value"];

function detailsOf({ fields, op }: HistoryLine, crm: Crm): readonly string[] {
  if (op === "update" || fields.length === 1)
    return fields.map(({ field, before, after }) =>
      beforeAndAfter(field, shownValue(field, before, crm), shownValue(field, after, crm)),
    );
  return fields
    .filter(({ field }) => telling.includes(field))
    .map(({ field, before, after }) => shownValue(field, after ?? before, crm))
    .filter((words) => words !== "")
    .slice(0, 1);
}

function shownValue(field: string, value: unknown, { business, clock }: Crm): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  if (field.endsWith("At"))
    return `${showDate(localDate(clock.zone, value), todayOf(clock))} ${localTime(clock.zone, value)}`;
  return field.endsWith("Minor")
    ? showMoney({ minor: value, currency: business.currency })
    : String(value);
}

const itemOf = (line: HistoryLine) => ({
  at: isoInstant(line.at),
  by: line.actor,
  kind: line.kind,
  op: line.op,
  record: line.record,
  fields: line.fields,
});
