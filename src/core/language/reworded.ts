import { putRightShortly } from "./commands/put-right-shortly.ts";
import { sourceAhead } from "./commands/source-ahead.ts";
import { putRightBesides } from "./commands/undone-then.ts";
import { ofMember } from "./members-own.ts";
import { mendedIn } from "./mending.ts";
import { remindedThen } from "./reminded-then.ts";
import { ofSetFirst } from "./set-first.ts";
import { ofSetPointedAt } from "./set-pointed-at.ts";
import { ofBuyers } from "./sold-to-whom.ts";
import { toldByKin } from "./told-by-kin.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";

/** What a text and what a reading means by all our rules. */
interface Meanings {
  readonly meaningIn: (text: string, situation: Situation) => Interpretation | undefined;
  readonly meaningOf: (reading: Reading, situation: Situation) => Interpretation | undefined;
}

/** Said in other words: with what was put right, with a name for "his", with a set for "them". */
export const rewordedIn = (
  reading: Reading,
  situation: Situation,
  { meaningIn, meaningOf }: Meanings,
): Interpretation | undefined =>
  putRightShortly(reading, situation, meaningIn) ??
  sourceAhead(reading, (said) => meaningIn(said, situation)) ??
  toldByKin(reading, (said) => meaningIn(said, situation)) ??
  remindedThen(reading, (said) => meaningIn(said, situation)) ??
  putRightBesides(reading.text, situation, meaningIn) ??
  mendedIn(reading, situation, meaningIn) ??
  ofMember(reading, (said) => meaningIn(said, situation)) ??
  ofSetPointedAt(reading.text, (said) => meaningIn(said, situation)) ??
  ofSetFirst(reading, (said) => meaningIn(said, situation)) ??
  ofBuyers(reading, (said) => meaningOf(read(said, situation), situation));
