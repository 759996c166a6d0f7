import type { Measure } from "../questions/question.ts";
import { sentence } from "./common.ts";
import { measureWords } from "./figures.ts";
import type { Headline } from "./lists.ts";

type Named = readonly [figure: string, name: string];

const difference = (change: string | undefined): string =>
  change === undefined ? "" : `: ${change}`;

/** "€6,350 revenue this month, €7,843 last month: −€1,493 (−19 %)." */
export function comparedPeriods(
  measure: Measure,
  [first, firstName]: Named,
  [second, secondName]: Named,
  change: string | undefined,
): Headline {
  const strong = `${first} ${measureWords[measure].many} ${firstName}`;
  return { strong, text: `${strong}, ${second} ${secondName}${difference(change)}.` };
}

/** "Berlin €14,964, Hamburg €4,136: +€10,828 (+262 %)." */
export function comparedSides(
  [first, firstName]: Named,
  [second, secondName]: Named,
  change: string | undefined,
): Headline {
  const strong = `${firstName} ${first}`;
  return { strong, text: `${strong}, ${secondName} ${second}${difference(change)}.` };
}

/** What measures are called whose words only stand after a figure ("67 % of customers came back"). */
const ownNames: Readonly<Partial<Record<Measure, string>>> = {
  repeat_rate: "repeat rate",
  retention: "retention",
  pareto_share: "pareto share",
  cohorts: "cohorts",
  first_year_return: "share that came back within a year",
  second_order_wait: "time to the second order",
};

/** What a measure is called by itself: "revenue", "repeat rate". */
export const measureName = (measure: Measure): string =>
  ownNames[measure] ?? measureWords[measure].many;

/** What two sides were compared by: "Revenue this year." */
export const comparedBy = (measure: Measure, about: string): string =>
  `${sentence(measureName(measure))}${about}.`;

/** "Not over yet. The same days before, from 1 May to 24 May: €6,012, so +€338 (+6 %)." */
export const sameDaysLine = (days: string, figure: string, change: string | undefined): string =>
  `Not over yet. The same days before, ${days}: ${figure}${change === undefined ? "" : `, so ${change}`}.`;

/** What was set side by side only as a whole, where its groups are not the same on both sides. */
export const notBy = (group: string): string => `Compared as a whole, not by ${group}.`;
