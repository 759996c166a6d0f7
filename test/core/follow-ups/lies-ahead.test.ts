import { expect, test } from "vitest";
import { liesAhead } from "../../../src/core/follow-ups/lies-ahead.ts";

const april = { is: "month", month: 4 } as const;

test("a month of what is done is the last one, and of what is to be done the next", () => {
  expect(liesAhead({ when: april, status: "done" })).toBe(false);
  expect(liesAhead({ when: april })).toBe(true);
  expect(liesAhead({ when: "overdue", status: "done" })).toBe(true);
  const thisMonth = { is: "calendar", unit: "month", shift: 0 } as const;
  expect(liesAhead({ when: thisMonth, status: "done" })).toBe(true);
});
