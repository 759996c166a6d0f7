import { type Capability, defineCapability, type Example, roleFor } from "../capability.ts";
import type { ActionName } from "../intent.ts";
import type { Block, Reply } from "../reply.ts";
import { peopleNamed } from "../people-named.ts";
import { mayAct, type Role } from "../team/member.ts";
import { nameTokens } from "../text.ts";
import { everythingIn, noHelpOn, someOf } from "../wording/help.ts";
import { type Topic, topicOf, topics } from "./topics.ts";

/** What help and the docs tell of one capability. */
export interface Ability {
  readonly name: ActionName;
  readonly topic: Topic;
  readonly kind: Capability["kind"];
  readonly summary: string;
  readonly says: readonly Say[];
  /** Whether "undo" takes back what it wrote. */
  readonly undoable: boolean;
}

/** One way to say it, and the role needed for what it asks. */
interface Say extends Pick<Example, "say" | "after"> {
  readonly role: Role;
  /** Whom it names. */
  readonly people: readonly string[];
}

export function abilityOf<Name extends ActionName>(
  name: Name,
  capabilities: { readonly [Each in Name]: Capability<Each> },
): Ability {
  const capability: Capability<Name> = capabilities[name];
  const { examples, kind, summary, undoable } = capability;
  return {
    name,
    topic: topicOf[name],
    kind,
    summary,
    says: examples.map(({ after, means, say }) => ({
      say,
      ...(after === undefined ? {} : { after }),
      role: roleFor(capability, means),
      people: peopleNamed(means),
    })),
    undoable: kind === "command" && undoable !== false,
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
      { say: "help follow-ups", means: { do: "help", topic: "follow-ups" } },
    ],
    run: async ({ topic }, { actor }) => ({
      outcome: "answer",
      reply: helpOn(
        topic ?? "",
        abilities()
          .map((each) => ({ ...each, says: each.says.filter(({ role }) => mayAct(actor, role)) }))
          .filter(({ says }) => says.length > 0),
      ),
    }),
  });

const helpOn = (topic: string, abilities: readonly Ability[]): Reply => ({
  kind: "answer",
  blocks: nameTokens(topic).length === 0 ? everything(abilities) : onTopic(topic, abilities),
});

/** An example for each topic. */
function everything(abilities: readonly Ability[]): readonly Block[] {
  return everythingIn(
    topics.flatMap((topic) => {
      const first = abilities.find((each) => each.topic === topic)?.says[0];
      return first === undefined ? [] : [[topic, first.say] as const];
    }),
  );
}

/** What goes by that name, else what is about it in one of its examples. */
function onTopic(topic: string, abilities: readonly Ability[]): readonly Block[] {
  const wanted = nameTokens(topic).map(stem);
  const holds = (words: string): boolean => {
    const held = new Set(nameTokens(words.replaceAll("_", " ")).map(stem));
    return wanted.every((word) => held.has(word));
  };
  const named = abilities.filter((each) => holds(`${each.topic} ${each.name}`));
  if (named.length > 0) return someOf(named);
  const about = abilities
    .filter(({ says, summary }) => [summary, ...says.map(({ say }) => say)].some(holds))
    .map((each) => {
      const fitting = each.says.filter(({ say }) => holds(say));
      return fitting.length === 0 ? each : { ...each, says: fitting };
    });
  return about.length === 0 ? noHelpOn(topic) : someOf(about);
}

const stem = (word: string): string => word.replace(/(?<=..)(?:ies|s|y)$/, "");
