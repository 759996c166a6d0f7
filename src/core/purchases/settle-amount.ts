import { askWhich, found, type Step, stop, type Waiting } from "../asking.ts";
import type { Amount } from "../intent.ts";
import { decimal, type Money, showMoney } from "../money.ts";
import { whichAmount } from "../wording/asks.ts";

/** The one amount that is meant; what can be read two ways ("1.240") is asked about. */
export function settleAmount(amount: Amount, own: string, waiting: Waiting): Step<Money> {
  const currency = amount.currency ?? own;
  if ("minor" in amount) return found({ minor: amount.minor, currency });
  return stop(
    askWhich(
      waiting,
      whichAmount(amount.words),
      amount.unclear.map((minor) => ({
        label: showMoney({ minor, currency }, "exact"),
        words: [decimal(minor, currency), String(Number(decimal(minor, currency)))],
        value: { minor, currency },
      })),
    ),
  );
}
