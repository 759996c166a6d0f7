import { putRightShortly } from "./commands/put-right-shortly.ts";
import { sourceAhead } from "./commands/source-ahead.ts";
import { putRightBesides } from "./commands/undone-then.ts";
import { ofMember } from "./members-own.ts";
import { mendedIn } from "./mending.ts";
import { remindedThen } from "./reminded-then.ts";
import { ofSetFirst } from "./set-first.ts";
import { ofSetPointedAt } from "./set-pointed-at.ts";
import { ofBuyers } from "./sold-to-whom.ts";
import { sameBesides } from "./same-besides.ts";
import { presentTold } from "./present-told.ts";
import { refundBooked } from "./refund-booked.ts";
import { salesListed } from "./sales-listed.ts";
import { taskFirst } from "./task-first.ts";
import { toldByKin } from "./told-by-kin.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";

/** What a text and what a reading means by all our rules. */
interface Meanings {
  readonly meaningIn: (text: string, situation: Situation) => Interpretation | undefined;
  readonly meaningOf: (reading: Reading, situation: Situation) => Interpretation | undefined;
}

/** What is said otherwise than our rows say it, in the order in which it is tried. */
const ways: readonly ((reading: Reading, means: Means) => Interpretation | undefined)[] = [
  sourceAhead,
  salesListed,
  refundBooked,
  presentTold,
  taskFirst,
  sameBesides,
  toldByKin,
  remindedThen,
];

function inSomeWay(reading: Reading, means: Means): Interpretation | undefined {
  for (const way of ways) {
    const meant = way(reading, means);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Said in other words: with what was put right, with a name for "his", with a set for "them". */
export function rewordedIn(
  reading: Reading,
  situation: Situation,
  { meaningIn, meaningOf }: Meanings,
): Interpretation | undefined {
  const means = (said: string) => meaningIn(said, situation);
  return (
    putRightShortly(reading, situation, meaningIn) ??
    inSomeWay(reading, means) ??
    putRightBesides(reading.text, situation, meaningIn) ??
    mendedIn(reading, situation, meaningIn) ??
    ofMember(reading, means) ??
    ofSetPointedAt(reading.text, means) ??
    ofSetFirst(reading, means) ??
    ofBuyers(reading, (said) => meaningOf(read(said, situation), situation))
  );
}
