import { expect, test } from "vitest";
import { saying, shopOf } from "../customer-value/saying.ts";

test("which of several is asked with the name as it is written, however it was typed", async () => {
  const say = saying(
    await shopOf([
      { name: "Mark Bell", orders: [] },
      { name: "Ana Bell", orders: [] },
    ]),
  );
  expect((await say("when did bell last buy")).text).toMatch(/^Which Bell\?$/m);
  expect((await say("when did Bell last buy")).text).toMatch(/^Which Bell\?$/m);
});

test.each(["never mind, she's back at the counter, I'll ask her", "forget it, I'll do it later"])(
  "“%s” lets go of what was asked",
  async (words) => {
    const say = saying(
      await shopOf([
        { name: "Mark Bell", orders: [] },
        { name: "Ana Bell", orders: [] },
      ]),
    );
    expect((await say("called Bell about the invoice")).kind).toBe("clarify");
    expect((await say(words)).text).toBe("All right, nothing was changed.");
  },
);
