import type { Crm } from "../crm.ts";
import { valuesDay } from "../customer-value/value-notes.ts";
import { askingOf, ordersKnown } from "../questions/asking.ts";
import { note, type Reply, text } from "../reply.ts";
import { daysBetween } from "../time.ts";
import { neverHappened } from "../wording/facts.ts";
import { noRhythm, noSignOfChurn, standingLine, tooFewToTell } from "../wording/worth.ts";
import type { ContactBrief } from "./contact.ts";

/** Whether somebody is still a customer, on time, late, at risk or lost. */
export async function standingAnswer(
  { id, name, lastOrderOn }: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const asking = askingOf(crm);
  const [own] = await crm.customerValue.ofContact(id, asking.by);
  if (own === undefined || lastOrderOn === null)
    return {
      kind: "answer",
      blocks: [text(neverHappened(name, "standing", ""))],
      data: { contacts: [name], value: null },
    };
  const inForce = await crm.customerValue.inForce(asking.by);
  const [fit] = inForce.fits;
  const known = await ordersKnown(asking);
  const notes = [
    ...(own.medianGapDays === null ? [noRhythm] : []),
    ...(fit.method === "simple" ? [tooFewToTell(fit.repeatCustomers)] : []),
    ...(fit.notes.includes("no_sign_of_churn") ? [noSignOfChurn] : []),
    ...valuesDay(inForce, asking.today),
    ...(known === undefined ? [] : [known]),
  ];
  const silent = daysBetween(lastOrderOn, asking.today);
  return {
    kind: "answer",
    blocks: [
      { type: "text", ...standingLine(name, own, silent) },
      ...(notes.length === 0 ? [] : [note(notes.join(" "))]),
    ],
    data: { contacts: [name], value: own.probabilityAlive, unit: "share" },
  };
}
