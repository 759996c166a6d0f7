import { has, type Item, wordOf } from "./items.ts";
import { contentOf } from "./sentence.ts";

type Part = readonly Item[];

/**
 * "how many calls did Ann and how many did Ben log this year": what is said once for both is said of
 * each, so that both are questions of their own.
 */
export function saidOfEach(items: Part): readonly Part[] {
  const [first, second, ...others] = items.flatMap((item, at) =>
    has(item, "HOW_MANY") ? [at] : [],
  );
  if (first === undefined || second === undefined || others.length > 0) return [];
  const one = askedOf(items.slice(first + 1, second));
  const other = askedOf(items.slice(second + 1));
  const isSaidOnce = one !== undefined && one.kind.length > 0 && other?.kind.length === 0;
  return isSaidOnce && other !== undefined ? eachOf(items.slice(first, first + 1), one, other) : [];
}

/** The kind is that of the first; what either leaves out is said of the other. */
function eachOf(howMany: Part, one: AskedOf, other: AskedOf): readonly Part[] {
  const act = other.act ?? one.act;
  const rest = other.rest.length > 0 ? other.rest : one.rest;
  return [one, other].map(({ helper, member }) => [
    ...howMany,
    ...one.kind,
    ...(helper ?? one.helper ?? []),
    member,
    ...(act === undefined ? [] : [act]),
    ...rest,
  ]);
}

interface AskedOf {
  readonly kind: Part;
  readonly helper: Part | undefined;
  readonly member: Item;
  readonly act: Item | undefined;
  readonly rest: Part;
}

/** "calls did Ann log this year": of what, whom and when; undefined where more is said. */
function askedOf(part: Part): AskedOf | undefined {
  const said = contentOf(part).filter((item) => !isJoint(item) && !isCourtesy(item));
  const at = said.findIndex((item) => item.shop.member !== undefined || isWriter(item));
  const member = said[at];
  if (member === undefined) return undefined;
  const before = said.slice(0, at);
  const kind = before.filter((item) => has(item, ...exchanges));
  const helper = before.filter((item) => !kind.includes(item));
  const [act, ...after] = said.slice(at + 1);
  const isAct = acts.has(wordOf(act));
  const rest = isAct ? after : said.slice(at + 1);
  const isPlain =
    helper.every(({ word }) => helpers.has(word)) &&
    !rest.some(
      (item) => item.shop.member !== undefined || isWriter(item) || item.name?.full === true,
    );
  return isPlain
    ? {
        kind,
        helper: helper.length > 0 ? helper : undefined,
        member,
        act: isAct ? act : undefined,
        rest,
      }
    : undefined;
}

/** "how many did I log": one of us too. */
const isWriter = ({ word }: Item): boolean => /^(?:i|me)$/.test(word);
const isCourtesy = ({ word }: Item): boolean => /^(?:please|pls|plz|thanks)$/.test(word);
const isJoint = (item: Item): boolean => has(item, "AND");
const exchanges = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE", "INTERACTION"] as const;
const helpers = new Set(["did", "does", "do", "has", "have", "by", "from"]);
const acts = new Set([
  "log",
  "logged",
  "make",
  "made",
  "have",
  "had",
  "do",
  "done",
  "enter",
  "entered",
  "record",
  "recorded",
]);
