import type { ContactBrief } from "../contacts/contact.ts";
import type { Crm } from "../crm.ts";
import { todayOf } from "../period.ts";
import { askingOf, ordersKnown } from "../questions/asking.ts";
import { note, type Reply, text } from "../reply.ts";
import { agoSaid, neverHappened } from "../wording/facts.ts";
import { rfmLine, rfmScale } from "../wording/segments.ts";

/** How one customer scores beside the others, and by what. */
export async function rfmAnswer({ id, name }: ContactBrief, crm: Crm): Promise<Reply> {
  const asking = askingOf(crm);
  const rfm = await crm.questions.rfmOf(id, asking.by);
  if (rfm === undefined)
    return {
      kind: "answer",
      blocks: [text(neverHappened(name, "rfm", ""))],
      data: { contacts: [name], value: null },
    };
  const { recency, frequency, monetary, segment, lastOrderOn, customers } = rfm;
  const known = await ordersKnown(asking);
  return {
    kind: "answer",
    blocks: [
      { type: "text", ...rfmLine(name, rfm, agoSaid(lastOrderOn, todayOf(crm.clock))) },
      note([rfmScale(customers), ...(known === undefined ? [] : [known])].join(" ")),
    ],
    data: {
      contacts: [name],
      value: recency * 100 + frequency * 10 + monetary,
      unit: "rfm",
      items: [{ contact: name, recency, frequency, monetary, segment }],
    },
  };
}
