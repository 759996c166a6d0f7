import { expect, test } from "vitest";
import { askedBy, digestOf } from "../../../src/core/digests/digest.ts";
import { demoNow, demoShop } from "../../support/demo-shop.ts";
import { allDone, noComplaints } from "./in-peace.ts";

const freshShop = demoShop();
const day = 86_400_000;
const berlin = (now: number) => ({ now, zone: "Europe/Berlin" });

/** A shop in which nothing is to be done and nobody carries the tag. */
async function shopInPeace() {
  const shop = freshShop();
  await allDone(shop.stores);
  await noComplaints(shop.stores);
  return shop;
}

const place = { conversation: "slack:C1", createdBy: "Anna" };

/** Tells the digest of a day as if it was sent, and gives back of whom it told as complaining. */
async function toldOn(stores: Awaited<ReturnType<typeof shopInPeace>>["stores"], now: number) {
  const items = await digestOf(stores, place, berlin(now));
  const about = { is: "digest" as const, schedule: 1, on: "", missed: 0, lines: [] };
  const subjects = items.map(({ subject, occasion = String(now) }) => ({ subject, occasion }));
  await stores.outbox.put({ conversation: place.conversation, about, subjects }, now);
  return items.flatMap(({ line }) => (line.is === "complaint" ? [line.id] : []));
}

test("a contact with the tag “complaint” is in the digest with since when it is open, until the tag is taken off", async () => {
  const { say } = await shopInPeace();
  const digest = async () => (await say("show the digest")).text;
  expect(await digest()).not.toContain("complaint");
  await say("tag Uwe Hartmann complaint");
  expect(await digest()).toMatch(/^\d Uwe Hartmann .*complaint open since 30 June/m);
  expect((await say("why is Uwe Hartmann in the digest?")).text).toMatch(
    /complaint open since 30 June\. Who carries the tag “complaint” is told of once a week/,
  );
  await say("take the complaint tag off Uwe Hartmann");
  expect(await digest()).not.toContain("complaint");
});

test("one that came with an import says no day", async () => {
  const { say, stores } = freshShop();
  await allDone(stores);
  expect((await say("show the digest")).text).toMatch(/complaint open$/m);
});

test("those at most at stake come first, whatever they are told for", async () => {
  const { say, stores } = await shopInPeace();
  for (const name of ["Uwe Hartmann", "Karin Vogt", "Dawn Price", "Ana Lopez", "Theo Winter"])
    await say(`tag ${name} complaint`);
  const by = await askedBy(stores, "Anna", berlin(demoNow));
  const items = await digestOf(stores, place, berlin(demoNow));
  const ids = items.flatMap(({ line }) => (line.is === "follow_up" ? [] : [line.id]));
  const { contacts } = await stores.questions.list(
    { measure: "list", filter: { is: "contact", ids, names: [] } },
    by,
    ids.length,
  );
  const stakes = ids.map((id) => contacts.find((each) => each.id === id)?.atStakeMinor ?? 0);
  expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  expect(items.filter(({ line }) => line.is === "complaint")).toHaveLength(3);
});

test("it is told once a week and three times at most, and anew when the tag is put on again", async () => {
  const { say, stores } = await shopInPeace();
  await say("tag Uwe Hartmann complaint");
  const [told] = await toldOn(stores, demoNow);
  expect(told).toBeDefined();
  expect(await toldOn(stores, demoNow + day)).toEqual([]);
  expect(await toldOn(stores, demoNow + 7 * day)).toEqual([told]);
  expect(await toldOn(stores, demoNow + 14 * day)).toEqual([told]);
  expect(await toldOn(stores, demoNow + 21 * day)).toEqual([]);
  await say("take the complaint tag off Uwe Hartmann");
  await say("tag Uwe Hartmann complaint");
  expect(await toldOn(stores, demoNow + 22 * day)).toEqual([told]);
});

test("muted by its rule, snoozed, or said to be done it is told no more, and undo takes that back", async () => {
  const { say, stores } = await shopInPeace();
  await say("tag Uwe Hartmann complaint");
  const isTold = async () => (await say("show the digest")).text.includes("complaint open");
  for (const order of ["mute complaints for Uwe Hartmann", "mute this rule for Uwe Hartmann"]) {
    expect(await isTold()).toBe(true);
    await say(order);
    expect((await stores.mutes.all()).map(({ rule }) => rule)).toEqual(["complaint"]);
    expect(await isTold()).toBe(false);
    await say("undo");
  }
  for (const order of ["done", "snooze till monday"]) {
    const line = /^(\d) Uwe Hartmann/m.exec((await say("show the digest")).text)?.[1];
    await say(`${line} ${order}`);
    expect(await isTold()).toBe(false);
    await say("undo");
    expect(await isTold()).toBe(true);
  }
});

test("a closed contact is told of as little as one who has something open", async () => {
  const { say } = await shopInPeace();
  await say("tag Uwe Hartmann complaint");
  const isTold = async () => (await say("show the digest")).text.includes("complaint open");
  for (const said of [
    "remind me to call Uwe Hartmann on friday",
    "set status of Uwe Hartmann to closed",
  ]) {
    expect(await isTold()).toBe(true);
    await say(said);
    expect(await isTold()).toBe(false);
    await say("undo");
  }
});
