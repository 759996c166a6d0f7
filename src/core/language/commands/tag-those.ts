import type { Intent } from "../../intent.ts";
import type { Said } from "./said.ts";

/** The tags of a row, new ones or those that somebody has. */
export const tagsOf = (said: Said): string[] => said.values(said.has("tags") ? "tags" : "known");

/** "…, tag all three vip": of as many as were just told of, and of no other number. */
export const ofThose = (said: Said): Intent | undefined => {
  const last = said.part.carried ? said.part.situation.lastCommand : undefined;
  const people = last !== undefined && "contacts" in last ? (last.contacts ?? []) : [];
  const counted = said.words.map(({ word }) => numbers.indexOf(word)).find((count) => count > 1);
  return people.length > 1 && people.length === counted
    ? { do: "tag", contacts: [...people], add: tagsOf(said) }
    : undefined;
};
const numbers = ["", "", "two", "three", "four", "five"];
/** How a row says them. */
export const those = "all|the? two|three|four|five of? them?";
