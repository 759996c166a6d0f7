import { has, type Item } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const some =
  "(?:(?:all |both )?(?:the |those |any )?(?:ones |dates |days |birthdays )?(?:that |which |who )?(?:are |have |has |'ve |'s )?)";
const gone =
  "(?:(?:already |been and )*(?:gone(?: by)?|past|passed|been|over|over with|done|behind us|had)(?: already)?)";
const coming =
  "(?:(?:still |yet |are )*(?:to come|coming(?: up)?|to be|ahead(?: of us)?|upcoming|left|not yet been|future))";
const both = "(?:and|&|as well as|plus|or|and also|along with|together with|and not only)";
const alike = new RegExp(
  `^(?:(?:both|including|incl|with|so|that is|i mean|whether|either|count|counting|show|give me|i want|please|the|in) )*${some}(?:${gone} ${both} ${some}${coming}|${coming} ${both} ${some}${gone}|past and (?:future|present)|future and past|(?:they )?(?:have |are |is |was |'ve )*${gone} or (?:not|no|(?:they )?(?:are |is |will be |have )*${coming})(?: yet)?|${gone} (?:included|too|as well))(?: alike| too| please| both| included| as well| ones)*$`,
  "u",
);

/** "birthdays in November, those already gone as well as those still to come": all of them. */
export function withoutBothWays(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => has(item, "BIRTHDAY", "FOLLOW_UP"))) return items;
  const at = items.findIndex(
    (item, place) => place > 0 && isStop(item) && alike.test(wordsOf(said(items, place))),
  );
  if (at < 0 || !items.slice(0, at).some((item) => has(item, "BIRTHDAY", "FOLLOW_UP")))
    return items;
  return [...items.slice(0, at), ...items.slice(at + 1 + said(items, at).length)];
}

/** The clause behind a stop, up to the next. */
function said(items: readonly Item[], stop: number): readonly Item[] {
  const rest = items.slice(stop + 1);
  const end = rest.findIndex(isStop);
  return end < 0 ? rest : rest.slice(0, end);
}

/** "birthdays still to come", "… that have already gone": a part of a time that no condition tells. */
export const isHalfOfTime = (items: readonly Item[]): boolean => {
  const at = items.findIndex((item) => has(item, "BIRTHDAY"));
  const said = items.slice(at + 1).filter((item) => periodOf(item) === undefined);
  return at >= 0 && half.test(wordsOf(said));
};
const half =
  /\b(?:already|been and|have|has|'ve|'s|are|that|those) (?:gone|past|passed|been|over)\b|\bstill (?:to come|to be|ahead)\b|^(?:\S+ ){0,2}(?:gone|passed)\b/u;
