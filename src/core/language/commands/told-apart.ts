import { fold } from "../../text.ts";
import { isUnheard, type Item, wordOf } from "../items.ts";
import type { Vocabulary } from "../vocabulary.ts";

const links = new Set(["of", "from", "at", "in", "(", ","]);

/** The company or city that tells somebody apart, and its pieces. */
export interface Detail {
  readonly more: { readonly company?: string; readonly city?: string };
  readonly items: readonly Item[];
}

/** "(Bell & Sons)", "from Café Morgenrot", "in Vienna": what tells two of one name apart. */
export function detailOf(
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): Detail | undefined {
  const [link, ...rest] = items.slice(at);
  const how = link?.mark ?? wordOf(link);
  const found = links.has(how) ? tellingApart(how, rest, vocabulary) : undefined;
  if (found === undefined) return undefined;
  const isClosed = how === "(" && rest[found.count]?.mark === ")";
  const count = 1 + found.count + (isClosed ? 1 : 0);
  return { more: found.more, items: items.slice(at, at + count) };
}

/** The company or city, and how many words it is. */
interface TellingApart {
  readonly more: Detail["more"];
  readonly count: number;
}

function tellingApart(
  how: string,
  items: readonly Item[],
  vocabulary: Vocabulary,
): TellingApart | undefined {
  const [detail] = items;
  const more = detail && (companyAfter(how, detail) ?? cityAfter(how, detail));
  return more ? { more, count: 1 } : partOfCompany(how, items, vocabulary);
}

const companyAfter = (link: string, { name }: Item): Detail["more"] | undefined =>
  name?.company === true && name.full && !name.contact && link !== "in"
    ? { company: name.said }
    : undefined;

/**
 * "Fiona from Harbourview": part of a company's name, and how many words of it. Behind a comma or
 * "at" such words may be of anything, as in "called Ana, old photo of hers".
 */
function partOfCompany(
  link: string,
  items: readonly Item[],
  { tokenCount }: Vocabulary,
): TellingApart | undefined {
  const isPart = (item: Item): boolean =>
    (item.capital || isUnheard(item)) &&
    item.name?.full !== true &&
    tokenCount(fold(item.text)).companies > 0;
  const end = items.findIndex((item) => !isPart(item));
  const words = end < 0 ? items : items.slice(0, end);
  return (link === "from" || link === "(") && words.length > 0
    ? { more: { company: words.map(({ text }) => text).join(" ") }, count: words.length }
    : undefined;
}

function cityAfter(link: string, { shop }: Item): Detail["more"] | undefined {
  const [city] = shop.city ?? [];
  return city !== undefined && ["(", "from", "in"].includes(link) ? { city } : undefined;
}
