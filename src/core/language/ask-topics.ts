import { given } from "../given.ts";
import type { Parsed } from "./ask-figures.ts";
import { entityIn, has, isUnheard, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** What an exchange was about, and the words that say so. */
export interface Topic {
  readonly text: string;
  readonly items: readonly Item[];
}

/** "who asked about museum glass this year": what was logged of it, with whom and when. */
export function topicQuestion(items: readonly Item[]): Parsed | undefined {
  const toUs = (place: number): number => (items[place]?.word === "us" ? place + 1 : place);
  const at = items.findIndex((item, place) => speaks(item, items[toUs(place + 1)]));
  const about = toUs(at + 1);
  const opened = has(items[about], "ABOUT") ? about + 1 : at + 1;
  const before = items.slice(0, Math.max(0, at));
  const topic = at < 0 ? undefined : topicFrom(items, opened);
  if (topic === undefined || !before.some(isSomebody) || !before.every(isOfSubject))
    return undefined;
  const rest = items.slice(opened).filter((item) => !topic.items.includes(item));
  const dated = rest.find((item) => periodOf(item) !== undefined);
  if (rest.some((item) => item !== dated && item.mark === undefined)) return undefined;
  const kind = kindOf(items[at]);
  return {
    intent: {
      do: "list_interactions",
      ...given({ kind }),
      text: topic.text,
      ...given({ period: periodOf(dated) }),
    },
    used: new Set(items),
  };
}

/** "who called about …" asks of calls alone; "who asked about …" of whatever it was. */
function kindOf(item: Item | undefined): "call" | "email" | undefined {
  if (/^(?:called|phoned|rang)$/.test(item?.word ?? "")) return "call";
  return item?.word === "emailed" ? "email" : undefined;
}

/** "asked about", "complained about" */
const speaks = ({ word }: Item, next: Item | undefined): boolean =>
  /^(?:ask|asked|enquired?|inquired?|complain|complained) about$/.test(word) ||
  (/^(?:asked|asking|enquired|inquired|complained|complaining|talked|spoke|wrote|called|phoned|rang|emailed)$/.test(
    word,
  ) &&
    next?.word === "about");

const isSomebody = (item: Item): boolean => has(item, "WHO", "CUSTOMER", "CONTACT", "EVERYONE");
const isOfSubject = (item: Item): boolean =>
  !has(item, "HOW_MANY", "NOT", "NEVER") &&
  (item.mark !== undefined || has(item, "FILLER", "LIST") || isSomebody(item));

/** The topic from a place on, as far as it names things and no condition; none that is all small words. */
export function topicFrom(items: readonly Item[], from: number): Topic | undefined {
  const [first] = items.slice(from, from + 1);
  if (first !== undefined && entityIn(first, "quote") !== undefined)
    // As typed, without the marks around it: what is quoted has no slips to be put right.
    return { text: first.text.replace(/^["“„«']+|["”“»']+$/gu, ""), items: [first] };
  const rest = items.slice(from);
  const end = rest.findIndex((item) => item.mark !== undefined || periodOf(item) !== undefined);
  const said = end < 0 ? rest : rest.slice(0, end);
  const isNamed = said.some(isThing) && said.every((item) => isThing(item) || isSmall(item));
  const words = said.filter((item) => !isSmall(item)).map(wording);
  return isNamed ? { text: words.join(" "), items: said } : undefined;
}

const isThing = (item: Item): boolean =>
  (item.shop.product ?? item.shop.source ?? item.shop.tag) !== undefined ||
  matters.test(item.word) ||
  (isUnheard(item) && item.mark === undefined);
/** "who asked about refunds" is about a refund of each. */
const wording = (item: Item): string =>
  matters.test(item.word)
    ? item.word.replace(/s$/, "")
    : item.text.replace(/^(?:the|a|an|our)\s+/iu, "");
const matters = /^(?:refunds?|returns?|orders?|birthdays?|discounts?)$/;
const isSmall = ({ word }: Item): boolean =>
  /^(?:a|an|the|our|their|his|her|its|some|any|this|that|of|for|in|please|pls|thanks)$/.test(word);
