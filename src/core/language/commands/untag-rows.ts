import type { Intent } from "../../intent.ts";
import { wordsOf } from "../sentence.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";
import { tagsOf } from "./tag-those.ts";

type Tags = Pick<Extract<Intent, { do: "tag" }>, "add" | "remove">;

/** A change of the tags of those who are named. */
export const people = (said: Said, tags: Tags): Intent => ({
  do: "tag",
  contacts: said.people,
  ...tags,
});
export const untagged = (said: Said): Intent => people(said, { remove: tagsOf(said) });

/**
 * "remove the trade tag from everyone", "delete the trade tag": off all who have it. Of somebody asked
 * about or written of before it may be only theirs.
 */
export const offEverybody = (said: Said): Intent | undefined => {
  const { carried, situation } = said.part;
  const { lastQuestion, lastCommand } = situation;
  const isBegun = lastQuestion !== undefined || lastCommand !== undefined;
  const tags = said.values("known");
  const isAll = said.has("text")
    ? everybody.test(wordsOf(said.items("text")))
    : !carried && !isBegun && isAlone(said);
  return isAll ? { do: "tag", filter: { is: "tag", any: tags }, remove: tags } : undefined;
};
/** "Ana gave back the cello. Remove the tag vip": somebody is spoken of before. */
const isAlone = ({ part: { text, items } }: Said): boolean =>
  courtesies.test(text.slice(0, items[0]?.start)) && courtesies.test(text.slice(items.at(-1)?.end));
const courtesies =
  /^(?:please|pls|hi|hey|ok|okay|now|can you|could you|thanks|altogether|completely|for good|[\s,.!?])*$/iu;
const everybody =
  /^(?:everyone|everybody|all|all of them|anyone|anybody|(?:all )?(?:the |our |my )?(?:contacts|customers|clients|people)|everyone (?:who has|that has|with) it)$/u;

/** "the trade tag on Ana can go" */
const mayGo = "can|may|should|must|MUST|has_to|needs_to go|come_off|come off?";

/** Tags that are taken off: "take the complaint tag off Ana", "no more newsletter for Ana". */
export const untagRows: readonly Row<Intent>[] = [
  { say: "UNTAG|untagged <people> from|as? <known>", means: untagged },
  { say: "UNTAG <known> from|off|on <people>", means: untagged },
  { say: "REMOVE <known> from|off|of|on <people> TAG_NOUN?", means: untagged },
  { say: "REMOVE <tags> TAG_NOUN from|off|of|on <people>", means: untagged },
  { say: "REMOVE TAG_NOUN <tags> from|off|of|on <people>", means: untagged },
  { say: "<people> loses|lose|lost <known> TAG_NOUN", means: untagged },
  { say: `<known> TAG_NOUN ${mayGo} for|on|from|off|of|with <people>`, means: untagged },
  { say: `<known> TAG_NOUN on|for|of|from|with <people> ${mayGo}`, means: untagged },
  { say: `<people> 's? <known> TAG_NOUN ${mayGo}`, means: untagged },
  {
    say: "<people> NOT|does_not|do_not need|needs|want <known> TAG_NOUN? any_more|anymore|any_longer",
    means: untagged,
  },
  {
    say: "<people> WANT|wanted|asked|asks|WILLING take_off|taken|removed|struck? out|off <known> TAG_NOUN|CONTACT_BOOK?",
    means: untagged,
  },
  { say: "<people> no_longer WANT|needs|need <known> TAG_NOUN|CONTACT_BOOK?", means: untagged },
  { say: "REMOVE <people> <tags> TAG_NOUN", means: untagged },
  { say: "REMOVE <people> TAG_NOUN <tags>", means: untagged },
  { say: "REMOVE <people> from|off <known> TAG_NOUN|CONTACT_BOOK?", means: untagged },
  {
    say: "<people> is|are? no_longer|not_anymore|not_any_more <known> TAG_NOUN?",
    means: untagged,
  },
  {
    say: "<people> is|are? NOT <known> TAG_NOUN? any_more|anymore|any_longer|now",
    means: untagged,
  },
  { say: "took|taken|stripped <known> TAG_NOUN? off|from|off_of <people>", means: untagged },
  { say: "took|taken <people> off|out_of <known> TAG_NOUN|CONTACT_BOOK?", means: untagged },
  { say: "<people> :|,|-|–? WANT|wants|asked_for? no more <known> TAG_NOUN?", means: untagged },
  { say: "no more <known> TAG_NOUN? for <people>", means: untagged },
  {
    say: "<people> unsubscribed|unsubscribes|opted_out|opts_out from|of? <known>",
    means: untagged,
  },
];
