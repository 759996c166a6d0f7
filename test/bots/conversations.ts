/** What somebody does in a conversation; the same wherever it takes place. */
export type Step =
  | { readonly say: string }
  /** Presses the button so called below the last answer. */
  | { readonly press: string }
  /** Says it below the answer to the step with this number of its conversation, where there are threads. */
  | { readonly below: number; readonly say: string };

export interface Told {
  readonly title: string;
  readonly steps: readonly Step[];
}

const say = (words: string): Step => ({ say: words });
const press = (label: string): Step => ({ press: label });

/** Conversations, one after the other, of which every channel must give the same facts. */
export const conversations: readonly Told[] = [
  {
    title: "a call with a wish and a reminder, undone and done again",
    steps: [
      say("called Mark Bell, he wants 5 kg for Saturday, remind me Thursday"),
      press("Undo"),
      press("Redo"),
    ],
  },
  {
    title: "which of two is meant, by button",
    steps: [say("called Anna, wants samples"), press("Lindqvist"), say("undo")],
  },
  {
    title: "which of two is meant, in words",
    steps: [say("Anna bought 2 espresso for 20 euros"), say("Schmidt")],
  },
  {
    title: "an answer that is refined",
    steps: [
      say("contacts in Berlin"),
      { below: 0, say: "and Hamburg?" },
      { below: 0, say: "how many is that?" },
      say("contacts without an email"),
      say("who's due today?"),
    ],
  },
  {
    title: "a figure of money, and why",
    steps: [
      say("Mark Bell bought 3 espresso for 30 euros"),
      say("revenue this month"),
      press("Why?"),
    ],
  },
  {
    title: "a deletion is confirmed, and can be taken back",
    steps: [say("delete Zoe Fox"), press("No"), say("delete Zoe Fox"), press("Yes"), say("undo")],
  },
  {
    title: "a follow-up that is moved, handed over and ticked off",
    steps: [
      say("remind me tomorrow to send Mark Bell the invoice"),
      say("push the Mark Bell follow-up to next Monday"),
      say("tick off the Mark Bell follow-up"),
    ],
  },
  {
    title: "several things in one message, under one undo",
    steps: [
      say("met Mark Bell at the fair and tag him VIP"),
      say("add contact Lena Brück, lena@example.com"),
      press("Undo"),
    ],
  },
  {
    title: "a correction",
    steps: [say("Zoe Fox bought 2 espresso for 20 euros"), say("no, 3 for 30 euros")],
  },
  {
    title: "an invitation",
    steps: [say("invite Ben as member"), say("who is on the team?")],
  },
  {
    title: "a refund, a tag, and a note with marks that mean something elsewhere",
    steps: [
      say("Anna Schmidt bought a mug for 48 euros"),
      say("no, 40"),
      say("refunded Anna Schmidt 10 for the mug"),
      say("tag Anna Schmidt vip"),
      say("note for Mark Bell: allergic to *nuts* & <milk>"),
      say("undo"),
      say("redo"),
      say("revenue this month"),
    ],
  },
  {
    title: "a question writes nothing, and neither do doubts or quotations",
    steps: [
      say("did Mark Bell buy 3 espresso?"),
      say("should I call Zoe Fox?"),
      say("if Mark Bell calls, tell him we are closed"),
    ],
  },
  {
    title: "what it does not understand",
    steps: [say("will it rain on the party?"), say("yes")],
  },
];
