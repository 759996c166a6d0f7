import { standings } from "../customer-value/value-fit.ts";
import type { Filter } from "../questions/filter.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import type { Matched } from "./frames.ts";
import { has } from "./items.ts";
import { kindOf } from "./kinds.ts";
import { lengthOf, periodAhead, periodOf } from "./times-asked.ts";
import { segmentCalled } from "./words/segments.ts";

/** What the pieces a frame found mean, condition by condition. */

/** The period, and the length of time, that a frame found. */
export const periodIn = (of: Matched) => of.first(periodOf);
const aheadIn = (of: Matched) => of.first(periodAhead);
export const lengthIn = (of: Matched) => of.first(lengthOf);
/** The period found, as the part of a condition; nothing where there is none. */
export const during = (of: Matched) => {
  const period = periodIn(of);
  return period === undefined ? {} : { period };
};

/** Which kind of exchange, where it is not just any talk. */
function kindIn(of: Matched): { kind?: InteractionKind } {
  if (of.concept("TALK", "HEARD") !== undefined) return {};
  const kind = of.first((item) => kindOf(item, false));
  return kind === undefined ? {} : { kind };
}

export function silent(of: Matched): Filter {
  const since = lengthIn(of);
  const { kind } = kindIn(of);
  if (kind !== undefined) return notContacted(of, { kind });
  if (since !== undefined) return { is: "not_contacted", since };
  const period = periodIn(of);
  return period === undefined
    ? { is: "not_contacted" }
    : { is: "not", of: { is: "contacted", period } };
}

/** "haven't talked to in a while": no length is said, so it is that of "lapsed", and the answer says so. */
export function silentLately(of: Matched): Filter {
  const { kind } = kindIn(of);
  const since = { count: 90, unit: "day" } as const;
  return kind === undefined
    ? { is: "not_contacted", since }
    : { is: "not", of: { is: "contacted", kind, period: { is: "last", ...since } } };
}

/** "customers Tom hasn't talked to"; in "Tom's customers nobody talked to" he is not the one. */
export function silentOne(of: Matched): Filter | undefined {
  const member = of.item(({ shop }) => shop.member !== undefined);
  const not = of.item((item) => has(item, "NOT", "NEVER", "WITHOUT"));
  const by = member?.shop.member?.[0];
  if (member === undefined || not === undefined || by === undefined) return undefined;
  const isOne = not.first - member.last <= 2 && !/^no|^none/.test(not.word.replace(/^not\b/, ""));
  return isOne ? notContacted(of, { ...kindIn(of), by }) : undefined;
}

function notContacted(of: Matched, which: { kind?: InteractionKind; by?: string }): Filter {
  const since = lengthIn(of);
  const period = since === undefined ? periodIn(of) : ({ is: "last", ...since } as const);
  const when = period === undefined ? {} : { period };
  return { is: "not", of: { is: "contacted", ...which, ...when } };
}

export function contacted(of: Matched): Filter {
  const by = of.shop("member")?.[0];
  return { is: "contacted", ...kindIn(of), ...(by === undefined ? {} : { by }), ...during(of) };
}

/** "who did I speak to last week": with the writer, as "who did Ben speak to" is with Ben. */
export function contactedByMe(of: Matched): Filter | undefined {
  const me = of.item(({ word }) => word === "i");
  return me && { is: "contacted", ...kindIn(of), by: "me", ...during(of) };
}

/** "who called us in May", "who got in touch with us": what came from them, and nothing of ours. */
export function heardFrom(of: Matched): Filter | undefined {
  const [verb, us] = of.items;
  if (verb === undefined || us === undefined) return undefined;
  const isKind = has(verb, "CALL", "EMAIL");
  const isTheirs = theirVerb.test(verb.word) && us.first - verb.last <= (isKind ? 1 : 2);
  return isTheirs ? { is: "contacted", ...kindIn(of), direction: "in", ...during(of) } : undefined;
}
const theirVerb =
  /^(?:(?:called|phoned|rang|rung|telephoned|buzzed)(?: back)?|e ?mailed|mailed|messaged|texted|whatsapped|wrote(?: to)?|written(?: to)?|contacted|(?:(?:got|been) )?in touch|reached out(?: to)?)$/u;

/** "who contacted us in May" in one piece. */
export function heardOf(of: Matched): Filter | undefined {
  const isTheirs = of.item(({ word }) => /^(?:contacted|reached|wrote) us$/u.test(word));
  return isTheirs && { is: "contacted", direction: "in", ...during(of) };
}

/** "called by Tom this year": what he did, and no name. */
export function calledBy(of: Matched): Filter | undefined {
  const [called, member] = of.items;
  const by = of.shop("member")?.[0];
  const isBy =
    called?.word === "called" && member !== undefined && member.first === called.last + 2;
  return isBy && by !== undefined
    ? { is: "contacted", kind: "call", by, ...during(of) }
    : undefined;
}

/** "last spoken to before March": nobody has since. */
export function lastTalked(of: Matched): Filter | undefined {
  const period = periodIn(of);
  if (period?.is !== "before") return undefined;
  return {
    is: "all",
    of: [
      { is: "contacted", period },
      { is: "not", of: { is: "contacted", period: { is: "since", day: period.day } } },
    ],
  };
}

export function followUp(of: Matched): Filter | undefined {
  const reach = of.concept("DUE") === undefined ? 2 : 3;
  const isTogether = of.items.every((item, at) => {
    const before = of.items[at - 1];
    return before === undefined || item.first - before.last <= reach;
  });
  if (!isTogether) return undefined;
  const assignee = of.shop("member")?.[0];
  const overdue = of.concept("OVERDUE") === undefined ? undefined : "overdue";
  return {
    is: "follow_up",
    when: overdue ?? aheadIn(of) ?? "open",
    ...(assignee === undefined ? {} : { assignee }),
  };
}

export const noFollowUp = (): Filter => ({
  is: "not",
  of: { is: "follow_up", when: "open" },
});

export const when =
  (is: "last_order" | "new") =>
  (of: Matched): Filter | undefined => {
    const period = periodIn(of);
    return period === undefined ? undefined : { is, period };
  };

/** "customers gained in May"; those who "brought us" or "got" something were not gained by it. */
export function gained(of: Matched): Filter | undefined {
  const [customer, verb] = of.items;
  const isTheirs =
    customer !== undefined &&
    verb?.first === customer.last + 1 &&
    /^(?:bring|brought|get|got)/.test(verb.word);
  return isTheirs ? undefined : when("new")(of);
}

export function added(of: Matched): Filter | undefined {
  const period = periodIn(of);
  if (period === undefined) return undefined;
  const added = { is: "added", period } as const;
  return of.concept("PROSPECT") === undefined
    ? added
    : { is: "all", of: [{ is: "prospect" }, added] };
}

/** "customers over $500 with a birthday in July": the time beside it is that of the birthday. */
export function birthdayThen(of: Matched): Filter | undefined {
  const [noun, time] = of.items;
  return noun !== undefined && time !== undefined && time.first - noun.last <= 2
    ? birthday(of)
    : undefined;
}

/** With no time said, "upcoming birthdays" are those of the next 30 days. */
export function birthday(of: Matched): Filter | undefined {
  const [said, length] = [aheadIn(of), lengthIn(of)];
  if (said !== undefined) return { is: "birthday", period: said };
  if (length !== undefined) return { is: "birthday", period: { is: "next", ...length } };
  const isComing = of.concept("SOON") !== undefined || of.item(({ word }) => word.endsWith("s"));
  return isComing ? { is: "birthday", period: { is: "next", count: 30, unit: "day" } } : undefined;
}

export function owner(of: Matched): Filter {
  const members = of.items.flatMap(({ shop }) => shop.member ?? []);
  return { is: "owner", any: members };
}

/** "without anybody in charge"; of "not looked after by Ben" the person in charge is another condition. */
export const noOwner = (of: Matched): Filter | undefined =>
  of.shop("member") === undefined ? { is: "missing", field: "owner" } : undefined;

/** "with standing fading": how somebody stands by the chance that they come back. */
export function standing(of: Matched): Filter | undefined {
  const said = of.item((item) => !has(item, "STANDING"))?.word.replace(" ", "_");
  const named = standings.find((each) => each === said);
  return named === undefined ? undefined : { is: "standing", any: [named] };
}

/** The RFM segment that is named. */
export function segment(of: Matched): Filter | undefined {
  const named = of.first(({ word }) => segmentCalled.get(word));
  return named === undefined ? undefined : { is: "segment", any: [named] };
}

export function called(of: Matched): Filter | undefined {
  const item = of.item((each) => !has(each, "CALLED_NAME"));
  const noun = of.item((each) => has(each, "CALLED_NAME"));
  // "called by Tom" says who did it.
  if (noun?.word === "called" && item !== undefined && item.first > noun.last + 1) return undefined;
  // "has Tom called this year" says when, and no name.
  const isName = item !== undefined && periodOf(item) === undefined;
  return isName ? { is: "called", word: item.text } : undefined;
}

/** "customers I own"; "I am the owner" says nothing of them. */
export const ownedByMe = (of: Matched): Filter | undefined =>
  of.item(({ word }) => word === "own") && { is: "owner", any: ["me"] };
