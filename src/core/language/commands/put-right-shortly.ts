import type { Intent, IntentOf } from "../../intent.ts";
import { fold } from "../../text.ts";
import { end, isUntrue, it, sigh } from "./came-to-nothing.ts";
import { misreadIn } from "./misread.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import { isSurelyNamed, type Reading } from "../items.ts";
import { understood } from "../outcomes.ts";

/** What a sentence means by itself. */
type MeaningIn = (said: string, situation: Situation) => Interpretation | undefined;

const nouns: Readonly<Partial<Record<Intent["do"], string>>> = {
  record_purchase: "sale|purchase|order",
  record_refund: "refund",
  log_interaction: "call|visit|email|message|meeting|note",
};
const on = "(?:on|under|for|to|onto|against|down to)";
const way = (said: string): RegExp => new RegExp(`^${sigh}${said}${end}`, "iu");

/** Whose it was, in words that take off what was written and put it where it belongs. */
const putElsewhere: readonly RegExp[] = [
  way(
    `(?:undo|scratch|strike|scrap|forget|take|take back|delete|remove)(?: ${it})?(?: (?:back|off|out))?,? (?:and |then |and then )?(?:put|log|book|enter|add|stick) ${it} ${on} (?<x>.+?)`,
  ),
  way(
    `take ${it} off (?:her|him|them|\\p{L}+(?: \\p{L}+)?)(?:['’]s (?:name|account|file|record))?[ ,.;–—-]+(?:and |as |because |since )?(?:${it}(?:['’]s| is| was)? (?:belongs to|for|goes to|goes on|should (?:be on|be for|go to|go on|have gone to))|put ${it} ${on}) (?<x>.+?)`,
  ),
];
/** "should be Ana's refund", behind a refund. */
const whose = Object.fromEntries(
  Object.entries(nouns).map(([what, noun]) => [
    what,
    way(
      `(?:${it} )?(?:should|was supposed to|was meant to) (?:be|have been) (?<x>.+?)['’]s (?:${noun})`,
    ),
  ]),
);
const others = ({ do: what }: Intent): readonly RegExp[] => {
  const theirs = whose[what];
  return theirs === undefined ? putElsewhere : [...putElsewhere, theirs];
};

/** What it was in truth: "only 40", "that should say 54". */
const inTruth: readonly RegExp[] = [
  way(
    `(?:${it} (?:was|is) )?(?:only|just) (?<x>(?:[^\\p{L}\\s,]*\\d\\S*|\\p{L}+ \\p{L}+)(?: (?:bucks|dollars|euros?|pounds|quid))?)`,
  ),
  way(`${it} should (?:say|read|have said|have read) (?<x>.+?)`),
  way(
    `(?:(?:i|we) )?(?:got|had|put|typed|entered|wrote) the (?:price|amount|total|sum) wrong[.,:;–— -]+(?:it (?:was|is|should be) )?(?<x>[^\\p{L}\\s,]*\\d\\S*)`,
  ),
  way(
    `the (?:buyer|customer|client|caller) (?:was|is|should be|should have been) (?<x>\\p{L}+ \\p{L}+)`,
  ),
  way(
    `(?:(?:he|she|they) )?(?:only|just) (?:(?:took|bought|got|had|wanted|kept) )?(?<x>one|two|three|four|five|\\d+)(?: of (?:them|those))?`,
  ),
];

/** Whether nothing but that is put right. */
const isOnly = (keys: readonly string[], meant: Interpretation | undefined): boolean =>
  meant?.outcome === "understood" &&
  meant.ignored === undefined &&
  meant.intents.length === 1 &&
  meant.intents.every(
    (intent) =>
      intent.do === "correct" &&
      Object.keys(intent).every((key) => key === "do" || keys.includes(key)),
  );

/** "about the watch, not the race": of what it was. */
const topic = way(`(?:${it} was )?about (?<x>.+?)(?:,| and| -)? (?:and )?not (?:about )?(?<y>.+?)`);

function topicPut(text: string, last: IntentOf<"log_interaction">): Intent | undefined {
  const { x, y } = topic.exec(text)?.groups ?? {};
  if (x === undefined || y === undefined || last.summary === undefined) return undefined;
  const at = fold(last.summary).indexOf(fold(y));
  return at < 0 || y.length < 3
    ? undefined
    : {
        do: "correct",
        text: last.summary.slice(0, at) + x + last.summary.slice(at + y.length),
      };
}

/** "and a vase for 30", "and bought a pot for 14": more that the same one bought. */
const more =
  /^(?:oh,? )?(?:and|plus|also)(?: also| then)?,? (?:(?:he|she|they) )?(?<act>(?:also )?(?:bought|took|got|had|paid for) )?(?<x>(?:an?|one|two|three|four|five|six|\d+) .+)$/iu;

function moreBought(
  text: string,
  last: Intent,
  meant: (said: string) => Interpretation | undefined,
): Interpretation | undefined {
  const { x, act } = more.exec(text)?.groups ?? {};
  if (x === undefined || !isOfOne(last, act)) return undefined;
  const found = meant(`she bought ${x}`);
  return found?.outcome === "understood" && found.ignored === undefined && isWhole(found.intents)
    ? found
    : undefined;
}

/** Behind a sale no word of buying is needed; of a call with two nobody knows who bought. */
const isOfOne = (last: Intent, act: string | undefined): boolean =>
  last.do === "log_interaction"
    ? act !== undefined && last.contacts.length === 1
    : last.do === "record_purchase";

const isWhole = ([sale, ...rest]: readonly Intent[]): boolean =>
  sale?.do === "record_purchase" &&
  sale.amount !== undefined &&
  sale.contact !== undefined &&
  "last" in sale.contact &&
  rest.length === 0;

/**
 * What is told right behind a deed in other words than those of a correction: "take that off her, it
 * belongs to Ana", "only 40", "she didn't take it in the end", "about the rake, not the hoe".
 */
export const putRightShortly = (
  reading: Reading,
  situation: Situation,
  meaningIn: MeaningIn,
): Interpretation | undefined =>
  misreadIn(reading, situation, meaningIn) ?? toldBehind(reading, situation, meaningIn);

function toldBehind(
  { text, items }: Reading,
  situation: Situation,
  meaningIn: MeaningIn,
): Interpretation | undefined {
  const last = justDone(text, situation);
  if (last === undefined) return undefined;
  if (isUntrue(text, last)) return understood({ do: "undo" });
  const topicNow = last.do === "log_interaction" ? topicPut(text, last) : undefined;
  if (topicNow !== undefined) return understood(topicNow);
  const meant = (said: string) => meaningIn(said, situation);
  const named = items.filter(isSurelyNamed).length;
  return (
    saidOtherwise(others(last), text, ["contact"], meant) ??
    (named < 2 ? saidOtherwise(inTruth, text, fixable, meant) : undefined) ??
    (named === 0 ? moreBought(text, last, meant) : undefined)
  );
}
const longest = 120;
const fixable = ["amount", "quantity", "contact", "when", "product"];

/** The exchange, sale or refund that was just written down, where a message may be of it. */
function justDone(text: string, situation: Situation): Intent | undefined {
  const { lastCommand: last, pending, saidLast } = situation;
  const isFresh = pending === undefined && saidLast !== "question";
  return isFresh && last !== undefined && isOfDeal(last) && mayBeOfIt(text) ? last : undefined;
}
const mayBeOfIt = (text: string): boolean => text.length <= longest && !text.includes("?");
const isOfDeal = ({ do: what }: Intent): boolean =>
  what === "record_purchase" || what === "record_refund" || what === "log_interaction";

function saidOtherwise(
  ways: readonly RegExp[],
  text: string,
  keys: readonly string[],
  meant: (said: string) => Interpretation | undefined,
): Interpretation | undefined {
  for (const each of ways) {
    const x = each.exec(text)?.groups?.["x"];
    const found = x === undefined ? undefined : meant(`it was ${x}`);
    if (isOnly(keys, found)) return found;
  }
  return undefined;
}
