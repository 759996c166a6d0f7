import { askWhich, found, type Step, stop, type Waiting } from "../asking.ts";
import type { Crm } from "../crm.ts";
import { nameTokens, spellings } from "../text.ts";
import { whoInTheTeam } from "../wording/asks.ts";

/**
 * The name of the team member that is meant: the writer for "me", else who has the name, or alone
 * has it as one word of theirs. Anybody else is asked about.
 */
export async function findMember(name: string, crm: Crm, waiting: Waiting): Promise<Step<string>> {
  const { actor } = crm;
  if (isMe(name) || shareSpelling(name, actor.name)) return found(actor.name);
  const member = await crm.team.named(name);
  if (member !== undefined) return found(member.name);
  const all = await crm.team.all();
  const wanted = nameTokens(name);
  const [only, ...others] = all.filter(({ name: each }) => {
    const held = nameTokens(each);
    return wanted.length > 0 && wanted.every((token) => held.includes(token));
  });
  if (only !== undefined && others.length === 0) return found(only.name);
  return stop(
    askWhich(
      waiting,
      whoInTheTeam(name),
      all.map((each) => ({ label: each.name, words: [each.name], value: each.name })),
    ),
  );
}

/** Whether the writer is meant. */
export const isMe = (name: string): boolean => ["me", "i", "myself"].includes(name.toLowerCase());

function shareSpelling(a: string, b: string): boolean {
  const wanted = new Set(spellings(a));
  return spellings(b).some((each) => wanted.has(each));
}
