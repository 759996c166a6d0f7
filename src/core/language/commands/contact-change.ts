import type { Intent } from "../../intent.ts";
import { contactFields } from "../../questions/filter.ts";
import type { Item } from "../items.ts";
import type { Field } from "./field-value.ts";
import type { Read } from "./part.ts";
import { isPronoun } from "./persons.ts";
import type { Said } from "./said.ts";

export type Change = Extract<Intent, { do: "change_contact" }>;
export type Meaning = Intent | readonly Intent[] | Read;

/** The field that is named. */
export const fieldOf = (said: Said): Field | undefined =>
  contactFields.find((field) => field === said.values("field")[0]);

export const changed = (said: Said, more: Omit<Change, "do">): Change => ({
  do: "change_contact",
  ...(said.person === undefined ? {} : { contact: said.person }),
  ...more,
});

/** Told only of those we know (a word of ours with a capital letter names nobody), in as many words. */
export const ofSomebody =
  (means: (said: Said) => Meaning | undefined) =>
  (said: Said): Meaning | undefined =>
    said.items("person").some(isSomebody) && said.joins && !isVerb(said) ? means(said) : undefined;
/** "she races, …": what she does, and no name that nobody has. */
const isVerb = (said: Said): boolean =>
  said.items("person").every(({ name }) => name === undefined) &&
  said.skipped.some(({ word }) => /^(?:he|she|they|it|i|we)$/.test(word));
const isSomebody = (item: Item): boolean =>
  item.name !== undefined || isPronoun(item) || item.concepts.size === 0;
