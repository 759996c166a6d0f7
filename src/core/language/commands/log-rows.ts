import type { ContactRef } from "../../intent.ts";
import type { Direction, InteractionKind } from "../../interactions/interaction.ts";
import type { Concept } from "../concepts.ts";
import { has, type Item } from "../items.ts";
import { isPronoun, personAt } from "./persons.ts";
import { type Row, rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";

/** What the words before the note of a report say. */
export interface Report {
  readonly contacts: ContactRef[];
  readonly kind: InteractionKind;
  readonly direction?: Direction;
  /** The words of the head that are not points in time. */
  readonly head: readonly Item[];
  /** The index of the first piece after them. */
  readonly end: number;
}

/** Which kind of exchange a word tells of; the first that is there decides. */
export const kindOfWord: readonly (readonly [Concept, InteractionKind])[] = [
  ["BY_PHONE", "call"],
  ["BY_EMAIL", "email"],
  ["BY_MESSAGE", "message"],
  ["A_CALL", "call"],
  ["AN_EMAIL", "email"],
  ["A_MEETING", "meeting"],
  ["A_VISIT", "visit"],
  ["A_MESSAGE", "message"],
  ["CALLED", "call"],
  ["EMAILED", "email"],
  ["MESSAGED", "message"],
  ["MET", "meeting"],
  ["CAME", "visit"],
  ["VISITED", "visit"],
  ["A_NOTE", "note"],
  ["IN_PERSON", "meeting"],
  ["SPOKE", "call"],
  ["A_TALK", "call"],
  ["GOT_IN_TOUCH", "message"],
  ["HEARD", "message"],
];

const kindOf = (items: readonly Item[]): InteractionKind =>
  kindOfWord.find(([concept]) => items.some((item) => has(item, concept)))?.[1] ?? "note";

/** "log a call about the delivery": what follows is no person. */
const isTopic = (said: Said): boolean => {
  const { items } = said.part;
  const [first] = said.items("people");
  const before = first === undefined ? undefined : items[items.indexOf(first) - 1];
  return has(before, "ABOUT") && before !== undefined && !said.words.includes(before);
};

const report =
  (direction?: Direction) =>
  (said: Said): Report | undefined => {
    if (isTopic(said)) return undefined;
    const items = said.part.items;
    const rest = said.items("note");
    const end = items.length - rest.length;
    const kind = kindOf(said.words);
    const directed =
      direction !== undefined && kind !== "meeting" && kind !== "note" && kind !== "visit";
    return {
      contacts: said.people,
      kind,
      ...(directed ? { direction } : {}),
      head: [...said.words, ...said.items("people")],
      end,
    };
  };

/** They did it; not where they did it to somebody else ("Mark called Karin"). */
const theirs = (said: Said): Report | undefined => {
  const found = report("in")(said);
  const next = said
    .items("note")
    .find((item) => !["me", "us", "to", "in", "back"].includes(item.word));
  const other =
    next === undefined ? undefined : personAt([next], 0, said.part.situation.vocabulary);
  const isOther = other !== undefined && next?.name !== undefined && next.shop.member === undefined;
  return isOther || isPronoun(next) ? undefined : found;
};

/** One of the team did it: "Ben called Mark Bell". */
const ofTheTeam = (said: Said): Report | undefined =>
  said.items("member")[0]?.word === "me" ? undefined : report("out")(said);

/** What is called a note by who writes it: whatever it says, it is kept as it is. */
const notes: readonly Row<Report>[] = [
  {
    say: "PUT|LOGS? A_NOTE for|on|about|to|re|under|regarding|concerning <people> <note>",
    means: report(),
  },
  { say: "LOGS for|on|about|to|re|under|regarding|concerning <people> <note>", means: report() },
  { say: "LOGS|A_NOTE? A_NOTE <people> :|-|, <note>", means: report() },
  { say: "<people> A_NOTE :|-|that <note>", means: report() },
];
export const noteRows = rows<Report>(...notes);

/** How exchanges are reported, the longer ways first. */
export const logRows = rows<Report>(
  ...notes,
  // Things that came in or went out
  {
    say: "LOGS? INBOUND|missed A_CALL|AN_EMAIL|A_MESSAGE from|by|of? <people> <note>",
    means: report("in"),
  },
  {
    say: "LOGS? A_CALL|AN_EMAIL|A_MESSAGE INBOUND|CAME|CAME_IN from|by? <people> <note>",
    means: report("in"),
  },
  { say: "LOGS|GOT? A_CALL|AN_EMAIL|A_MESSAGE from|by|of <people> <note>", means: report("in") },
  { say: "LOGS? OUTBOUND A_CALL|AN_EMAIL|A_MESSAGE to|for? <people> <note>", means: report("out") },
  {
    say: "LOGS? A_CALL|AN_EMAIL|A_MESSAGE SENT|made? to|for <people> <note>",
    means: report("out"),
  },
  { say: "SENT <people> AN_EMAIL|A_MESSAGE <note>", means: report("out") },
  { say: "SENT AN_EMAIL|A_MESSAGE to|for|with <people> <note>", means: report("out") },
  { say: "gave|give|GET <people> A_CALL back? <note>", means: report("out") },
  { say: "RETURNED <people> A_CALL <note>", means: report("out") },
  { say: "<people> RETURNED A_CALL <note>", means: report("in") },
  { say: "WROTE <people> AN_EMAIL|A_MESSAGE <note>", means: report("out") },
  { say: "<people> :|-|–|, A_CALL|A_MEETING|A_VISIT :|-|–|, <note>", means: report() },
  { say: "<people> gave|gave_us|gave_me me|us? A_CALL <note>", means: report("in") },
  { say: "<people> SENT|GOT_IN_TOUCH me|us? AN_EMAIL|A_MESSAGE <note>", means: report("in") },
  { say: "SENT <people> <text> BY_EMAIL|BY_MESSAGE <note>", means: sentBy },
  { say: "<people> SENT <text> BY_EMAIL|BY_MESSAGE <note>", means: report("in") },
  // Meetings, visits and talks
  {
    say: "LOGS? A_CALL|A_MEETING|A_VISIT|A_TALK|AN_EMAIL|A_MESSAGE with|and <people> <note>",
    means: report(),
  },
  { say: "LOGS? A_VISIT|A_MEETING from|by|of|at|to|for <people> <note>", means: report() },
  { say: "LOGS A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL <people> <note>", means: report() },
  { say: "A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL <people> : <note>", means: report() },
  { say: "<people> BY_PHONE <note>", means: report() },
  { say: "spent? BY_PHONE with|to|and <people> <note>", means: report() },
  {
    say: "SPOKE|MET BY_PHONE|BY_MESSAGE|BY_EMAIL|IN_PERSON with|to <people> <note>",
    means: report(),
  },
  {
    say: "SPOKE|MET|VISITED <people> BY_PHONE|BY_MESSAGE|BY_EMAIL|IN_PERSON? <note>",
    means: report(),
  },
  // What they did
  { say: "HEARD from? <people> <note>", means: report("in") },
  { say: "<member> CALLED|EMAILED|MESSAGED|VISITED|MET|SPOKE <people> <note>", means: ofTheTeam },
  {
    say: "<people> CALLED|EMAILED|MESSAGED|GOT_IN_TOUCH me|us|back? BY_PHONE|BY_EMAIL|BY_MESSAGE? <note>",
    means: theirs,
  },
  { say: "<people> CAME <note>", means: report() },
  {
    say: "<people> tried|tried_to to? call|ring|phone|reach|calling|ringing|phoning me|us? <note>",
    means: attempted,
  },
  // What we did
  { say: "CALLED|EMAILED|MESSAGED <people> back? <note>", means: report("out") },
  { say: "tried calling|ringing|phoning <people> <note>", means: unanswered },
  { say: "tried|tried_to to? call|ring|phone|reach|CALL <people> <note>", means: unanswered },
);

/** Reports that do not say of whom: of the one talked about, or of somebody to ask for. */
export const namelessRows = (contact: ContactRef | undefined): Table<Report> =>
  contact === undefined
    ? nameless
    : nameless.map((row) => ({ ...row, means: (said) => withContact(row.means(said), contact) }));

const withContact = (found: Report | undefined, contact: ContactRef): Report | undefined =>
  found && { ...found, contacts: [contact] };

const nameless = rows<Report>(
  { say: "CALLED|EMAILED|MESSAGED|MET|VISITED|SPOKE ABOUT <note>", means: report("out") },
  {
    say: "LOGS A_CALL|AN_EMAIL|A_MEETING|A_VISIT|A_MESSAGE|A_NOTE :|ABOUT <note>",
    means: report(),
  },
  { say: "LOGS A_CALL|AN_EMAIL|A_MEETING|A_VISIT|A_MESSAGE|A_NOTE", means: report() },
  { say: "A_NOTE : <note>", means: report() },
);

/** "sent Ana the price list by email": what was sent belongs to the note. */
function sentBy(said: Said): Report | undefined {
  const found = report("out")(said);
  const from = said.part.items.findIndex((item) => said.items("text").includes(item));
  return found && { ...found, end: from };
}

function attempted(said: Said): Report | undefined {
  const found = report("in")(said);
  return found && { ...found, kind: "call", direction: "in" };
}

function unanswered(said: Said): Report | undefined {
  const found = report("out")(said);
  const silent = said.items("note").some((item) => has(item, "NO_ANSWER"));
  return silent && found ? { ...found, kind: "call", direction: "out" } : undefined;
}
