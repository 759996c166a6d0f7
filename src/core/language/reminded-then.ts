import { isPoint } from "./commands/part.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { has, type Item, type Reading } from "./items.ts";
import { toldExchanges } from "./kinds.ts";
import { isStop } from "./sentence.ts";

/**
 * "called Ana, she decides on Thursday, remind me then", "I'm away tomorrow, move all I have due then
 * to Friday": the day that was told last before, in place of "then". Undefined where none was told.
 */
export const remindedThen = (reading: Reading, means: Means): Interpretation | undefined =>
  remindedTomorrow(reading, means) ?? remindedOnDay(reading, means);

/** "remind me tom to ring Ana": tomorrow, where nobody is called Tom. */
function remindedTomorrow({ text, items }: Reading, means: Means): Interpretation | undefined {
  const found = tomDue.exec(text);
  const tom = items.find(({ start }) => start === found?.index);
  if (tom === undefined || tom.name !== undefined || tom.shop.member !== undefined)
    return undefined;
  return means(`${text.slice(0, tom.start)}tomorrow${text.slice(tom.start + "tom".length)}`);
}
const tomDue =
  /(?<=\b[Rr]emind (?:me|us) |\b[Rr]eminder |\b[Rr]eminder for |\b(?:[Pp]ing|[Nn]udge|[Pp]rod) me )tom(?= (?:to|about|abt|re|at|am|pm|morning|afternoon|evening|arvo|lunchtime|first thing|\d)\b)/u;

function remindedOnDay({ text, items }: Reading, means: Means): Interpretation | undefined {
  const found = thenDue.exec(text);
  if (found === null) return undefined;
  const at = items.findLastIndex((item) => item.end <= found.index && isPoint(item));
  const [day, told] = [items[at], items.slice(0, Math.max(0, at))];
  if (day === undefined || isOfExchange(told)) return undefined;
  const due = day.text.replace(/^(?:until|till|til|by|from)\b/iu, "on");
  const order = `${found[1] ?? ""} ${/^(?:\d|the \d|\p{Lu}\p{L}+ \d)/u.test(due) ? "on " : ""}${due}`;
  return means(text.slice(0, found.index) + order + text.slice(found.index + found[0].length));
}
/** "called Ana on Thursday, remind me then": the day that she was called on is over. */
const isOfExchange = (told: readonly Item[]): boolean =>
  !told.some((item) => isStop(item) || has(item, "AND")) &&
  told.some((item) => has(item, ...toldExchanges));

const thenDue =
  /\b((?:remind|ping|nudge|prod) (?:me|us|\p{L}+)|due(?<=\b(?:move|shift|push|bump|snooze|postpone|cancel|drop|close|give|hand|reassign|what|which|anything|who|list|show)\b[^.!?;]*))(?: again)? then\b/iu;
