import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Item } from "../items.ts";
import { changed, type Meaning, ofSomebody } from "./contact-change.ts";
import { moved } from "./place-details.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "Ana Lopez is Ana Price now": the first name stays, and nobody we know has the new one. */
const renamedNow = (said: Said): Intent | undefined => {
  const name = said.items("newcomer").filter(({ mark }) => mark === undefined);
  const isSame = name.length > 1 && firstOf(name) === firstOf(said.items("person"));
  const isNew = name.every(
    (item) => item.capital && (item.name?.full !== true || isOld(said, item)),
  );
  return isSame && isNew && !isTheirs(said, name) && renaming.test(said.part.text)
    ? changed(said, { set: { name: said.text("newcomer") } })
    : undefined;
};
/** "Ana Lopez is Ana Lopez-Price now": the old name within the new one. */
const isOld = (said: Said, item: Item): boolean =>
  said.items("newcomer").length > 1 &&
  fold(item.text) === fold(said.items("person")[0]?.text ?? "");
const firstOf = ([item]: readonly Item[]): string | undefined =>
  item && fold(item.text).split(" ")[0];

/** "Ana Lopez's surname is spelt Lopes": the first name stays. */
const surnamed = (said: Said): Intent | undefined => {
  const [person] = said.items("person");
  const surname = said.items("words");
  return person?.name?.full === true && isSurname(surname) && !isTheirs(said, surname)
    ? changed(said, { set: { name: `${person.name.said.split(" ")[0]} ${said.text("words")}` } })
    : undefined;
};
const isSurname = (words: readonly Item[]): boolean =>
  words.length < 4 && words.every(({ capital, name }) => capital && name?.full !== true);

/** "wants to be known as Ana Price": a whole name, and no nickname. */
const knownAs = (said: Said): Intent | undefined => {
  const name = said.items("newcomer").filter(({ mark }) => mark === undefined);
  return name.length > 1 && name.every(({ capital }) => capital)
    ? changed(said, { set: { name: said.text("newcomer") } })
    : undefined;
};

/** "Ana Lopez is Ana Price's sister now" */
const isTheirs = ({ part: { items } }: Said, name: readonly Item[]): boolean =>
  items[items.findIndex((item) => item === name.at(-1)) + 1]?.word === "'s";
const renaming = /\b(?:now|wedding|marriage|divorce|married|rename|change|update)\b/iu;

/** "Ana and Tom both live in Cork these days": each of them, and the place written as a name. */
const livingThere = (said: Said): readonly Intent[] | undefined => {
  const set = moved(said)?.set;
  return set === undefined || said.people.length < 2
    ? undefined
    : said.people.map((contact) => ({ do: "change_contact", contact, set }));
};

/** "can also be reached on …": another one, and the first stays. */
const alsoOn = (said: Said): Intent =>
  changed(said, {
    add: said.has("email") ? { email: said.text("email") } : { phone: said.text("phone") },
  });
/** "has a different number: …" is in the place of the one before. */
const insteadOn = (said: Said): Intent =>
  changed(said, {
    set: said.has("email") ? { email: said.text("email") } : { phone: said.text("phone") },
  });

const also = "can|may|is|'s also|too be? REACHABLE|reached|had|got|found|contacted|available";
const changedTo =
  "has|have|got|wants|would_like|prefers|uses a|an? different|changed|other|switched|swapped|replaced";
const since = "since|after|following? the|her|his|their? wedding|marriage|divorce? ,?";

/** What is told of somebody we have, as one tells it: a new name, where they live, a further number. */
export const toldOfThemRows: readonly Row<Meaning>[] = [
  {
    say: `${since} <person> is|became|becomes|turned <newcomer> now? ,|;|.|-|–|AND|so? please? rename|CHANGE? him|her|them|it|the|that? NAME_FIELD? accordingly?`,
    means: ofSomebody(renamedNow),
  },
  {
    say: "<people> both|all? live|reside|living|are_living|moved|have_moved|live_in|MOVED both|all|now? in|to? <words> now|these_days|nowadays|at_present?",
    means: livingThere,
  },
  {
    say: "<person> 's? surname|last_name|family_name|second_name is|was? now? spelt|spelled|written? <words>",
    means: ofSomebody(surnamed),
  },
  {
    say: "CHANGE <person> 's? surname|last_name|family_name|second_name to|into|: <words>",
    means: ofSomebody(surnamed),
  },
  {
    say: "<person> wants|would_like|prefers|asked to? be|go? CALLED_NAME|known|addressed|by as? <newcomer> now|these_days?",
    means: ofSomebody(knownAs),
  },
  {
    say: "<person> has|have|got a? second|another|additional|extra|other|spare PHONE PHONE? ,|:|-|–? it|its? is|'s? <phone> <aside>?",
    means: ofSomebody(alsoOn),
  },
  {
    say: "<person> has|have|got a? second|another|additional|extra|other|spare EMAIL_FIELD ,|:|-|–? it|its? is|'s? <email> <aside>?",
    means: ofSomebody(alsoOn),
  },
  { say: `<person> ${also} on|at|under|by|via? <phone> <aside>?`, means: ofSomebody(alsoOn) },
  { say: `<person> ${also} on|at|under|by|via? <email> <aside>?`, means: ofSomebody(alsoOn) },
  {
    say: `<person> ${changedTo} PHONE PHONE? now|on_file? ,|:|;|-|–|.? it|its? is|'s? <phone>`,
    means: ofSomebody(insteadOn),
  },
  {
    say: `<person> ${changedTo} EMAIL_FIELD now|on_file? ,|:|;|-|–|.? it|its? is|'s? <email>`,
    means: ofSomebody(insteadOn),
  },
];
