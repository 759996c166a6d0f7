import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Part, Read } from "./part.ts";

/**
 * "Ana also has 0131 …", "new number for Ana 0131 …, keep the old one": an email or phone beside the one
 * there is, where it would else take its place.
 */
export function withOldKept(part: Part, read: (part: Part) => Read | undefined): Read | undefined {
  const items = withoutKeeping(part.items);
  const found = read({ ...part, items });
  const isBeside = items.length < part.items.length || also.test(wordsOf(items));
  return found && isBeside ? { ...found, intents: found.intents.map(beside) } : found;
}

/** Without the words at the end that ask to keep what there is. */
function withoutKeeping(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (_, place) =>
      place > Math.max(2, items.length - 15) && keeping.test(wordsOf(items.slice(place))),
  );
  return at < 0 ? items : items.slice(0, at);
}
const theOld =
  "(?:the|his|her|their) (?:old|other|first|existing|current|present) (?:one|number|phone|mobile|email|address)";
const keeping = new RegExp(
  `^(?:[,;.–—-] )?(?:(?:and|but|so|please|just|add|save|put|enter|it|that|this|on|in|as well|too) )*(?:do not (?:delete|remove|lose|replace|overwrite|touch) ${theOld}|(?:keep|leave) ${theOld}(?: (?:there|on|in|as it is|on file))?|${theOld} stays(?: (?:on|in|there|the|her|his|their|main|primary|number|one|phone|email|as it is))*)(?: (?:too|as well|also|please|thanks|though))*(?: [.!])*$`,
  "u",
);
const also = /(?:^| )also (?:has|have|uses?|goes by|on|at)(?: |$)/u;

const beside = (intent: Intent): Intent => {
  if (intent.do !== "change_contact" || intent.set === undefined) return intent;
  const { email, phone, ...others } = intent.set;
  const add = { ...intent.add, ...given({ email: textOf(email), phone: textOf(phone) }) };
  const { set: _set, ...rest } = intent;
  return {
    ...rest,
    ...(Object.keys(others).length === 0 ? {} : { set: others }),
    ...(Object.keys(add).length === 0 ? {} : { add }),
  };
};
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
