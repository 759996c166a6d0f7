import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { everyoneMeant, isOfPeople } from "./everyone-meant.ts";
import { lastOne } from "./part.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { isContracted, isStated } from "./tag-stated.ts";
import { ofThose, tagsOf, those } from "./tag-those.ts";
import { offEverybody, people, untagged, untagRows } from "./untag-rows.ts";
import { listedOr } from "./them-listed.ts";

const tagged = (said: Said): Intent => people(said, { add: tagsOf(said) });

const stated = (said: Said): Intent | undefined => (isStated(said) ? tagged(said) : undefined);
const contracted = (said: Said): Intent | undefined =>
  isContracted(said) ? stated(said) : undefined;

/** Everyone whom a question would list: "tag all customers in Leeds as trade". */
const everyone =
  (change: "add" | "remove") =>
  (said: Said): Intent | undefined => {
    const items = said.items("text");
    const filter = listedOr(items, said.part.situation, everyoneMeant);
    return filter && { do: "tag", filter, [change]: tagsOf(said) };
  };

/** Whose tag nobody has yet, people must be spoken of in one clause: "tag all customers in Leeds local". */
const ofPeople =
  (means: (said: Said) => Intent | undefined) =>
  (said: Said): Intent | undefined => {
    const items = said.items("text");
    const isOne = items.every(({ mark }) => mark === undefined);
    return isOne && isOfPeople(items) ? means(said) : undefined;
  };

/** Of the one spoken of before: "…, and remove the trade tag". */
const ofLast =
  (change: "add" | "remove") =>
  (said: Said): Intent | undefined =>
    said.part.carried ? { do: "tag", contacts: [lastOne], [change]: tagsOf(said) } : undefined;

/** "…, and add loyalty instead": a tag, where tags were just spoken of. */
const afterTag =
  (change: "add" | "remove") =>
  (said: Said): Intent | undefined =>
    said.part.situation.lastCommand?.do === "tag" ? ofLast(change)(said) : undefined;

/** "tag Ana vip and Tom trade": what was done is said once for both. */
const tagToo = (said: Said): Intent | undefined => {
  const { carried, situation } = said.part;
  const last = carried ? situation.lastCommand : undefined;
  if (last?.do !== "tag" || !said.items("people").some(isNamed)) return undefined;
  const isOff = said.words.some(({ word }) => /^(?:from|off)$/.test(word));
  const isOn = said.words.some(({ word }) => /^(?:to|on)$/.test(word));
  if ((isOff && last.remove === undefined) || (isOn && last.add === undefined)) return undefined;
  return last.add === undefined ? untagged(said) : tagged(said);
};
const isNamed = ({ name }: Item): boolean => name?.contact === true && name.full;

const swap = "swap|replace|exchange|switch";
/** "swap her trade tag for vip": of the person named, or of the one spoken of. */
const swapped = (said: Said): Intent | undefined => {
  const contacts = said.people.length > 0 ? said.people : [lastOne];
  const isOfSomebody = said.people.length > 0 || said.part.carried;
  return isOfSomebody
    ? { do: "tag", contacts, remove: said.values("known"), add: said.values("tags") }
    : undefined;
};

/** "she's in the book club now"; "in the gallery" may be where she is. */
const joined = (said: Said): Intent | undefined =>
  said.concept("TAG_NOUN", "CONTACT_BOOK") !== undefined || said.values("known").every(isGroup)
    ? tagged(said)
    : undefined;
const isGroup = (tag: string): boolean =>
  /(?:club|letter|list|group|team|circle|programme|program)s?$/i.test(tag);

/** "Ana should be tagged vip, not trade": the one in the place of the other. */
const inPlace = (said: Said): Intent =>
  people(said, { add: said.values("tags"), remove: said.values("known") });

/** "Ana: vip goes on, trade comes off": both are tags that somebody has. */
const exchanged = (said: Said): Intent | undefined =>
  said.items("tags").every(({ mark, shop }) => mark !== undefined || shop.tag !== undefined)
    ? inPlace(said)
    : undefined;

/** Tags: "tag Ana vip", "take the complaint tag off Ana", "Ana is a vip now". */
export const tagRows = rows<Intent>(
  ...untagRows,
  {
    say: "WRONG|mistaken? about|with? <people> ,|:|-|–|;? he|she|they? IN_TRUTH TAG? as? <tags> TAG_NOUN? ,|AND? NOT|instead_of|rather_than <known> TAG_NOUN?",
    means: inPlace,
  },
  {
    say: "TAG following|these|those|all CONTACT|CUSTOMER|two|three|four|five? as|with? <tags> TAG_NOUN? : <people>",
    means: tagged,
  },
  { say: "TAG <people> as|with|: <tags> TAG_NOUN?", means: tagged },
  { say: "mark|flag <people> as|with? <known>", means: tagged },
  { say: "tag|label|tagged|categorise|classify <people> <tags> TAG_NOUN?", means: tagged },
  { say: "ADD|PUT|gave <tags> TAG_NOUN to|on|for <people>", means: tagged },
  { say: "ADD|PUT|slap TAG_NOUN <tags> to|on|onto|for <people>", means: tagged },
  { say: "ADD|PUT|GIVE|gave <people> <tags> TAG_NOUN", means: tagged },
  { say: "ADD|PUT|GIVE to|on? <people> TAG_NOUN <tags>", means: tagged },
  { say: "ADD|PUT to|on <people> <known> TAG_NOUN", means: tagged },
  {
    say: "ADD|PUT <people> to|on|in|into|down|as|for <known> TAG_NOUN|CONTACT_BOOK?",
    means: tagged,
  },
  {
    say: "sign|subscribe|signed <people> up? for|to <known> TAG_NOUN|CONTACT_BOOK?",
    means: tagged,
  },
  {
    say: "<people> both|all? want|wants|would_like <known> TAG_NOUN? now? WILLING? TAG her|him|them|both|all",
    means: tagged,
  },
  { say: "make|TAG <people> <known>", means: tagged },
  { say: `${swap} <known> TAG_NOUN? for|with|to|by <tags> TAG_NOUN?`, means: swapped },
  { say: `${swap} <people> 's? <known> TAG_NOUN? for|with|to|by <tags> TAG_NOUN?`, means: swapped },
  {
    say: `${swap} <known> TAG_NOUN? on|of|for|from <people> for|with|to|by <tags> TAG_NOUN?`,
    means: swapped,
  },
  {
    say: `${swap}|CHANGE|MOVE <people> 's? TAG_NOUN? from <known> TAG_NOUN? to|into|onto <tags> TAG_NOUN?`,
    means: swapped,
  },
  {
    say: `${swap}|CHANGE TAG_NOUN of|on|for <people> from <known> to|into <tags>`,
    means: swapped,
  },
  {
    say: "<people> NOT <known> so|,|AND? TAG_NOUN? WRONG? ,|so|AND? REMOVE it|that",
    means: untagged,
  },
  { say: "TAG both|both_of_them|all_of_them as|with? <known>", means: ofLast("add") },
  { say: `TAG|GIVE ${those} as|with|the? <known> TAG_NOUN?`, means: ofThose },
  { say: `ADD|PUT <known> TAG_NOUN? to|on|for ${those}`, means: ofThose },
  { say: "ADD|whack|bung|pop <known> to|on|onto|for <people> TAG_NOUN?", means: tagged },
  { say: "<people> ->|> <known> TAG_NOUN?", means: tagged },
  { say: "<people> :|,? +|plus|AND <known> TAG_NOUN", means: tagged },
  { say: "TAG_NOUN <people> : <tags>", means: tagged },
  { say: "<people> TAG_NOUN : <tags>", means: tagged },
  { say: "<people> :|-|–|,? <known> TAG_NOUN off|gone|removed|out", means: untagged },
  { say: "<known> TAG_NOUN for|on|onto <people>", means: tagged },
  { say: "<known> TAG_NOUN off|away|away_from from|of? <people> <aside>?", means: untagged },
  {
    say: "<people> :|-|–|, <tags> TAG_NOUN? goes|comes|is? on ,|;|AND? <known> TAG_NOUN? goes|comes|is? off|out|away",
    means: exchanged,
  },
  {
    say: "<people> :|-|–|, <known> TAG_NOUN? goes|comes|is? off|out|away ,|;|AND? <tags> TAG_NOUN? goes|comes|is? on",
    means: exchanged,
  },
  {
    say: "<people> both|all? is|are|becomes|become|became|counts|= both|all? <known> TAG? her|him|them?",
    means: stated,
  },
  {
    say: "<people> is|are|'s? <known> TAG_NOUN? ,|so|AND|;? ADD|PUT|GIVE that|the|it|them|him|her TAG_NOUN|that",
    means: stated,
  },
  { say: "<people> a|an|gone|turned <known> TAG? her|him|them?", means: contracted },
  { say: "<people> is|are|'s? in|on <known> TAG_NOUN|CONTACT_BOOK? now", means: joined },
  { say: "<people> NEW? TAG_NOUN is|:|= <tags>", means: tagged },
  {
    say: "<people> should|both|all? gets|get|takes|take|needs|need|deserves|deserve <known> TAG_NOUN ,? AND|so? ADD|PUT|GIVE? it|that? to? them|both|her|him?",
    means: tagged,
  },
  {
    say: "<people> should|both|all? gets|get|needs|need|deserves|deserve TAG_NOUN <tags>",
    means: tagged,
  },
  { say: "<people> should both|all? have|carry <known> TAG_NOUN", means: tagged },
  {
    say: "<people> -|–|—|,|:? all|both? two|three|four|five? should|must both|all? carry <known>",
    means: tagged,
  },
  { say: "<people> should both|all? have|carry TAG_NOUN <tags>", means: tagged },
  { say: "TAG <text> as|with <tags> TAG_NOUN?", means: everyone("add") },
  { say: "TAG <text> <known> TAG_NOUN?", means: everyone("add") },
  { say: "tag|label|categorise|classify <text> <tags>", means: ofPeople(everyone("add")) },
  { say: "ADD|PUT <known> TAG_NOUN? to|on <text>", means: everyone("add") },
  { say: "ADD|PUT|slap TAG_NOUN <tags> to|on|onto <text>", means: everyone("add") },
  {
    say: "<text> IN_TRUTH|should|must|needs_to|need_to|has_to|have_to be? TAG as|with? <known> TAG_NOUN?",
    means: ofPeople(everyone("add")),
  },
  { say: "<text> gets|get <known> TAG_NOUN", means: everyone("add") },
  {
    say: "<text> should|must|MUST|has_to|have_to|needs_to|need_to get|have|carry|bear|wear <known> TAG_NOUN",
    means: everyone("add"),
  },
  { say: "<text> gets|get TAG_NOUN <tags>", means: ofPeople(everyone("add")) },
  { say: "GIVE <text> <known> TAG_NOUN", means: everyone("add") },
  { say: "GIVE <text> TAG_NOUN <tags>", means: everyone("add") },
  { say: "<people> as|with? <known> TAG_NOUN?", means: tagToo },
  { say: "<known> TAG_NOUN? to|on|from|off <people>", means: tagToo },
  { say: "REMOVE <known> TAG_NOUN <aside>?", means: ofLast("remove") },
  { say: "ADD|PUT <known> TAG_NOUN <aside>?", means: ofLast("add") },
  { say: "ADD|PUT TAG_NOUN <known>", means: ofLast("add") },
  { say: "REMOVE TAG_NOUN <known>", means: ofLast("remove") },
  { say: "REMOVE <known> off", means: ofLast("remove") },
  { say: "ADD|PUT|TAG as|with? <known> instead?", means: afterTag("add") },
  { say: "REMOVE|UNTAG <known> instead?", means: afterTag("remove") },
  { say: "REMOVE <known> TAG_NOUN? from|off|on <text>", means: offEverybody },
  { say: "REMOVE <known> TAG_NOUN? from|off <text>", means: everyone("remove") },
  { say: "REMOVE <known> TAG_NOUN", means: offEverybody },
  { say: "REMOVE TAG_NOUN <known>", means: offEverybody },
  { say: "REMOVE TAG_NOUN <tags> from|off <text>", means: everyone("remove") },
  {
    say: "REMOVE|take <text> from|off <known> TAG_NOUN|CONTACT_BOOK?",
    means: ofPeople(everyone("remove")),
  },
);
