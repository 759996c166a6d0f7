import type { Member } from "../core/team/member.ts";
import type { TeamStore } from "../core/team/team-store.ts";
import { byName, spellings } from "../core/text.ts";
import type { Database } from "./database.ts";

/** Team members. They are few, so they are read whole and compared in every spelling. */
export function teamStore({ client }: Database): TeamStore {
  const select = client.prepare<[], Member>(
    `select id, name, role, slack_id as "slackId", telegram_id as "telegramId" from members`,
  );
  const all = () => select.all().sort((a, b) => byName(a.name, b.name));
  return {
    all: async () => all(),
    async named(name) {
      const wanted = new Set(spellings(name));
      return all().find((member) => spellings(member.name).some((each) => wanted.has(each)));
    },
    withSlackId: async (id) => all().find(({ slackId }) => slackId === id),
    withTelegramId: async (id) => all().find(({ telegramId }) => telegramId === id),
  };
}
