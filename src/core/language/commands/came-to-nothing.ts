import type { Intent } from "../../intent.ts";

/** What is said before it and means nothing. */
export const sigh =
  "(?:(?:o+ps|w?hoops|ah+|oh+|ugh|argh|no|nope|sorry|wait|hang on|hold on|actually|well|but|hm+|erm?|damn|ok|so|please)[ ,.!–—-]*)*";
/** … and behind it. */
export const end =
  "(?:[ ,.!–—-]*(?:actually|sorry|i mean|i meant|please|pls|instead|thanks|typo|my (?:bad|mistake)|after all|in fact))*[ .!]*$";
/** What was just written down. */
export const it = "(?:it|that|this|that one)";
/** "she didn't take it in the end", "oh wait, he didn't want them": no sale. */
const unsold = new RegExp(
  `^(?<sigh>${sigh})(?:he|she|they) (?:did not|didn['’]?t)(?: actually| even)? (?:take|buy|want|get|have|keep|pay for|go for|end up (?:taking|buying|getting)) (?:it|them|that|one|any)(?<end>(?: in the end| after all| though| at all)*)[ .!]*$`,
  "iu",
);
/** "it fell through", "she's not taking them after all", "her card was declined": no sale either. */
const cameToNothing = new RegExp(
  `^${sigh}(?:(?:it|that|this|the (?:sale|deal|order))(?: has| just)? (?:fell|fallen) through|(?:the )?(?:sale|deal|order)(?:['’]s| is| was) off|(?:he|she|they)(?:['’]s| is|['’]re| are) not (?:taking|buying|having|getting) (?:it|them|that|those|any) after all|(?:he|she|they)(?:['’]s| has|['’]ve| have)? (?:just )?(?:backed|pulled) out|(?:(?:his|her|their|the) )?(?:card|payment)(?: was| got)? (?:declined|refused|rejected|did not go through|didn['’]?t go through))[ .!]*$`,
  "iu",
);
/** "that was only a test", "don't log that": of whatever was just written. */
const notToKeep = new RegExp(
  `^${sigh}(?:${it} was (?:only |just )?a test|(?:only|just) testing|(?:do not|don['’]?t) (?:log|save|keep|record|store|note) ${it}|no need to (?:log|save|keep|record|store|note) ${it})${end}`,
  "iu",
);

const acts: Readonly<Record<string, string>> = {
  call: "call(?:ed)?|ring|rang|rung|phoned?|sp(?:eak|oke|oken) (?:to|with)|talk(?:ed)? to",
  email: "e-?mail(?:ed)?|mail(?:ed)?|write to|wrote to|written to",
  message: "text(?:ed)?|messaged?|write to|wrote to|whatsapp(?:ed)?",
  meeting: "me[et]t?|seen?|saw",
  visit: "visit(?:ed)?|been (?:to see|round|over)|seen?",
};
/** "I haven't actually called her yet": it is none. */
const notDone = (kind: string): RegExp =>
  new RegExp(
    `^${sigh}(?:kidding[ ,.!]*)?(?:(?:i|we) (?:have not|haven['’]?t|did not|didn['’]?t|never)(?: actually| even| really)? (?:${acts[kind] ?? "\\b\\B"}) (?:her|him|them)|(?:he|she|they) (?:did not|didn['’]?t|never) (?:actually|really|even) (?:${acts[kind] ?? "\\b\\B"})(?: (?:me|us))?|(?<=kidding[ ,.!]+)(?:he|she|they) (?:did not|didn['’]?t|never) (?:${acts[kind] ?? "\\b\\B"})(?: (?:me|us))?)(?: (?:yet|at all|after all|today))*[ .!]*$`,
    "iu",
  );

/**
 * Whether what is told right behind a deed says that it did not come about, or is not to be kept: "she
 * didn't take it in the end", "it fell through", "I haven't called her yet", "don't log that".
 */
export function isUntrue(text: string, last: Intent): boolean {
  if (notToKeep.test(text)) return true;
  if (last.do === "log_interaction") return notDone(last.kind).test(text);
  if (last.do === "record_purchase" && cameToNothing.test(text)) return true;
  const { sigh: before = "", end: behind = "" } = unsold.exec(text)?.groups ?? {};
  return last.do === "record_purchase" && before + behind !== "";
}
