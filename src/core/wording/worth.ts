import type { CustomerValue, ValueFit } from "../customer-value/value-fit.ts";
import { showMoney } from "../money.ts";
import { type LocalDate, showDate } from "../time.ts";
import { counted, sentence } from "./common.ts";
import type { Headline } from "./lists.ts";

const whole = (share: number): string => `${Math.round(share * 100)} %`;
const money = (minor: number, currency: string): string =>
  showMoney({ minor: Math.round(minor), currency });

/** What is earned, where costs are known and where they are not. */
const earned = ({ marginFrom }: ValueFit): "profit" | "revenue" =>
  marginFrom === "none" ? "revenue" : "profit";

/** "97 % likely still a customer" */
export const likely = (probabilityAlive: number): string =>
  `${whole(probabilityAlive)} likely still a customer`;

/** "Karin Vogt · about €2,933: €1,988 profit so far + €945 expected in 12 months. 97 % likely …" */
export function worthLine(name: string, value: CustomerValue, fit: ValueFit): Headline {
  const { currency, historicMinor, predictedMinor, clvMinor, probabilityAlive } = value;
  const what = earned(fit);
  if (predictedMinor === null) {
    const strong = money(historicMinor, currency);
    const rest = value.isOwn ? " Not enough data to say what comes." : "";
    return { strong, text: `${name} · ${strong} ${what} so far.${rest}` };
  }
  const strong = money(clvMinor, currency);
  const parts = `${money(historicMinor, currency)} ${what} so far + ${money(predictedMinor, currency)} expected in 12 months`;
  const alive = probabilityAlive === null ? "" : ` ${sentenceOf(likely(probabilityAlive))}`;
  return { strong, text: `${name} · about ${strong}: ${parts}.${alive}` };
}

const sentenceOf = (words: string): string => `${words}.`;

/** One of several of a name: "about €260, 93 % likely still a customer". */
export const worthInShort = ({ clvMinor, currency, probabilityAlive }: CustomerValue): string =>
  `about ${money(clvMinor, currency)}${probabilityAlive === null ? "" : `, ${likely(probabilityAlive)}`}`;

const share = (margin: number): string => (margin === 1 ? "" : ` × ${whole(margin)} margin`);

/** How one customer's value was reckoned, with its inputs. */
export function worthInputs(value: CustomerValue, fit: ValueFit): string {
  const { method, expectedPurchases, expectedSpendMinor, currency } = value;
  if (method === "none")
    return "It takes orders on two days or more, the first at least 30 days ago.";
  const each = money(expectedSpendMinor ?? 0, currency);
  const often = (expectedPurchases ?? 0).toFixed(1);
  return method === "simple"
    ? `Simple formula (fewer than 10 customers came back): average order ${each} × ${often} orders a year${share(fit.margin)}, for 12 months.`
    : `Expected: ${often} purchases × ${each}${share(fit.margin)}, ${discounted} (${methodName(fit)}).`;
}

const discounted = "discounted at 10 % a year";

const modelNames = { mbg: "MBG/NBD", bg: "BG/NBD", pareto: "Pareto/NBD", nbd: "NBD" } as const;

/** "MBG/NBD and Gamma-Gamma" */
export const methodName = ({ repeats, spend }: ValueFit): string =>
  [
    ...(repeats === undefined ? ["simple formula"] : [modelNames[repeats.model]]),
    ...(spend === undefined ? [] : ["Gamma-Gamma"]),
  ].join(" and ");

/** How values of many were reckoned, in one line. */
export const worthMethod = (fit: ValueFit, withPast: boolean): string =>
  (withPast ? `${sentence(earned(fit))} so far + 12 months to come. ` : "") + ahead(fit);

const ahead = (fit: ValueFit): string =>
  fit.method === "simple"
    ? `Simple formula, as only ${counted(fit.repeatCustomers, "customer")} came back: average order × orders a year${share(fit.margin)}, for 12 months.`
    : `Expected purchases × expected amount${share(fit.margin)}, for 12 months, ${discounted} (${methodName(fit)}).`;

export const revenueNotProfit = "No costs are recorded, so this is revenue, not profit.";
export const noSignOfChurn = "No sign of churn in these data: nobody looks lost.";
export const tooFewToTell = (repeatCustomers: number): string =>
  `Only ${counted(repeatCustomers, "customer")} came back so far: it takes 10 to tell who is leaving.`;
export const valuesOf = (day: LocalDate, today: LocalDate): string =>
  `Values of ${showDate(day, today)}; newer purchases are not in them yet.`;

/** What standings mean, short, for a list. */
export const standingNotes = {
  active: "More than 50 % likely still customers.",
  at_risk: "10–50 % likely still customers, and in the better half by profit so far.",
  fading: "10–50 % likely still customers, and in the lesser half by profit so far.",
  lost: "Less than 10 % likely still customers.",
} as const;
export const lateNote =
  "Silent for more than 3 × their own usual gap, which takes three days with an order.";
export const standingRule =
  "How likely somebody still is a customer follows from how often they bought and how long they have been silent (MBG/NBD). At risk: 10–50 %, and profit so far in the better half. Lost: less than 10 %.";

/** "Karin Vogt is on time: silent 3 days, usually 26. 97 % likely still a customer." */
export function standingLine(
  name: string,
  { medianGapDays, probabilityAlive, standing }: CustomerValue,
  silentDays: number,
): Headline {
  const isLate = medianGapDays !== null && silentDays > 3 * medianGapDays && standing !== "lost";
  const words =
    standing === "lost"
      ? "probably lost"
      : standing === "at_risk"
        ? "at risk"
        : isLate
          ? "late for them"
          : standing === "fading"
            ? "fading"
            : "still a customer";
  const usual =
    medianGapDays === null
      ? ""
      : `, usually ${counted(Math.round(medianGapDays), "day")} between two purchases`;
  const alive = probabilityAlive === null ? "" : ` ${likely(probabilityAlive)}.`;
  return {
    strong: words,
    text: `${name} · ${words}: silent ${counted(silentDays, "day")}${usual}.${alive}`,
  };
}
export const noRhythm = "With purchases on fewer than three days there is no usual gap to go by.";

/** The ranking without what was earned so far. */
export const futureOnly = "Future only";

/** Beside a flat number of days: for whom that is usual, and who else is late for them. */
export function rhythmNote(asUsual: number, lateBefore: number): string {
  const usual = `for ${asUsual.toLocaleString("en")} of them that is as usual`;
  const late = `${counted(lateBefore, "other")} ${lateBefore === 1 ? "is" : "are"} late by their own rhythm`;
  const parts = [...(asUsual === 0 ? [] : [usual]), ...(lateBefore === 0 ? [] : [late])];
  return sentenceOf(sentence(parts.join("; ")));
}
