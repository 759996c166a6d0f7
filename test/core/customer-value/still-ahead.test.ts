import { describe, expect, test } from "vitest";
import { contact, purchase } from "../../db/shop.ts";
import { shopOf } from "../../db/questions/asking.ts";
import { saying } from "./saying.ts";

describe("a time that has not begun", () => {
  const shop = () => shopOf([contact(1, "Ana Lopez"), purchase(1, 1, "2026-05-01", 3000)]);

  test("has no revenue yet, and no zero; what customers should bring is offered", async () => {
    const reply = await saying(await shop())("revenue next year");
    expect(reply.text).toMatch(/^No revenue next year yet: that is still to come\.$/m);
    expect(reply.text).toContain("[Predicted value]");
    expect(reply.data).toMatchObject({ value: null });
  });

  test.each([
    ["orders next week", "No orders next week yet: that is still to come."],
    ["revenue in 2031", "No revenue in 2031 yet: that is still to come."],
    ["revenue next month by city", "No revenue next month yet: that is still to come."],
  ])("“%s”: %s", async (text, said) => {
    expect((await saying(await shop())(text)).text).toContain(said);
  });

  test("is not the running one, of which what was sold so far counts", async () => {
    expect((await saying(await shop())("revenue this year")).data).toMatchObject({ value: 30 });
  });
});
