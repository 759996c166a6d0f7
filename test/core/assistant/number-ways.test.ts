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

test("Of two such numbers both are read the same way, and neither in place of the other", async () => {
  const { say } = freshShop();
  const reply = await say("who in Berlin has spent between 1.000 and 2.000 with us?");
  expect(reply.text).toContain("1 1000 and 2000\n2 1 and 2");
  expect((await say("1")).text).toContain("who spent €1,000 to €2,000");
});
