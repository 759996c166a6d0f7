import { type RfmSegment, rfmSegments } from "../../segments/rfm.ts";

/** What RFM segments are called that are called so nowhere else. */
const ownNames: Readonly<Partial<Record<RfmSegment, string>>> = {
  champions: "champions|champion|champion customers|our champs|champs",
  "potential loyalists":
    "potential loyalists|potential loyalist|potentially loyal|loyalists to be|potential loyals",
  promising: "promising|promising customers|promising ones",
  "need attention":
    "need attention|needs attention|needing attention|need our attention|needs our attention|in need of attention|need some attention",
  "about to sleep":
    "about to sleep|about to fall asleep|falling asleep|about to doze off|going to sleep",
  "can't lose them":
    "can not lose|can not lose them|can not afford to lose|must not lose|could not afford to lose|can not lose customers",
  hibernating: "hibernating|hibernators|in hibernation|hibernate",
};

/** Names that mean a segment only beside "RFM": everywhere else they are words of their own. */
const sharedNames: Readonly<Partial<Record<RfmSegment, string>>> = {
  loyal: "loyal|loyals|loyalists",
  new: "new",
  "at risk": "at risk",
  lost: "lost",
};

/** The segments whose names are used, and what their scores are called. */
export const segments = {
  RFM: "rfm|r f m|rfm score|rfm scores|rfm scoring|rfm segment|rfm segments|rfm segmentation|rfm analysis|rfm table|rfm grid|rfm group|rfm groups|rfm class|rfm classes|rfm model|rfm values|rfm value|recency frequency monetary|recency frequency and monetary|recency frequency money|customer segments|segments of customers|segmentation|segments",
  RFM_SEGMENT: Object.values(ownNames).join("|"),
  SHARED_SEGMENT: Object.values(sharedNames).join("|"),
} as const;

/** The segment that is called so. */
export const segmentCalled: ReadonlyMap<string, RfmSegment> = new Map([
  ...namesOf(ownNames),
  ...namesOf(sharedNames),
]);

function* namesOf(
  names: Readonly<Partial<Record<RfmSegment, string>>>,
): Generator<readonly [words: string, segment: RfmSegment]> {
  for (const segment of rfmSegments)
    for (const words of names[segment]?.split("|") ?? []) yield [words, segment];
}
