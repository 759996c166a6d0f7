import type { Form } from "./form.ts";
import { type Piece, pieceAt } from "./exchange-words.ts";

/** Words in a row that belong to the telling of an exchange, and to no note. */
export type Run = readonly Piece[];

export const saidOf = (run: Run): string => run.map(({ said }) => said).join(" ");

const isJoint = ({ said }: Piece): boolean => /^(?:[,.:;/!]|·?[-–—()]|and|but|so)$/u.test(said);
/** What is more than a filler: who, when, what it was. */
const hasWeight = ({ said, kind }: Piece): boolean =>
  kind !== undefined || said === "<p>" || / (?:him|her|them)$/u.test(said) || isFrame.test(said);
const isTime = ({ said }: Piece): boolean => said === "<w>";
const isFrame =
  /^(?:needs to be logged|to be logged|note the|(?:never|forgot to|(?:had|did|have) not) log(?:ged)?|log\w*|record\w*|enter\w*|put down|put in|note down|register|late entry|for the (?:record|log|books)|keep (?:a )?record|write down|jot down|document)$/u;

/** What may begin a clause without a mark before it: "… discussed | in a meeting with Ana". */
const beginsClause =
  /^(?:in an? (?:phone call|telephone call|call|meeting|email|message|text|visit)\b|by (?:phone|email|text|message|telephone|e mail)\b|on the (?:phone|telephone|line|blower)\b|over the (?:phone|telephone)\b|when (?:i|we) |(?:i|we) (?:just )?(?:spoke|talked|rang|phoned|called|emailed|messaged|texted|met|had|was|got)\b|that (?:was|is|'s) |(?:went|went off|went out|sent|emailed|texted|messaged|was sent|got sent)(?: off| out| over)? to <p>)/u;
/** What a note may begin with where no mark stands before it. */
const beginsNote =
  /^(?:he|she|they|who|whose|about|re|regarding|concerning|on the subject|over|because|cos|asked|asks|asking|asked for|wants|wanted|wanting|said|says|saying|told|telling|letting|looking|complaining|complained|showing|checking|chasing|wondering|hoping|needing|for a|for an|for some|in which|that|to (?:say|tell|ask|let|discuss|talk|plan|go|check|complain|confirm|cancel|order|look|show|chase)|with (?:a |an |the |that )?(?:question|query|complaint|request|order))(?= |$)/u;

/** All the runs of pieces in what is said. */
function runsIn(said: string): readonly Run[] {
  const runs: Piece[][] = [[]];
  for (let at = 0; at < said.length; ) {
    const found = pieceAt(said, at);
    if (found !== undefined) runs.at(-1)?.push(found);
    else if (said[at] !== " ") runs.push([]);
    at = found === undefined ? afterWord(said, at) : found.to + 1;
  }
  return runs.filter((run) => run.length > 0);
}
const afterWord = (said: string, at: number): number => {
  const next = said.indexOf(" ", at);
  return next < 0 ? said.length : next + 1;
};

/** A run cut down to what stands between marks or words that part clauses; none where nothing does. */
function bounded(run: Run, said: string): Run | undefined {
  const weighs = run.some(hasWeight) ? hasWeight : isTime;
  const from = startOf(run, said, weighs);
  const end = endOf(run, said, weighs);
  if (from === undefined || end === undefined || from >= end) return undefined;
  const kept = run.slice(from, end);
  return kept.some(hasWeight) || tellsWhen.test(saidOf(kept)) ? kept : undefined;
}
/** "…, that was back on Friday": when it was, told by itself. */
const tellsWhen =
  /^(?:[^\p{L}<]* ?(?:and )?)(?:that|it|this) (?:was|'s|is) (?:back |on |at |just )*<w>/u;

function startOf(run: Run, said: string, weighs: (piece: Piece) => boolean): number | undefined {
  const [first] = run;
  if (first === undefined || isFirst(first, said)) return 0;
  const weight = run.findIndex(weighs);
  const at = run.findIndex((_, place) => beginsClause.test(`${saidOf(run.slice(place))} `));
  if (at >= 0 && at <= weight) return at;
  const joint = run.findIndex(isJoint);
  return joint >= 0 && joint < weight ? joint : undefined;
}

/** At the beginning of a clause. */
const isFirst = (piece: Piece, said: string): boolean =>
  piece.from === 0 || isJoint(piece) || said[piece.from - 2] === "?";

function endOf(run: Run, said: string, weighs: (piece: Piece) => boolean): number | undefined {
  const last = run.at(-1);
  if (last === undefined || last.to >= said.length || isJoint(last)) return run.length;
  const rest = said.slice(last.to + 1);
  const weight = run.findLastIndex(weighs);
  const joint = run.findLastIndex(isJoint);
  if (joint > weight) return joint + 1;
  const opener = run.findIndex(
    ({ from }, place) => place > weight && beginsNote.test(said.slice(from)),
  );
  if (opener >= 0) return opener;
  if (beginsNote.test(rest)) return run.length;
  return undefined;
}

/** Who is told of at the beginning of a clause: "Ana Lopez | needs an invoice, we spoke by phone". */
const isSubject = (run: Run): boolean => {
  const [first] = run;
  return (
    first !== undefined &&
    (first.from === 0 || isJoint(first)) &&
    /^(?:[,.:;–—-] |and |so )*<p>(?: (?:at|from|of) <k>| , the <k> one| <k>)?(?: ,)?(?: (?:is|was|has|had))*$/u.test(
      saidOf(run),
    )
  );
};

/** The parts of what is said that tell of the exchange, and whom the note begins with. */
export function headsIn(said: string): { readonly heads: readonly Run[]; readonly subject?: Run } {
  const runs = runsIn(said).flatMap((run) => apart(run, said));
  const heads = runs.map((run) => bounded(run, said)).filter((run) => run !== undefined);
  const subject = runs.find((run) => isSubject(run) && bounded(run, said) === undefined);
  return { heads, ...(subject && { subject }) };
}

/** "a visit today - Ana | returned it": who the note begins with stands apart. */
function apart(run: Run, said: string): readonly Run[] {
  const joint = run.findLastIndex(isJoint);
  if (joint < 1 || endOf(run, said, hasWeight) !== undefined) return [run];
  const [head, last] = [run.slice(0, joint + 1), run.slice(joint)];
  return isSubject(last) && head.some(hasWeight) ? [head, last] : [run];
}

/** What is neither head nor subject, as typed; undefined where it is in too many parts. */
export function noteIn(form: Form, taken: readonly Run[]): string | undefined {
  const spans = taken
    .map((run) => [run[0]?.from ?? 0, run.at(-1)?.to ?? 0] as const)
    .toSorted(([one], [two]) => one - two);
  const notes: string[] = [];
  let from = talkEnd(form.said, taken);
  for (const [start, end] of [...spans, [form.said.length + 1, form.said.length + 1] as const]) {
    if (start > from) notes.push(bare(withoutHail(form.typed(from, start), from)));
    from = Math.max(from, end);
  }
  const said = notes.filter((note) => /\p{L}/u.test(note));
  const isLed = (spans[0]?.[0] ?? 0) > 0;
  return said.length > mostNotes ||
    said.some((note, at) => (at > 0 || !isLed) && isUndone.test(note)) ||
    said.some((note) => isModal.test(note))
    ? undefined
    : said.join("; ");
}
/** "My back is killing me. | Ana called": past a sentence before it that does not speak of them, and is no news of it. */
export function talkEnd(said: string, taken: readonly Run[]): number {
  const start = Math.min(...taken.map(([first]) => first?.from ?? 0));
  const before = said.slice(0, start).trim();
  const isSentence = /[.!]$/u.test(before) || /^[.!]/u.test(said.slice(start));
  const isNews = ofThem.test(before) || pointsBack.test(said.slice(start));
  return isSentence && before !== "" && !isNews ? start : 0;
}
const ofThem = /(?<= |^)(?:<p>|<k>|he|she|they|him|her|hers|his|them|their|theirs)(?= |$)/u;
/** "the hedge is dying. Ana rang about it" */
const pointsBack = / (?:about|over|because of) (?:it|this|that)(?= |$)/u;
/** "Hi, the hedge was …": what the message begins with is none of the note. */
const withoutHail = (said: string, from: number): string =>
  from > 0
    ? said
    : said.replace(/^(?:(?:hi|hey|hello|good morning|morning|please|pls)\b[\s,!]*)+/iu, "");
/** "Ana | will be | in the shop": it was not yet, or it was not. */
const isModal =
  /^(?:(?:will|would|shall|should|could|might|may|must|is|to|not|never|wants?|needs?|asked|has|going|due|likely|supposed|expected|hoping|plans?|planning|be|been|n['’]t) ?)+$/iu;
const isUndone =
  /^(?:is|are|to be|needs to be|not yet|due|overdue|expected|planned|booked|scheduled|arranged|cancelled|pending|still to (?:be|come|do))\b(?! (?:allergic|after|looking|thinking|asking|happy|unhappy|wanting|not|very|really|trying|interested|over))/iu;
const mostNotes = 2;

/** Without marks and joints at its ends. */
export const bare = (said: string): string =>
  said
    .replace(/^[\s,;:.()–—-]+|[\s,;:.(–—-]+$/gu, "")
    .replace(/^(?:and|but|so|that|then)\s+/iu, "");
