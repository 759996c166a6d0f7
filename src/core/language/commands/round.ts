import type { ContactRef, Intent, When } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import { todayOf } from "../../period.ts";
import { has, type Item } from "../items.ts";
import { contentOf } from "../sentence.ts";
import { sentimentIn } from "./mood.ts";
import {
  isFiller,
  isPoint,
  isStrongStop,
  mostIntents,
  type Part,
  type Read,
  textOf,
  trimmed,
  whenOf,
} from "./part.ts";
import { personAt } from "./persons.ts";
import { isAsking } from "./speech.ts";

/** Of what kind the exchanges are that are told one by one, and who began them. */
interface Round {
  readonly kind: InteractionKind;
  readonly direction?: "out";
  readonly when?: When;
}

/**
 * "Rang round this morning. Ana Lopez: no answer. Tom Ray: wants two.": what was done is said once
 * for all, and then of each what came of it.
 */
export function roundIn(part: Part): Read | undefined {
  const stop = part.items.findIndex(isHeadStop);
  const round = stop < 1 ? undefined : headIn(part, part.items.slice(0, stop));
  if (round === undefined || isAsking(part.items)) return undefined;
  const entries = entriesOf(part.items.slice(stop + 1));
  const intents = entries.map((items) => toldOf(part, items, round));
  const all = intents.flatMap((intent) => intent ?? []);
  return all.length === entries.length && all.length > 1 && all.length <= mostIntents
    ? { intents: all }
    : undefined;
}

const isHeadStop = (item: Item): boolean => isBreak(item) || item.mark === ":";
const isBreak = (item: Item | undefined): boolean => isStrongStop(item) || item?.mark === "·\n";

/** "rang round this morning", "calls today": an act on nobody named, and when it was. */
function headIn({ situation }: Part, head: readonly Item[]): Round | undefined {
  const when = whenOf(head.filter(isPoint), "past", situation);
  const said = contentOf(head).filter(
    (item) => !isPoint(item) && !isFiller(item) && !(item.entities.length > 0 && isCount(item)),
  );
  const [act, ...others] = said;
  const round = act && actOf(act, when !== undefined && isPast(when, situation));
  const isAll = others.every((item) => around.test(item.word) && item.name?.full !== true);
  return round === undefined || !isAll ? undefined : { ...round, ...(when && { when }) };
}
const around =
  /^(?:round|around|through|up|out|people|some|few|a few|customers?|contacts|everyone|everybody|them|list|calls?)$/;
const isCount = ({ entities }: Item): boolean => entities.some(({ kind }) => kind === "number");

/** "calls today" may be still to be made. */
const isPast = ({ on }: When, { clock }: Part["situation"]): boolean =>
  on !== undefined && on < todayOf(clock);

function actOf(item: Item, isOver: boolean): Round | undefined {
  const done = acts.find(([concept]) => has(item, concept));
  const [, noun] = nouns.find(([words]) => words.test(item.word)) ?? [];
  if (done !== undefined) return { kind: done[1], direction: "out" };
  return noun && isOver ? { kind: noun } : undefined;
}
const acts = [
  ["CALLED", "call"],
  ["EMAILED", "email"],
  ["MESSAGED", "message"],
] as const;
const nouns: readonly (readonly [RegExp, InteractionKind])[] = [
  [/^(?:phone )?calls$/, "call"],
  [/^emails$/, "email"],
  [/^(?:messages|texts)$/, "message"],
  [/^(?:visits|visitors)$/, "visit"],
  [/^meetings$/, "meeting"],
];

/** The sentences, each with those behind it that name nobody. */
function entriesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const entries: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const isNew = entries.length === 0 || (isContact(item) && isBreak(items[at - 1]));
    if (isNew) entries.push([item]);
    else entries.at(-1)?.push(item);
  }
  return entries.map(withoutStops);
}
const isContact = ({ name }: Item): boolean => name?.contact === true && name.full;
const withoutStops = (items: readonly Item[]): readonly Item[] =>
  items.slice(0, items.findLastIndex((item) => !isBreak(item)) + 1);

/** "Ana Lopez: wants two": nobody else is named in it, and nothing is ordered. */
function toldOf(part: Part, items: readonly Item[], round: Round): Intent | undefined {
  const person = personAt(items, 0, part.situation.vocabulary);
  if (person === undefined || !items.slice(0, 1).some(isContact)) return undefined;
  const [mark, ...note] = items.slice(person.next);
  const isNoted = dividing.has(mark?.mark ?? "") && contentOf(note).length > 0;
  return isNoted && !note.some(isMore)
    ? logOf(person.contact, round, trimmed(textOf(part, note)), note)
    : undefined;
}
const dividing = new Set([":", "-", "–", "—"]);
/** What is for somebody else, or for later. */
const isMore = (item: Item): boolean =>
  isContact(item) || has(item, "REMIND", "REMIND_ME", "UNDO", "TAG", "UNTAG") || item.mark === "?";

function logOf(
  contact: ContactRef,
  { kind, direction, when }: Round,
  summary: string,
  note: readonly Item[],
): Intent {
  const sentiment = sentimentIn(note);
  return {
    do: "log_interaction",
    contacts: [contact],
    kind,
    ...(direction && { direction }),
    ...(when && { when }),
    ...(sentiment && { sentiment }),
    summary,
  };
}
