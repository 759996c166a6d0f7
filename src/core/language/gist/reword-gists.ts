import type { Form, Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { saidPlainly, whichIn } from "./which-follow-up.ts";
import { anything } from "./words.ts";

const of: readonly Kind[] = ["p", "m"];

const change =
  "(?:reword|rewrite|rephrase|amend|edit|update|change|correct|alter|adjust|make)(?: (?:the )?(?:text|wording|words|title|what it says)(?: (?:of|for|on|in))?)?";
const must =
  "(?:should|must|needs to|need to|has to|is to|ought to|is supposed to|'s to|to|should read|should say|should be)";
const says = "(?:read|say|be called|be worded|be|go|reads|says)";
/** A colon or a quotation mark opens the new words, where nothing else does. */
const note = "(?: (?:now|instead|then))?(?: (?:[:,]|->))?(?: as follows :)? (?<note>.+)";
const quoted = "(?: [:,])? (?<note>['‘“\"].+)";

/** What a follow-up should say instead. */
const rewordings = [
  `(?:the )?(?:new )?(?:wording|text|words) (?:for|of|on|in) (?<which>.+?) ${must}(?: ${says})?${note}`,
  `${change} (?<which>.+?)(?: [,.])? (?:(?:it is|it 's|it should be|it is to be|it 's to be|it should say|it should read)(?: now)?|(?:so that |so |to |that )(?:it )?${says}|into|in to|to say|to read)${note}`,
  `${change} (?<which>.+?) to(?: :)? (?<note>['‘“"].+)`,
  `(?:${change.replace("make", "edit")}|what it says on) (?<which>.+?)(?: [?.,])? (?:the )?new (?:text|wording|words)(?: (?:is|should be))?${note}`,
  `(?<which>.+?)(?: [,:])? have it (?:read|say)${note}`,
  `(?:i (?:had )?(?:forgotten|forgot) something in |something is missing in )(?<which>.+?) [.,] (?:have it|it should|let it|make it) (?:read|say)${note}`,
  `(?<which>.+?)(?: [,:])? (?:the )?(?:new )?(?:text|wording)(?: (?:is|should be|becomes|to))?(?: now)? (?:[:]|->)(?: >)? (?<note>.+)`,
  `(?<which>.+?)(?: on (?:that|it|this))?(?: [,:])? ${must}(?: (?:now|rather|instead))? (?:read|say)${note}`,
  `(?<which>.+?)(?: [,:])? (?:should read|should say|should now read|should now say)${note}`,
  `(?<which>.+?)(?: on (?:that|it|this))? ${must}(?: now)? be${quoted}`,
  `(?:can |could )?(?<which>.+?) be (?:reworded|rewritten|rephrased|changed|edited) [?.] (?:it is|it 's|it should|it has)(?: (?:to )?(?:be|read|say))?${note}`,
  `in (?<which>.+?) (?:i|we) (?:want|need|would like) (?:other|new|different) words${note}`,
].map((pattern) => new RegExp(`^${pattern}$`, "du"));

/** "the note should say …", "the invoice should say …" are none of it. */
const isCalled = /(?:^| )(?:follow ?ups?|reminders?|tasks?|to dos?|todo)(?: |$)/u;
const politeness =
  /^(?:(?:please|now|also|so|hi|hey|can you|could you|would you|will you|can we|i would like you to|i want you to|i need you to) )+/u;
/** "…. Please replace.", "…, please" */
const tail =
  /(?<=[.!?'’”",]\s*|\s)(?:(?:please|pls|thanks|thank you|instead|now)\s*)*(?:please )?(?:replace|change it|thanks|please|instead|now)?\s*[.!?]*$/iu;

function reworded(form: Form): string | undefined {
  const lead = politeness.exec(form.said)?.[0].length ?? 0;
  const said = form.said.slice(lead);
  for (const pattern of rewordings) {
    const plain = rewordedBy(pattern, form, said, lead);
    if (plain !== undefined) return plain;
  }
  return undefined;
}

function rewordedBy(pattern: RegExp, form: Form, said: string, lead: number): string | undefined {
  const { which, note: words } = pattern.exec(said)?.indices?.groups ?? {};
  if (which === undefined || words === undefined || !isCalled.test(said.slice(...which)))
    return undefined;
  return plainly(form, [which[0] + lead, which[1] + lead], notedIn(form, words[0] + lead));
}

/** What it should say is more than a word. */
function plainly(form: Form, span: readonly [number, number], text: string): string | undefined {
  const task = text.includes(" ") ? whichIn(form, span) : undefined;
  return task && `change the text of ${saidPlainly(task)} to: ${text}`;
}

/** The new words as typed, without quotation marks and what is only polite behind them. */
function notedIn(form: Form, from: number): string {
  const [first] = form.within(from, form.said.length);
  const last = form.items.at(-1);
  const typed =
    first === undefined || last === undefined ? "" : form.text.slice(first.start, last.end);
  const inQuotes = /^\s*['‘“"](.+?)['’”"](?=[\s.,!?]|$)/u.exec(typed)?.[1];
  return (inQuotes ?? typed.replace(tail, "")).replace(/^[\s:,–-]+|[\s.!?,;]+$/gu, "");
}

/** The words of a follow-up put another way. */
export const rewordGists: readonly Gist[] = [
  {
    of,
    may: anything,
    is: ["change_follow_up"],
    besides: "tasks",
    says: /\b(?:read|reads|say|says|text|wording|words|reword|rewrite|rephrase|reworded|rewritten|should be|needs to be)\b/u,
    plainly: reworded,
  },
];
