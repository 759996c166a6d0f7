import type { JournalEntry } from "../changes/change.ts";
import type { Intent } from "../intent.ts";
import type { Courtesy } from "../language/courtesy.ts";
import type { ReadBy } from "../language/interpretation.ts";
import { type Block, note, type Reply, type ReplyKind, text } from "../reply.ts";
import type { Role } from "../team/member.ts";
import { listed } from "./common.ts";
import { intentRead } from "./read-back/intent.ts";

/** What always works, for those whose words were not understood. */
const suggestions = [
  "who hasn't bought in 90 days?",
  "who's due today?",
  "remind me tomorrow to call …",
] as const;

const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join("\n");

/** The reply to what is neither a command nor a question about the business. */
export function notUnderstood(given: readonly string[], modelIs?: keyof typeof modelNotes): Reply {
  const three = [...given, ...suggestions].slice(0, 3);
  return {
    kind: "unknown",
    blocks: [
      text(`I can't help with that. Try:\n${bullets(three)}`),
      ...(modelIs === undefined ? [] : [note(modelNotes[modelIs])]),
    ],
  };
}

/** Why a language model was not of help. */
const modelNotes = {
  unreachable: "The AI could not be asked just now; plain sentences work without it.",
  "spent for you":
    "What AI may read for you today is used up, until tomorrow; plain sentences work without it.",
  "spent for all":
    "What AI may read for the team today is used up, until tomorrow; plain sentences work without it.",
} as const;

/** Asks whether a language model read it right: what it read, in words of ours. */
export const confirmReading = (intents: readonly Intent[], currency: string): Reply => ({
  kind: "confirm",
  blocks: [
    text(
      `Did I get that right? Nothing is done yet.\n${bullets(intents.map((each) => intentRead(each, currency)))}`,
    ),
    note(readWith("AI")),
    {
      type: "choices",
      options: [
        { label: "Yes", say: "yes" },
        { label: "No", say: "no" },
      ],
    },
  ],
});

export const readWith = (by: ReadBy): string => `read by ${by}`;

/** What a language model took a question for. */
export const readAsBy = (intents: readonly Intent[], currency: string): string =>
  `${readWith("AI")} as ${listed(intents.map((each) => `“${intentRead(each, currency)}”`))}`;

/** The answer to a greeting or to thanks. */
export const courteous: Readonly<Record<Courtesy, Reply>> = {
  greeting: {
    kind: "unknown",
    blocks: [text(`Hello! Ask me, or tell me what happened. Try:\n${bullets(suggestions)}`)],
  },
  thanks: { kind: "unknown", blocks: [text("You're welcome.")] },
};

export const nothingAsked: Reply = {
  kind: "answer",
  blocks: [text("There is nothing waiting for an answer. Tell me what you'd like to do.")],
};

/** To what is dated "31 February". */
export const askedBefore =
  "I don't know what that goes on from. Please ask the whole question, such as “customers in Berlin”.";

/** Several goods were sold for one sum. */
export const onePriceForSeveral =
  "That is one price for several goods. Tell me what each cost, such as “2 mugs for 20 and a vase for 25”.";

/** A time was put right, and which holds cannot be told. */
export const whichTime =
  "That time was put right, and I can't tell which one holds. Say it once more with one day and time.";

/** Somebody was put right, and who holds cannot be told. */
export const whichPerson =
  "Somebody was put right there, and I can't tell who holds. Say it once more with the one you mean.";

/** A deed was taken back by the same message. */
export const takenBackAtOnce =
  "You took that back in the same message, so there is nothing to do. If a part of it holds, say that part again.";

/** Two deeds are to be written down, and only one of them is understood. */
export const whichTwo =
  "You mean two of them, and I can tell only one. Please say each in a message of its own.";

export const noSuchDay = (words: string): string =>
  `There is no ${words}. Please say it again with the day you mean.`;

export const tooLate: Reply = {
  kind: "answer",
  blocks: [text("That question has run out. Nothing was changed; please say it again.")],
};

export const leftAlone: Reply = {
  kind: "answer",
  blocks: [text("All right, nothing was changed.")],
};

/** "no" where nothing is asked. */
export const nothingRefused: Reply = {
  kind: "answer",
  blocks: [text("There is nothing waiting for an answer. “undo” takes back what you did last.")],
};

export const onlyFor = (name: string): Reply => ({
  kind: "refused",
  blocks: [text(`I asked ${name}, so only ${name} can answer that.`)],
});

const nouns: Readonly<Record<Role, string>> = {
  owner: "an owner",
  member: "a team member",
  viewer: "a viewer",
};

/** Says which role is needed, and whose the writer has. */
export const roleNeeded = (needed: Role, has: Role): Reply => ({
  kind: "refused",
  blocks: [text(`Only ${nouns[needed]} may do that; you are ${nouns[has]}.`)],
});

/** To a message of more characters than are read at once. */
export const tooLong = (length: number, longest: number): Reply => ({
  kind: "unknown",
  blocks: [
    text(
      `That message has ${length.toLocaleString("en")} characters, and I read up to ${longest.toLocaleString("en")} at once. Nothing was written. Please send it in shorter ones; lists of contacts or sales go into a CSV file.`,
    ),
  ],
});

export const refusedWith = (words: string): Reply => ({ kind: "refused", blocks: [text(words)] });

export const faulty = (reference: string): Reply => ({
  kind: "unknown",
  blocks: [
    text(`Something went wrong on my side, and nothing was saved. Reference: ${reference}.`),
  ],
});

export const changedMeanwhile: Reply = {
  kind: "unknown",
  blocks: [
    text("Somebody else changed this at the same moment, so I saved nothing. Please say it again."),
  ],
};

/**
 * The receipt of what was written in an earlier attempt to answer, before which the program ended:
 * a message that was written down once is not carried out again.
 */
export function doneBefore({ id, kind, status, summary }: JournalEntry): Reply {
  if (status === "undone")
    return {
      kind: "answer",
      intent: null,
      blocks: [text(`Done, and taken back since: ${summary}.`)],
    };
  const isUndoable = kind !== "undo" && kind !== "redo" && kind !== "erase";
  return {
    kind: "done",
    intent: null,
    blocks: [text(`Done: ${summary}.`), ...(isUndoable ? [undoButton] : [])],
    context: { changeId: id },
  };
}

/** "more than 1.250": the readings are the choices behind it. */
export const whichNumber = "That number can be read two ways. Which one do you mean?";

export const askedBack = (question: string, yesRuns: boolean): Reply => ({
  kind: "clarify",
  blocks: [
    text(question),
    ...(yesRuns
      ? [
          {
            type: "choices",
            answers: true,
            options: [{ label: "Yes", say: "yes", sign: "done" }],
          } as const satisfies Block,
        ]
      : []),
  ],
});

export const leftOut = (words: readonly string[]): Block =>
  note(`I left out ${listed(words.map((word) => `“${word}”`))}.`);

/** Of what was told beside an order. */
export const notKept = (words: readonly string[]): Block =>
  note(`Not written down: ${listed(words.map((word) => `“${word}”`))}.`);

export const undoButton: Block = {
  type: "choices",
  options: [{ label: "Undo", say: "undo", sign: "no" }],
};

/** Below what an edited message did, or asks. */
export const insteadOf = (summary: string, kind: ReplyKind): Block =>
  note(kind === "done" ? `Instead of: ${summary}.` : `Taken back: ${summary}.`);

/** Where the new words of an edited message write nothing. */
export const standsAsBefore = (summary: string): Block =>
  note(`What you wrote before stands: ${summary}.`);

/** The author of an edited message took back what it did before. */
export const takenBackMeanwhile = (summary: string): string =>
  `You took this back before: ${summary}. Shall I write down what you say now?`;

export const messageDeleted = (summary: string): string =>
  `You deleted the message behind this: ${summary}. It stands; undo it?`;
