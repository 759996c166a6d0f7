import type { MutedRule } from "../../digests/muted.ts";
import type { Intent } from "../../intent.ts";
import type { Part, Read } from "./part.ts";
import { firstMeaning, rows } from "./rows.ts";
import type { Said } from "./said.ts";

const muted =
  (off: boolean, rule?: MutedRule | "this") =>
  (said: Said): Intent | undefined =>
    said.person && {
      do: "mute",
      contact: said.person,
      ...(rule === undefined ? {} : { rule }),
      ...(off ? { off } : {}),
    };

/** What the rules are called. */
const called: readonly (readonly [words: string, rule: MutedRule | "this"])[] = [
  ["this|that rule|reason|one", "this"],
  ["BIRTHDAY rule|reason|reminders|reminder?", "birthday"],
  ["complaint|complaints rule|reason|reminders|reminder?", "complaint"],
  ["LATE|AT_RISK|silence rule|reason?", "quiet"],
  ["gone_quiet|quiet rule|reason?", "quiet"],
  ["SECOND_ORDER rule|reason?", "second_order"],
];

const ofOneRule = (verb: string, off: boolean) =>
  called.flatMap(([words, rule]) => [
    { say: `${verb} ${words} for|of|about|on <person>`, means: muted(off, rule) },
    { say: `${verb} <person> for? ${words}`, means: muted(off, rule) },
  ]);

const muting = rows<Intent>(
  ...ofOneRule("mute|silence", false),
  ...ofOneRule("unmute", true),
  { say: "mute|silence <person> in|in_the|from|on DIGEST", means: muted(false) },
  { say: "leave|keep <person> out|off of? DIGEST", means: muted(false) },
  { say: "unmute <person> in|in_the|from|on? DIGEST?", means: muted(true) },
);

/** Reads of whom digests are to tell no more, or again. */
export function muteCommand(part: Part): Read | undefined {
  const intent = firstMeaning(muting, part) ?? firstMeaning(asking, part);
  return intent && { intents: [intent] };
}

const asking = rows<Intent>(
  {
    say: "LIST|show? who|what|which? contacts|customers|people|rules? is|are? MUTED in|in_the|from? DIGEST?",
    means: () => ({ do: "show_muted" }),
  },
  {
    say: "LIST|show? MUTED contacts|customers|people|rules in|in_the|from? DIGEST?",
    means: () => ({ do: "show_muted" }),
  },
);

/** The same of what begins like a question: "who is muted?" */
export function mutedAsked(part: Part): Read | undefined {
  const intent = firstMeaning(asking, part);
  return intent && { intents: [intent] };
}
