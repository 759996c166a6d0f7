import { type Entity, overlaps } from "./entity.ts";
import { measureOf } from "./measure-words.ts";
import { readNumeral } from "./numerals.ts";
import { compile, fits, type Line, type Phrase } from "./phrase.ts";
import type { Token } from "./reading.ts";

type Slots = Readonly<Record<string, string>>;
/** What a phrase adds to the stretch it was found in. */
type Meaning =
  | { kind: "quantity"; value: number; unit?: string }
  | { kind: "percent"; value: number }
  | { kind: "limit"; count: number; word: string };

interface Rule {
  readonly phrase: Phrase;
  readonly means: (slots: Slots) => Meaning | undefined;
}

const rule = (say: string, means: Rule["means"]): Rule => ({ phrase: compile(say), means });

/** The number of the slot, where it can be read one way only. */
function single(slots: Slots): number | undefined {
  const readings = readNumeral(slots["numeral"] ?? "");
  return readings.length === 1 ? readings[0] : undefined;
}

const quantity =
  (read: (slots: Slots) => number | undefined) =>
  (slots: Slots): Meaning | undefined => {
    const [value, unit] = [read(slots), measureOf(slots["measure"] ?? "")];
    if (value === undefined || !(value > 0)) return undefined;
    return { kind: "quantity", value, ...(unit === undefined ? {} : { unit }) };
  };
const fixed = (value: number) => quantity(() => value);
const times = (factor: number) => quantity((slots) => (single(slots) ?? Number.NaN) * factor);

const percent = (slots: Slots): Meaning | undefined => {
  const value = single(slots);
  return value === undefined ? undefined : { kind: "percent", value };
};

const limit = (slots: Slots): Meaning | undefined => {
  const [count, word] = [Number(slots["n"]), slots["end"] ?? ""];
  return count > 0 ? { kind: "limit", count, word: word === "1st" ? "first" : word } : undefined;
};

/** "the five most recent orders" are so of themselves; of people, by their last order. */
const notSales =
  "!<unit>|order|orders|purchase|purchases|sale|sales|transactions|refunds|calls|emails|visits|meetings|notes|messages|interactions|contacts|entries";

const notCount =
  "!<unit>|<month>|<measure>|%|percent|per|hour|minute|<mark>|k|x|am|pm|business|working|full|calendar";

const rules: readonly Rule[] = [
  rule("<numeral> %|percent|pct|percents|per_cent", percent),
  rule(
    "<numeral> and a half <measure>",
    quantity((slots) => (single(slots) ?? 0) + 0.5),
  ),
  rule("half a|of_a dozen <measure>?", fixed(6)),
  rule("<numeral> dozen <measure>?", times(12)),
  rule("a dozen <measure>?", fixed(12)),
  rule("half a|of_a? <measure>", fixed(0.5)),
  rule("a? couple of? <measure>", fixed(2)),
  rule("a? couple of !<unit>|<measure>", fixed(2)),
  rule("a pair of", fixed(2)),
  rule("<numeral> x|×", quantity(single)),
  rule("x|× <numeral> !x|×", quantity(single)),
  rule("<numeral> <measure>", quantity(single)),
  rule("a|an <measure> of", fixed(1)),
  rule(`<end> <n> ${notCount}`, limit),
  // "top 3 weeks" are three of them, where "last 3 weeks" is a length of time.
  rule("top <n> !%|percent", (slots) => limit({ ...slots, end: "top" })),
  rule("bottom <n> !%|percent", (slots) => limit({ ...slots, end: "bottom" })),
  rule(`<n> <end> !<unit>|<weekday>|<month>|time|order|purchase`, limit),
  rule(`<n> most recent ${notSales}`, (slots) => limit({ ...slots, end: "latest" })),
  rule(`<n> most`, (slots) => limit({ ...slots, end: "most" })),
  rule(`<n> least`, (slots) => limit({ ...slots, end: "least" })),
];

/** Quantities, percentages and "top 10": numbers that say what they count. */
export function quantitiesIn(
  tokens: readonly Token[],
  line: Line,
  text: string,
): readonly Entity[] {
  const found: Entity[] = [];
  for (const { phrase, means } of rules) {
    for (const fit of fits(line, phrase)) {
      const meaning = means(fit.slots);
      const [head, tail] = [tokens[fit.first], tokens[fit.first + fit.count - 1]];
      if (meaning === undefined || head === undefined || tail === undefined) continue;
      const span = { start: head.start, end: tail.end };
      const clash = found.some((other) => other.kind === meaning.kind && overlaps(other, span));
      if (!clash)
        found.push({ ...meaning, ...span, text: text.slice(head.start, tail.end), sure: true });
    }
  }
  return found;
}
