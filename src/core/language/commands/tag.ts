import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isFiller, lastOne, type Part, type Read } from "./part.ts";
import { peopleAt, type Person } from "./persons.ts";
import { isHedged } from "./hedge.ts";

/** Reads "tag Ana vip", "take the complaint tag off Ana", "put the tag café on Ana". */
export function tagCommand(part: Part): Read | undefined {
  const { items, situation } = part;
  const act =
    items.find(
      (item) => item.name?.full !== true && has(item, "TAG", "UNTAG") && item.name === undefined,
    ) ?? items.find((item, at) => has(item, "TAG") && at <= 1);
  const noun = items.find((item) => has(item, "TAG_NOUN") && item !== act);
  const remove = items.find(
    (item) => has(item, "UNTAG") || (has(item, "REMOVE") && (noun !== undefined || item !== act)),
  );
  const puts = items.find((item) => has(item, "PUT", "ADD") && item !== act);
  if (act === undefined || isHedged(items.slice(0, items.indexOf(act)))) return undefined;
  const nounOnly =
    has(act, "TAG_NOUN") &&
    items.slice(0, items.indexOf(act)).some((item) => has(item, "REMOVE", "PUT", "ADD"));
  const isRemoval =
    remove !== undefined && (has(remove, "UNTAG") || nounOnly || noun !== undefined);
  const isVerb = items
    .slice(0, items.indexOf(act))
    .every((item) => isFiller(item) || has(item, "YES"));
  const trails = items.slice(items.indexOf(act) + 1).every((item) => isFiller(item));
  if (!isVerb && !nounOnly && !(trails && items.some((item) => item.shop.tag !== undefined)))
    return undefined;
  const used = new Set<Item>([act, ...[noun, remove, puts].flatMap((item) => item ?? [])]);
  const people = everyoneIn(items, used, situation.vocabulary);
  for (const item of people.flatMap((person) => person.items)) used.add(item);
  const tags = tagsIn(items, used, isRemoval, /^mark/.test(act.word));
  if (tags === undefined) return undefined;
  if (people.length === 0) return undefined;
  const intent: Intent = {
    do: "tag",
    contacts: people.map(({ contact }) => contact),
    ...(isRemoval ? { remove: [...tags] } : { add: [...tags] }),
  };
  return { intents: [intent], used };
}

function everyoneIn(
  items: readonly Item[],
  used: ReadonlySet<Item>,
  vocabulary: Part["situation"]["vocabulary"],
): readonly Person[] {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || used.has(item) || item.shop.tag !== undefined) continue;
    if (item.name === undefined) continue;
    if (item.name.weak && !item.name.full && item.concepts.size > 0 && at === 0) continue;
    return peopleAt(items, at, vocabulary);
  }
  const pronoun = items.find(({ word }) => ["him", "her", "them"].includes(word));
  return pronoun === undefined ? [] : [{ contact: lastOne, items: [pronoun], next: 0 }];
}

/** Tags of the shop, or new ones where the place says that it is one. */
function tagsIn(
  items: readonly Item[],
  used: Set<Item>,
  known: boolean,
  knownOnly: boolean,
): readonly string[] | undefined {
  const tags: string[] = [];
  for (const item of items)
    if (!used.has(item) && item.shop.tag !== undefined) {
      tags.push(...item.shop.tag);
      used.add(item);
    }
  if (tags.length > 0) {
    for (const item of items) if (has(item, "AND") || item.mark !== undefined) used.add(item);
    return tags;
  }
  if (known || knownOnly) return undefined;
  const words = items.filter((item) => !used.has(item) && !isStop(item) && !isPlain(item));
  for (const item of words) used.add(item);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 4) return undefined;
  return [
    words
      .map(({ text, mark }) => (mark === undefined ? text : "-"))
      .join("")
      .replace(/-+/g, "-") || first.text,
  ];
}

const isPlain = (item: Item): boolean => item.mark === undefined && isFiller(item);
