import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { text } from "../reply.ts";
import { nobodyYet, teamOf } from "../wording/settings.ts";

/** Shows who is on the team, and as what. */
export const showTeam = defineCapability({
  name: "show_team",
  kind: "question",
  summary: "Show who is on the team, with their roles.",
  role: "viewer",
  examples: [{ say: "who is on the team?", means: { do: "show_team" } }],
  async run(_intent, crm) {
    const team = await crm.team.all();
    if (team.length === 0) return nothingToDo(nobodyYet);
    return {
      outcome: "answer",
      reply: {
        kind: "answer",
        blocks: [
          text(teamOf(crm.business.name)),
          { type: "facts", facts: team.map(({ name, role }) => [name, role]) },
        ],
        data: { total: team.length, items: team.map(({ name, role }) => ({ name, role })) },
      },
    };
  },
});
