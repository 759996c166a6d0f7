import { type AskedChoice, askWhich, found, type Step, stop, type Waiting } from "../asking.ts";
import type { Amount } from "../intent.ts";
import { decimal, type Money, toMajor } from "../money.ts";
import { whichAmount } from "../wording/asks.ts";

/** The one amount that is meant; what can be read two ways ("1.240") is asked about. */
export function settleAmount(amount: Amount, own: string, waiting: Waiting): Step<Money> {
  const currency = amount.currency ?? own;
  if ("minor" in amount) return found({ minor: amount.minor, currency });
  return stop(
    askWhich(
      waiting,
      whichAmount(amount.words),
      amount.unclear.map((minor) => choiceOf({ minor, currency })),
    ),
  );
}

/** Written without marks for thousands, so that the same doubtful words cannot pick it again. */
function choiceOf({ minor, currency }: Money): AskedChoice {
  const [whole, plain] = [decimal(minor, currency), String(toMajor(minor, currency))];
  const inWords = (currencyDisplay: "symbol" | "name"): string =>
    new Intl.NumberFormat("en", {
      style: "currency",
      currency,
      currencyDisplay,
      useGrouping: false,
    }).format(toMajor(minor, currency));
  return {
    label: inWords("symbol"),
    words: [plain, whole, inWords("name")],
    value: { minor, currency },
  };
}
