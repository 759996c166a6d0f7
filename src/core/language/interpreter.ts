import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import { once } from "../once.ts";
import { unlessAgainst } from "./answered-against.ts";
import { type Asked, questionsIn } from "./ask.ts";
import { askedAmidTalk } from "./asked-amid-talk.ts";
import { askedAmidNote } from "./asked-amid-note.ts";
import { askedOfOneAhead } from "./asked-of-one-ahead.ts";
import { askedOfThem } from "./asked-of-them.ts";
import { askedOnceMore } from "./asked-once-more.ts";
import { choiceToldIn } from "./commands/choice-told.ts";
import { withoutLastEcho } from "./commands/echo.ts";
import { commandsAmidChat, commandsIn } from "./commands/message.ts";
import {
  isOnlyOrder,
  mayOrder,
  ordersBehind,
  withoutOrdersBehind,
} from "./commands/order-begun.ts";
import { isToBeWritten } from "./commands/to-be-written.ts";
import { correctionCommand } from "./commands/correction.ts";
import { answerIn } from "./commands/due-answer.ts";
import { givenOn, receiverIn } from "./commands/given-on.ts";
import { isNoCorrection, isPutRight, isSupposed } from "./commands/not-meant.ts";
import { asksToAdd, isOfNewcomer, withNewcomer } from "./commands/newcomer-or-deed.ts";
import { onFromLast } from "./commands/on-from-last.ts";
import { addedToLast } from "./commands/note-on-last.ts";
import { type Part, type Read, textOf, trimmed } from "./commands/part.ts";
import { withoutRemarks } from "./commands/remarks.ts";
import { anythingFor, replyIn, textFor } from "./commands/replies.ts";
import type { Interpret, Interpretation, Situation } from "./interpretation.ts";
import { isOfStock } from "./in-stock.ts";
import { withGoods } from "./goods-spoken-of.ts";
import { has, type Reading, read } from "./items.ts";
import { toldIn } from "./commands/told.ts";
import { withoutTold } from "./commands/told-after-question.ts";
import { undoneIn } from "./commands/several-undone.ts";
import { isUndoneFirst } from "./commands/undone.ts";
import { theirWordsIn } from "./commands/their-words.ts";
import { whatBecomesIn } from "./commands/what-becomes.ts";
import { boughtOnVisit } from "./bought-on-visit.ts";
import { changeAmidTalk, changeIn } from "./changed-question.ts";
import { askedInCircumstances } from "./circumstances.ts";
import { askedBehindDots, comesTo, isOtherwise } from "./comes-to.ts";
import { begunAnewIn } from "./mending.ts";
import { onePriceIn } from "./one-price.ts";
import { ofDeed, ofQuestions, understood } from "./outcomes.ts";
import { hangsOn, isOfAnswer, leavesPeopleOut, ofOneMind, pointsBack } from "./of-answer.ts";
import { partByPart } from "./part-by-part.ts";
import { mayBeParted } from "./part-pieces.ts";
import { putRightAtEnd } from "./put-right-at-end.ts";
import { isQuoted, isQuotedWord } from "./quoted.ts";
import { notUnderstood, takenBackIn } from "./not-understood.ts";
import { isOfFigures, isQuestion } from "./question-or-deed.ts";
import { largestOrders, rankedOtherwise } from "./ranked-otherwise.ts";
import { isOfElse } from "./restated.ts";
import { leavesOut } from "./refinement-how.ts";
import { rewordedIn } from "./reworded.ts";
import { sureTurnIn, wordedTurnIn } from "./second-turn/second-turn.ts";
import { isAsking } from "./commands/speech.ts";
import { asTyped, spokenAs } from "./taught.ts";
import { isMereName } from "./told-not-asked.ts";
import { aboutWords } from "./teaching.ts";
import { undressedAside, withoutCries, withoutSignature } from "./undressed.ts";
import { asksTheirs, isIdea } from "./whole-question.ts";
import { askedBefore } from "../wording/conversation.ts";

/** The offline interpreter: words in, checked intents out, without a key and without a network. */
export function createInterpreter(): Interpret {
  return async (text, situation) => {
    const about =
      isQuoted(text) && !isQuotedWord(text)
        ? undefined
        : aboutWords(text, situation, (said) => readOf(said, situation));
    return about === undefined ? readOf(text, situation) : understood(about);
  };
}

/** With the words that were taught in place of those typed; where that means nothing, as typed. */
function readOf(typed: string, situation: Situation): Interpretation {
  const text = isQuoted(typed) ? typed : withoutSignature(undressedAside(typed), situation);
  const bare = withoutCries(text);
  const { taken, text: spoken } = spokenAs(text, situation.taught ?? []);
  const asTaught = taken.length === 0 ? undefined : meaningIn(spoken, situation);
  if (asTaught !== undefined) return asTyped(asTaught, taken);
  const meant = (said: string) => meantAsTyped(said, situation);
  const asSaid = meant(text) ?? (bare === text ? undefined : meant(bare));
  return (
    asSaid ??
    askedBehindDots(text, meant) ??
    onePriceIn(read(text, situation), meant) ??
    notUnderstood(typed, situation)
  );
}

const meaningIn = (text: string, situation: Situation): Interpretation | undefined =>
  meaningOf(read(text, situation), situation);

/** What it means as a whole; else, or where that leaves a part of it out, what its parts mean. */
function meantAsTyped(text: string, situation: Situation): Interpretation | undefined {
  const meaning = (said: string) => meantAlone(said, situation);
  const asked = askedInCircumstances(text, situation, meaning);
  const reading = read(text, situation);
  const first =
    asked ??
    (isQuoted(text)
      ? undefined
      : (takenBackIn(reading, meaning) ?? askedOfOneAhead(reading, meaning)));
  if (first !== undefined) return first;
  const told = askedAmidNote(text, meaning(text), meaning);
  const meant = boughtOnVisit(text, told, situation, meaning);
  if (isQuoted(text) || !mayBeParted(meant, text)) return meant;
  const parts = partByPart(reading, situation, meantAlone, meant);
  return parts === undefined || isOtherwise(parts, reading, situation) ? meant : parts;
}

const meantAlone = (text: string, situation: Situation): Interpretation | undefined =>
  comesTo(text, situation, meaningOf);

/** Replies first, then what puts right the last deed, then deeds, then questions. */
function meaningOf(reading: Reading, situation: Situation): Interpretation | undefined {
  const { text, items } = reading;
  const undone = undoneIn(items, situation);
  if (undone !== undefined) return understood(...undone);
  const reply =
    whatBecomesIn(text, items, situation) ??
    choiceToldIn(text, items, situation) ??
    replyIn(items, situation);
  if (reply !== undefined) return "do" in reply ? understood(reply) : reply;
  if (isQuoted(text)) return undefined;
  const filled = answerIn(text, items, situation);
  if (filled !== undefined) return understood(filled);
  const sure = sureTurnIn(reading, situation) ?? largestOrders(reading, situation);
  if (sure !== undefined) return unlessAgainst(sure, items, situation);
  const meant = inOtherWords(reading, situation);
  const right = putRightAtEnd(meant, reading, situation, (said) => meaningIn(said, situation));
  return ofOneMind(unlessAgainst(right, items, situation), situation);
}

/** As it is said; else as a change of the question before or a ranking that is said in other words. */
const inOtherWords = (reading: Reading, situation: Situation): Interpretation | undefined =>
  wordedTurnIn(
    rewordedIn(reading, situation, { meaningIn, meaningOf }) ?? saidIn(reading, situation),
    reading,
    situation,
  ) ?? rankedOtherwise(reading, situation);

/** A deed or a question; what is to be written down is none, though it may not be understood. */
function saidIn(reading: Reading, situation: Situation): Interpretation | undefined {
  const theirs = theirWordsIn(reading.text, reading.items, situation);
  if (theirs !== undefined) return ofDeed(theirs, reading, situation);
  const ofThem = askedOfThem(reading, (told) => meaningIn(told, situation));
  if (ofThem !== undefined) return ofQuestions(ofThem, reading);
  const again = askedOnceMore(reading.asked, situation);
  if (again !== undefined) return ofQuestions(again, reading);
  const questions = once(() => questionsIn(withoutOrdersBehind(reading)));
  if (mayBePlain(reading, situation)) {
    const plain = questions();
    if (plain !== undefined && plain.ignored === undefined) return ofQuestions(plain, reading);
  }
  const done = doneIn(reading, situation, questions);
  if (done !== undefined) return done;
  return isPutRight(reading.items) || receiverIn(reading.items) !== undefined
    ? undefined
    : otherwiseIn(reading, situation, questions);
}

/** What is no deed by itself: an order amid talk, or a question. */
function otherwiseIn(
  reading: Reading,
  situation: Situation,
  questions: Questions,
): Interpretation | undefined {
  if (isOfNewcomer(reading.items)) return ordered(reading, situation);
  return (
    (isToBeWritten(reading.items) || isIdea(reading.items)
      ? ordered(reading, situation)
      : (askedIn(reading, situation, questions) ?? amidChatIn(reading, situation))) ??
    (isOfAnswer(reading.asked, situation) ? undefined : begunAnewIn(reading, situation, meaningIn))
  );
}

/** The questions of a message, read when they are first needed: most deeds are told without them. */
type Questions = () => Asked | undefined;

/** Asked in so many words, or begun as lists and figures are, with nothing before it that it may change. */
const mayBePlain = ({ items, asked }: Reading, situation: Situation): boolean =>
  situation.lastQuestion === undefined &&
  (isAsking(withoutLastEcho(items)) || isOfFigures(asked[0])) &&
  !has(asked[0], "AND") &&
  !pointsBack(asked) &&
  !asksTheirs(asked) &&
  ordersBehind(items).length === 0 &&
  !asksToAdd(items);

/** What is to be done, or what changes the question before. */
function doneIn(
  reading: Reading,
  situation: Situation,
  questions: Questions,
): Interpretation | undefined {
  const { text, items, asked } = reading;
  const fewer =
    situation.lastQuestion && leavesOut(items) ? changeIn(asked, situation, false) : undefined;
  if (fewer !== undefined) return understood(fewer);
  const deed = isSupposed(items)
    ? undefined
    : withNewcomer(
        toldIn(text, items, situation) ?? deedIn(reading, situation, questions),
        reading,
        situation,
      );
  if (deed !== undefined) return ofDeed(deed, reading, situation);
  const toDo = textFor(text, items, situation);
  if (toDo !== undefined) return understood(toDo);
  const change = changedIn(reading, situation, questions);
  return change && understood(change);
}

/** What changes the question before; "give it to Ben" asks for no list of his. */
const changedIn = (
  reading: Reading,
  situation: Situation,
  questions: Questions,
): Intent | undefined =>
  receiverIn(reading.items) === undefined && !isOfStock(reading.asked)
    ? (changeAmidTalk(reading, situation) ??
      changeIn(reading.asked, situation, questions() !== undefined))
    : undefined;

/** A question, unless the message begins as an order does; or what an open question takes as it is. */
function askedIn(
  reading: Reading,
  situation: Situation,
  questions: Questions,
): Interpretation | undefined {
  const { text, items, asked } = reading;
  if (mayOrder(items)) {
    const deed = ordered(reading, situation);
    if (deed !== undefined || isOnlyOrder(items)) return deed;
  }
  const found = questions();
  if (found === undefined || isOfAnswer(reading.asked, situation)) {
    const open = anythingFor(text, reading.items, situation);
    return open && understood(open);
  }
  if (hangsOn(found.intents, asked, situation))
    return { outcome: "unclear", question: askedBefore };
  // What is ordered behind it was not done, which the answer says.
  const left = ordersBehind(items).map((order) => trimmed(textOf({ text }, order)));
  const ignored = left.length === 0 ? found.ignored : [...(found.ignored ?? []), ...left];
  return ofQuestions({ ...found, ...given({ ignored }) }, reading);
}

/** What is to be done, amid talk that nothing explains. */
function ordered(reading: Reading, situation: Situation): Interpretation | undefined {
  const deed = commandsAmidChat(reading.text, reading.items, situation);
  return deed && ofDeed(deed, reading, situation);
}

/** What is said in the midst of talk that nothing explains. */
function amidChatIn(reading: Reading, situation: Situation): Interpretation | undefined {
  const { asked } = reading;
  const deed = ordered(reading, situation);
  if (deed !== undefined) return deed;
  if (isOfAnswer(asked, situation) || isOfElse(asked)) return undefined;
  for (const { items: kept } of withoutRemarks(asked, "question")) {
    const left = asked.filter((item) => !kept.includes(item));
    const found = kept.length < asked.length ? questionsIn(withGoods(kept, left)) : undefined;
    if (found === undefined || (isMereName(found) && !isAsking(kept))) continue;
    return ofQuestions(found, reading);
  }
  const amid = askedAmidTalk(asked);
  return amid && ofQuestions(amid, reading);
}

/** More of an order, what puts the last deed right, deeds, and what goes on from them. */
const toBeDone = (part: Part): Read | undefined =>
  onFromLast(part) ??
  (isNoCorrection(part.items) ? undefined : correctionCommand(part)) ??
  commandsIn(part.text, part.items, part.situation) ??
  givenOn(part) ??
  addedToLast(part);

/** What is to be done, unless the words ask all the same. */
function deedIn(reading: Reading, situation: Situation, questions: Questions): Read | undefined {
  const { text, items } = reading;
  if (isUndoneFirst(items)) return { intents: [{ do: "undo" }] };
  const deed = toBeDone({ text, items, situation, carried: false });
  if (deed === undefined || isQuestion(questions, deed, reading, situation)) return undefined;
  return leavesPeopleOut(deed.intents, items) ? undefined : withoutTold(deed, text, items);
}
