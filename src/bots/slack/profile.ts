import { webApi } from "@slack/bolt";
import type { Profile } from "../../core/team/join.ts";

/** Who somebody is in the workspace; a nameless outsider where the app may not look that up. */
export async function profileOf(client: webApi.WebClient, id: string): Promise<Profile> {
  try {
    const { user = {} } = await client.users.info({ user: id });
    const name = user.profile?.real_name ?? user.real_name ?? user.name ?? id;
    const isOutsider = [
      user.is_bot,
      user.is_restricted,
      user.is_ultra_restricted,
      user.is_stranger,
      user.deleted,
    ].includes(true);
    return { name, isOutsider };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return { name: id, isOutsider: true };
    throw error;
  }
}
