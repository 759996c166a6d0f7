import { z } from "zod";
import type { Actor } from "../core/team/member.ts";
import type { Instant } from "../core/time.ts";
import { actorFrom, instantFrom } from "./ask-options.ts";

/** One message as it comes in on standard input. */
export interface AskLine {
  readonly text: string;
  readonly as?: Actor | undefined;
  readonly now?: Instant | undefined;
}

const written = z.object({
  text: z.string(),
  as: z.string().optional(),
  now: z.string().optional(),
});

/** A line is a message, or a JSON object that says by whom and when it was sent. */
export function askLine(line: string): AskLine {
  const parsed = written.safeParse(line.trimStart().startsWith("{") ? jsonIn(line) : undefined);
  if (!parsed.success) return { text: line };
  const { text, as, now } = parsed.data;
  return {
    text,
    ...(as !== undefined && { as: actorFrom(as) }),
    ...(now !== undefined && { now: instantFrom(now) }),
  };
}

/** Undefined where the line is no JSON: then it is a message like any other. */
function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
