import type { NumberEntity } from "./entity.ts";
import { readNumeral } from "./numerals.ts";
import type { Token } from "./reading.ts";

/** Bare numbers in figures or words. "the one" and ordinals are none; "1.240" has two readings. */
export function numbersIn(tokens: readonly Token[], text: string): readonly NumberEntity[] {
  return tokens.flatMap((token, i) => {
    const readings = /^\d/.test(token.word) ? readNumeral(token.word) : [];
    const [value] = readings;
    if (value === undefined) return [];
    const lone = token.spelled === true && value === 1;
    const glued = tokens[i + 1]?.glued === true && /^\p{L}/u.test(tokens[i + 1]?.word ?? "");
    const { start, end } = token;
    return [
      {
        kind: "number",
        start,
        end,
        text: text.slice(start, end),
        sure: !lone && !glued,
        value,
        readings,
      },
    ];
  });
}
