import type { Figure } from "../questions/question-store.ts";
import { counted } from "./common.ts";
import type { Headline } from "./lists.ts";

export const waitingRule =
  "Days from the first day with an order to the next one. Who has not bought again yet counts for as long as they have been known (Kaplan-Meier).";

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "8 % of customers buy again the month after their first order, 6 % three months after, 5 % six." */
export function cohortsHeadline(
  shares: readonly (readonly [later: number, share: number])[],
  whom: string,
): Headline {
  const [first, ...others] = shares;
  if (first === undefined)
    return {
      text: `No cohort of ${whom} has a finished month after its first one yet.`,
      strong: "",
    };
  const strong = `${percent(first[1])} of ${whom}`;
  const later = others.map(([months, share]) => `${percent(share)} after ${months}`);
  const rest = later.length === 0 ? "" : `; ${later.join(", ")}`;
  return { strong, text: `${strong} buy in the month after their first order${rest}:` };
}

/** "customers in Berlin with a first order in 2026" */
export const newThen = (whom: string, when: string | undefined): string =>
  when === undefined ? whom : `${whom} with a first order ${when}`;

export const cohortsNote = (hidden: number): string =>
  `Month of the first order, customers, and who of them bought 1, 2, 3 … months later; unfinished months are blank.${hidden > 0 ? ` ${counted(hidden, "earlier cohort")}.` : ""}`;

/** "Half of the customers buy again within 104 days of their first order." */
export const waitHeadline = (median: number | undefined, about: string): Headline =>
  median === undefined
    ? {
        strong: "Fewer than half",
        text: `Fewer than half of the customers${about} have bought a second time, so there is no usual wait.`,
      }
    : {
        strong: counted(median, "day"),
        text: `It takes ${counted(median, "day")} until half of the customers${about} have bought a second time.`,
      };

/** "Within 30 days 17 %, 60 days 25 %, 90 days 29 %." */
export const waitShares = (shares: readonly (readonly [days: number, share: number])[]): string =>
  `Bought again within ${shares.map(([days, share]) => `${days} days: ${percent(share)}`).join(", ")}.`;

export const waitNote = (came: number, whole: number): string =>
  `${came.toLocaleString("en")} of ${counted(whole, "customer")} have; the others count for as long as you have known them.`;

/** Whom a share leaves out because their time is not over. */
export const stillOpen = ({ part, whole }: NonNullable<Figure["open"]>): readonly string[] =>
  whole === 0
    ? []
    : [
        `${counted(whole, "customer")} still in the first year, ${part.toLocaleString("en")} of them back already: left out.`,
      ];

/** "75 % of 20" */
export const ofSome = (figure: string, whole: number): string =>
  `${figure} of ${whole.toLocaleString("en")}`;

/** Groups that are too small to be compared. */
export const tooSmall = (least: number, hidden: number): string =>
  `Only those with ${least} customers or more are compared${hidden > 0 ? `; ${hidden} left out` : ""}.`;
export const noUsualWait = "–: fewer than half have bought again.";
