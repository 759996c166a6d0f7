import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { mayAct, type Role } from "../../core/team/member.ts";
import type { TeamStore } from "../../core/team/team-store.ts";
import { abilityOfCommand } from "../commands.ts";
import type { Incoming } from "../incoming.ts";
import { describedIn, menuLanguage, type MenuLanguage, menuLanguages } from "./menu.ts";
import { telegramCommands } from "./words.ts";

const longestDescription = 256;

/** The commands of which somebody of that role may say at least one thing. */
const commandsFor = (role: Role, language: MenuLanguage | undefined): BotCommand[] =>
  telegramCommands
    .filter((command) =>
      abilityOfCommand(command).says.some((say) => mayAct({ name: "", role }, say.role)),
    )
    .map((command) => ({
      command: command.name,
      description: describedIn(language, command).slice(0, longestDescription),
    }));

/** Does a call of the Bot API, as insistently as it is worth. */
type Doing = (call: () => Promise<unknown>) => Promise<unknown>;

/** Tells Telegram what to offer in a scope: in one language, or to whoever has no list in theirs. */
const offer = (
  api: Api,
  role: Role,
  scope: BotCommandScope,
  language: MenuLanguage | undefined,
): Promise<unknown> =>
  api.setMyCommands(commandsFor(role, language), {
    scope,
    ...(language !== undefined && { language_code: language }),
  });

/**
 * Tells Telegram which commands to offer where, in each language of the menu: what members may, in
 * private chats and in groups. Who runs a group is no owner here, and is offered what all are. All
 * at once, and a list that is refused leaves the others be; throws what went wrong first.
 */
export async function offerCommands(api: Api, doing: Doing): Promise<void> {
  const scopes = [{ type: "all_private_chats" }, { type: "all_group_chats" }] as const;
  const told = await Promise.allSettled(
    scopes.flatMap((scope) =>
      [undefined, ...menuLanguages].map((language) =>
        doing(() => offer(api, "member", scope, language)),
      ),
    ),
  );
  const failed = told.find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

/**
 * Offers people in their private chat what their role lets them do, once they have written there:
 * in English and, since nobody else reads it, in their own language alone.
 */
export function offersByRole(api: Api, team: TeamStore): (incoming: Incoming) => Promise<void> {
  const offered = new Map<string, string>();
  return async ({ isShared, person: { id, language: told } }) => {
    if (isShared) return;
    const role = (await team.withTelegramId(id))?.role;
    const language = menuLanguage(told);
    const list = `${role} ${language ?? ""}`;
    if (role === undefined || list === offered.get(id)) return;
    const scope = { type: "chat", chat_id: Number(id) } as const;
    for (const each of new Set([undefined, language])) await offer(api, role, scope, each);
    offered.set(id, list);
  };
}
