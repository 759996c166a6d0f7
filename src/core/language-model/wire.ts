import { z } from "zod";
import type { Ability } from "../help/help.ts";
import type { ActionName } from "../intent.ts";

/** What one message may mean at most. */
export const mostReadings = 5;
/** A sentence of ours is short; what is longer was not asked for. */
const longestSentence = 500;

/** One thing that is meant: which of the capabilities, and the plain sentence that says it. */
export interface WireReading {
  readonly do: ActionName;
  readonly say: string;
}

/** The form a model answers in, and the reading of such an answer. */
export interface Wire {
  /** The plain subset of JSON schema that every compatible server takes; the same in each run. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The readings of an answer; undefined where it is no answer of this form. */
  readonly readingsIn: (content: unknown) => readonly WireReading[] | undefined;
}

/** Made from the list of capabilities: what is not on it cannot be meant. */
export function wireFor(abilities: readonly Pick<Ability, "name">[]): Wire {
  const names = abilities.map(({ name }) => name);
  const answer = z.strictObject({
    readings: z.array(z.strictObject({ do: z.enum(names), say: z.string() })),
  });
  const { $schema: _, ...schema } = z.toJSONSchema(answer);
  return {
    schema,
    readingsIn(content) {
      const read = answer.safeParse(content);
      if (!read.success) return undefined;
      const { readings } = read.data;
      const isOne =
        readings.length <= mostReadings &&
        readings.every(({ say }) => say.length <= longestSentence);
      return isOne ? readings : undefined;
    },
  };
}
