import type { Crm } from "../crm.ts";
import { showMoney } from "../money.ts";
import { askingOf } from "../questions/asking.ts";
import type { Reply } from "../reply.ts";
import { showDate } from "../time.ts";
import { withCompany } from "../wording/common.ts";
import { cardWords, neverInCard, ordersInCard, todoInCard } from "../wording/facts.ts";
import { dueSaid } from "../wording/follow-ups.ts";
import type { ContactBrief } from "./contact.ts";
import { contactItem } from "./contact-item.ts";
import { type FieldValues, valuesOf } from "./fact-fields.ts";

type Line = readonly [label: string, value: string];

/** A contact's card: how to reach them, what they bought, when they were talked to, what is to do. */
export async function profileAnswer(brief: ContactBrief, crm: Crm): Promise<Reply> {
  const contact = await crm.contacts.byId(brief.id);
  const values: FieldValues = contact === undefined ? new Map() : await valuesOf(contact, crm);
  const place = [values.get("city"), values.get("country")].filter((each) => each !== undefined);
  const head = [withCompany(brief), ...(place.length === 0 ? [] : [place.join(", ")])].join(" · ");
  const tags = (await crm.contacts.tags(brief.id)).map(({ tag }) => tag);
  const facts: readonly Line[] = [
    ...lineOf(cardWords.reach, values.get("phone"), values.get("email")),
    ...lineOf(
      cardWords.about,
      statusOf(values),
      values.get("tags"),
      values.get("birthday"),
      values.get("source"),
    ),
    ...lineOf(cardWords.owner, values.get("owner")),
    ...(await dealings(brief, crm)),
    ...(await toDo(brief, crm)),
    ...lineOf(cardWords.notes, values.get("notes")),
  ];
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: head, strong: brief.name },
      { type: "facts", facts },
    ],
    data: {
      total: 1,
      contacts: [brief.name],
      items: contact === undefined ? [] : [contactItem(contact, tags)],
    },
  };
}

const lineOf = (label: string, ...parts: readonly (string | undefined)[]): readonly Line[] => {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? [] : [[label, known.join(" · ")]];
};

/** Being active goes without saying. */
const statusOf = (values: FieldValues): string | undefined =>
  values.get("status") === "active" ? undefined : values.get("status");

/** Orders and exchanges, as far as the writer may see them. */
async function dealings(brief: ContactBrief, crm: Crm): Promise<readonly Line[]> {
  const asking = askingOf(crm);
  if (!asking.seesOrders) return [];
  const filter = { is: "contact" as const, ids: [brief.id], names: [brief.name] };
  const show = (day: string | null) => (day === null ? undefined : showDate(day, asking.today));
  const figures = (measure: "orders" | "revenue") =>
    crm.questions.figures({ measure, filter }, asking.by);
  const [orders] = await figures("orders");
  const spent = asking.seesMoney && brief.lastOrderOn !== null ? await figures("revenue") : [];
  const money = spent.flatMap(({ value, currency }) =>
    value === null || currency === undefined ? [] : showMoney({ minor: value, currency }),
  );
  return [
    ...lineOf(
      cardWords.orders,
      ordersInCard(orders?.value ?? 0, show(brief.lastOrderOn)),
      ...money,
    ),
    ...lineOf(cardWords.contact, show(brief.lastContactOn) ?? neverInCard),
  ];
}

async function toDo(brief: ContactBrief, crm: Crm): Promise<readonly Line[]> {
  const open = await crm.followUps.find({ status: "open", contactIds: [brief.id] });
  const [next] = open;
  return next === undefined
    ? []
    : lineOf(cardWords.todo, todoInCard(open.length, `${next.text}, ${dueSaid(next, crm.clock)}`));
}
