import type { ContactRef, Intent } from "../../intent.ts";
import { isSurelyNamed } from "../items.ts";
import { isKnownWord } from "../lexicon.ts";
import { textOf } from "./part.ts";
import { type Row, rows } from "./rows.ts";
import type { Said } from "./said.ts";

/** "make Owen an owner": what a member of the team may do from now on. */
function givenRole(said: Said): Intent | undefined {
  const [name] = said.values("member");
  const role = said.words.map(({ word }) => word).findLast((word) => roleWords.has(word));
  return name === undefined || name === "me" || role === undefined || isOfThem(said) || isOfMe(said)
    ? undefined
    : { do: "invite", name, role: role === "admin" ? "owner" : role };
}
/** "she takes everybody in Leeds, so set her as their owner": of people, and not of the business. */
const isOfThem = (said: Said): boolean =>
  said.part.items.some(({ word }) =>
    /^(?:their|her|his|them|both|everyone|everybody|all)$/.test(word),
  ) || said.items("member").some(({ word }) => /^(?:him|her|them)$/.test(word));
/** "make me her owner, Ben is fine with it": Ben is made nothing. */
const isOfMe = ({ part, words }: Said): boolean => {
  const at = part.items.findIndex((item) => words.includes(item));
  return /^(?:me|myself)$/.test(part.items[at + 1]?.word ?? "");
};
const roleWords = new Set(["owner", "viewer", "member", "admin"]);

/** "take Owen off the team"; "Owen is not on the team yet" takes nobody off. */
function removedMember(said: Said): Intent | undefined {
  const [name = nameOf(said.person)] = said.values("member");
  const isStillTo = said.part.items.some(({ word }) => word === "yet");
  return name === undefined || isStillTo ? undefined : { do: "remove_member", name };
}

/** "take Owen off the team, Ben takes over" */
function replacedMember(said: Said): Intent | undefined {
  const [name] = said.values("member");
  const [to] = said.part.items.flatMap(({ shop }) => shop.member ?? []).toReversed();
  return name === undefined || to === undefined ? undefined : { do: "remove_member", name, to };
}

/** Somebody who is not of the team, which is answered. */
const nameOf = (person: ContactRef | undefined): string | undefined =>
  person !== undefined && "name" in person ? person.name : undefined;

/** "invited Ana to the tasting" tells, and "invites go out tonight", "invite Ana sent" too: nobody is asked into the team. */
function invited(said: Said): Intent | undefined {
  if (said.words.some(({ text }) => /(?:ed|es)$/i.test(text))) return undefined;
  const { items } = said.part;
  const isOfTeam = said.has("note") || items.some(({ word }) => word.endsWith("team"));
  if (said.items("text").some(isSurelyNamed) && !isOfTeam) return undefined;
  // "can you invite people to the ride"
  if (items.some(({ word }) => /^(?:to|for|along)$/.test(word)) && !isOfTeam) return undefined;
  const role = said.text("note").replace(/^an?\s+|\s+please$/gi, "");
  const name = nameIn(said);
  if (!isName(name)) return undefined;
  return { do: "invite", name, ...(role === "" ? {} : { role }) };
}

/** "Will More", though "more" says nothing elsewhere: all up to what they are to be, or a stop. */
function nameIn(said: Said): string {
  const { items } = said.part;
  const text = said.items("text");
  const from = text[0] === undefined ? 0 : items.indexOf(text[0]);
  const end = items.findIndex(
    ({ word, mark }, at) =>
      at > from && (mark !== undefined || /^(?:as|please|now|too)$/.test(word)),
  );
  const whole = textOf(said.part, items.slice(from, end < 0 ? items.length : end));
  const name = whole.length > said.text("text").length ? whole : said.text("text");
  return name.replace(/\s+(?:in)?to (?:the|our) team$/i, "");
}

/** One to four words, none of them such as people are spoken of by that have no name, but as a surname; nor what becomes of an invite. */
const isName = (name: string): boolean =>
  /^[^\s.,?!;:]+(?:\s+[^\s.,?!;:]+\.?){0,3}$/u.test(name) &&
  name.split(/\s+/u).every((word, at) => !nobodys.test(word) || (at > 0 && isSurname.test(word))) &&
  // "invite list", "INVITE EMAILS"
  ((name !== name.toLowerCase() && name !== name.toUpperCase()) ||
    !isKnownWord(name.toLowerCase()));
const isSurname = /^\p{Lu}\p{Ll}/u;
const nobodys =
  /^(?:some|any|all|every|(?:every|any|some)(?:one|body|thing)|our|my|their|his|her|the|those|these|who|that|folks?|friends?|people|customers?|clients?|contacts?|back|over|round|along|more|few|two|three|them|him|us|me|in|for|to|at|on|and|or|with|&|go|goes|going|went|gone|sent|send|posted|printed|ready|out|off|up|is|are|was|were|has|have|had|been|must|should|need|needs|today|tonight|tomorrow|yesterday)$/iu;

const team = "team|the_team|our_team";

/** Who is on the team, and as what. */
export const teamRows: readonly Row<Intent>[] = [
  { say: "INVITE <text> as|: <note>", means: invited },
  { say: "INVITE <text>", means: invited },
  { say: "ADD <text> to|in|into team|the_team|our_team as? <note>", means: invited },
  {
    say: "ADD|PUT|make|promote <member> an? owner|viewer|member|admin",
    means: givenRole,
  },
  {
    say: "promote|demote|downgrade|upgrade|change|switch <member> to owner|viewer|member",
    means: givenRole,
  },
  {
    say: "change|set <member> 's? role|access|rights to owner|viewer|member",
    means: givenRole,
  },
];

/** Who is off the team from now on, and who takes over. */
export const leavingRows = rows<Intent>(
  { say: `REMOVE <member> from|off|off_of ${team} , <member> TAKES_OVER`, means: replacedMember },
  {
    say: `REMOVE <member> from|off|off_of ${team} AND GIVE everything to <member>`,
    means: replacedMember,
  },
  { say: `REMOVE|kick|boot|cut <member> from|off|off_of|out_of ${team}`, means: removedMember },
  { say: `REMOVE|kick|boot|cut <person> from|off|off_of|out_of ${team}`, means: removedMember },
  { say: `<member> is|'s off|out_of ${team}`, means: removedMember },
  {
    say: "<member> is|'s NOT on_the_team|on_our_team|in_the_team any_more|anymore?",
    means: removedMember,
  },
  { say: `<member> has|'s? left ${team}`, means: removedMember },
  { say: "revoke|withdraw|end|REMOVE <member> 's? access|rights|login", means: removedMember },
);
