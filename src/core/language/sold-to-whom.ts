import type { Intent } from "../intent.ts";
import { boughtBeside } from "./bought-beside.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import type { Reading } from "./items.ts";

/** Who bought what, and what else they bought, where it is asked in such words. */
export const ofBuyers = (reading: Reading, meaningOf: Means): Interpretation | undefined =>
  boughtBeside(reading, meaningOf) ?? soldToWhom(reading, meaningOf);

/**
 * "have we ever sold a city bike to anyone in Ely?", "did we sell any helmets in May?": who bought
 * them, or how many they were. Of one person who is named it is asked elsewhere.
 */
function soldToWhom({ text, items }: Reading, meaningOf: Means): Interpretation | undefined {
  const isOfOne = items.some(({ name }) => name?.contact === true && !name.weak);
  const isOfGoods = items.some(({ shop }) => shop.product !== undefined);
  const said = isOfOne || !isOfGoods ? undefined : plainly(text);
  const meant = said === undefined ? undefined : meaningOf(said);
  const isAsked = meant?.outcome === "understood" && meant.intents.every(isQuestion);
  return isAsked ? meant : undefined;
}
const isQuestion = (intent: Intent): boolean => intent.do === "question";

/** "did we sell a helmet in May" asks of one, "any helmets" of how many. */
function plainly(text: string): string | undefined {
  const { any = "", goods, who } = asking.exec(text)?.groups ?? {};
  if (goods === undefined) return undefined;
  if (who !== undefined)
    return `which ${who.replace(anyone, "people").replace(aOrAny, "")} bought ${goods}`;
  return /^(?:any|many|much)$/iu.test(any) ? `how many ${goods} did we sell` : undefined;
}

const asking =
  /^(?:(?:so|and|well|hey|hi),? )*(?:did|have|had) (?:we|i) (?:(?:ever|actually|really|even|also) )*(?:sell|sold) (?<any>any|some|an?|many|much|more) (?<goods>[^?!,;:.]+?)(?: to (?<who>[^?!,;:.]+?))?(?: at all| before| yet)?(?:,? (?:please|pls|plz))?[\s?!.\p{Extended_Pictographic}\uFE0F]*$/iu;
const anyone = /^(?:any(?:one|body)|some(?:one|body))(?= |$)/iu;
const aOrAny = /^(?:any|an?|some|one of (?:the|our)) /iu;
