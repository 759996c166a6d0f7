import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Part, Read } from "./part.ts";

const aside =
  "(?:oops|oh|ah|no|nope|sorry|wait|actually|hang on|hold on|argh|well|hm+|and|but|then|please|pls|though|after all|again|thanks)";
const mark = "(?: ?[,.;:!–—-])?";
const tag = "#(?:,? (?:and|or|nor) #|, #)*";
const whole = (said: string): RegExp =>
  new RegExp(`^(?:${aside}${mark} )*(?:${said})(?:${mark} ${aside})*(?: ?[.!])?$`, "u");
/** "oops, not vip", "take vip off again", "vip was wrong". */
const takesBack = whole(
  `(?:not|without|drop|remove|forget|scrap|lose) (?:the |as )?${tag}(?: tags?)?|take (?:the )?${tag}(?: tags?)? (?:off|away)|(?:the )?${tag}(?: tags?)? (?:was|is|were) (?:wrong|a mistake|a slip)`,
);
/** "sorry, just vip", "only restaurant". */
const keepsOnly = whole(`(?:just|only) (?:the |as )?${tag}(?: tags?)?|${tag} only`);

/** "oops, not vip" where somebody was just tagged: that tag comes off, and the others stay. */
export function tagsTakenBack({ items, situation }: Part, last: Intent): Read | undefined {
  if (last.do !== "tag" || last.contacts === undefined || situation.saidLast === "question")
    return undefined;
  const { add = [], contacts } = last;
  const off = tagsOff(items, add);
  if (off.length === 0) return undefined;
  return {
    intents: [
      off.length === add.length ? { do: "undo" } : { do: "tag", contacts, remove: [...off] },
    ],
  };
}

/** Which of the tags that were put on the words take off again. */
function tagsOff(items: readonly Item[], added: readonly string[]): readonly string[] {
  const said = items.flatMap(({ shop }) => shop.tag?.slice(0, 1) ?? []);
  if (said.length === 0 || !said.every((each) => added.includes(each))) return [];
  const words = wordsOf(items.map(asTag));
  if (takesBack.test(words)) return said;
  return keepsOnly.test(words) ? added.filter((each) => !said.includes(each)) : [];
}

const asTag = (item: Item): Item => (item.shop.tag === undefined ? item : { ...item, word: "#" });
