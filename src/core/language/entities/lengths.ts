import type { Duration } from "../../questions/filter.ts";
import { type Said, table } from "./chart.ts";

const length = (count: number, unit: Duration["unit"]) => (): Duration => ({ count, unit });
const counted = (said: Said): Duration | undefined => {
  const count = said.number("n");
  return count > 0 ? { count, unit: said.unit() } : undefined;
};

/** Lengths of time, each with the unit it was said in. */
export const lengthTable = table("l", [
  {
    say: "<n> and a half year",
    means: (said) => ({ count: said.number("n") * 12 + 6, unit: "month" }),
  },
  { say: "half a|of_a year", means: length(6, "month") },
  { say: "half year !of", means: length(6, "month") },
  { say: "a|1 and a half year", means: length(18, "month") },
  { say: "a|1 year and a half", means: length(18, "month") },
  { say: "a|1? fortnight", means: length(2, "week") },
  {
    say: "<n> fortnight",
    means: (said) => ({ count: said.number("n") * 2, unit: "week" }),
  },
  { say: "a? couple of? <unit>", means: (said) => ({ count: 2, unit: said.unit() }) },
  { say: "half a dozen <unit>", means: (said) => ({ count: 6, unit: said.unit() }) },
  { say: "a dozen <unit>", means: (said) => ({ count: 12, unit: said.unit() }) },
  { say: "a decade", means: length(10, "year") },
  { say: "<n> full|whole|straight? <unit>", means: counted },
  { say: "<n> calendar <unit>", means: counted },
  /** "orders a month" is no length. */
  {
    say: "a|an full|whole|entire? <unit> !past|to|after|earlier|prior",
    means: (said) => ({ count: 1, unit: said.unit() }),
    sure: false,
  },
]);

/** Hours and minutes, in minutes. */
export const spanTable = table("m", [
  { say: "~in <n> h", means: (said) => said.number("n") * 60 },
  { say: "<n> h &ago", means: (said) => said.number("n") * 60 },
  {
    say: "<decimal> hour",
    means: (said) => Number(said.text("decimal").replace(",", ".")) * 60,
  },
  { say: "half an|a|of_an hour", means: () => 30 },
  { say: "a quarter of an hour", means: () => 15 },
  { say: "an|a|1 hour and a half", means: () => 90 },
  {
    say: "<n> hour and? <minutes> minute",
    means: (said) => said.number("n") * 60 + said.number("minutes"),
  },
  { say: "<n> and a half hour", means: (said) => said.number("n") * 60 + 30 },
  { say: "a? couple of? hour", means: () => 120 },
  { say: "<n> hour", means: (said) => said.number("n") * 60 },
  { say: "an|a hour", means: () => 60 },
  { say: "<n> minute", means: (said) => said.number("n") },
  { say: "a minute", means: () => 1 },
]);
