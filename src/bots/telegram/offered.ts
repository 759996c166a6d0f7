import type { Api } from "grammy";
import { mayAct, type Role } from "../../core/team/member.ts";
import type { TeamStore } from "../../core/team/team-store.ts";
import { abilityOfCommand, type Command } from "../commands.ts";
import type { Incoming } from "../incoming.ts";
import { telegramCommands } from "./words.ts";

const longestDescription = 256;

const described = (command: Command) => ({
  command: command.name,
  description: abilityOfCommand(command).summary.slice(0, longestDescription),
});

/** The commands of which somebody of that role may say at least one thing. */
const commandsFor = (role: Role) =>
  telegramCommands
    .filter((command) =>
      abilityOfCommand(command).says.some((say) => mayAct({ name: "", role }, say.role)),
    )
    .map(described);

/**
 * Tells Telegram which commands to offer where, as the list of what can be done describes them:
 * what members may, in private chats and in groups. Who runs a group is no owner here, and is
 * offered what all are.
 */
export async function offerCommands(api: Api): Promise<void> {
  for (const type of ["all_private_chats", "all_group_chats"] as const)
    await api.setMyCommands(commandsFor("member"), { scope: { type } });
}

/** Offers people in their private chat what their role lets them do, once they have written there. */
export function offersByRole(api: Api, team: TeamStore): (incoming: Incoming) => Promise<void> {
  const offered = new Map<string, Role>();
  return async ({ isShared, person: { id } }) => {
    if (isShared) return;
    const role = (await team.withTelegramId(id))?.role;
    if (role === undefined || role === offered.get(id)) return;
    await api.setMyCommands(commandsFor(role), { scope: { type: "chat", chat_id: Number(id) } });
    offered.set(id, role);
  };
}
