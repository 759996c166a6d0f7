import type { IntentOf } from "../../intent.ts";
import { entityIn, type Item, wordOf } from "../items.ts";

/** "works Fridays", "works nights", "works from home": when and how, and no name of a firm. */
export const isOfHours = (value: string): boolean => hours.test(value.toLowerCase());
const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const hours = new RegExp(
  `^(?:(?:on|only|most|every|mostly|all|long|odd|late|early|the|some) )*(?:${day}(?: (?:and|to|or|through|till) ${day})*|weekends?|weekdays|mornings?|afternoons?|evenings?|nights?|days|shifts|hours|(?:part|full|half)[ -]?time|overtime|from home|at home|remote(?:ly)?|freelance|alone|hard|late|early|abroad|outdoors|indoors|herself|himself)(?: (?:only|now|too|again|shift|shifts|off|on|hours|mostly))*$`,
  "u",
);

type Values = NonNullable<IntentOf<"change_contact">["set"]>;

/** "her email was ana@…": it was, and nobody says that it is; "was wrong, it's …" puts it right. */
export const wasReachedAt = ({ email, phone }: Values, items: readonly Item[]): boolean =>
  (email !== undefined || phone !== undefined) &&
  items.some(
    (item, at) =>
      wordOf(items[at - 1]) === "was" &&
      /^(?:email|mail|e mail|phone|number|mobile|cell|address|line|telephone)$/u.test(
        wordOf(items[at - 2]),
      ) &&
      (entityIn(item, "email") ?? entityIn(item, "phone")) !== undefined,
  );

/** "I'm so done with Ana": of her, and of nothing that was to be done. */
export const isFedUp = (words: string): boolean =>
  /\b(?:so|totally|completely|utterly|absolutely|well and truly) (?:over and )?done with\b/u.test(
    words,
  );

/** "lunch with Ana Friday", and nothing told of it: as well what is planned as what there was. */
export const mayBePlanned = ({ kind, summary }: IntentOf<"log_interaction">): boolean =>
  kind === "meeting" && bareMeal.test(summary);
const bareMeal =
  /^(?:an? )?(?:quick )?(?:lunch|coffee|dinner|breakfast|brunch|drinks?|tea|beers?|meeting|appointment|catch[- ]?up) with (?:\p{L}[\p{L}'’.-]*,? ){1,5}(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:at )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?|noon|midday|lunchtime))?[.!]?$/iu;

/** "Brighton and Hove" is one place. */
export const twofold =
  /^(?:Brighton and Hove|Trinidad and Tobago|Antigua and Barbuda|(?:St|Saint) Kitts and Nevis|Bosnia and Herzegovina|Turks and Caicos|Tyne and Wear|Dumfries and Galloway|Perth and Kinross|Argyll and Bute|Windsor and Maidenhead|Hammersmith and Fulham|Kensington and Chelsea|Barking and Dagenham|Newfoundland and Labrador)\b/iu;
