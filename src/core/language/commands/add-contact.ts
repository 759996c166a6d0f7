import type { Intent } from "../../intent.ts";
import type { Concept } from "../concepts.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, type Part, type Read, textOf } from "./part.ts";

type Values = Extract<Intent, { do: "add_contact" }>["values"];
type Field = keyof Values | "tags";

const isNoun = ({ word }: Item): boolean =>
  /(?:^| )(?:contact|customer|client|prospect|lead|person)$/.test(word);

/** Reads "add contact Tim Lang, tim@…", "new customer: Jana Vogel from Café Blau in Berlin, tag vip". */
export function addContactCommand(part: Part): Read | undefined {
  const { items } = part;
  const at = items.findIndex(isNoun);
  const lead = items.slice(0, at + 1);
  const act = lead.find(
    (item) => has(item, "ADD", "PUT", "LOG") || /^(?:new|add)\b/.test(item.word),
  );
  if (at < 0 || act === undefined || lead.some(isUnreal)) return undefined;
  const between = items.slice(items.indexOf(act) + 1, at);
  const isHead = between.every(
    (item) => isFiller(item) || has(item, "ADD", "PUT") || item.word === "new",
  );
  const found = isHead ? piecesOf(part, at + 1) : addedAs(part, items.indexOf(act), at);
  if (found === undefined) return undefined;
  const { values, tags } = found;
  return {
    intents: [{ do: "add_contact", values, ...(tags.length === 0 ? {} : { tags: [...tags] }) }],
  };
}

/** "add Hugo Berg as a contact with …": the name stands before the noun. */
function addedAs(part: Part, act: number, noun: number): Found | undefined {
  const as = part.items.findIndex((item, at) => at > act && at < noun && item.word === "as");
  const link = part.items[as];
  if (link === undefined) return undefined;
  const stop: Item = { ...link, mark: "," };
  const named = [...part.items.slice(act + 1, as), stop, ...part.items.slice(noun + 1)];
  return piecesOf({ ...part, items: named }, 0);
}

/** Words after which a field follows. */
const leads: readonly (readonly [Concept, Field])[] = [
  ["PHONE", "phone"],
  ["EMAIL_FIELD", "email"],
  ["BIRTHDAY", "birthday"],
  ["WORKS_AT", "company"],
  ["COMPANY_FIELD", "company"],
  ["CITY_FIELD", "city"],
  ["COUNTRY_FIELD", "country"],
  ["SOURCE_FIELD", "source"],
  ["OWNER_FIELD", "owner"],
  ["TAG", "tags"],
  ["TAGS_FIELD", "tags"],
  ["NOTES_FIELD", "notes"],
];
const words: Readonly<Record<string, Field>> = {
  at: "company",
  from: "company",
  of: "company",
  in: "city",
  via: "source",
  through: "source",
  tel: "phone",
  mob: "phone",
  named: "name",
  called: "name",
  name: "name",
};

/** A word written like a name, or one that only a slip made into ours ("Lang"), is no label. */
const isNameLike = (item: Item): boolean =>
  item.capital && item.first === item.last && item.word !== item.text.toLowerCase();

const leadOf = (item: Item): Field | undefined =>
  item.name?.full === true || item.shop.city !== undefined || isNameLike(item)
    ? undefined
    : (words[item.word] ?? leads.find(([concept]) => has(item, concept))?.[1]);

/** The field a value is of by itself: an email, a phone, a city, a tag, a source, a birthday. */
function fieldOf(item: Item): Field | undefined {
  if (entityIn(item, "email") !== undefined) return "email";
  if (entityIn(item, "phone")?.sure === true) return "phone";
  if (entityIn(item, "birthday") !== undefined && entityIn(item, "birthday")?.sure === true)
    return "birthday";
  if (item.shop.tag !== undefined) return "tags";
  if (item.shop.city !== undefined) return "city";
  if (item.shop.source !== undefined) return "source";
  if (item.shop.country !== undefined) return "country";
  return undefined;
}

interface Found {
  readonly values: Values;
  readonly tags: readonly string[];
}

function piecesOf(part: Part, from: number): Found | undefined {
  const spans: { field: Field; items: Item[] }[] = [];
  let field: Field | undefined = "name";
  for (const item of part.items.slice(from)) {
    if (isUnreal(item) && field !== "notes") return undefined;
    const isBreak =
      item.mark !== undefined && [",", ";", ":", "\n", "(", ")", "."].includes(item.mark);
    const own = field === "company" && item.shop.tag !== undefined ? undefined : fieldOf(item);
    const lead = leadOf(item);
    const current = spans.at(-1);
    if (field === "notes" && current?.field === "notes") current.items.push(item);
    else if (isBreak) {
      if (item.mark !== ":" && current !== undefined) field = undefined;
    } else if (
      own !== undefined &&
      !(field === "company" && own === "city" && current?.field !== "company")
    ) {
      spans.push({ field: own, items: [item] });
      field = undefined;
    } else if (lead !== undefined) field = lead;
    else if (has(item, "AND") || item.word === "'s") continue;
    else if (field === undefined) {
      if (!isFiller(item)) return undefined;
    } else if (current?.field === field) current.items.push(item);
    else if (
      !(isFiller(item) && field !== "name") &&
      !(field === "name" && isFiller(item) && !item.capital)
    )
      spans.push({ field, items: [item] });
  }
  return gathered(part, spans);
}

function gathered(
  part: Part,
  spans: readonly { field: Field; items: Item[] }[],
): Found | undefined {
  const values: Values = {};
  const tags: string[] = [];
  for (const { field, items } of spans) {
    const [first] = items;
    const text = textOf(part, items);
    if (field === "tags") tags.push(first?.shop.tag?.[0] ?? text);
    else if (field === "status") return undefined;
    else if (values[field] !== undefined) return undefined;
    else
      values[field] =
        (field === "birthday" ? entityIn(first, "birthday")?.value : undefined) ??
        (field === "country" ? first?.shop.country?.[0] : undefined) ??
        text;
  }
  return { values, tags };
}
