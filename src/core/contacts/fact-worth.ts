import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { CustomerValue, ValueFit } from "../customer-value/value-fit.ts";
import { valuesDay } from "../customer-value/value-notes.ts";
import type { ContactId } from "../ids.ts";
import { toMajor } from "../money.ts";
import { askingOf, ordersKnown } from "../questions/asking.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { neverHappened } from "../wording/facts.ts";
import {
  noSignOfChurn,
  revenueNotProfit,
  worthInputs,
  worthInShort,
  worthLine,
} from "../wording/worth.ts";
import type { ContactBrief } from "./contact.ts";

/** What somebody is worth: profit so far and the next twelve months, a line for each currency. */
export async function worthAnswer({ id, name }: ContactBrief, crm: Crm): Promise<Reply> {
  const asking = askingOf(crm);
  const values = await crm.customerValue.ofContact(id, asking.by);
  const inForce = await crm.customerValue.inForce(asking.by);
  const [own] = values;
  if (own === undefined)
    return {
      kind: "answer",
      blocks: [text(neverHappened(name, "worth", ""))],
      data: { contacts: [name], value: null },
    };
  const fitOf = ({ currency }: CustomerValue): ValueFit =>
    inForce.fits.find((fit) => fit.currency === currency) ?? inForce.fits[0];
  const known = await ordersKnown(asking);
  const notes = [
    worthInputs(own, fitOf(own)),
    ...(fitOf(own).marginFrom === "none" ? [revenueNotProfit] : []),
    ...(fitOf(own).notes.includes("no_sign_of_churn") ? [noSignOfChurn] : []),
    ...valuesDay(inForce, asking.today),
    ...(known === undefined ? [] : [known]),
  ];
  return {
    kind: "answer",
    blocks: [
      ...values.map((each): Block => ({ type: "text", ...worthLine(name, each, fitOf(each)) })),
      note(notes.join(" ")),
    ],
    data: {
      contacts: [name],
      value: toMajor(own.clvMinor, own.currency),
      unit: own.currency,
      items: values.map((each) => itemOf(name, each)),
    },
  };
}

const itemOf = (name: string, value: CustomerValue): Readonly<Record<string, unknown>> => {
  const major = (minor: number | null) => (minor === null ? null : toMajor(minor, value.currency));
  return {
    contact: name,
    currency: value.currency,
    historic_value: major(value.historicMinor),
    predicted_value: major(value.predictedMinor),
    clv: major(value.clvMinor),
    probability_alive: value.probabilityAlive,
    method: value.method,
  };
};

/** With more of a name than this, what each is worth would not fit a reply. */
const mostNamesakes = 4;

/** Asks which of several of a name is meant, with what each is worth. */
export async function withWorth(result: Outcome, crm: Crm): Promise<Outcome> {
  if (result.outcome !== "ask") return result;
  const ids = (result.pending.choices ?? []).flatMap(({ value }) => idIn(value) ?? []);
  if (ids.length === 0 || ids.length > mostNamesakes) return result;
  const { by } = askingOf(crm);
  const worths = await Promise.all(
    ids.map(async (id) => (await crm.customerValue.ofContact(id, by))[0]),
  );
  const blocks = result.reply.blocks.map(
    (block): Block =>
      block.type === "choices" ? { ...block, options: block.options.map(priced(worths)) } : block,
  );
  return { ...result, reply: { ...result.reply, blocks } };
}

const priced =
  (worths: readonly (CustomerValue | undefined)[]) =>
  <Option extends { readonly label: string }>(option: Option, at: number): Option => {
    const worth = worths[at];
    return worth === undefined
      ? option
      : { ...option, label: `${option.label}: ${worthInShort(worth)}` };
  };

const idIn = (value: unknown): ContactId | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "number"
    ? value.id
    : undefined;
