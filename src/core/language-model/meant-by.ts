import { type Intent, intentSchema } from "../intent.ts";
import type { Interpret, Situation } from "../language/interpretation.ts";
import { isGrounded } from "./grounded.ts";
import type { Masked } from "./mask.ts";
import type { WireReading } from "./wire.ts";

/** A message that was given to a model, and what its answer is read with. */
interface Given {
  readonly rules: Interpret;
  readonly hidden: Masked;
  readonly situation: Situation;
  readonly text: string;
}

/**
 * The intents a model's sentences mean to the rules. Undefined where there are none, or where any
 * of them is not wholly understood, means another thing than the model says, or has words that
 * nobody typed: then the whole answer is worth nothing.
 */
export async function meantBy(
  readings: readonly WireReading[],
  given: Given,
): Promise<readonly Intent[] | undefined> {
  const intents: Intent[] = [];
  for (const reading of readings) {
    const intent = await intentOf(reading, given);
    if (intent === undefined) return undefined;
    intents.push(intent);
  }
  return intents.length === 0 ? undefined : intents;
}

async function intentOf(
  reading: WireReading,
  { hidden, rules, situation, text }: Given,
): Promise<Intent | undefined> {
  const sentence = hidden.unmasked(reading.say);
  if (sentence === undefined) return undefined;
  // What we asked is answered by people alone.
  const { pending: _, ...alone } = situation;
  const read = await rules(sentence, alone);
  if (read.outcome !== "understood" || read.ignored !== undefined || read.assumed !== undefined)
    return undefined;
  const [intent, another] = read.intents;
  if (intent === undefined || another !== undefined || intent.do !== reading.do) return undefined;
  const checked = intentSchema.safeParse(intent);
  return checked.success && isGrounded(intent, text, situation.vocabulary) ? intent : undefined;
}
