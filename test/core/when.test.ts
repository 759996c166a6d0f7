import { describe, expect, test } from "vitest";
import { movedTo } from "../../src/core/when.ts";

const at = (text: string) => Date.parse(text);
/** Noon of a Thursday in Lisbon, an hour ahead of UTC. */
const clock = { now: at("2026-05-21T11:00:00Z"), zone: "Europe/Lisbon" };
const monday = at("2026-05-25T13:00:00Z");

describe("what is moved by so long", () => {
  test.each([
    [{ earlier: { count: 1, unit: "day" as const }, words: "" }, "2026-05-24T13:00:00Z"],
    [{ earlier: { count: 2, unit: "hour" as const }, words: "" }, "2026-05-25T11:00:00Z"],
    [{ later: { count: 1, unit: "week" as const }, words: "" }, "2026-06-01T13:00:00Z"],
    [{ later: { count: 30, unit: "minute" as const }, words: "" }, "2026-05-25T13:30:00Z"],
  ])("%j is counted from when it was due", (when, due) => {
    expect(movedTo(when, monday, clock)).toEqual({ outcome: "due", at: at(due) });
  });

  test("over a change of the clocks a day earlier keeps the time of day", () => {
    const autumn = { now: at("2026-10-20T11:00:00Z"), zone: "Europe/Lisbon" };
    const when = { earlier: { count: 1, unit: "day" as const }, words: "" };
    expect(movedTo(when, at("2026-10-25T09:00:00Z"), autumn)).toEqual({
      outcome: "due",
      at: at("2026-10-24T08:00:00Z"),
    });
  });

  test("what would be past is not moved there", () => {
    const when = { earlier: { count: 1, unit: "week" as const }, words: "" };
    expect(movedTo(when, monday, clock)).toEqual({
      outcome: "past",
      at: at("2026-05-18T13:00:00Z"),
    });
  });

  test("what is overdue is put off from now", () => {
    const when = { later: { count: 1, unit: "day" as const }, words: "" };
    expect(movedTo(when, at("2026-05-01T08:00:00Z"), clock)).toEqual({
      outcome: "due",
      at: at("2026-05-22T08:00:00Z"),
    });
  });
});
