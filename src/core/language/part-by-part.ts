import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { fold } from "../text.ts";
import { isEcho } from "./commands/echo.ts";
import { isForbidden, isSupposed, isTakenBack } from "./commands/not-meant.ts";
import { lastOne, mostIntents, textOf } from "./commands/part.ts";
import { aboutThem } from "./commands/remarks.ts";
import { isAsking } from "./commands/speech.ts";
import { whyItGoes } from "./commands/why-it-goes.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { isSurelyNamed, type Item, type Reading } from "./items.ts";
import {
  isAskedThen,
  doneThenAsked,
  isLeftUnsaid,
  isOnlyTagged,
  isSeveral,
  isSoldThen,
  mayHide,
  notesBehind,
  type Piece,
  partsOf,
  reports,
} from "./part-pieces.ts";
import { isAnswered } from "./gist/answered.ts";
import { isSound } from "./part-sound.ts";
import { saidOfThem } from "./part-said.ts";

type Alone = (text: string, situation: Situation) => Interpretation | undefined;

/** What was read up to a place, and of whom the last part spoke. */
interface Sofar {
  readonly intents: readonly Intent[];
  readonly spokenOf: string | undefined;
}

/**
 * Two or more things said in one message of which a part would be left out, each read by all that would read it as a message of its
 * own: "Ana needs 40 back for the mug, tag her trade, and when is her birthday". Every part must be
 * understood, and nothing of any left out; the one who was named is who "her" is, and who is meant
 * where nobody is said.
 */
export function partByPart(
  { text, items }: Reading,
  situation: Situation,
  alone: Alone,
  before: Interpretation | undefined,
): Interpretation | undefined {
  const done = doneIn(text, items, before);
  if (done === undefined || isUnsure(items)) return undefined;
  const pieces = partsOf(text, items);
  if (!isSeveral(pieces)) return undefined;
  const parts = new Parts(text, pieces, situation, alone);
  const names = new Set(items.filter(isSurelyNamed).map(({ name }) => fold(name?.said ?? "")));
  const [only] = items.filter(isSurelyNamed).map(nameOf);
  const found = parts.from(0, { intents: [], spokenOf: names.size === 1 ? only : undefined });
  // "follow-up sorted, close it" says one thing twice.
  const intents = found?.filter(
    (each, at) => found.findIndex((one) => isSame(one, each)) === at && !isToldAnyhow(each, found),
  );
  if (intents === undefined || !isMore(intents, done)) return undefined;
  return isAsking(items) && !intents.some(isAskedOnly)
    ? undefined
    : { outcome: "understood", intents: whyItGoes(intents, items) };
}

/** What was done with a part left out; nothing where nothing was read and a note or an order stands behind. */
function doneIn(
  text: string,
  items: readonly Item[],
  before: Interpretation | undefined,
): readonly Intent[] | undefined {
  const isParted = doneThenAsked(text, items) !== undefined;
  if (mayHide(before) || isOnlyTagged(before) || (isParted && isLeftUnsaid(before)))
    return before.intents;
  return before === undefined &&
    (isSoldThen.test(text) || isAskedThen.test(text) || notesBehind(items))
    ? []
    : undefined;
}

const isUnsure = (items: readonly Item[]): boolean =>
  isSupposed(items) || isTakenBack(items, "deed") || isForbidden(items);

/** Whether something is read that was not read of it before. */
function isMore(found: readonly Intent[], done: readonly Intent[]): boolean {
  if (found.length > mostIntents || found.every(isAskedOnly)) return false;
  if (found.some(isAdded) && found.some(({ do: what }) => what === "change_contact")) return false;
  return done.some(isAdded) ? isSoldToo(found, done) : found.length >= done.length;
}

/** "add ana lima (walk-in), she just bought a pot, 19": she is put down as before, and has bought. */
const isSoldToo = (found: readonly Intent[], done: readonly Intent[]): boolean =>
  found.length > done.length &&
  done.every((each) => found.some((one) => isSame(one, each))) &&
  found.every((each) => isAdded(each) || each.do === "record_purchase");

/** "Ana has a new number, 0142 …": what it is is told, and need not be asked. */
const isToldAnyhow = (intent: Intent, found: readonly Intent[]): boolean => {
  const field = intent.do === "change_contact" ? intent.ask : undefined;
  return (
    field !== undefined &&
    found.some((each) => each.do === "change_contact" && field in (each.set ?? {}))
  );
};

const isSame = (one: Intent, other: Intent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** All that is told of somebody new is one deed. */
const isAdded = ({ do: what }: Intent): boolean => what === "add_contact";

/** Several questions have a place of their own. */
const isAskedOnly = (intent: Intent): boolean =>
  isAnswered({ outcome: "understood", intents: [intent] });

const nameOf = ({ text }: Item): string => text.replace(/['’]s?$/u, "");

/** The pieces of a message, joined to parts that are read. */
class Parts {
  private readonly text: string;
  private readonly pieces: readonly Piece[];
  private readonly situation: Situation;
  private readonly alone: Alone;
  /** A page of talk is not read in every way. */
  private left = 20;

  constructor(text: string, pieces: readonly Piece[], situation: Situation, alone: Alone) {
    this.text = text;
    this.pieces = pieces;
    this.situation = situation;
    this.alone = alone;
  }

  /** The shortest part that is understood while what follows it is, too. */
  from(at: number, sofar: Sofar): readonly Intent[] | undefined {
    if (at === this.pieces.length) return sofar.intents;
    if (sofar.intents.length > 0 && isEcho(this.pieces[at] ?? [])) return this.from(at + 1, sofar);
    for (let next = at + 1; next <= this.pieces.length; next++) {
      const items = this.pieces.slice(at, next).flat();
      if (this.isReported(at, next)) continue;
      const read = this.partIn(items, sofar);
      const rest = read && this.from(next, read);
      if (rest !== undefined) return rest;
    }
    return undefined;
  }

  /** "Ana says Tom should …, refund Bea": what somebody said is not parted. */
  private isReported(at: number, next: number): boolean {
    const following = this.pieces[next];
    return following !== undefined && reports(this.pieces.slice(at, next), following);
  }

  private partIn(items: readonly Item[], sofar: Sofar): Sofar | undefined {
    const own = items.filter(isSurelyNamed).map(nameOf);
    const spokenOf = own.length === 0 ? sofar.spokenOf : sameOf(own);
    const said = textOf({ text: this.text }, items);
    const ways = own.length > 0 ? [said] : waysOf(said, saidOfThem(said, items, sofar));
    for (const way of new Set(ways)) {
      if (this.left-- <= 0) return undefined;
      const meant = this.alone(way, this.knowing(sofar));
      if (meant === undefined || !isSound(meant, items, own.length > 0 ? undefined : spokenOf))
        continue;
      const theirs = this.ofThem(meant.intents, spokenOf).map((each) => remindedOf(each, sofar));
      return { intents: [...sofar.intents, ...theirs], spokenOf };
    }
    return undefined;
  }

  private readonly ofThem = (
    intents: readonly Intent[],
    spokenOf: string | undefined,
  ): readonly Intent[] =>
    spokenOf === undefined ? intents : intents.map((each) => aboutThem(each, { name: spokenOf }));

  /** What was said before is what was said last; no question is changed by a part. */
  private knowing({ intents }: Sofar): Situation {
    const last = intents.at(-1);
    if (last === undefined) return this.situation;
    const { lastQuestion: _question, pending: _pending, ...others } = this.situation;
    return { ...others, ...given({ lastCommand: last }) };
  }
}

/** "refunded her 70. remind me Saturday to check the new one": what is kept in mind behind a deed is of her. */
const remindedOf = (intent: Intent, { intents, spokenOf }: Sofar): Intent =>
  intent.do === "create_follow_up" &&
  intent.contact === undefined &&
  spokenOf !== undefined &&
  intents.length > 0 &&
  !intents.every(isAskedOnly)
    ? { ...intent, contact: lastOne }
    : intent;

/** As it is said, and of the one spoken of; a note first of whom it is on. */
const waysOf = (said: string, ofThem: readonly string[]): readonly string[] =>
  ofThem[0]?.startsWith("note for ") === true ? [...ofThem, said] : [said, ...ofThem];

/** The one of whom a part speaks, if it is one. */
const sameOf = (names: readonly string[]): string | undefined =>
  new Set(names.map(fold)).size === 1 ? names[0] : undefined;
