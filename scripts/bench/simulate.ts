import {
  emptySummaries,
  type PurchaseSummaries,
} from "../../src/core/customer-value/purchase-summaries.ts";
import { beta, exponential, gamma, type Random, sequence } from "./random.ts";

/** The BG/NBD and Gamma-Gamma of CDNOW (Fader, Hardie & Lee 2005; Fader & Hardie 2013), in weeks. */
const repeats = { r: 0.25, alpha: 4.7, a: 0.78, b: 2.44 };
const spend = { p: 6.25, q: 3.74, gamma: 15.44 };

/** Customers who first came in the first 12 of 39 weeks, in whole days as a shop's are. */
export function simulateSummaries(count: number): PurchaseSummaries {
  const random = sequence(42);
  const summaries = emptySummaries(count);
  for (let i = 0; i < count; i++) {
    const age = 273 - Math.floor(84 * random());
    const [x, last] = repeatDays(age, random);
    summaries.repeatPurchases[i] = x;
    summaries.ageAtLastPurchase[i] = last / 7;
    summaries.age[i] = age / 7;
    summaries.averagePurchase[i] =
      x === 0 ? 0 : (gamma(spend.p * x, random) * spend.gamma) / (gamma(spend.q, random) * x);
  }
  return summaries;
}

/** How many days with a further purchase, and the last of them, until the customer is lost. */
function repeatDays(age: number, random: Random): readonly [count: number, last: number] {
  const perDay = gamma(repeats.r, random) / repeats.alpha / 7;
  const dropout = beta(repeats.a, repeats.b, random);
  let [count, last, at] = [0, 0, 0];
  for (;;) {
    at += exponential(random) / perDay;
    if (!(at < age)) return [count, last];
    const day = Math.ceil(at);
    if (day > last) count++;
    last = day;
    if (random() < dropout) return [count, last];
  }
}
