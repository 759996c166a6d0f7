import type { Api } from "grammy";
import { abilityOfCommand, type Command } from "../commands.ts";
import { telegramCommands } from "./words.ts";

const longestDescription = 256;

/** In groups no command is offered that only owners may use. */
const isForAll = (command: Command): boolean =>
  abilityOfCommand(command).says.some(({ role }) => role !== "owner");

const described = (command: Command) => ({
  command: command.name,
  description: abilityOfCommand(command).summary.slice(0, longestDescription),
});

/** Tells Telegram which commands to offer where, as the list of what can be done describes them. */
export async function offerCommands(api: Api): Promise<void> {
  await api.setMyCommands(telegramCommands.map(described), {
    scope: { type: "all_private_chats" },
  });
  await api.setMyCommands(telegramCommands.filter(isForAll).map(described), {
    scope: { type: "all_group_chats" },
  });
}
