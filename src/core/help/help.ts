import { type Capability, defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { IntentName } from "../intent.ts";
import { type Reply, text } from "../reply.ts";
import { mayAct, type Role } from "../team/member.ts";
import { nameTokens } from "../text.ts";
import { everythingIn, noHelpOn, someOf } from "../wording/help.ts";

/** What help tells of one capability. */
export interface Ability<Name extends IntentName = IntentName> {
  readonly name: Name;
  readonly kind: Capability["kind"];
  readonly summary: string;
  readonly says: readonly string[];
  /** Whether the role is enough for what its first example means. */
  readonly mayUse: (crm: Crm) => boolean;
}

export function abilityOf<Name extends IntentName>(capability: Capability<Name>): Ability<Name> {
  const { examples, kind, name, role, summary } = capability;
  const needed = (crm: Crm): Role => {
    const means = examples[0]?.means;
    if (typeof role !== "function") return role;
    return means === undefined ? "member" : role(means, crm);
  };
  return {
    name,
    kind,
    summary,
    says: examples.map(({ say }) => say),
    mayUse: (crm) => mayAct(crm.actor, needed(crm)),
  };
}

/** Help is read from the list of what there is, which it is itself a part of. */
export const helpFrom = (abilities: () => readonly Ability[]) =>
  defineCapability({
    name: "help",
    kind: "question",
    summary: "Show what I can do, or how to say one thing.",
    role: "viewer",
    examples: [
      { say: "help", means: { do: "help" } },
      { say: "what can you do?", means: { do: "help" } },
    ],
    run: async ({ topic }, crm) => ({
      outcome: "answer",
      reply: helpOn(
        topic,
        abilities().filter(({ mayUse }) => mayUse(crm)),
      ),
    }),
  });

function helpOn(topic: string | undefined, abilities: readonly Ability[]): Reply {
  const words =
    topic === undefined || topic.trim() === ""
      ? everythingIn(examplesOf(abilities, "question"), examplesOf(abilities, "command"))
      : onTopic(topic, abilities);
  return { kind: "answer", blocks: [text(words)] };
}

const examplesOf = (abilities: readonly Ability[], kind: Ability["kind"]): readonly string[] =>
  abilities.filter((each) => each.kind === kind).flatMap(({ says }) => says.slice(0, 1));

function onTopic(topic: string, abilities: readonly Ability[]): string {
  const wanted = nameTokens(topic).map(stem);
  const fitting = abilities.filter(({ name, says, summary }) => {
    const held = new Set(
      nameTokens([name.replaceAll("_", " "), summary, ...says].join(" ")).map(stem),
    );
    return wanted.length > 0 && wanted.every((token) => held.has(token));
  });
  return fitting.length === 0 ? noHelpOn(topic) : someOf(fitting);
}

const stem = (word: string): string => word.replace(/(?<=..)(?:ies|s|y)$/, "");
