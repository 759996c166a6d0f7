import type { Measure } from "../questions/question.ts";
import { measureWords } from "./figures.ts";

type Named = readonly [figure: string, name: string];

/** "€6,350 this month, €7,843 last month: −€1,493 (−19 %) revenue." */
export function comparedLine(
  measure: Measure,
  [first, firstName]: Named,
  [second, secondName]: Named,
  change: string | undefined,
): string {
  const difference = change === undefined ? "" : `: ${change}`;
  return `${first} ${firstName}, ${second} ${secondName}${difference} (${measureWords[measure].many}).`;
}

/** "Not over yet. The same days before, from 1 May to 24 May: €6,012, so +€338 (+6 %)." */
export const sameDaysLine = (days: string, figure: string, change: string | undefined): string =>
  `Not over yet. The same days before, ${days}: ${figure}${change === undefined ? "" : `, so ${change}`}.`;
