import { type Intent, intentSchema } from "../intent.ts";
import type { Bound } from "./frames.ts";

/** One of the ways in which the numbers may be read, and what is asked then. */
export interface Way {
  readonly label: string;
  readonly intent: Intent;
}

/** "more than 1.250", "from 1.000 to 2.000" with each of the readings; the intent has the first. */
export function waysOf(intent: Intent, { unclear = [], money }: Bound): readonly Way[] {
  const [first = []] = unclear;
  const scales = [1, money?.perMajor ?? 100];
  const readAs = (way: number) => (key: string, value: unknown) => {
    if (!bounding.has(key)) return value;
    for (const readings of unclear)
      for (const scale of scales)
        if (value === Math.round((readings[0] ?? 0) * scale))
          return Math.round((readings[way] ?? 0) * scale);
    return value;
  };
  return first.map((_, way) => ({
    label: unclear.map((readings) => readings[way]).join(" and "),
    intent: intentSchema.parse(JSON.parse(JSON.stringify(intent), readAs(way))),
  }));
}

const bounding: ReadonlySet<string> = new Set([
  "moreThan",
  "atLeast",
  "lessThan",
  "atMost",
  "exactly",
]);
