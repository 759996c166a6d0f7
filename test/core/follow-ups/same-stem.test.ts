import { expect, test } from "vitest";
import { isOfSameStem } from "../../../src/core/follow-ups/same-stem.ts";

test.each([
  ["renew", "renewal"],
  ["deliver", "delivery"],
  ["invite", "invitation"],
  ["cancel", "cancellation"],
  ["fit", "fitting"],
  ["pay", "payment"],
  ["remind", "reminder"],
])("“%s” and “%s” are a verb and its noun", (verb, noun) => {
  expect(isOfSameStem(verb, noun)).toBe(true);
});

test.each([
  ["call", "callous"],
  ["order", "ordeal"],
  ["bring", "brie"],
  ["ring", "rent"],
  ["visit", "invite"],
])("“%s” and “%s” have nothing in common", (one, other) => {
  expect(isOfSameStem(one, other)).toBe(false);
});
