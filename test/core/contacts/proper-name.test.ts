import { expect, test } from "vitest";
import { properName } from "../../../src/core/contacts/proper-name.ts";

test.each([
  ["fern appleby", "Fern Appleby"],
  ["sean o'brien-hale", "Sean O'Brien-Hale"],
  ["yvette d’souza", "Yvette D’Souza"],
  ["ana de la cruz", "Ana de la Cruz"],
  ["van morrison", "Van Morrison"],
  ["élodie ångström", "Élodie Ångström"],
  ["newcastle upon tyne", "Newcastle upon Tyne"],
])("%s, typed in small letters, is written %s", (typed, written) => {
  expect(properName(typed)).toBe(written);
});

test.each(["Fern APPLEBY", "FERN APPLEBY", "Ana DE LA CRUZ", "bell hooks Jr", "李小龙"])(
  "%s is left as it is: its writer chose the capitals, or there are none",
  (typed) => {
    expect(properName(typed)).toBe(typed);
  },
);
