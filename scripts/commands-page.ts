import { abilities } from "../src/core/capabilities.ts";
import type { Ability } from "../src/core/help/help.ts";
import { topics } from "../src/core/help/topics.ts";
import type { Role } from "../src/core/team/member.ts";

const opening = `# What you can say

Say it in your own words: each line below is one way of many, said to the demo shop. \`help\` in the chat shows them too.
What every word means is written in [semantics.md](semantics.md).

Who may: an **owner** everything, a **member** all that does not tell sums of money or change the business itself,
a **viewer** what is known of contacts, and follow-ups. Questions change nothing. What a command wrote, \`undo\` takes back.

<!-- Written by \`npm run commands\` from src/core/capabilities.ts: do not edit. -->`;

/** docs/commands.md, as the list of capabilities tells it. */
export const commandsPage = (): string =>
  `${[opening, ...topics.map((topic) => section(topic, abilities()))].join("\n\n")}\n`;

function section(topic: string, all: readonly Ability[]): string {
  const here = all.filter((each) => each.topic === topic).map(entry);
  return [`## ${topic}`, ...here].join("\n\n");
}

function entry({ says, summary, undoable }: Ability): string {
  const roles = new Set(says.map(({ role }) => role));
  const [only] = roles;
  const facts = [
    ...(roles.size === 1 && only !== undefined ? [needed(only)] : []),
    ...(undoable ? ["`undo` takes it back"] : []),
  ];
  const heading = facts.length === 0 ? summary : `${summary} *${facts.join("; ")}.*`;
  const lines = says.map(({ after, role, say }) =>
    [
      `- \`${say}\``,
      ...(after === undefined ? [] : [`after \`${after}\``]),
      ...(roles.size === 1 ? [] : [`*${needed(role)}*`]),
    ].join(" "),
  );
  return [heading, "", ...lines].join("\n");
}

const needed = (role: Role): string =>
  ({ owner: "owners", member: "owners and members", viewer: "everybody" })[role];
