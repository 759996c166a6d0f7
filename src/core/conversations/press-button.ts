import type { IncomingMessage } from "../message.ts";
import type { SettingStore } from "../settings/setting-store.ts";
import type { Instant } from "../time.ts";
import { buttonGone, onlyTheyPress, pressedBefore } from "../wording/buttons.ts";
import type { ButtonStore } from "./button.ts";

export type PressedButton =
  | {
      readonly outcome: "pressed";
      readonly said: Pick<IncomingMessage, "text" | "context" | "meant">;
    }
  /** `why` is for who pressed it alone. */
  | { readonly outcome: "refused"; readonly why: string };

/** Uses a button up for a member, and tells what it says, or why it no longer does. */
export async function pressButton(
  { buttons, settings }: { readonly buttons: ButtonStore; readonly settings: SettingStore },
  id: string,
  by: { readonly name: string; readonly message: string; readonly at: Instant },
): Promise<PressedButton> {
  const press = await buttons.press(id, by);
  switch (press.outcome) {
    case "pressed": {
      const { context, intent, say } = press.button;
      return {
        outcome: "pressed",
        said: { text: say, context, ...(intent && { meant: intent }) },
      };
    }
    case "used": {
      const { timeZone: zone } = await settings.business();
      return { outcome: "refused", why: pressedBefore(press, { now: by.at, zone }) };
    }
    case "not_allowed":
      return { outcome: "refused", why: onlyTheyPress(press.allowed) };
    case "unknown":
      return { outcome: "refused", why: buttonGone };
  }
}
