import { has, type Item, wordOf } from "../items.ts";
import { contentOf, sentencesOf, spoken } from "../sentence.ts";
import { isAsking, isPolite } from "./speech.ts";

type Clause = readonly Item[];

const joints = new Set(["#", "'", "’", "&", "%", "$", "€", "£", '"', "*"]);
const labels = [
  "EMAIL_FIELD",
  "PHONE",
  "CITY_FIELD",
  "COUNTRY_FIELD",
  "SOURCE_FIELD",
  "COMPANY_FIELD",
  "OWNER_FIELD",
  "TAGS_FIELD",
  "TAG_NOUN",
  "BIRTHDAY",
  "NOTES_FIELD",
] as const;

/** The clauses between any marks, and before "and" where something new begins; names stay whole. */
export function clausesTold(items: readonly Item[], name: readonly Item[]): readonly Clause[] {
  const clauses: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    const isMark = isCut(items, at) && !isWithin(item, name);
    const isOfLabel = item.mark === ":" && isLabel(clauses.at(-1) ?? []);
    if (isWish(items, at)) clauses.push([item]);
    else if ((isMark && !isOfLabel) || isNewAnd(items, at)) clauses.push([]);
    else clauses.at(-1)?.push(item);
  }
  return clauses
    .map(withoutExcept)
    .map(asSaid)
    .filter((clause) => contentOf(clause).length > 0);
}

const isCut = (items: readonly Item[], at: number): boolean => {
  const mark = items[at]?.mark;
  return (
    mark !== undefined &&
    !joints.has(mark) &&
    (!mark.startsWith("·") || /[(),;<>[\]|/\n]/.test(mark))
  );
};

const isWithin = (item: Item, name: readonly Item[]): boolean =>
  item.start >= (name[0]?.start ?? 0) && item.end <= (name.at(-1)?.end ?? 0);

/** "Company: …" is one piece, "New customer: …" two. */
const isLabel = (clause: Clause): boolean => clause.some((item) => has(item, ...labels));

/** "… and his email is …", "… and tag her corporate"; not "Hill and Sons", "vip and trade". */
const isNewAnd = (items: readonly Item[], at: number): boolean =>
  has(items[at], "AND") &&
  items[at]?.text !== "+" &&
  items[at]?.word !== "" &&
  (/^(?:wants|would|he|she|they|his|her|their|is|tag|lives|works|came|add|put|save|email|phone|found)$/.test(
    wordOf(items[at + 1]),
  ) ||
    items[at + 1]?.entities.some(({ kind, sure }) => sure && /^(?:email|phone)$/.test(kind)) ===
      true);

/** "Ana Lima from Hill Florals would like to be on our list", "someone who isn't in the book" */
const isWish = (items: readonly Item[], at: number): boolean =>
  /^who\b/.test(wordOf(items[at])) ||
  (/^(?:would (?:like|love)|wants?|wishes|asked|needs?) to (?:be|join|get|go)\b/.test(
    spoken(items.slice(at, at + 4)),
  ) &&
    !/^(?:he|she|they|who|and)$/.test(wordOf(items[at - 1])));

/** "no details except his mobile …": the exception is what is told. */
function withoutExcept(clause: Clause): Clause {
  const at = clause.findIndex(
    ({ word }, place) =>
      place > 0 && /^(?:except|except for|but|only|other than|apart from|besides)$/.test(word),
  );
  return has(clause[0], "NO", "WITHOUT", "NOT") && at > 0 ? clause.slice(at + 1) : clause;
}

/** "owner should be Yuki": as "owner is". */
const asSaid = (clause: Clause): Clause =>
  clause.filter(
    (item, at) =>
      !/^(?:should|would|must|will|to|shall)(?: be)?$/.test(item.word) ||
      !has(clause[at - 1], ...labels),
  );

/** "437 555 0121 Toronto referral": values in a row, of which each says by itself what it is. */
export function valuesApart(clause: Clause): readonly Clause[] {
  const content = contentOf(clause);
  return content.length > 1 && content.every(isValue) ? content.map((item) => [item]) : [clause];
}

const isValue = ({ shop, entities }: Item): boolean =>
  [shop.city, shop.source, shop.tag, shop.country].some((value) => value !== undefined) ||
  entities.some(({ kind, sure }) => sure && ["email", "phone", "birthday"].includes(kind));

/** Whether something is asked but to do it: "is he in the book?", "should we add him?". */
export const isAskedAbout = (items: readonly Item[]): boolean =>
  sentencesOf(items).some((sentence) => {
    const start = sentence.findLastIndex(({ mark }) => mark === "," || mark === "-") + 1;
    const [before, last] = [sentence.slice(0, start), withoutTag(sentence.slice(start))];
    const said = start > 0 && isPolite(last) ? before : withoutTag(sentence);
    return ours.test(spoken(last)) || ours.test(spoken(sentence)) || isAsking(said);
  });

/** "shall we add him": we ask ourselves. */
const ours =
  /^(?:(?:hey|hi|hello|so|ok|and|,) )*(?:will|would|should|shall|did|do|must|shall we) (?:we|i)\b/;

/** ", would you?", "please?" at the end of an order. */
function withoutTag(sentence: readonly Item[]): readonly Item[] {
  const said = contentOf(sentence);
  const last = said
    .slice(-3)
    .map(({ word }) => word)
    .join(" ");
  return /(?:would|could|can|will) (?:you|ya|u)$|\bplease$/.test(last) ? said : sentence;
}
