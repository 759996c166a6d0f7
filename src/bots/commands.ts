import { abilities } from "../core/capabilities.ts";
import type { Ability } from "../core/help/help.ts";
import type { ActionName } from "../core/intent.ts";

/** A short way, behind a slash, of saying what is said most. Everything else is said in words. */
export interface Command {
  readonly name: string;
  /** What of all that can be done it is short for. */
  readonly of: ActionName;
  /** What it says, with what stands behind it. */
  readonly says: (rest: string) => string;
}

/** In the order in which they are offered. */
export const commands: readonly Command[] = [
  { name: "log", of: "log_interaction", says: (rest) => rest || "help log" },
  {
    name: "find",
    of: "contact_fact",
    says: (rest) => (rest === "" ? "help contacts" : `tell me about ${rest}`),
  },
  { name: "due", of: "list_follow_ups", says: () => "who's due today?" },
];

/** Further ones, for channels where commands are all that can be found by tapping. */
export const moreCommands: readonly Command[] = [
  { name: "undo", of: "undo", says: (rest) => `undo ${rest}`.trim() },
  { name: "why", of: "why", says: () => "why?" },
  { name: "team", of: "show_team", says: () => "who is in the team?" },
  { name: "settings", of: "show_settings", says: () => "settings" },
  { name: "help", of: "help", says: (rest) => `help ${rest}`.trim() },
];

/** The command that words begin with, said in words; undefined where there is none of that name. */
export function saidByCommand(
  among: readonly Command[],
  name: string,
  rest: string,
): string | undefined {
  return among.find((each) => each.name === name.toLowerCase())?.says(rest.trim());
}

/** What a command is short for, as it is told to people. */
export function abilityOfCommand({ of }: Command): Ability {
  const ability = abilities().find(({ name }) => name === of);
  if (ability === undefined) throw new Error(`There is no capability ${of}`);
  return ability;
}
