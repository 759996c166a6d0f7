import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import type { Meaning } from "./contact-change.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "give them to Ben", after a list of what there is to do: that, and not the one it is for. */
const meansTasks = ({ part: { situation }, people }: Said): boolean =>
  situation.lastQuestion?.do === "list_follow_ups" &&
  situation.saidLast !== "deed" &&
  people.some((contact) => "last" in contact);

const owned = (said: Said): readonly Intent[] | undefined => {
  if (meansTasks(said)) return undefined;
  const [owner = "me"] = said.values("member");
  return said.people.map((contact) => ({ do: "change_contact", contact, set: { owner } }));
};

/** "Ana is Ben's now", "… from today"; "Ana is Ben's friend now" is nothing of the kind. */
const ownedNow = (said: Said): readonly Intent[] | undefined =>
  said.skipped.length === 0 &&
  (said.words.some(({ word }) => /\bnow\b/.test(word)) || sinceToday.test(said.part.text))
    ? owned(said)
    : undefined;
const sinceToday = /\b(?:from|as of|starting|effective) today\b/i;

/** "…, not mine", "…, not Ben's any more" */
const notOthers = "not|no_longer? mine|yours|ours? <member>? 's? any_more|anymore?";
/** "Ana is no longer Ben's, I'll look after her": the one named last. */
const ownedInstead = (said: Said): readonly Intent[] | undefined => {
  const last = said.part.items.findLast(
    (item) => item.shop.member !== undefined || isOneself(item),
  );
  const owner = last && (last.shop.member?.[0] ?? "me");
  return owner === undefined
    ? undefined
    : said.people.map((contact) => ({ do: "change_contact", contact, set: { owner } }));
};
const isOneself = ({ word }: Item): boolean => /^(?:i|me|myself)$/.test(word);

/** Who is to look after somebody: "put Ana under Ben", "Ben takes over Ana from Tom". */
export const ownerRows: readonly Row<Meaning>[] = [
  {
    say: "CHANGE? OWNER_FIELD? <people> is|are <member> 's CONTACT_NOUN CHANGE? OWNER_FIELD?",
    means: owned,
  },
  { say: "<people> is|are mine|my CONTACT_NOUN?", means: owned },
  { say: "CHANGE|PUT <people> one of? <member> 's CONTACT_NOUN?", means: owned },
  { say: "CHANGE|PUT <people> one_of <member> 's CONTACT_NOUN?", means: owned },
  { say: "<people> is|are|'s|becomes one|one_of of? <member> 's CONTACT_NOUN? now", means: owned },
  { say: "GIVE CONTACT_NOUN? <people> to|over_to <member>", means: owned },
  { say: "<people> goes|go to <member>", means: owned },
  {
    say: "CHANGE|PUT|want|i_want|would_like|i_would_like|have <people> under|with <member> instead_of|rather_than|not? <member>?",
    means: owned,
  },
  {
    say: "<people> IN_TRUTH|should|must|needs_to|has_to|is_to|are_to|belongs|belong|is|are|go|goes|comes|come|falls|fall be|go|come? under <member> now?",
    means: owned,
  },
  {
    say: "<people> IN_TRUTH|should|must|needs_to|has_to|is_to|are_to|belongs|belong be|go? with <member> now?",
    means: owned,
  },
  { say: "<people> belongs_to|belong_to <member> now|from_now_on?", means: owned },
  {
    say: "<member> is|'s? NEW? TAKES_OVER|OWNER_FIELD as? OWNER_FIELD? of|for? CONTACT_NOUN? <people>",
    means: owned,
  },
  {
    say: "<member> 's|is? taking|takes|took <people> over|on|over_from from|off? <member>?",
    means: owned,
  },
  { say: "let|have <member> be? the? one? who|that? OWNER_FIELD <people>", means: owned },
  { say: "let|have <member> have|take|get <people> over|on?", means: owned },
  {
    say: "i_want|i_would_like|would_like|want <member> to TAKES_OVER|take|have|OWNER_FIELD <people> over|on|off? my|our? hands?",
    means: owned,
  },
  { say: "<member> TAKES_OVER CONTACT_NOUN? <people> from|off <member>", means: owned },
  {
    say: "CHANGE|PUT <member> OWNER_FIELD of|for|on? <people> file|record|card|profile?",
    means: owned,
  },
  { say: "CHANGE|PUT <member> as? <people> 's? OWNER_FIELD", means: owned },
  {
    say: "<people> IN_TRUTH|will|should|must|needs_to|has_to|is_to OWNER_FIELD by? <member>",
    means: owned,
  },
  {
    say: "<people> IN_TRUTH|will|should|must|needs_to|has_to be? <member> 's OWNER_FIELD|CONTACT_NOUN now?",
    means: owned,
  },
  { say: "<people> is|are|'s? <member> 's now|from_now_on?", means: ownedNow },
  { say: "from_now_on <people> is|are|'s? <member> 's CONTACT_NOUN?", means: owned },
  { say: "<people> is|are|'s? <member> 's CONTACT_NOUN? ,? from_now_on", means: owned },
  {
    say: `from_now_on|now? <people> is|are <member> 's to? OWNER_FIELD now? ,? ${notOthers}`,
    means: owned,
  },
  {
    say: `from_now_on|now? <people> is|are mine to OWNER_FIELD now? ,? ${notOthers}`,
    means: owned,
  },
  {
    say: "<people> is|are no_longer|not_anymore|not_any_more|NOT <member> 's any_more|anymore? ,|;|.|-|–|AND <member> will? OWNER_FIELD|TAKES_OVER him|her|them? now?",
    means: ownedInstead,
  },
  { say: "from_now_on|now <member> will|should|must? OWNER_FIELD <people>", means: owned },
  {
    say: "<member> IN_TRUTH|will|should|must|has_to|needs_to|is_to OWNER_FIELD <people>",
    means: owned,
  },
  { say: "CHANGE OWNER_FIELD of|for <people> to <member>", means: owned },
  { say: "OWNER_FIELD of|for <people> <member>", means: owned },
];
