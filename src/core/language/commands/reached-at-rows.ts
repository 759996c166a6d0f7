import type { Intent } from "../../intent.ts";
import { type Change, changed, type Meaning } from "./contact-change.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "also 0131 …" behind a number: a further one, and not in place of it. */
export const besideLast = (set: NonNullable<Change["set"]>, last: Intent | undefined) => {
  const { phone, ...others } = set;
  const told = last?.do === "change_contact" ? (last.add?.phone ?? last.set?.["phone"]) : undefined;
  return typeof phone === "string" && told !== undefined
    ? { add: { phone }, ...(Object.keys(others).length === 0 ? {} : { set: others }) }
    : { set };
};

/** The email or phone that is told. */
export const point = (said: Said): NonNullable<Change["add"]> =>
  said.has("email") ? { email: said.text("email") } : { phone: said.text("phone") };
/** A further email or phone of somebody. */
export const addPoint = (said: Said): Intent => changed(said, { add: point(said) });

/** An email or phone of somebody in the place of the one before. */
export const newPoint = (said: Said): Intent => changed(said, { set: point(said) });

/** "got Ana's number: …"; "took Ana about her number" tells of something else. */
const pointOfTheirs = (said: Said): Intent | undefined =>
  isOfElse(said) ? undefined : newPoint(said);
const isOfElse = (said: Said): boolean =>
  said.skipped.some(({ word }) => /^(?:about|for|with|to|from|by|re|regarding)$/.test(word));
const bornOn = (said: Said): Intent | undefined => {
  const birthday = said.entity("birthday", "birthday")?.value;
  return birthday === undefined || isOfElse(said)
    ? undefined
    : changed(said, { set: { birthday } });
};

/** "put a second email on Ana: …": one more, where without "second" it would take the place of the one there is. */
export const furtherPointRows: readonly Row<Meaning>[] = [
  {
    say: "PUT|save|enter|store a|an|one? another|second|other|extra|additional|further|spare PHONE for|to|of|on <person> 's? record|file|card|profile|entry? :|,|is|-? it|that? is? <phone> <aside>?",
    means: addPoint,
  },
  {
    say: "PUT|save|enter|store a|an|one? another|second|other|extra|additional|further|spare EMAIL_FIELD for|to|of|on <person> 's? record|file|card|profile|entry? :|,|is|-? it|that? is? <email> <aside>?",
    means: addPoint,
  },
];

/** An email or phone before whose it is: "got a new number for Ana, it's …", "new email of Ana: …". */
export const reachedAtRows: readonly Row<Meaning>[] = [
  {
    say: "got|have|GET|found <person> 's? NEW? PHONE PHONE? ,|-|–|:? it|its? is|'s|:? <phone>",
    means: pointOfTheirs,
  },
  {
    say: "got|have|GET|found <person> 's? NEW? EMAIL_FIELD ,|-|–|:? it|its? is|'s|:? <email>",
    means: pointOfTheirs,
  },
  {
    say: "GET|have|has? a|an|one? another|second|extra|additional|further|spare|other PHONE for|of|on|off|from <person> is|:|,|-|–? it|its? is|'s? <phone> <aside>?",
    means: addPoint,
  },
  {
    say: "GET|have|has? a|an|one? another|second|extra|additional|further|spare|other EMAIL_FIELD for|of|on|off|from <person> is|:|,|-|–? it|its? is|'s? <email> <aside>?",
    means: addPoint,
  },
  {
    say: "got|have|GET|found NEW? PHONE PHONE? for|off|of|from <person> at|finally? last? ,|-|–|:? it|its? is|'s|:? <phone>",
    means: newPoint,
  },
  {
    say: "got|have|GET|found NEW? EMAIL_FIELD for|off|of|from <person> at|finally? last? ,|-|–|:? it|its? is|'s|:? <email>",
    means: newPoint,
  },
  {
    say: "CHANGE? NEW? PHONE PHONE? for|of|from|on|: <person> CHANGE|IN_TRUTH? <phone>",
    means: newPoint,
  },
  {
    say: "CHANGE? NEW? EMAIL_FIELD for|of|from|on|: <person> CHANGE|IN_TRUTH? <email>",
    means: newPoint,
  },
  {
    say: "found|found_out|learnt|learned|got|have|ADD <person> 's? BIRTHDAY finally|at_last? ,|-|–|:? it|its|that? is|'s|:? <birthday>",
    means: bornOn,
  },
];
