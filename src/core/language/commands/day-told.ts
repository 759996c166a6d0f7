import type { IntentOf, When } from "../../intent.ts";
import { todayOf } from "../../period.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { has, isSurelyNamed, type Item, type Reading } from "../items.ts";
import { clausesOf } from "../sentence.ts";
import { isPoint, whenOf } from "./part.ts";

type Logged = IntentOf<"log_interaction">;

/**
 * "put in a visit for Ana, she dropped by on Saturday", "Ana and I sat down on Monday to talk …. Please
 * log the meeting": the clause that tells of the exchange holds its day, and today would be a guess.
 */
export function withDayTold(
  meant: Interpretation | undefined,
  { items }: Reading,
  situation: Situation,
): Interpretation | undefined {
  if (meant?.outcome !== "understood") return meant;
  const [logged, ...others] = meant.intents;
  if (logged?.do !== "log_interaction" || others.length > 0 || !isOpen(logged, items)) return meant;
  const when = dayTold(logged, items, situation);
  return when === undefined ? meant : { ...meant, intents: [{ ...logged, when }] };
}

/** What is ordered to be logged, and of which it is not said when; a mere report has a day of its own. */
const isOpen = (logged: Logged, items: readonly Item[]): boolean =>
  logged.kind !== "note" && items.some((item) => has(item, "LOGS")) && !hasDay(logged, items);

/** A "today" that nobody typed is none. */
const hasDay = ({ when }: Logged, items: readonly Item[]): boolean =>
  when !== undefined &&
  !(when.words === "today" && !items.some(({ word }) => /\btoday\b/u.test(word)));

function dayTold({ kind }: Logged, items: readonly Item[], situation: Situation): When | undefined {
  const told = kind === "note" ? undefined : acts[kind];
  for (const clause of told === undefined ? [] : clausesOf(items)) {
    const when = onlyDayOf(clause, situation);
    const found = when && told?.exec(saidIn(clause));
    if (found) return isUnsure(found.groups) ? { words: when.words } : when;
  }
  return undefined;
}

/** The one day of a clause, where it has come. */
function onlyDayOf(clause: readonly Item[], situation: Situation): When | undefined {
  const days = clause.filter(isPoint);
  const when = days.length === 1 ? whenOf(days, "past", situation) : undefined;
  return when?.on !== undefined && when.on <= todayOf(situation.clock) ? when : undefined;
}

/** Who it was: "we finally …", "she only just …", "Ana and I both …". */
const teller =
  "(?:(?:he|she|they|we|i|<p>|<p> and i|i and <p>|(?:we|the two of us|both of us) both)(?: (?:finally|only|just|actually|both|also|then|really|had|have|'d|'ve|did))* )?";
const day = "(?<between> .*?)??(?: on| back on| at)? <w>(?<behind>.*)$";

const telling = (act: string): RegExp => new RegExp(`^${teller}(?:${act})${day}`, "u");
/** What is done in an exchange of each kind, as its writer tells it. */
const acts: Readonly<Record<Exclude<Logged["kind"], "note">, RegExp>> = {
  visit: telling(
    "(?:dropped|popped|came|stopped|called|swung|looked|walked|nipped|went|was|were) (?:in|by|over|round|around|past|here)|visited(?: (?:us|me|him|her|them|<p>))?|came to (?:see us|the \\S+)|(?:served|helped|looked after) (?:him|her|them)",
  ),
  call: telling(
    "(?:rang|called|phoned)(?: (?:us|me|him|her|them|<p>))?|(?:spoke|talked|chatted)(?: (?:to|with) (?:us|me|him|her|them|<p>))?|(?:was|were) on the phone",
  ),
  meeting: telling(
    "met|saw (?:him|her|them|each other|<p>)|sat down|caught up|got together|had (?:a |an |our )?(?:\\S+ )?(?:meeting|lunch|coffee|breakfast|dinner|chat|sit down|catch up)",
  ),
  email: telling("(?:emailed|wrote|mailed|sent|replied)(?: (?:it|us|me|him|her|them|<p>))?"),
  message: telling(
    "(?:texted|messaged|wrote|sent|replied|dm 'd)(?: (?:it|us|me|him|her|them|<p>))?",
  ),
};
const isUnsure = ({ between = "", behind = "" }: { between?: string; behind?: string } = {}) =>
  ofSomethingElse.test(between) || ofAnother.test(behind);
/** "she was in on Monday too" was another time. */
const ofAnother = / (?:too|also|as well|already|before that|the first time|and)(?= |$)/u;
/** "sat down to plan her wedding on Saturday": of the wedding or of the meeting, which is asked. */
const ofSomethingElse =
  / (?:about|to (?!(?:us|me|him|her|them|<p>)(?: |$))|for|his|her|their|whose|that|which|who|of|from|and|but|so|because|since|until|till|before|after|by|when|if|where)(?= |$)/u;

/** The words and marks, with a sign for whoever is named, a colleague too, and for a time. */
const saidIn = (items: readonly Item[]): string =>
  items
    .map((item) => (isPoint(item) ? "<w>" : isSomebody(item) ? "<p>" : (item.mark ?? item.word)))
    .join(" ");
const isSomebody = (item: Item): boolean => isSurelyNamed(item) || item.shop.member !== undefined;
