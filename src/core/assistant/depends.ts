import { peopleNamed } from "../people-named.ts";
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
const namesIn = (intent: Action): ReadonlySet<string> =>
  new Set([...peopleNamed(intent).map(fold), ...(meansLast(intent) ? [last] : [])]);

const meansLast = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).some(
    ([key, each]: [string, unknown]) => (key === "last" && each === true) || meansLast(each),
  );
