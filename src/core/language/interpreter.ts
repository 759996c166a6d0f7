import type { Intent } from "../intent.ts";
import { questionIn } from "./ask.ts";
import { commandsIn } from "./commands/message.ts";
import { correctionCommand } from "./commands/correction.ts";
import type { Read } from "./commands/part.ts";
import { fillIn, replyIn } from "./commands/replies.ts";
import type { Interpret, Interpretation, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";
import { asksSeveral, questionsIn } from "./questions-in.ts";
import { refinementIn } from "./refinement.ts";
import { suggestionsFor } from "./suggest.ts";

const understood = (...intents: readonly Intent[]): Interpretation => ({
  outcome: "understood",
  intents,
});

/** The offline interpreter: words in, checked intents out, without a key and without a network. */
export function createInterpreter(): Interpret {
  return async (text, situation) => {
    const reading = read(text, situation);
    return (
      meaningOf(text, reading, situation) ?? {
        outcome: "unknown",
        suggestions: suggestionsFor(text, situation.vocabulary),
      }
    );
  };
}

/** Replies first, then what puts right the last deed, then deeds, then questions. */
function meaningOf(
  text: string,
  reading: Reading,
  situation: Situation,
): Interpretation | undefined {
  const { items, asked } = reading;
  const reply = replyIn(items, situation.pending);
  if (reply !== undefined) return understood(reply);
  if (isQuoted(text)) return undefined;
  const pointed = pointing(text, situation);
  if (pointed !== undefined) return understood(pointed);
  const part = { text, items, situation, carried: false };
  const deed = correctionCommand(part) ?? commandsIn(text, items, situation);
  const measures = asksSeveral(asked) ? questionsIn(asked) : undefined;
  if (measures !== undefined) return understood(...measures);
  const question = questionIn(asked);
  if (deed !== undefined && !(question !== undefined && isBareReport(deed, text)))
    return ofDeed(deed);
  if (question !== undefined)
    return question.unclear === undefined
      ? understood(question.intent)
      : {
          outcome: "unclear",
          question: `Do you mean ${question.unclear}?`,
          intent: question.intent,
        };
  const several = questionsIn(asked);
  if (several !== undefined) return understood(...several);
  const change = refinementIn(asked, situation);
  if (change !== undefined) return understood(change);
  const filled = fillIn(text, items, situation);
  return filled === undefined ? undefined : understood(filled);
}

/** "email of José Núñez" tells nothing, so it asks. */
const isBareReport = ({ intents }: Read, text: string): boolean =>
  intents.every(
    (each) =>
      each.do === "log_interaction" && each.summary === text.trim() && each.when === undefined,
  );

function ofDeed({ intents, unclear }: Read): Interpretation {
  if (unclear === undefined) return understood(...intents);
  const [intent] = intents;
  return { outcome: "unclear", question: unclear, ...(intent === undefined ? {} : { intent }) };
}

/** "oh sorry, the one in Vienna": which of the choices is meant, by words of it. */
function pointing(text: string, { pending }: Situation): Intent | undefined {
  const words =
    /^(?:oh|sorry|no|ah|i mean|i meant|[\s,.!–-])*(the (?:one|guy|lady|other)\b.*)$/i.exec(
      text,
    )?.[1];
  return pending?.asks === "choice" && words !== undefined
    ? { do: "choose", words: words.replace(/\b(?:guy|lady|please|i mean|i meant)\b/gi, " ") }
    : undefined;
}

/** What others wrote is never acted upon. */
const isQuoted = (text: string): boolean =>
  /^\s*(?:>|fwd?:|fw:|forwarded|-+\s*forwarded|["“”„«])/i.test(text);
