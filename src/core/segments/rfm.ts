/** Recency, frequency and money as scores from 1 to 5, 5 best. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** The segments by their names, from the dearest to those who are gone. */
export const rfmSegments = [
  "champions",
  "loyal",
  "potential loyalists",
  "new",
  "promising",
  "need attention",
  "about to sleep",
  "at risk",
  "can't lose them",
  "hibernating",
  "lost",
] as const;
export type RfmSegment = (typeof rfmSegments)[number];

/** Segments of customers who have gone quiet: those to win back. */
export const quietSegments: ReadonlySet<RfmSegment> = new Set([
  "about to sleep",
  "at risk",
  "can't lose them",
  "hibernating",
  "lost",
]);

type Row = readonly [RfmSegment, RfmSegment, RfmSegment, RfmSegment, RfmSegment];

/**
 * The usual named grid: a row for each recency score from 1 to 5, in it a segment for each mean of
 * frequency and money from 1 to 5, halves rounded down.
 */
export const rfmGrid: readonly Row[] = [
  ["lost", "lost", "at risk", "at risk", "can't lose them"],
  ["hibernating", "hibernating", "at risk", "at risk", "can't lose them"],
  ["about to sleep", "about to sleep", "need attention", "loyal", "loyal"],
  ["promising", "potential loyalists", "potential loyalists", "loyal", "loyal"],
  ["new", "potential loyalists", "potential loyalists", "champions", "champions"],
];

/** How one customer scores, and by what. */
export interface CustomerRfm extends RfmScores {
  readonly segment: RfmSegment;
  readonly lastOrderOn: string;
  readonly orders: number;
  /** In the currency they mostly order in. */
  readonly revenueMinor: number;
  readonly currency: string;
  /** How many customers they were compared with. */
  readonly customers: number;
}
