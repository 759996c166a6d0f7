import type { ContactRef } from "../intent.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";

/** A contact as mentioned: how to look them up, and the words that name them. */
export interface Mention {
  readonly contact: ContactRef;
  readonly items: readonly Item[];
}

const prepositions = new Set(["of", "from", "for", "with", "to", "at", "by", "on", "about"]);
const linking = new Set(["of", "from", "at", "in", "with"]);
const pronouns = new Set(["he", "she", "him", "her", "his", "hers", "they", "them", "their"]);
const articles = new Set(["a", "an", "the", "this", "my", "your", "it", "we", "i", "you"]);
const titles = new Set(["mr", "mrs", "ms", "miss", "dr", "herr", "frau", "prof"]);

/** Whether the name at this place is meant as one, and not as the word it also is. */
export function isNamed(item: Item, items: readonly Item[], weak = false): boolean {
  const { name } = item;
  if (name === undefined || !name.contact) return false;
  if (!name.weak) return true;
  const at = items.indexOf(item);
  const before = items[at - 1];
  if (weak) return !articles.has(before?.word ?? "");
  const after = items[at + 1];
  return (
    prepositions.has(before?.word ?? "") ||
    titles.has(before?.word ?? "") ||
    after?.word === "'s" ||
    (item.capital && at > 0)
  );
}

/** "list contacts with open follow-ups", "customers without notes": people are listed, not those things. */
export function listsPeopleWith(items: readonly Item[], ...things: readonly Concept[]): boolean {
  const head = items.find((item) => !has(item, "LIST", "HOW_MANY"));
  return (
    has(head, "CONTACT", "CUSTOMER", "PROSPECT", "REPEAT", "ONE_TIME") &&
    items.some(
      (item, at) => has(item, ...things) && ["with", "without"].includes(items[at - 1]?.word ?? ""),
    )
  );
}

/**
 * Everybody named in the pieces, in order, each with the company or city that tells them apart;
 * `weak` takes words for names that are also other words.
 */
export function mentionsIn(items: readonly Item[], weak = false): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [at, item] of items.entries()) {
    if (!isNamed(item, items, weak) || item.name === undefined) continue;
    const { said } = item.name;
    const [link, detail] = detailAfter(items, at);
    const title = titles.has(items[at - 1]?.word ?? "") ? items.slice(at - 1, at) : [];
    const used = [
      ...title,
      item,
      ...(items[at + 1]?.word === "'s" ? items.slice(at + 1, at + 2) : []),
    ];
    if (link === undefined || detail === undefined)
      mentions.push({ contact: { name: said }, items: used });
    else {
      const more = detail.name?.company === true ? { company: detail.name.said } : cityOf(detail);
      mentions.push({ contact: { name: said, ...more }, items: [...used, link, detail] });
    }
  }
  return mentions;
}

function cityOf(item: Item): { city?: string } {
  const city = item.shop.city?.[0];
  return city === undefined ? {} : { city };
}

/** "of Café Morgenrot", "(Bell & Sons)", "from Vienna". */
function detailAfter(items: readonly Item[], at: number): readonly [Item?, Item?] {
  const link = items[at + 1];
  const detail = items[at + 2];
  if (link === undefined || detail === undefined) return [];
  const links = linking.has(link.word) || link.mark === "(" || link.mark === ",";
  const isCompany = detail.name?.company === true && !detail.name.contact && detail.name.full;
  const isCity = detail.shop.city !== undefined && ["of", "from", "in"].includes(link.word);
  return links && (isCompany || isCity) ? [link, detail] : [];
}

/** "him", "her", "their": the one talked about last. */
export function pronounIn(items: readonly Item[]): Mention | undefined {
  const item = items.find((each) => pronouns.has(each.word));
  return item === undefined ? undefined : { contact: { last: true }, items: [item] };
}

const persons = new Set(["he", "she", "him", "her", "his", "hers"]);

/** Like `pronounIn`, where "them" and "they" may be the people of a list. */
export function personIn(items: readonly Item[]): Mention | undefined {
  const mention = pronounIn(items);
  return mention?.items.every(({ word }) => persons.has(word)) === true ? mention : undefined;
}

const mineBefore = new Set(["do", "did", "have", "am", "should", "must", "what", "'ve"]);
const mineAfter = new Set(["have", "am", "need", "must", "got", "should", "made", "owe", "did"]);
const forMe = new Set(["for", "to", "by", "with", "on", "of"]);

/** Whether the writer's own things are meant: "my calls", "did I log", "for me"; not "tell me". */
export const isMine = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    if (
      /(?:^| )(?:my|mine)(?: |$)/.test(item.word) ||
      /^i (?:have|missed)|(?:should|need|must|do) i /.test(item.word)
    )
      return true;
    if (item.word === "me")
      return forMe.has(before?.word.split(" ").at(-1) ?? "") || has(before, "ASSIGNED");
    if (item.word !== "i") return false;
    return (
      mineBefore.has(before?.word ?? "") || mineAfter.has(after?.word ?? "") || has(after, "LOG")
    );
  });
