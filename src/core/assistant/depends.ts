import { fold } from "../text.ts";
import type { Action } from "./turn.ts";

/**
 * Whether one part of a message cannot go on before another is answered: it is about "them", or
 * about somebody named as there. Running it now could mean somebody else.
 */
export function dependsOn(intent: Action, asking: Action): boolean {
  const names = namesIn(asking);
  const own = namesIn(intent);
  return own.has(last) || [...own].some((name) => names.has(name));
}

const last = "\u0000last";

/** The people an intent refers to, folded; `last` for "them". */
function namesIn(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return names;
  for (const [key, each] of Object.entries(value)) {
    if (key === "name" && typeof each === "string") names.add(fold(each));
    else if (key === "last" && each === true) names.add(last);
    else namesIn(each, names);
  }
  return names;
}
