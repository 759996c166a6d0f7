import type { types, webApi } from "@slack/bolt";
import { z } from "zod";
import { type OfferParts, withButtons } from "../../core/conversations/offer-buttons.ts";
import { type HomeStores, homeOf } from "../../core/home/home.ts";
import type { Reply } from "../../core/reply.ts";
import type { Instant } from "../../core/time.ts";
import type { Door } from "../../core/team/join.ts";
import { nobodysHome } from "../../core/wording/home.ts";
import { conversationOf } from "./place.ts";
import { profileOf } from "./profile.ts";
import { drawForSlack } from "./render.ts";

const homeEvent = z.object({
  type: z.literal("event_callback"),
  event: z.object({
    type: z.literal("app_home_opened"),
    user: z.string(),
    tab: z.literal("home"),
  }),
});

/** Who opens the app's home; undefined for anything else. */
export function opensHome(body: unknown): string | undefined {
  return homeEvent.safeParse(body).data?.event.user;
}

/** What showing somebody their home takes. */
export interface HomeParts extends OfferParts {
  readonly door: Door;
  readonly stores: OfferParts["stores"] & HomeStores;
  readonly now: () => Instant;
}

const mostBlocks = 100;

/** Shows somebody their home; to strangers how to join. */
export async function showHome(
  client: webApi.WebClient,
  parts: HomeParts,
  user: string,
): Promise<void> {
  const blocks: types.KnownBlock[] = drawForSlack(await homeFor(client, parts, user))
    .flatMap((message) => message.blocks)
    .slice(0, mostBlocks);
  await client.views.publish({ user_id: user, view: { type: "home", blocks } });
}

async function homeFor(client: webApi.WebClient, parts: HomeParts, user: string): Promise<Reply> {
  const { door, now, stores } = parts;
  const at = now();
  const person = { channel: "slack", id: user, profile: () => profileOf(client, user) } as const;
  // An owner by the settings may open this before writing anything.
  const conversation = conversationOf(user, undefined);
  const opening = { id: `${conversation} home`, conversation, text: "", sentAt: at };
  const admission = await door.admit(person, opening);
  if (admission.outcome !== "member") return nobodysHome;
  const { actor } = admission;
  const { timeZone: zone } = await stores.settings.business();
  const home = await homeOf(stores, actor, { now: at, zone });
  return await withButtons(parts, home, { allowed: actor.name, at });
}
