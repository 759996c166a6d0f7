import { mayAct, type Role } from "../team/member.ts";
import { fold } from "../text.ts";
import type { Situation } from "./interpretation.ts";
import { shopFields, type ShopField, shopWordsIn } from "./shop-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Things that do work, and who may say them; {city} and the like are filled with words of the shop. */
const examples: readonly (readonly [say: string, role?: Role])[] = [
  ["who hasn't bought in 90 days?"],
  ["{tag} customers who haven't bought in 90 days"],
  ["customers in {city} who haven't bought in 60 days"],
  ["customers in {city}"],
  ["everyone tagged {tag}", "viewer"],
  ["customers from {source}"],
  ["contacts of {member}", "viewer"],
  ["who bought {product} this year?"],
  ["who bought last month?"],
  ["who never bought anything?"],
  ["new customers this month"],
  ["repeat customers"],
  ["one-time customers"],
  ["customers with more than 5 orders"],
  ["who got a refund this year?"],
  ["contacts without an email address", "viewer"],
  ["birthdays next week", "viewer"],
  ["how many customers do we have?"],
  ["how many new customers did we win this year?"],
  ["revenue this month", "owner"],
  ["revenue by month this year", "owner"],
  ["revenue from {city} this year", "owner"],
  ["revenue this month compared to last month", "owner"],
  ["sales of {product} this year", "owner"],
  ["revenue by product this quarter", "owner"],
  ["number of orders last week"],
  ["average order value this year", "owner"],
  ["profit this quarter", "owner"],
  ["repeat rate"],
  ["top 10 customers", "owner"],
  ["top 5 customers in {city}", "owner"],
  ["top 3 products by revenue", "owner"],
  ["customers by source"],
  ["who haven't we talked to in 60 days?"],
  ["how many calls did {member} log this month?"],
  ["calls per team member last month"],
  ["what do I have to do today?", "viewer"],
  ["what's overdue?", "viewer"],
  ["follow-ups of {member} next week", "viewer"],
  ["remind me tomorrow to send the price list"],
  ["undo"],
  ["help", "viewer"],
];

/** The three examples that share most with a message, by pieces of three letters, of what its writer may do. */
export function suggestionsFor(
  text: string,
  { actor, vocabulary }: Pick<Situation, "actor" | "vocabulary">,
): readonly string[] {
  const wanted = gramsOf(text.slice(0, 300));
  const filling = fillingFor(text.slice(0, 300), vocabulary);
  return examples
    .flatMap(([example, role = "member"], at) => {
      const filled = mayAct(actor, role) ? filledWith(example, filling) : undefined;
      return filled === undefined
        ? []
        : [{ filled, at, score: shared(gramsOfExample(filled), wanted) }];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, 3)
    .map(({ filled }) => filled);
}

type Filling = Readonly<Partial<Record<ShopField, string>>>;

/** A word of each kind: the one the message has, else the shop's first. */
function fillingFor(text: string, vocabulary: Vocabulary): Filling {
  const { tags, cities, countries, sources, team, products } = vocabulary;
  const lists = { tag: tags, city: cities, country: countries, source: sources, member: team };
  const all: Readonly<Record<ShopField, readonly string[]>> = { ...lists, product: products };
  const said = shopWordsIn(tokensOf(text), vocabulary);
  const filling: Partial<Record<ShopField, string>> = {};
  for (const field of shopFields) {
    const value = said.find((span) => span.field === field)?.values[0] ?? all[field][0];
    if (value !== undefined) filling[field] = value;
  }
  return filling;
}

/** The example with its gaps filled, if the shop has a word for each. */
function filledWith(example: string, filling: Filling): string | undefined {
  let isFull = true;
  const filled = example.replace(/\{(\w+)\}/g, (_, name: string) => {
    const field = shopFields.find((each) => each === name);
    const word = field === undefined ? undefined : filling[field];
    if (word === undefined) isFull = false;
    return word ?? "";
  });
  return isFull ? filled : undefined;
}

function gramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${fold(text)} `;
  const count = Math.max(0, padded.length - 2);
  return new Set(Array.from({ length: count }, (_, at) => padded.slice(at, at + 3)));
}

const gramsKept = new Map<string, ReadonlySet<string>>();

/** Those of an example, which is suggested again and again. */
function gramsOfExample(filled: string): ReadonlySet<string> {
  let grams = gramsKept.get(filled);
  if (grams === undefined) {
    if (gramsKept.size >= mostKept) gramsKept.clear();
    gramsKept.set(filled, (grams = gramsOf(filled)));
  }
  return grams;
}

const mostKept = 1000;

function shared(grams: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let count = 0;
  for (const gram of grams) if (wanted.has(gram)) count++;
  return count / Math.sqrt(grams.size);
}
