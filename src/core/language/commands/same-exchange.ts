import type { ContactRef, Intent, When } from "../../intent.ts";
import { fold } from "../../text.ts";
import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Part } from "./part.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isFiller } from "./part.ts";

type Logged = Extract<Intent, { do: "log_interaction" }>;

/** "I was on the phone with Ana, called her about the invoice": told of twice, it happened once. */
export function sameExchange(
  before: Intent | undefined,
  now: Intent | undefined,
  isTalk: boolean,
): Intent | undefined {
  if (before?.do !== "log_interaction" || now?.do !== "log_interaction") return undefined;
  const summary = bothNotes(before.summary, now.summary);
  if (announces(before, now)) return now;
  if (isTalk && before.kind !== "note" && now.when === undefined) return { ...before, summary };
  return isSame(before, now)
    ? { ...before, ...now, contacts: before.contacts, summary }
    : undefined;
}

/** "emailed Ana the times, she replied that …": an answer comes the way it was asked. */
export function asItWasAsked(
  before: Intent | undefined,
  now: Intent,
  items: readonly Item[],
): Intent {
  const isAnswer =
    before?.do === "log_interaction" &&
    now.do === "log_interaction" &&
    before.kind === "email" &&
    now.kind === "message" &&
    now.contacts.every((each) => "last" in each);
  const words = wordsOf(items.slice(0, 6));
  return isAnswer && answering.test(words) ? { ...now, kind: "email" } : now;
}
const answering = /\b(?:replied|answered|responded|wrote (?:(?:me|us|her|him|them) )?back)\b/u;

/** "log a call with Ana, she rang about …": the order is no news. */
const bothNotes = (before: string, now: string): string =>
  orderToLog.test(before) ? now : `${before}; ${now}`;
const orderToLog =
  /^(?:(?:please|pls|can you|could you) )*(?:log|record|register|put|add|enter|save)\b/iu;

/** "log a call, Ana rang today": what is to be logged, and then of whom. */
const announces = (before: Logged, now: Logged): boolean =>
  before.contacts.length === 0 && before.kind === now.kind;

/** "Visited Ana. We talked about window boxes": what was said then, and no other exchange. */
export const isTalkOfIt = (items: readonly Item[]): boolean =>
  has(
    items.find((item) => !isFiller(item)),
    "SPOKE",
  ) && !items.some(({ name }) => name?.full);

/**
 * Of the same kind, the same way, with the one just named, and neither has a time of its own: "log a
 * call with Ana, she rang yesterday" tells when what is to be logged was.
 */
function isSame(before: Logged, { kind, contacts, direction, when, summary }: Logged): boolean {
  const [who, ...others] = contacts;
  return (
    who !== undefined &&
    "last" in who &&
    others.length === 0 &&
    kind !== "note" &&
    kind === before.kind &&
    [undefined, direction ?? before.direction].includes(before.direction) &&
    hasNoOther(before, when) &&
    !/\b(?:again|twice|another|second|later)\b/iu.test(summary)
  );
}

/** Neither has a time, or what was only ordered to be logged has none. */
const hasNoOther = (before: Logged, when: When | undefined): boolean =>
  before.when === undefined && (when === undefined || orderToLog.test(before.summary));

/**
 * "visited Forth Stables, spoke with Ana about …": whom we saw there, of a company, is whom the visit
 * was to. What was a call or a mail of its own stays one.
 */
export function visitToThem(
  before: Intent | undefined,
  now: Intent,
  items: readonly Item[],
  vocabulary: Vocabulary,
): Logged | undefined {
  if (before?.do !== "log_interaction" || now.do !== "log_interaction") return undefined;
  const [place, who] = [onlyNamed(before), onlyNamed(now)];
  if (place === undefined || who === undefined || !isSeenThere(before, now, items))
    return undefined;
  const company = companyNamed(place.name, vocabulary);
  return company === undefined
    ? undefined
    : { ...before, contacts: [{ ...who, company }], summary: now.summary };
}

const isSeenThere = (before: Logged, now: Logged, items: readonly Item[]): boolean =>
  before.kind === "visit" &&
  now.when === undefined &&
  items.some((item) => has(item, "SPOKE", "MET", "A_TALK")) &&
  !items.some((item) => has(item, "BY_PHONE", "BY_EMAIL", "BY_MESSAGE"));

/** The company that is called so, where nobody is. */
function companyNamed(said: string, { namesWith }: Vocabulary): string | undefined {
  const words = fold(said)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");
  const found = namesWith(words);
  const isCompany = found.every(
    ({ kind, name }) => kind === "company" && fold(name) === fold(said),
  );
  return isCompany ? found[0]?.name : undefined;
}

type Named = Extract<ContactRef, { name: string }>;
function onlyNamed({ contacts }: Logged): Named | undefined {
  const [who, ...others] = contacts;
  return who !== undefined && others.length === 0 && "name" in who ? who : undefined;
}

/** "note for Ana: big dog! call from the van": behind a note, what names nobody we know goes on with it. */
export const isOfNote = ({ items, situation }: Part, intents: readonly Intent[]): boolean =>
  situation.lastCommand?.do === "log_interaction" &&
  situation.lastCommand.kind === "note" &&
  !items.some(({ name, capital, first }) => name !== undefined || (capital && first > 0)) &&
  intents.some((each) => each.do === "log_interaction" && each.contacts.some(isTyped));
const isTyped = (contact: ContactRef): boolean => "name" in contact;
