import { defineCapability } from "../capability.ts";
import { note } from "../reply.ts";
import { settingInWords, settingNames } from "../wording/settings.ts";
import { settingKeys } from "./setting-values.ts";

/** Shows what the business has decided. */
export const showSettings = defineCapability({
  name: "show_settings",
  kind: "question",
  summary: "Show the settings of the business.",
  role: "owner",
  examples: [{ say: "show the settings", means: { do: "show_settings" } }],
  run: async (_intent, { business }) => ({
    outcome: "answer",
    reply: {
      kind: "answer",
      blocks: [
        {
          type: "facts",
          facts: settingKeys.map((key) => [settingNames[key], settingInWords(key, business)]),
        },
        note("Change one with “set the currency to CHF”."),
      ],
    },
  }),
});
