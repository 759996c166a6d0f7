import type { Intent, IntentOf } from "../../intent.ts";
import type { Item } from "../items.ts";

/** "add Ana Lopez, her email is …": of somebody new, so that who has it already is asked about. */
export function sameNewcomer(before: Intent | undefined, now: Intent): Intent | undefined {
  if (before?.do !== "add_contact") return undefined;
  if (isNobodyYet(before)) return namedThen(now);
  if (now.do !== "change_contact") return undefined;
  const { do: _, contact, set = {}, ...others } = now;
  const isOfThem = contact === undefined || "last" in contact;
  const isSaidAnew = Object.keys(set).some((field) => field in before.values);
  return isOfThem && Object.keys(others).length === 0 && !isSaidAnew
    ? { ...before, values: { ...before.values, ...set } }
    : undefined;
}

const isNobodyYet = (before: IntentOf<"add_contact">): boolean =>
  Object.keys(before).length === 2 && Object.keys(before.values).length === 0;

/** "new customer, please add: Ana Lopez 0142 …": who it is stands behind the order. */
function namedThen(now: Intent): Intent | undefined {
  if (now.do === "add_contact") return now;
  if (now.do !== "change_contact") return undefined;
  const { do: _, contact, set = {}, add = {}, ...others } = now;
  return contact !== undefined && "name" in contact && Object.keys(others).length === 0
    ? { do: "add_contact", values: { name: contact.name, ...set, ...add } }
    : undefined;
}

/** "add Ana Lopez, tag VIP, source a friend": of the same who is added. */
function taggedToo(
  before: IntentOf<"add_contact">,
  { contacts = [], add, remove }: IntentOf<"tag">,
): Intent | undefined {
  const [contact, ...others] = contacts;
  const isOfThem = contact !== undefined && others.length === 0 && "last" in contact;
  return isOfThem && add !== undefined && remove === undefined
    ? { ...before, tags: [...new Set([...(before.tags ?? []), ...add])] }
    : undefined;
}

/** Somebody new with the tags told among their details. */
export function withTags(whole: Intent, [next, ...more]: readonly Intent[]) {
  const tagged =
    whole.do === "add_contact" && next?.do === "tag" ? taggedToo(whole, next) : undefined;
  const left = next === undefined ? [] : [next, ...more];
  return tagged === undefined ? ([whole, left] as const) : ([tagged, more] as const);
}

/** "add these people: Ana, ana@…; Tom, tom@…": all of them are new, and no one's address is changed. */
export const isOfNewcomers = (intents: readonly Intent[], items: readonly Item[]): boolean =>
  intents.some((each) => each.do === "add_contact") &&
  intents.some((each) => each.do === "change_contact") &&
  items.some(({ word }, at) => theyAre.test(word) && /^[:\n]$/.test(items[at + 1]?.text ?? ""));
const theyAre = /(?:^| )(?:people|ppl|folks|contacts|customers|clients|leads|newcomers|ones)$/u;
