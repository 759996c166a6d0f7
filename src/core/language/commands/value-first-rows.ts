import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { changed, type Meaning, ofSomebody } from "./contact-change.ts";
import { type Details, detailsFrom } from "./details.ts";
import type { Read } from "./part.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

const reached = (said: Said): Intent =>
  changed(said, {
    set: said.has("email") ? { email: said.text("email") } : { phone: said.text("phone") },
  });

/** "3 May 1980 is Ana's birthday"; a birthday party is some other day. */
const born = (said: Said): Intent | undefined => {
  const birthday = said.entity("birthday", "birthday")?.value;
  return birthday === undefined || !said.words.some(isBirthday)
    ? undefined
    : changed(said, { set: { birthday } });
};
const isBirthday = (item: Item): boolean =>
  has(item, "BIRTHDAY") && !/party|celebrat|candles|turn|list/.test(item.word);

const livingIn = (said: Said): Intent => changed(said, { set: { city: said.values("city")[0] } });

/** "Ana told me her birthday: …, and she lives in Cork": all that they told is a detail of theirs. */
const toldUs = (said: Said): Read | undefined => {
  const items = said.items("note");
  const found = detailsFrom(said.part, said.part.items.length - items.length, "known");
  if (found?.set === undefined || hasMore(found) || said.skipped.some(isOfOther)) return undefined;
  // "told me 3 May" may be any day.
  if (found.set.birthday !== undefined && !items.some(isBirthday)) return undefined;
  const intents = [changed(said, { set: found.set })];
  return { intents, ...given({ ignored: found.left }) };
};
const hasMore = ({ add, tags }: Details): boolean => add !== undefined || tags !== undefined;
const isOfOther = ({ word }: Item): boolean => /^(?:from|to|at|with|about|for)$/.test(word);
const telling =
  "told|told_us|mentioned|let|let_slip|revealed|confided|confirmed|gave|gave_me|gave_us|given|given_me|given_us|shared|sent|sent_me|texted";

/** A detail before whose it is: "ana@… is Ana's new address"; and what somebody tells of themselves. */
export const valueFirstRows: readonly Row<Meaning>[] = [
  {
    say: "<email> is NEW? EMAIL_FIELD|address for|of|to_reach <person> now?",
    means: ofSomebody(reached),
  },
  { say: "<email> is <person> 's? NEW? EMAIL_FIELD|address now?", means: ofSomebody(reached) },
  { say: "<phone> is NEW? PHONE PHONE? for|of|to_reach <person> now?", means: ofSomebody(reached) },
  { say: "<phone> is <person> 's? NEW? PHONE PHONE? now?", means: ofSomebody(reached) },
  {
    say: "found_out|found|find_out|learned|learnt|know|got|heard|have out? when|what_day <person> BIRTHDAY on? :|,|-|–|;? it|that? is|was|'s? <birthday>",
    means: ofSomebody(born),
  },
  { say: "<birthday> is BIRTHDAY for|of <person>", means: ofSomebody(born) },
  { say: "<birthday> is <person> 's? BIRTHDAY", means: ofSomebody(born) },
  {
    say: "<city> is where <person> moved_to|has_moved_to|lives|lives_now|is|stays living|based? now|these_days?",
    means: ofSomebody(livingIn),
  },
  { say: `<person> ${telling} slip|know? that? <note>`, means: toldUs },
];
