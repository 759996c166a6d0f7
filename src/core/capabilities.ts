import type { Capability } from "./capability.ts";
import { history } from "./changes/history.ts";
import { redo } from "./changes/redo.ts";
import { undo } from "./changes/undo.ts";
import { type Ability, abilityOf, helpFrom } from "./help/help.ts";
import { exportEverything, importFiles } from "./imports/in-chat.ts";
import type { IntentName } from "./intent.ts";
import { askQuestion } from "./questions/ask.ts";
import { changeSetting } from "./settings/change-setting.ts";
import { showSettings } from "./settings/show-settings.ts";
import { invite } from "./team/invite.ts";
import { showTeam } from "./team/show-team.ts";

/**
 * Everything the assistant can do, one capability an intent. Help, command lists, docs and tests
 * are read from here.
 */
export const capabilities: {
  readonly [Name in Exclude<IntentName, "yes" | "no" | "choose" | "fill">]?: Capability<Name>;
} = {
  question: askQuestion,
  history,
  show_settings: showSettings,
  show_team: showTeam,
  help: helpFrom(() => abilities()),
  undo,
  redo,
  change_setting: changeSetting,
  invite,
  export: exportEverything,
  import: importFiles,
};

type Name = keyof typeof capabilities;
const isName = (name: string): name is Name => name in capabilities;

/** The list as help, the docs and the channels' command lists tell it. */
export const abilities = (): readonly Ability[] =>
  Object.keys(capabilities).filter(isName).flatMap(abilityCalled);

function abilityCalled<One extends Name>(name: One): readonly Ability<One>[] {
  const capability: Capability<One> | undefined = capabilities[name];
  return capability === undefined ? [] : [abilityOf(capability)];
}
