import { type Asked, questionsIn } from "./ask.ts";
import { whetherDone } from "./ask-whether-done.ts";
import { askedApart } from "./asked-apart.ts";
import { askedBehind } from "./asked-behind.ts";
import { aboutThem } from "./commands/remarks.ts";
import { isAsking } from "./commands/speech.ts";
import type { Item } from "./items.ts";
import { type Core, coresOf } from "./talk.ts";
import { isMereName, isOfAll } from "./told-not-asked.ts";

/** A question in the midst of talk that nothing explains; "him" is the one of whom the talk spoke. */
export function askedAmidTalk(asked: readonly Item[]): Asked | undefined {
  for (const core of coresOf(asked)) {
    const found = askedIn(core);
    if (found !== undefined) return found;
  }
  return askedApart(asked) ?? askedBehind(asked) ?? whetherDone(asked);
}

function askedIn({ items, spokenOf }: Core): Asked | undefined {
  const found = questionsIn(items);
  if (found === undefined) return undefined;
  const isOfTalk = isMereName(found) || (spokenOf !== undefined && isOfAll(found));
  if (isOfTalk && !isAsking(items)) return undefined;
  return spokenOf === undefined
    ? found
    : { ...found, intents: found.intents.map((intent) => aboutThem(intent, spokenOf)) };
}
