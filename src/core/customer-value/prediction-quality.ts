import { defineCapability, type Outcome } from "../capability.ts";
import { todayOf } from "../period.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import {
  byPurchases,
  errorsLine,
  predictedLine,
  testedHow,
  tooFewToTest,
  tooShortToTest,
  verdictLine,
} from "../wording/prediction-quality.ts";
import type { ShopBacktest } from "./backtest-shop.ts";
import { leastRepeatCustomers } from "./evaluate.ts";

/** How right the predictions would have been, beside two simple rules. */
export const predictionQuality = defineCapability({
  name: "prediction_quality",
  kind: "question",
  summary: "Tests the predictions of customer value on the shop's own history.",
  role: "member",
  examples: [{ say: "how good are the predictions?", means: { do: "prediction_quality" } }],
  async run(intent, crm): Promise<Outcome> {
    const tested = await crm.customerValue.backtest(todayOf(crm.clock), {
      model: "mbg",
      prior: "weak",
    });
    return {
      outcome: "answer",
      reply: tested === undefined ? untested(tooShortToTest) : replyTo(tested),
      question: intent,
    };
  },
});

const untested = (words: string): Reply => ({
  kind: "answer",
  blocks: [text(words)],
  data: { value: null, unit: "share" },
});

function replyTo(tested: ShopBacktest): Reply {
  const { byRepeats, calibrationEnd, model, ninetyDayRule, repeatCustomers, simpleRate } = tested;
  if (repeatCustomers < leastRepeatCustomers)
    return untested(tooFewToTest(repeatCustomers, calibrationEnd));
  const blocks: readonly Block[] = [
    { type: "text", ...predictedLine(tested) },
    text(errorsLine(tested)),
    text(verdictLine(tested)),
    text(byPurchases(byRepeats)),
    note(testedHow(tested)),
  ];
  return {
    kind: "answer",
    blocks,
    data: {
      value: model.totalError,
      unit: "share",
      rows: [
        { key: "model", value: model.rmse },
        { key: "90-day rule", value: ninetyDayRule.rmse },
        { key: "own rate", value: simpleRate.rmse },
      ],
      items: byRepeats.map(({ actual, customers, predicted, repeats }) => ({
        repeat_purchases: repeats,
        customers,
        came: actual,
        predicted,
      })),
    },
  };
}
