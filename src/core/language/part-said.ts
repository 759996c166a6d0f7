import type { Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** A part that names nobody, said of the one who was named: for "her", or where nobody is said. */
export function saidOfThem(
  said: string,
  items: readonly Item[],
  { spokenOf }: { readonly spokenOf: string | undefined },
): readonly string[] {
  if (spokenOf === undefined) return [];
  const words = wordsOf(items);
  const theirs = said
    .replace(/\b(?:his|hers|their)\b/iu, `${spokenOf}'s`)
    .replace(possessive, `${spokenOf}'s`);
  const named = theirs.replace(/\b(?:he|she|they|him|her|them)\b(?:['’]s\b)?/iu, spokenOf);
  const told = said.replace(isNow, `${spokenOf} is`);
  if (told !== said) return [told, named];
  // "what's his phone, I have to send him the address": named once, "him" is known.
  if (theirs !== said && named !== theirs) return [named, theirs];
  if (named !== said) return [named];
  const bare = said.replace(/[\s?.!]+$/u, "");
  if (/^(?:please )?(?:remind|nudge)/u.test(words)) return [];
  return [noteFor(bare, spokenOf), `${bare} for ${spokenOf}`, `${spokenOf} ${bare}`].flatMap(
    (each) => each ?? [],
  );
}

/** "she's trade now", "shes VIP": how it is, and not what she has or had. */
const isNow =
  /^(?:he|she)['’]?s\b(?= (?!(?:got|had|been|bought|taken|paid|moved|changed|just|asked|called|left|lost|gone)\b))/iu;

/** "her number", and not "call her tomorrow". */
const possessive =
  /\bher\b(?= (?!(?:to|on|at|for|about|abt|in|the|an?|again|from|today|tomorrow|tmrw|yesterday|this|next|with|as|by|end|and|mon|tue|wed|thu|fri|sat|sun|late|later|back)\w*\b)\w)/iu;

/** "leave a note saying …", "note: …" */
function noteFor(said: string, name: string): string | undefined {
  const found = note.exec(said);
  return found === null ? undefined : `note for ${name}: ${said.slice(found[0].length)}`;
}
const note =
  /^(?:please |pls |just )*(?:(?:leave|write|add|put|jot down|jot|make|put down|pop|save)(?: in| down)? )?(?:an? |the )?note(?: (?:him|her|them))?(?: that| saying| to say|:|,)+ */iu;
