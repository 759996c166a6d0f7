import type { Interpretation, Situation } from "../interpretation.ts";
import type { Reading } from "../items.ts";

const sighs =
  "(?:(?:sorry|oops|whoops|oh|ah|argh|ugh|no|nope|apologies|my bad|my mistake|hang on|wait|and|but|because|as|since|cos)[\\s,.!…–—-]+)*";
const us =
  "(?:(?:i|we)(?:['’]ve)?(?: (?:have|had|must have|just|totally|clearly|completely|simply|obviously))*)";
const paper =
  "(?:writing|hand ?writing|scrawl|scribble|notes?|figures?|numbers?|slip|receipt|card|paper|screen|list|line|row|page|name|email|total|amount|price)";
const whose = "(?:(?:my|his|her|their|our|the|this|that|own|bloody|awful|terrible|stupid) )*";

/** How somebody came to write what was wrong, which says nothing of what is right. */
const excuses: readonly string[] = [
  `(?:${us} )?(?:misread|misheard|mistyped|miskeyed|mis-keyed|miscopied|miscounted|misspelt|misspelled)(?: (?:it|that|this|them|him|her|${whose}${paper}))?`,
  `(?:${us} )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not) (?:even |always )?(?:read|make out|decipher) ${whose}${paper}`,
  `(?:${us} )?(?:read|typed|heard|copied|keyed|took)(?: down)? (?:it|that|this|them|${whose}${paper})(?: down| off)? wrong(?:ly)?`,
  `(?:${us} )?(?:hit|pressed|tapped|looked at|read off|picked|copied)(?: off)? the wrong (?:\\p{L}+)`,
  `(?:my|bad|terrible|awful) (?:hand ?)?writing(?:['’]s| is)?(?: (?:so|just|really|too|that))*(?: (?:awful|terrible|bad|dreadful|shocking|illegible))?`,
  "(?:my )?(?:fat|clumsy|cold) (?:fingers?|thumbs?)",
];
const excuse = `(?:${excuses.join("|")})(?: (?:there|again|today|at all|any ?more|lol|haha))?`;
const ahead = new RegExp(
  `^${sighs}(?:${excuse})[\\s]*[,.:;!…–—-]+\\s*(?<rest>.*\\p{N}.*|.*@.*)$`,
  "iu",
);
const behind = new RegExp(
  `^(?<rest>.*(?:\\p{N}|@).*?)[\\s]*[,.:;!…–—(-]+\\s*${sighs}(?:${excuse})[\\s.!)…]*$`,
  "iu",
);

/** What is left of a message without how its writer came to err; undefined where that is not told. */
export function withoutExcuse(text: string): string | undefined {
  if (text.length > longest || text.includes("?")) return undefined;
  const rest = (ahead.exec(text) ?? behind.exec(text))?.groups?.["rest"];
  return rest === undefined ? undefined : `sorry, ${rest.replace(sighing, "")}`;
}
const longest = 120;
const sighing = new RegExp(`^${sighs}`, "iu");

/**
 * "sorry, I misread the receipt: 43", "43 not 41, can't read my own writing": what was just written
 * is put right, and how it came about is left out.
 */
export function misreadIn(
  { text }: Reading,
  situation: Situation,
  meaningIn: (said: string, situation: Situation) => Interpretation | undefined,
): Interpretation | undefined {
  const { lastCommand, pending, saidLast } = situation;
  const isFresh = lastCommand !== undefined && pending === undefined && saidLast !== "question";
  const said = isFresh ? withoutExcuse(text) : undefined;
  const meant = said && meaningIn(said, situation);
  return meant && isPutRight(meant) ? meant : undefined;
}

const isPutRight = (meant: Interpretation): boolean =>
  meant.outcome === "understood" && meant.intents.every(({ do: what }) => what === "correct");
