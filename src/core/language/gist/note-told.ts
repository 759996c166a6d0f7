import { deniesOfUs } from "../commands/telling.ts";
import { isSupposed, isTakenBack } from "../commands/not-meant.ts";
import { isAsking } from "../commands/speech.ts";
import type { Interpretation, Means } from "../interpretation.ts";
import { entityIn, isSurelyNamed, type Item, type Reading } from "../items.ts";
import { isEmoji, wordsOf } from "../sentence.ts";
import { bare } from "./exchange-heads.ts";
import { Form } from "./form.ts";
import { listed, withoutOwning } from "./words.ts";

const manner =
  "(?:please|kindly|can you|could you|would you|will you|just|also|and|so|then|for me|(?:hi|hey|hello|ok|good morning)(?: [,!])?)";
const people =
  "(?:both )?<p>(?:(?: ,| and| [/]|) <p>)*(?: 's (?:notes|file|record|card|profile|page))?";
const makes = "(?:make|take|keep|put|put down|write|write down|add|leave|jot|jot down|pop|stick)";
const aNote = "(?:an? |the same |another )?(?:quick |short |little )?(?:note|memo)";
const links = "(?:for|on|about|to|under|against|regarding|concerning|4)";

/** How a note is asked for before what it says. */
const leads: readonly string[] = [
  `(?:${makes} |can there be |there should be |could there be )?${aNote}(?: down)? ${links}(?: two people ,| both of them ,| (?:two|three|four) (?:people|contacts|customers) [,:])? (?<who>${people})(?: (?:that|saying|to say|[,.:;]|·?[-–—]))+`,
  `(?:${makes} )?${aNote}(?: down)? : (?<who>${people})(?: (?:that|[,:;]|·?[-–—]))+`,
  `(?:note|jot down|put down|write down|record|remember|to note|good to note|(?:it would|it 'd|would) be (?:good|nice|useful|handy|worth) (?:to note|noting))(?: down)? (?:for|on|about|under|against) (?<who>${people})(?: (?:that|:|,|·?[-–—]))+`,
  `for (?<who>${people}) (?:,|:)? ?(?:please )?(?:${makes} |write )?${aNote}(?: down)?(?: (?:that|saying|[,:]|·?[-–—]))+`,
  `(?<who>${people})(?: (?:each|both|all))? (?:needs?|should have|should get|wants|gets) ${aNote}(?: (?:that|saying|to say|[,:]|·?[-–—]))+`,
  `(?:nb|n b|fyi note)(?: (?:for|on|:|·?[-–—]))* (?<who>${people})(?: (?:that|[,:;]|·?[-–—]))+`,
];
const wishes =
  "(?:i want it noted|i would like it noted|i should like it noted|i 'd like it noted|let it be noted|to be noted|it should be noted|worth noting|to note|one to note|for the record|something we should remember|something to remember|we should remember|worth remembering|important to know|keep in mind|bear in mind)";
/** What asks for what follows, or what went before, to be kept as a note. */
const wished = new RegExp(
  `^(?:${manner} )*${wishes}(?: (?:that|about|on|:|,|·?[-–—]))+ (?<note>.+)$`,
  "du",
);
const led = leads.map((lead) => new RegExp(`^(?:${manner} )*${lead} (?<note>.+)$`, "du"));

const ofIt = "(?: (?:of|about) (?:it|that|this)| that| this| it)?";
const aside =
  "(?: (?:down|please|thanks|ta|cheers|for (?:her|him|them|next time|me|later)|on (?:her|him|them)|on (?:his|her|their) (?:file|card|record|notes|profile)|as (?:an? )?note|too|as well|somewhere|would you|will you|!|[.]|,))*";
const closing = new RegExp(
  `^(?<note>.+?)(?: [,.;]| ·?[-–—]| and| so)+ (?:${manner} )*(?:${makes}(?: (?:that|this|it) as)? ${aNote}(?: down)?${ofIt}|note (?:that|this|it|of (?:it|that))|note(?= [.]?$)|note down|jot (?:that|this|it) down|note (?:that|this|it) down|worth a note|(?:that 's )?worth noting|(?:one )?to note|${makes}(?: it| that| this)? (?:as )?a note)${aside}(?: ?(?:under|as of|dated) (?<when><w>))?${aside}$`,
  "du",
);

/** What is told of somebody and called a note, wherever it is said that it is one. */
export function noteTold(
  { text, items: all }: Reading,
  means: Means,
  before: Interpretation | undefined,
): Interpretation | undefined {
  const items = all.filter((item) => !isEmoji(item));
  const words = wordsOf(items);
  const isAsked = isCalled.test(words) && (before === undefined || isKeptSo.test(words));
  if (!isAsked || isSupposed(items) || isTakenBack(items, "deed")) return undefined;
  const plain = plainlyIn(new Form(text, items, ["p", "w"]), before === undefined);
  const meant = plain === undefined ? undefined : means(plain);
  return meant && isNote(meant) ? meant : undefined;
}
const plainlyIn = (form: Form, isUnread: boolean): string | undefined =>
  keptFor(form) ?? (isUnread ? (ledNote(form) ?? barePlainly(form)) : undefined);

/** One note, and nothing left out of it. */
const isNote = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.ignored === undefined &&
  meant.intents.length === 1 &&
  meant.intents.every((each) => each.do === "log_interaction" && each.kind === "note");
const isCalled =
  /\b(?:note|noted|noting|memo|nb|n b|remember|remembering|record|in mind|important to know)\b/u;

/** "…: put that as a note on both Ana and Tom" */
const isKeptSo = new RegExp(
  `\\b${makes}(?: down)? (?:that|this|it)(?: down)? as ${aNote} ${links} `,
  "u",
);
const keptSo = new RegExp(
  `^(?<note>.+?)(?: [,.:;]| ·?[-–—])+ (?:${manner} )*${makes}(?: down)? (?:that|this|it)(?: down)? as ${aNote} ${links} (?<who>${people})${aside}$`,
  "du",
);
function keptFor(form: Form): string | undefined {
  const found = keptSo.exec(form.said);
  if (found === null) return undefined;
  const note = form.itemsOf(found, "note");
  const who = form.itemsOf(found, "who").filter(isSurelyNamed).map(nameOf);
  return isKept(note) && !note.some(isSurelyNamed)
    ? plainly(who, bare(form.group(found, "note") ?? ""))
    : undefined;
}

/** "a note for Ana: …", "for Ana write a note: …" */
function ledNote(form: Form): string | undefined {
  const found = led.map((lead) => lead.exec(form.said)).find((each) => each !== null);
  if (!found) return undefined;
  const who = form.itemsOf(found, "who").filter(isSurelyNamed);
  const note = form.itemsOf(found, "note");
  return isKept(note) && !note.some(isSurelyNamed)
    ? plainly(who.map(nameOf), bare(form.group(found, "note") ?? ""))
    : undefined;
}

/** "I want it noted that Ana …", "Ana …, make a note": of the one who is told of. */
function barePlainly(form: Form): string | undefined {
  const found = closing.exec(form.said) ?? wished.exec(form.said);
  if (found === null) return undefined;
  const note = form.itemsOf(found, "note");
  const whom = whomOf(note);
  const when = found.groups?.["when"] === undefined ? "" : ` ${form.group(found, "when")}`;
  const said = bare(form.group(found, "note") ?? "");
  return whom === undefined || !isKept(note) || deniesOfUs(note)
    ? undefined
    : plainly(whom, withoutName(said, whom), when);
}

/** The one who is named, or of whom it is told: "email is what he prefers". */
function whomOf(note: readonly Item[]): readonly string[] | undefined {
  const named = [...new Set(note.filter(isSurelyNamed).map(nameOf))];
  if (named.length > 0) return named.length === 1 ? named : undefined;
  const [pronoun] = /\b(?:he|she)\b/u.exec(wordsOf(note)) ?? [];
  return pronoun === undefined ? undefined : [pronoun === "he" ? "him" : "her"];
}
const nameOf = ({ text }: Item): string => withoutOwning(text).replace(/\s+/gu, " ");

/** "Ana pays by invoice": that she does; where she is spoken of amid it, as it is. */
const withoutName = (said: string, [name = ""]: readonly string[]): string =>
  said.startsWith(name) && !/^['’,]/u.test(said.slice(name.length))
    ? bare(said.slice(name.length))
    : said;

/** "Ana wants to be called after 5 from now on": how it is to be always, and nothing to do. */
const isHabit =
  /\b(?:wants?|prefers?|likes?|hates?)(?: (?:only|never|not))* to be .*\b(?:from now on|always|in (?:the )?future|never|only|ever)\b/u;

/** Nothing that is asked, to be reminded of, or has a place of its own: an address, an amount. */
const isKept = (note: readonly Item[]): boolean =>
  note.length > 1 &&
  !isAsking(note) &&
  (isHabit.test(wordsOf(note)) ||
    !/\b(?:to be|should be|must be|be) (?:called|rung|phoned|emailed|texted|messaged|contacted|visited|reminded|told)\b/u.test(
      wordsOf(note),
    )) &&
  !/^(?:if|unless|whether|maybe|perhaps)\b|\b(?:remind|reminder|remind me|tag|untag|undo|delete)\b/u.test(
    wordsOf(note),
  ) &&
  !note.some(
    (item) =>
      entityIn(item, "email") !== undefined ||
      entityIn(item, "phone") !== undefined ||
      entityIn(item, "birthday") !== undefined ||
      (entityIn(item, "money")?.sure === true && /^[^\d]*\d/u.test(item.text)),
  );

const plainly = (who: readonly string[], note: string, when = ""): string =>
  `note for ${listed(who)}${when}: ${note}`;
