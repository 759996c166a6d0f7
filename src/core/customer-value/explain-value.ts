import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { toMajor } from "../money.ts";
import { type Asking, askingOf } from "../questions/asking.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { Measure } from "../questions/question.ts";
import { type Reply, text } from "../reply.ts";
import { explanation, nothingToExplain } from "../wording/explain-value.ts";

/** What customer lifetime value is, in five sentences with the shop's own figures. */
export const explainValue = defineCapability({
  name: "explain_value",
  kind: "question",
  summary: "Explains customer lifetime value with the shop's own figures.",
  role: "owner",
  examples: [{ say: "explain CLV", means: { do: "explain_value" } }],
  run: async (_, crm): Promise<Outcome> => ({ outcome: "answer", reply: await explained(crm) }),
});

async function explained(crm: Crm): Promise<Reply> {
  const asking = askingOf(crm);
  const { fits } = await crm.customerValue.inForce(asking.by);
  const [fit] = fits;
  const figure = async (measure: Measure, filter?: Filter) =>
    (await figureOf(measure, fit.currency, asking, filter)) ?? 0;
  const customers = await figure("customers");
  if (customers === 0)
    return { kind: "answer", blocks: [text(nothingToExplain)], data: { value: null } };
  const clv = await figure("clv");
  const sentences = explanation(fit, {
    customers,
    historicMinor: clv - (await figure("predicted_value")),
    predictedMinor: await figure("predicted_value"),
    averageOrderMinor: await figure("average_order"),
    lost: await figure("customers", { is: "standing", any: ["lost"] }),
  });
  return {
    kind: "answer",
    blocks: [text(sentences.join("\n"))],
    data: { value: toMajor(Math.round(clv), fit.currency), unit: fit.currency },
  };
}

/** A figure of the whole shop, of money in one currency. */
async function figureOf(
  measure: Measure,
  currency: string,
  { crm, by }: Asking,
  filter: Filter = everybody,
): Promise<number | null | undefined> {
  const figures = await crm.questions.figures({ measure, filter }, by);
  return figures.find((each) => (each.currency ?? currency) === currency)?.value;
}
