import { clarify, optionsOf } from "../asking.ts";
import { type Quotation, keptAs, quoted, quotedNote } from "../interactions/quotation.ts";
import type { Situation } from "../language/interpretation.ts";
import { goodsQuoted } from "../language/quoted-goods.ts";
import { text } from "../reply.ts";
import { whoseIsIt } from "../wording/quotations.ts";
import type { Plan } from "./plan.ts";
import { refusalOf } from "./rights.ts";

const longestShown = 120;

/** Asks whose it is what others wrote, and offers what to keep it as. */
export function quotedPlan(quotation: Quotation, situation: Situation): Plan {
  const { actor, clock } = situation;
  const note = quotedNote(quotation, clock);
  const refused = refusalOf(note, actor);
  if (refused !== undefined) return { is: "reply", reply: refused, pending: "kept" };
  const goods = goodsQuoted(quotation.words, situation);
  const choices = keptAs(quotation, goods, clock);
  // Whoever says “purchase” is asked what it tells nothing of, but it is not suggested.
  const offered = goods === undefined ? choices.slice(0, -1) : choices;
  const shown = text(quoted(quotation, longestShown, clock));
  return {
    is: "reply",
    reply: { ...clarify(whoseIsIt, [shown, optionsOf(offered)]), intent: note },
    asks: { asks: "value", slot: "contact", path: "contacts.0", choices, intents: [note] },
    pending: "dropped",
  };
}
