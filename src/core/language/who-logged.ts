import type { Question } from "../questions/question.ts";
import type { Board } from "./board.ts";
import { type Cut, cutIn } from "./cuts.ts";
import { has, type Item } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { isMine } from "./who.ts";

/** "have I logged more calls than Ben", "do I have fewer follow-ups than Ana": the writer beside one of us. */
export const isMeOrThem = (items: readonly Item[]): boolean =>
  besideMe.test(wordsOf(items)) &&
  items.filter(({ shop }) => shop.member !== undefined).length === 1 &&
  items.some(({ word }) => /^(?:i|me|my|mine|myself)$/u.test(word));
const besideMe =
  /\b(?:more|fewer|less|as many)\b.* (?:than|as)\b|\b(?:or|and|vs|versus|against) (?:me|mine|myself|i)\b|\b(?:me|mine|myself|i) (?:or|and|vs|versus|against)\b/u;

/** "calls with VIPs last month by Tom" */
export function memberBehind(people: readonly Item[]): readonly Item[] {
  const said = contentOf(people);
  const by = said.findLastIndex(({ word }) => word === "by");
  const behind = said.slice(by + 1).filter((item) => !has(item, "FILLER"));
  const isLogger =
    by >= 0 &&
    behind.every((item) => item.shop.member !== undefined || has(item, "OR", "AND")) &&
    !has(said[by - 1], "OWNER_FIELD", "LOOKS_AFTER");
  return isLogger ? behind : [];
}

export interface Loggers {
  readonly by?: string | undefined;
  readonly group?: Question["group"] | undefined;
}

/** Who logged: one member, or each by themselves ("who", "Ben or Tom", "each of us"). */
export function loggersIn(board: Board, log: readonly Item[]): Loggers {
  const cut = cutIn(board, false);
  return cut === undefined && isMeOrThem(log) ? eachOfUs(board, log) : loggersBy(cut, board, log);
}

function loggersBy(cut: Cut | undefined, board: Board, log: readonly Item[]): Loggers {
  const members = log.filter((item) => item.shop.member !== undefined);
  const who = log.find((item) => board.isFree(item) && has(item, "WHO"));
  // "calls under my name": logged by the writer, whoever looks after whom.
  const mine = log.filter((item) => has(item, "MINE"));
  board.take([...(cut?.used ?? []), ...members, who, ...mine]);
  if (members.length > 1) board.takeAll("MORE", "OR", "AND", "COMPARE");
  if (cut !== undefined || who !== undefined) board.takeAll("MOST", "MORE");
  if (cut === undefined)
    return who === undefined ? loggedBy(members, board, mine) : { group: "member" };
  if (isOfTeam(cut, log)) return { group: "member" };
  return { ...loggedBy(members.slice(0, 1), board, mine), group: cut.group };
}

/** "more calls than Ben": both have a row. */
function eachOfUs(board: Board, log: readonly Item[]): Loggers {
  board.take(log.filter((item) => item.shop.member !== undefined || has(item, ...besides)));
  return { group: "member" };
}
const besides = [
  "WHO",
  "MORE",
  "MORE_THAN",
  "LESS_THAN",
  "OR",
  "AND",
  "COMPARE",
  "ME",
  "MY",
] as const;

/** "how many calls did each person log": those who write things down are the team. */
const isOfTeam = (
  { group, used }: { readonly group: string; readonly used: readonly Item[] },
  log: readonly Item[],
): boolean =>
  group === "owner" ||
  group === "member" ||
  (group === "contact" &&
    used.some(({ word }) => /^(?:each |every )?person$/.test(word)) &&
    log.some(({ word }) => /^(?:log|logged|make|made|write|wrote)$/.test(word)));

function loggedBy(
  [member, ...others]: readonly Item[],
  board: Board,
  mine: readonly Item[],
): Loggers {
  if (others.length > 0) return { group: "member" };
  const isOwn = mine.length > 0 || isOwnLog(board.items) || board.items.some(isByWriter);
  return { by: member?.shop.member?.[0] ?? (isOwn ? "me" : undefined) };
}

/** "my calls", "what did I log"; who needs it, or for whom it is counted, has logged none of it. */
const isOwnLog = (items: readonly Item[]): boolean =>
  isMine(
    items.filter(
      (item, at) =>
        !(item.word === "me" && /^(?:for|to)$/.test(items[at - 1]?.word ?? "")) &&
        item.word !== "for me" &&
        !(items[at - 1]?.word === "i" && isOfPlans(item, items[at + 1])),
    ),
  );
const isOfPlans = ({ word }: Item, next: Item | undefined): boolean =>
  /^(?:need|am|must|should)$/.test(word) || (word === "have" && next?.word === "to");

/** "emails I sent in August": the writer's. */
const isByWriter = ({ word }: Item, at: number, items: readonly Item[]): boolean =>
  word === "i" && done.test(items[at + 1]?.word ?? "");
const done =
  /^(?:sent|wrote|had|took|held|put down|entered|recorded|rang|phoned|called|emailed|messaged|texted|met|visited|jotted)\b/u;
