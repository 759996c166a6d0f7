import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { has, isSurelyNamed, type Item, read } from "../items.ts";
import { commandsIn } from "./message.ts";
import { isAsking } from "./speech.ts";

/**
 * "call Ana", where it was asked for whom a reminder is, "with Ana about the hedge", where it was asked
 * who the call was with: more than a name, so that it is read with what was told before.
 */
export function toldAnswer(
  text: string,
  items: readonly Item[],
  { pending, ...situation }: Situation,
): Intent | undefined {
  if (pending?.asks !== "value" || pending.slot !== "contact" || isAsking(items)) return undefined;
  if (!items.some(isSurelyNamed)) return undefined;
  const tell = (said: string): readonly Intent[] => {
    const whole = `${said} ${text}`;
    return commandsIn(whole, read(whole, situation).items, situation)?.intents ?? [];
  };
  const asked = pending.intent;
  if (asked?.do === "create_follow_up") return taskTold(asked, items, tell);
  return asked?.do === "log_interaction" ? exchangeTold(asked, items, tell) : undefined;
}

type Tell = (said: string) => readonly Intent[];

function taskTold(
  asked: IntentOf<"create_follow_up">,
  [first]: readonly Item[],
  tell: Tell,
): Intent | undefined {
  const [told, ...others] = asked.text === "" && has(first, "TO_DO") ? tell("remind me to") : [];
  return told?.do === "create_follow_up" && told.when === undefined && others.length === 0
    ? { ...asked, ...told }
    : undefined;
}

function exchangeTold(
  asked: IntentOf<"log_interaction">,
  [first]: readonly Item[],
  tell: Tell,
): Intent | undefined {
  const [told, ...others] = first?.word === "with" ? tell(`log a ${asked.kind}`) : [];
  return told?.do === "log_interaction" && told.kind === asked.kind && others.length === 0
    ? { ...told, ...given({ when: told.when ?? asked.when }) }
    : undefined;
}
