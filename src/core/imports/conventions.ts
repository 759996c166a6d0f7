import { type DateOrder, provenOrder } from "./dates.ts";
import type { Draft, Field } from "./draft.ts";
import { readPhone } from "./phones.ts";
import { type DecimalMark, provenMark } from "./numbers.ts";

/** How the values of one file are to be read. */
export interface Conventions {
  readonly zone: string;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  /** For amounts without a currency. */
  readonly currency: string;
  /** Whose national phone numbers those without a country code are; null where not known. */
  readonly country: string | null;
  /** Numbers are as we keep them (our own export), so that a country is not added to them again. */
  readonly phonesAreKept?: boolean;
}

const numberFields: readonly Field[] = ["amount", "cost", "quantity"];
const dateFields: readonly Field[] = [
  "purchased_at",
  "happened_at",
  "due_at",
  "created_at",
  "birthday",
];

/**
 * What the first rows of a file prove about its decimal marks and date order. Rows that prove both
 * orders prove none; what they leave open stays as `given`.
 */
export function conventionsOf(sample: readonly Draft[], given: Conventions): Conventions {
  const marks = proofs(sample, numberFields, provenMark);
  const orders = proofs(sample, dateFields, provenOrder);
  const [mark, order] = [only(marks), only(orders)];
  return {
    ...given,
    ...(given.decimalMark === null && mark !== undefined ? { decimalMark: mark } : {}),
    ...(order === undefined ? {} : { dateOrder: order }),
  };
}

/** A phone number of somebody of a country, if theirs is known; undefined where it is none. */
export const phoneIn = (
  { country, phonesAreKept = false }: Conventions,
  text: string,
  own: string | null,
): string | undefined => readPhone(text, phonesAreKept ? null : (own ?? country));

function proofs<Proof extends string>(
  sample: readonly Draft[],
  fields: readonly Field[],
  prove: (text: string) => Proof | null,
): ReadonlySet<Proof> {
  const found = new Set<Proof>();
  for (const draft of sample) {
    for (const field of fields) {
      const proof = prove(draft[field] ?? "");
      if (proof !== null) found.add(proof);
    }
  }
  return found;
}

function only<Proof>(found: ReadonlySet<Proof>): Proof | undefined {
  return found.size === 1 ? [...found][0] : undefined;
}
