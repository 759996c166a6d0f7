import { expect, test } from "vitest";
import { digestOf } from "../../../src/core/digests/digest.ts";
import { demoNow, demoShop } from "../../support/demo-shop.ts";
import { allDone, noComplaints } from "./in-peace.ts";

const freshShop = demoShop();
const day = 86_400_000;

/** A shop with nothing to do, in which Uwe Hartmann, whom Anna looks after, has his birthday today. */
async function shopWithBirthday() {
  const shop = freshShop();
  const { stores, say } = shop;
  await allDone(stores);
  const { client } = stores.database;
  await noComplaints(stores);
  await say("set the birthday of Uwe Hartmann to 30 June");
  const lines = async (after = 0) => {
    const clock = { now: demoNow + after, zone: "Europe/Berlin" };
    const items = await digestOf(stores, { conversation: "terminal", createdBy: "Anna" }, clock);
    const id = client
      .prepare<[], number>("select id from contacts where name = 'Uwe Hartmann'")
      .pluck()
      .get();
    const own = (await stores.followUps.find({ contactIds: [id ?? 0] })).map((each) => each.id);
    return items.flatMap(({ line }) =>
      (line.is === "follow_up" ? own.includes(line.id) : line.id === id) ? [line.is] : [],
    );
  };
  return { ...shop, lines };
}

test("a birthday is told, though something is planned with the contact for later", async () => {
  const { say, lines } = await shopWithBirthday();
  expect(await lines()).toEqual(["birthday"]);
  await say("remind me to call Uwe Hartmann on friday");
  expect(await lines()).toEqual(["birthday"]);
});

test("who was snoozed is told of by no rule till then, a birthday included", async () => {
  const { say, lines } = await shopWithBirthday();
  await say("remind me to call Uwe Hartmann today at 16:00");
  expect(await lines()).toEqual(["follow_up", "birthday"]);
  await say("snooze the follow-up with Uwe Hartmann till friday");
  expect(await lines()).toEqual([]);
  expect(await lines(3 * day)).toEqual(["follow_up"]);
  await say("undo");
  expect(await lines()).toEqual(["follow_up", "birthday"]);
});

test("so is who was told of for another reason and put off", async () => {
  const { say, lines } = await shopWithBirthday();
  await say("tag Uwe Hartmann complaint");
  await say("set the birthday of Uwe Hartmann to 1 July");
  const number = /^(\d) Uwe Hartmann/m.exec((await say("show the digest")).text)?.[1];
  await say(`${number} snooze till friday`);
  expect(await lines()).toEqual([]);
  expect(await lines(day)).toEqual([]);
  expect(await lines(3 * day)).toEqual(["follow_up"]);
});
