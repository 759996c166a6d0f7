import { expect, test } from "vitest";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const asked = "who in Berlin has spent more than 1.250 with us?";

test("A number of a question that can be read two ways is asked about, with each way to choose from", async () => {
  const { say } = freshShop();
  const reply = await say(asked);
  expect(reply.kind).toBe("clarify");
  expect(reply.text).toContain("1 1250\n2 1.25");
});

test.each(["1", "1250", "1,250", "€1250", "1250 euros", "the first one"])(
  "“%s” answers it: the question is answered with that number",
  async (answer) => {
    const { say } = freshShop();
    await say(asked);
    expect((await say(answer)).text).toContain("who spent more than €1,250");
  },
);

test.each(["2", "1.25"])("“%s” chooses the other way", async (answer) => {
  const { say } = freshShop();
  await say(asked);
  expect((await say(answer)).text).toContain("who spent more than €1.25");
});
