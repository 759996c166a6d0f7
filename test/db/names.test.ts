import { expect, test } from "vitest";
import { change, contact, shop } from "./shop.ts";

test("a word of a name said twice is looked for as often", async () => {
  const stores = shop();
  const people = ["Bill Bill", "Bill Moss", "Tom Bill"].map((name) =>
    contact(stores.newId(), name),
  );
  await stores.changes.apply(change(stores, people));
  const { namesWith } = stores.vocabulary();
  const named = (...words: string[]) => namesWith(words).map(({ name }) => name);
  expect(named("bill")).toEqual(["Bill Bill", "Bill Moss", "Tom Bill"]);
  expect(named("bill", "bill")).toEqual(["Bill Bill"]);
  expect(named("tom", "tom")).toEqual([]);
});
