import type { Ability } from "../help/help.ts";
import type { Interpret, Interpretation, Situation } from "../language/interpretation.ts";
import { isQuoted } from "../language/quoted.ts";
import { type LocalDate, localDate } from "../time.ts";
import { type Budget, type ModelUseStore, spentOf } from "./budget.ts";
import { instructionsFor } from "./instructions.ts";
import type { LanguageModel, ModelRequest } from "./language-model.ts";
import { type Masked, masked } from "./mask.ts";
import { meantBy } from "./meant-by.ts";
import { shopList } from "./shop-list.ts";
import { type Wire, wireFor } from "./wire.ts";

export interface CascadeParts {
  /** The offline interpreter: first in turn, and the reader of what the model says. */
  readonly rules: Interpret;
  readonly model: LanguageModel;
  readonly abilities: readonly Ability[];
  readonly budget: Budget;
  readonly uses: ModelUseStore;
}

/** What a model is sent at most; who writes more tells a story. */
const longestMessage = 500;

/**
 * The rules first; what they refuse or only half understand goes to the language model. It says
 * it in plain sentences, which the rules read: so a model's reading is held to the same checks,
 * and its names and times are looked up by the same code.
 */
export function createCascade(parts: CascadeParts): Interpret {
  const wire = wireFor(parts.abilities);
  const instructions = instructionsFor(parts.abilities);
  return async (text, situation) => {
    const offline: Interpretation = { ...(await parts.rules(text, situation)), readBy: "rules" };
    if (!isForModel(offline, text)) return offline;
    const day = localDate(situation.clock.zone, situation.clock.now);
    const spent = await spentOf(parts, day, situation.actor.name);
    if (spent !== undefined) return withWhy(offline, spent);
    return await readByModel(parts, { wire, instructions }, { text, situation, day, offline });
  };
}

function isForModel(offline: Interpretation, text: string): boolean {
  if (text.length > longestMessage || isQuoted(text) || !/\p{L}.*\s.*\p{L}/su.test(text.trim()))
    return false;
  if (offline.outcome === "unknown") return offline.courtesy === undefined;
  return offline.outcome === "understood" && offline.ignored !== undefined;
}

type Why = NonNullable<Extract<Interpretation, { outcome: "unknown" }>["modelIs"]>;

const withWhy = (offline: Interpretation, modelIs: Why): Interpretation =>
  offline.outcome === "unknown" ? { ...offline, modelIs } : offline;

interface Asked {
  readonly text: string;
  readonly situation: Situation;
  readonly day: LocalDate;
  readonly offline: Interpretation;
}

async function readByModel(
  parts: CascadeParts,
  { instructions, wire }: { readonly wire: Wire; readonly instructions: string },
  { day, offline, situation, text }: Asked,
): Promise<Interpretation> {
  const hidden = masked(text, situation);
  const answer = await parts.model.answer({
    instructions,
    message: messageOf(hidden, situation),
    schema: wire.schema,
  });
  const readings = answer.outcome === "answered" ? wire.readingsIn(answer.content) : undefined;
  const intents = readings && (await meantBy(readings, { hidden, situation, text, ...parts }));
  await parts.uses.add({
    on: day,
    member: situation.actor.name,
    model: parts.model.name,
    tokens: answer.tokens,
    read: intents !== undefined,
  });
  if (intents !== undefined) return { outcome: "understood", intents, readBy: "AI" };
  const isSilent = answer.outcome === "failed" && answer.why !== "refused";
  return isSilent ? withWhy(offline, "unreachable") : offline;
}

/** One piece of data, the message last: what stands before it seldom changes. */
const messageOf = ({ text }: Masked, { taught, vocabulary }: Situation): ModelRequest["message"] =>
  JSON.stringify({ words: shopList(vocabulary, taught), message: text });
