import { note, type Reply, text } from "../reply.ts";
import { counted } from "./common.ts";

/** What was heard in a voice message. Nothing of it is done before its speaker says that it is right. */
export const heard = (words: string): Reply => ({
  kind: "confirm",
  blocks: [
    text(`I heard: “${words}”`),
    {
      type: "choices",
      answers: true,
      options: [{ label: "That's what I said", say: words, sign: "done" }],
    },
    note("Nothing is done yet. If I misheard, write it to me instead."),
  ],
});

const refused = (words: string): Reply => ({ kind: "refused", blocks: [text(words)] });

export const heardNothing = refused(
  "I heard no words in that. Please write it to me, or say it once more.",
);
export const couldNotListen = refused(
  "I couldn't listen to that just now. Please write it to me; a few words are enough.",
);
export const heardTooMuch = refused(
  "That was more than I can take in at once. Please say it in parts, or write it to me.",
);
export const voiceTooLong = (mostSeconds: number): Reply =>
  refused(
    `I listen to ${counted(mostSeconds, "second")} at a time. Please say it in parts, or write it to me.`,
  );

/** What a day's listening may take is used up. */
export const listenedEnough = {
  "spent for you":
    "What AI may do for you today is used up, until tomorrow. Please write it to me; that works without it.",
  "spent for all":
    "What AI may do for the team today is used up, until tomorrow. Please write it to me; that works without it.",
} as const;
