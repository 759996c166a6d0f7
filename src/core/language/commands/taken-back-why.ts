import { given } from "../../given.ts";
import type { Item } from "../items.ts";

/** What stands before the words that take back: "oh no, ", "nah ", "h'm wait a sec, ". */
const lead =
  "oh|ah|er|um|erm|h+m+|nah|no|nope|ugh|argh|gah|wait|sorry|actually|well|but|or|ok|okay|lol|haha|damn|oops|o+ps|whoops|stop|hang on|hold on|you know what|on second thoughts?|(?:just )?(?:a|one) (?:sec|second|minute|moment)|please|just|let 's|let us";
/** These take back whatever was said, a report too. */
const surely =
  "(?:scrap|scratch|strike|ignore|disregard|bin|skip|forget|discard) (?:that|this|it|all that|that one|this one|about (?:it|that)|this message|my last)|ignore(?: me)?|never ?mind|nevermind|nvm|as you were|(?:do not|don 't|dont) (?:log|save|record|add|note|enter|keep|write) (?:that|this|it)";
/** Behind a report these may be what was said, or what came of it: "called Ana, no need". */
const perhaps =
  "(?:leave|cancel) (?:it|that|this)|(?:do not|don 't|dont) (?:bother|worry|do (?:it|that|this))(?: (?:with|about) (?:it|that|this)| at all| any ?more)?|no need(?: to| for (?:it|that|this))?|not needed|no (?:longer|more) needed";
/** What was written down or done before needs no more doing: "already did that", "it's in there already". */
const before =
  "(?:(?:i|we|he|she|they|that|it)(?: 's| 've| is| was| have| has)? )?(?:already|just) (?:did|done|logged|noted|entered|added|had|has|have|got|put|wrote|written|in)(?: (?:that|this|it|one|her|him|them|in|there|down|earlier|yesterday|today|this morning))*";
const doer = "i|we|you|he|she|they|someone else|somebody else|someone|somebody";
/** Why: somebody has it, it is done, it was another's, or what became of it. */
const why = [
  "(?:because|cos|cause|coz|since|as|bc) .+",
  `(?:${doer})(?: 's| is|s)? (?:on (?:it|that|to it)|onto it|(?:already |just |actually )*(?:has|had|have|got|gets|did|does|done|doing|handled|handling|sorted|sorting|taking|takes|took|dealt|dealing|covered|covering|coming|came|rang|called|texted|emailed|been|beat|booked|bought|paid|cancelled|is|was|will|'ll|'ve|'d|already|just)(?: .+)?)`,
  "(?:he|she|they)(?: 's|s|ve| 've| 're|re|ll| 'll) (?!(?:want|need|ask)).+",
  "(?:it|that|this|thats|its)(?: 's| is| was|)(?: already| all| now| just| been| the| an?)* (?:done|sorted|handled|logged|in|covered|booked|fine|off|a mistake|mistake|wrong|wrong one|wrong (?:person|client|customer|name)|(?:\\S+ 's|hers|his|theirs|she 's) (?:job|sale|one|client|call|customer|thing|problem)|she 's)(?: .+)?",
  "(?:all |already )?(?:done|sorted|handled|in there|in hand|good)(?: (?:already|now|by \\S+|thanks))*",
  "wrong (?:person|client|customer|name|one|chat|shop|message)|my (?:mistake|bad)|typo",
].join("|");
/** Something else is to hold instead: that is no reason, and read otherwise or not at all. */
const instead =
  /\b(?:instead|make (?:it|that)|should be|should have|wants?|needs?|wanted|rather|remind|tag|log|meant)\b/u;

const leads = `(?<lead>(?:(?:${lead}) (?:[,.!…–—-] )*(?:·[.] )*)*)`;
const backWhy = `${leads}(?:(?<surely>${surely})|(?<perhaps>${perhaps})|(?<before>${before}))(?<why>(?:[ ,.;:!()–—-]|·[.])+(?:${why}))?(?: (?:thanks|cheers|sorry|lol|haha|please))?(?: (?:${surely}|${perhaps}))?(?: [,.;!)…–—-](?: ·[.])*(?: (?:${surely}|${perhaps}|thanks|cheers|sorry|lol|haha|please|my (?:bad|mistake)))?)*$`;
const tail = new RegExp(`[,.;!?…(–—-] (?:[·?]?[.!?-] )*${backWhy}`, "u");
const onlyTail = new RegExp(`^${backWhy}`, "u");
/** "no wait", "oh hang on", "nah": the writer thinks better of it. */
const rethinks =
  /(?:^| )(?:no|nah|nope|wait|hang on|hold on|actually|oops|whoops|stop|on second thoughts?|you know what)(?: |$)/u;

/**
 * Whether a message is taken back at its end and it is told why: "…, nah scrap that, Ben has it",
 * "… - oh hang on, already did that, ignore". Of a report only what can be nothing else takes back:
 * "called Ana, no need, she has one" is what she said.
 */
export function isTakenBackWhy(items: readonly Item[], isReport: boolean): boolean {
  const found = tailOf(items);
  if (found === undefined) return false;
  const { lead: led = "", surely: sure, before: was } = found.said;
  return sure !== undefined || rethinks.test(led) || (was === undefined && !isReport);
}

/** "no scrap that, Ben did it": takes back what was done before it, tells why, and says nothing else. */
export function isOnlyTakenBack(items: readonly Item[]): boolean {
  const found = onlyTail.exec(wordsOf(piecesOf(items)));
  const {
    lead: led = "",
    why: reason,
    perhaps: may,
    surely: sure,
  } = (found && saidBy(found)) ?? {};
  return reason !== undefined && (sure ?? (rethinks.test(led) ? may : undefined)) !== undefined;
}

/** What is said before it is taken back; undefined where nothing is. */
export const beforeTakenBack = (items: readonly Item[]): readonly Item[] | undefined =>
  tailOf(items)?.before;

interface Said {
  readonly lead?: string;
  readonly surely?: string;
  readonly perhaps?: string;
  readonly before?: string;
  readonly why?: string;
}
interface Tail {
  readonly said: Said;
  readonly before: readonly Item[];
}
const tails = new WeakMap<readonly Item[], { readonly found?: Tail }>();

/** The words that take back, by what they are: several ask for those of one message. */
function tailOf(items: readonly Item[]): Tail | undefined {
  const kept = tails.get(items) ?? { ...given({ found: tailFound(items) }) };
  tails.set(items, kept);
  return kept.found;
}

function tailFound(items: readonly Item[]): Tail | undefined {
  const pieces = piecesOf(items);
  const found = tail.exec(wordsOf(pieces));
  const said = found && saidBy(found);
  if (!said) return undefined;
  let end = 0;
  const before = pieces.filter((item) => (end += wordIn(item).length + 1) <= found.index);
  return { said, before };
}

/** Undefined where something else is to hold instead. */
function saidBy({ groups }: RegExpExecArray): Said | undefined {
  const said: Said | undefined = groups;
  return instead.test(said?.why ?? "") ? undefined : said;
}

const piecesOf = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ text }) => !/^[\p{Extended_Pictographic}\p{M}\p{Cf}]+$/u.test(text));
const wordsOf = (pieces: readonly Item[]): string => pieces.map(wordIn).join(" ");

/** A word or a mark, and "she" for whoever is named. */
const wordIn = (item: Item): string => item.mark ?? (isSomebody(item) ? "she" : item.word);
const isSomebody = ({ name, shop }: Item): boolean =>
  name?.contact === true || shop.member !== undefined;
