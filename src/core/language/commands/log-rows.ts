import { inTheShop } from "./in-the-shop.ts";
import { todayOf } from "../../period.ts";
import { has, type Item } from "../items.ts";
import {
  ofTheTeam,
  type Report,
  report,
  reportOf,
  sentBy,
  sentTo,
  silent,
  theirs,
  together,
} from "./report.ts";
import { atOurs, broughtIn, cameOnADay } from "./brought-in.ts";
import { notes } from "./note-rows.ts";
import { isPoint } from "./part.ts";
import { another, reachedRows } from "./reached-rows.ts";
import type { Said } from "./said.ts";
import { rows } from "./rows.ts";
import { seenThere } from "./seen-there.ts";

/** "give the Karin Vogt call to Ben" hands it over, and tells of none. */
const notHandedOver =
  (means: (said: Said) => Report | undefined) =>
  (said: Said): Report | undefined => {
    const [to, whom] = said.items("note");
    const isHanded = to?.word === "to" && whom?.shop.member !== undefined;
    return isHanded || said.skipped.some(({ word }) => word === "the") ? undefined : means(said);
  };

/** "put a call down for Ana, she asked about pots": what came of it is told; else it may be to come. */
const putDown = (said: Said): Report | undefined => {
  const [stop, who, ...rest] = said.items("note");
  const isTold = /^(?:,|·?-)$/.test(stop?.mark ?? "") && theySay.test(who?.word ?? "");
  return isTold && !rest.some(isPoint) ? report()(said) : undefined;
};

const theySay = /^(?:he|she|they|we)$/;

/** "the email we have for Ana bounced", "… should be …": the address, and no email to her. */
const notOnFile =
  (means: (said: Said) => Report | undefined) =>
  (said: Said): Report | undefined =>
    said.skipped.some(({ word }) => /^(?:have|has|hold|got|have got|use|on file)$/.test(word)) ||
    has(said.items("note")[0], "IN_TRUTH")
      ? undefined
      : means(said);

/** "visit yesterday Pete Baker, looked at pots" reports; "call Pete, he is waiting" is an order. */
const onAnEarlierDay =
  (means: (said: Said) => Report | undefined) =>
  (said: Said): Report | undefined => {
    const on = said.when("past")?.on;
    return on !== undefined && on < todayOf(said.part.situation.clock) ? means(said) : undefined;
  };

/** How exchanges are reported, the longer ways first. */
export const logRows = rows<Report>(
  ...notes,
  // Things that came in or went out
  {
    say: "LOGS? INBOUND|missed A_CALL|AN_EMAIL|A_MESSAGE|A_VISIT from|by|of? <people> <note>",
    means: report("in"),
  },
  {
    say: "LOGS? A_CALL|AN_EMAIL|A_MESSAGE INBOUND|CAME|CAME_IN from|by? <people> <note>",
    means: report("in"),
  },
  { say: "LOGS|GOT? A_CALL|AN_EMAIL|A_MESSAGE from|by|of|out_of <people> <note>", means: received },
  {
    say: "LOGS|GOT? A_CALL|AN_EMAIL|A_MESSAGE BY_MESSAGE|BY_PHONE|BY_EMAIL from|by <people> <note>",
    means: report("in"),
  },
  {
    say: "LOGS|GOT? AN_EMAIL|A_MESSAGE on|via|through|over <source> from|by <people> <note>",
    means: report("in"),
  },
  {
    say: "LOGS? OUTBOUND A_CALL|AN_EMAIL|A_MESSAGE|A_VISIT to|for? <people> <note>",
    means: report("out"),
  },
  {
    say: "LOGS? A_CALL|AN_EMAIL|A_MESSAGE SENT|made? to|for|for_both <people> <note>",
    means: notOnFile(report("out")),
  },
  { say: "SENT <people> AN_EMAIL|A_MESSAGE|A_CALL <note>", means: report("out") },
  {
    say: "SENT AN_EMAIL|A_MESSAGE|A_CALL to|for|with|for_both <people> <note>",
    means: report("out"),
  },
  { say: "SENT emails to|for|for_both <people> <note>", means: reportOf("email", "out") },
  { say: "SENT messages|texts to|for|for_both <people> <note>", means: reportOf("message", "out") },
  { say: "SENT <text> BY_EMAIL|BY_MESSAGE? to <people> <note>", means: sentTo },
  { say: "EMAILED|MESSAGED <text> to <people> <note>", means: sentTo },
  { say: "SENT <text> to <people> BY_EMAIL|BY_MESSAGE <note>", means: sentTo },
  { say: "PUT|LOGS A_CALL|A_VISIT|A_MEETING down|in for|with <people> <note>", means: putDown },
  { say: "gave|give|GET <people> A_CALL back? <note>", means: notHandedOver(report("out")) },
  { say: "RETURNED <people> A_CALL <note>", means: report("out") },
  { say: "<people> RETURNED A_CALL <note>", means: report("in") },
  { say: "WROTE <people> AN_EMAIL|A_MESSAGE <note>", means: report("out") },
  { say: "<people> :|-|–|, A_CALL|A_MEETING|A_VISIT :|-|–|, <note>", means: report() },
  { say: "<people> gave|gave_us|gave_me me|us? A_CALL <note>", means: report("in") },
  {
    say: "<people> SENT|GOT_IN_TOUCH me|us? AN_EMAIL|A_MESSAGE|A_CALL <note>",
    means: report("in"),
  },
  { say: "SENT <people> <text> BY_EMAIL|BY_MESSAGE <note>", means: sentBy },
  { say: "<people> SENT <text> BY_EMAIL|BY_MESSAGE <note>", means: report("in") },
  {
    say: "VISITED <text> to? see|seeing|meet|meeting|visit|visiting <people> <note>",
    means: seenThere,
  },
  {
    say: "LOGS? A_CALL|A_MEETING|A_VISIT|A_TALK|AN_EMAIL|A_MESSAGE with|and <people> <note>",
    means: report(),
  },
  { say: "LOGS? A_VISIT|A_MEETING from|by|of|at|to|for <people> <note>", means: report() },
  { say: "LOGS A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL <people> <note>", means: report() },
  { say: "A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL <people> : <note>", means: report() },
  {
    say: "A_CALL|A_MEETING|A_VISIT|A_MESSAGE|AN_EMAIL <people> ,|-|–|; <note>",
    means: onAnEarlierDay(report()),
  },
  { say: "one|another one? with|to|from|by <people> <note>", means: another },
  { say: "A_CALL log : <people> <note>", means: report() },
  { say: "<people> BY_PHONE <note>", means: report() },
  { say: "<people> IN_PERSON ,|:|-|–|—? <note>", means: atOurs },
  { say: "spent? BY_PHONE with|to|and <people> <note>", means: report() },
  {
    say: "SPOKE|MET BY_PHONE|BY_MESSAGE|BY_EMAIL|IN_PERSON with|to <people> <note>",
    means: report(),
  },
  {
    say: "SPOKE|MET|VISITED <people> BY_PHONE|BY_MESSAGE|BY_EMAIL|IN_PERSON? <note>",
    means: report(),
  },
  { say: "GOT? A_TALK|A_CALL BY_PHONE|BY_MESSAGE with|to <people> <note>", means: report() },
  // What they did
  // "heard Ana is moving" is hearsay, and not from her.
  { say: "heard_from <people> <note>", means: report("in") },
  { say: "HEARD from|off <people> <note>", means: report("in") },
  { say: "<member> CALLED|EMAILED|MESSAGED|VISITED|MET|SPOKE <people> <note>", means: ofTheTeam },
  {
    say: "<people> CALLED|EMAILED|MESSAGED|GOT_IN_TOUCH me|us|back? BY_PHONE|BY_EMAIL|BY_MESSAGE? <note>",
    means: theirs,
  },
  ...reachedRows,
  { say: "<people> popped_in_on|dropped_in_on|called_in_on <note>", means: cameOnADay },
  { say: "<people> CAME <note>", means: report() },
  {
    say: "<people> just left the_shop|the_store|our_shop|us <note>",
    means: reportOf("visit", "in"),
  },
  { say: "<people> AND i|me|myself MET|SPOKE <note>", means: together },
  { say: "CAME|CALLED AND VISITED|SPOKE to|with? <people> <note>", means: report() },
  { say: "<people> BROUGHT_IN <note>", means: broughtIn },
  { say: "<people> in <note>", means: inTheShop },
  { say: "<people> did_not_pick_up|did_not_answer <note>", means: silent },
  { say: "had|GET <people> IN_PERSON <note>", means: atOurs },
  { say: "had <people> in|over|over_at|round|here <note>", means: inTheShop },
  {
    say: "<people> tried|tried_to to? call|ring|phone|reach|calling|ringing|phoning me|us? <note>",
    means: reportOf("call", "in"),
  },
  // What we did
  { say: "CAME at|on <people> <note>", means: report() },
  { say: "phone with <people> <note>", means: reportOf("call") },
  { say: "CALLED|EMAILED|MESSAGED <people> back? <note>", means: report("out") },
);

/** "email of Ana, no rush" asks for her address; "email of Ana this morning: …" tells of one. */
function received(said: Said): Report | undefined {
  const isOfTheirs =
    said.words.some(({ word }) => word === "of") &&
    !said.words.some((item) => has(item, "LOGS", "GOT"));
  const isWithThem = said.skipped.some(({ word }) => word === "with");
  return isWithThem || (isOfTheirs && !isTold(said.items("note"))) ? undefined : report("in")(said);
}

/** Whether a note says when it was, what about, or what somebody did or wants. */
function isTold([first, ...rest]: readonly Item[]): boolean {
  const next = first?.mark === "," ? rest[0] : first;
  return (
    next !== undefined &&
    (next.mark === ":" ||
      isPoint(next) ||
      has(next, "ABOUT", "WANT") ||
      /^(?:he|she|they|we)$/.test(next.word))
  );
}

/** "log a call: rang Ana today" tells of whom in its own words. */
const ofNobody = (said: Said): Report | undefined =>
  said.items("note").some(({ name }) => name?.contact === true && name.full) &&
  said.words.some(({ mark }) => mark === ":") &&
  !said.words.some((item) => has(item, "A_NOTE"))
    ? undefined
    : report()(said);

/** Reports that do not say of whom: of the one talked about, or of somebody to ask for. */
export const namelessRows = rows<Report>(
  { say: "CALLED|EMAILED|MESSAGED|MET|VISITED|SPOKE ABOUT <note>", means: report("out") },
  {
    say: "LOGS A_CALL|AN_EMAIL|A_MEETING|A_VISIT|A_MESSAGE|A_NOTE :|ABOUT <note>",
    means: ofNobody,
  },
  { say: "LOGS A_CALL|AN_EMAIL|A_MEETING|A_VISIT|A_MESSAGE|A_NOTE", means: report() },
  { say: "A_NOTE : <note>", means: report() },
  { say: "A_NOTE why|on_why :|,|- <note>", means: report() },
  { say: "note that? that_he|that_she|that_they|he|she|they <note>", means: report() },
);
