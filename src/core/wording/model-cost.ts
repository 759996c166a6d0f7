import { costOf, type ModelUses, type Prices } from "../language-model/budget.ts";
import { counted } from "./common.ts";

/** What a language model was asked and took: "12 of 17 messages understood, 41,200 tokens (1,200 written), cost 0.0312". */
export function modelCostRead(uses: readonly ModelUses[], prices: Prices | undefined): string {
  const total = (of: (use: ModelUses) => number): number =>
    uses.reduce((sum, use) => sum + of(use), 0);
  const written = total((use) => use.written);
  const tokens = total((use) => use.sent) + written;
  const cost =
    prices === undefined ? "" : `, cost ${total((use) => costOf(use, prices)).toFixed(4)}`;
  return `${total((use) => use.read).toLocaleString("en")} of ${counted(
    total((use) => use.messages),
    "message",
  )} understood, ${counted(tokens, "token")} (${written.toLocaleString("en")} written)${cost}`;
}

export const noModelCost = (days: number): string =>
  `In the last ${counted(days, "day")} no message went to a language model.`;
export const noPrices =
  "What they cost is told where OPENAI_PRICES says what a million tokens cost.";
