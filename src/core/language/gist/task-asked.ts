import { isAsking } from "../commands/speech.ts";
import type { Item } from "../items.ts";
import { spoken } from "../sentence.ts";

/** "Ana is to get an email, could you remind Ben of it?": asks for that, and for no answer. */
export function isTaskAskedFor(items: readonly Item[]): boolean {
  const said = spoken(items.filter(({ mark }) => mark !== "?"));
  const isOne = items.filter(({ mark }) => mark === "?").length <= 1;
  return (
    isOne &&
    (tellsMe.test(said) ||
      bidsTask.test(said) ||
      (asksForTask.test(said) && !isAsking(items.filter(({ mark }) => mark !== "?"))))
  );
}
const asksForTask =
  /(?:^|[,.;:!–—-] )(?:(?:so|and|please) )*(?:can|could|would|will) (?:you|we) [^,.;:!]*\b(?:remind|reminder|nudge|ping|follow up|to do|task|list|bring it up|make sure|phone|call)\b[^,.;:]*$/u;
/** "could Ana's reminder be postponed until Monday?" */
const bidsTask =
  /(?:^|[.!;,] )(?:(?:hi|hey|please|and|so) )*(?:can|could|may|might) (?!you |we |i |anyone |anybody )[^.!;]*\bbe (?:postponed|pushed|moved|shifted|delayed|rescheduled|put|cancelled|canceled|dropped|scrapped|called off|binned|reworded|rewritten|rephrased|changed|closed|ticked|crossed|marked|handed|given|reassigned)\b/u;
/** "could you tell me on Friday to …?" */
const tellsMe =
  /^(?:(?:hi|hey|please) )*(?:can|could|would|will) you (?:please )?(?:tell me (?:on|at|in|next|tomorrow|by) |see to it |keep in mind |let \S+ know )/u;
