import { type Intent, intentSchema } from "../intent.ts";
import type { Bound } from "./frames.ts";

/** One of the ways in which a number may be read, and what is asked then. */
export interface Way {
  readonly label: string;
  readonly intent: Intent;
}

/** "more than 1.250" with each of its readings; the intent has the first of them. */
export function waysOf(intent: Intent, { unclear = [], money }: Bound): readonly Way[] {
  const [first = 0] = unclear;
  const scales = [1, money?.perMajor ?? 100];
  const readAs = (number: number) => (key: string, value: unknown) => {
    const scale = scales.find((by) => value === Math.round(first * by));
    return scale !== undefined && bounding.has(key) ? Math.round(number * scale) : value;
  };
  return unclear.map((each) => ({
    label: String(each),
    intent: intentSchema.parse(JSON.parse(JSON.stringify(intent), readAs(each))),
  }));
}

const bounding: ReadonlySet<string> = new Set([
  "moreThan",
  "atLeast",
  "lessThan",
  "atMost",
  "exactly",
]);
