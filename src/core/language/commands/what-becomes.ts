import { whichLine } from "../../wording/digests.ts";
import type { Interpretation, Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { putOffIn } from "./put-off.ts";
import { type Deed, given, moved, name, type Told, waysOf, withoutTimes } from "./told.ts";

const it =
  "(?:it|this|that|them|these|those|both|all|(?:them|these|those) (?:both|all)|(?:all|both) of them|(?:that|this|the|those|these) ones?)";
const isThem = "(?:it's|that's|they're|(?:it|that|this|they|both|all) (?:is|are|was|were))";
const verbs = "move|push|shift|bump|put|snooze|postpone|reschedule|delay|make|set|keep|leave";
const has = "has|have|takes?|does|do|gets?|got|handles?";

/**
 * Ways to say what a line that was told three times is to become, without its number: nothing else
 * is said. "keep it" has no day yet, and is asked for one.
 */
const rows = waysOf([
  [
    `(?:drop|cancel|forget|scrap|skip|bin)(?: about)?(?: ${it})?|let ${it} go|dropped|cancelled`,
    () => ({ action: "cancel" }),
  ],
  [`(?:${isThem} )?(?:not|no longer) needed(?: any ?more)?`, () => ({ action: "cancel" })],
  [
    `${isThem} (?:already |all )?(?:done|finished|sorted|handled|✓|✅)(?: already| now)?`,
    () => ({ action: "complete" }),
  ],
  [`(?:(?:give|hand|pass|assign)(?: ${it})?(?: over| on)? )?(?:to|for) ${name}`, given],
  [`(?:give|hand|pass)(?: over)? ${name} ${it}`, given],
  [`(?:let )?${name}(?:'ll| will| can| could| should)? (?:${has}) ${it}`, given],
  [name, given],
  [`keep(?: ${it})?(?: open| alive| on the list)?`, () => ({ action: "move" })],
  [
    `(?:(?:${verbs})(?: ${it})?(?: back| off)? ?)?(?:to|till|until|by|for|on|not before)?(?: at| on| the)*`,
    moved,
  ],
]);

const courtesies =
  /^(?:(?:ok|okay|yes|please|just|then|well|so),? )+|(?:^|,? )(?:please|thanks|thank you|then)$/g;

/** Reads an answer to what a digest asked of a line: "drop it", "Jo can have it", "next friday". */
export function whatBecomesIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined {
  const { linesAsked = [] } = situation;
  if (linesAsked.length === 0) return undefined;
  const told = { text, times: putOffIn(items, situation), situation };
  const said = withoutTimes(told)
    .replaceAll("’", "'")
    .replace(/[.!\s]+$/u, "")
    .replace(courtesies, "");
  const deed = deedIn(told, said);
  if (deed === undefined) return undefined;
  if (linesAsked.length > 1 && !many.test(said))
    return { outcome: "unclear", question: whichLine(linesAsked) };
  const target = { numbers: [...linesAsked] };
  return { outcome: "understood", intents: [{ do: "change_follow_up", target, ...deed }] };
}

const many = /\b(?:them|these|those|both|all|ones)\b/;

function deedIn(told: Told, said: string): Deed | undefined {
  for (const { pattern, means } of rows) {
    const groups = pattern.exec(said)?.groups;
    const isSaid = groups !== undefined || pattern.test(said);
    const deed = isSaid ? means(told, groups?.["name"] ?? "") : undefined;
    // A day beside a deed that takes none would be lost.
    if (deed !== undefined && (told.times === undefined || deed.when !== undefined)) return deed;
  }
  return undefined;
}
