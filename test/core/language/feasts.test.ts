import { expect, test } from "vitest";
import { easterSunday, feastDays } from "../../../src/core/language/entities/feasts.ts";

test.each([
  "1818-03-22",
  "1943-04-25",
  "1961-04-02",
  "2000-04-23",
  "2008-03-23",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
])("Easter Sunday is %s in that year", (date) => {
  expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
});

test("a feast spoken of looking back has begun, and looking ahead is not over", () => {
  expect(feastDays("easter", "past", "2026-04-04")).toEqual({
    from: "2026-04-03",
    to: "2026-04-06",
  });
  expect(feastDays("easter", "past", "2026-04-02").from).toBe("2025-04-18");
  expect(feastDays("easter", "future", "2026-04-06").to).toBe("2026-04-06");
  expect(feastDays("easter", "future", "2026-04-07").to).toBe("2027-03-29");
  expect(feastDays("christmas", "past", "2026-06-30").to).toBe("2025-12-26");
});
