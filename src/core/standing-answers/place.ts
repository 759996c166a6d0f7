import { found, nothingToDo, type Step, stop } from "../asking.ts";
import { chatOf } from "../conversations/chat.ts";
import type { Crm } from "../crm.ts";
import { isShared } from "../digests/digest.ts";
import type { IntentOf } from "../intent.ts";
import { channelOf, reachOn } from "../outbox/reach.ts";
import { fold } from "../text.ts";
import { noPrivateChat, unknownChannel } from "../wording/standing-answers.ts";

export interface Place {
  readonly conversation: string;
  /** What it is called, where it is not where this is said. */
  readonly name?: string;
}

/** Where a standing answer is to be posted. */
export async function placeOf(
  to: IntentOf<"set_standing_answer">["to"],
  crm: Crm,
): Promise<Step<Place>> {
  const chat = chatOf(crm.conversation);
  if (to === "here" || (to === "me" && !isShared(chat))) return found({ conversation: chat });
  if (to === "me") return await privateChat(crm);
  const id = channelIn(to.channel, crm);
  const name = `#${to.channel}`;
  return id === undefined
    ? stop(nothingToDo(unknownChannel(name)))
    : found({ conversation: `${channelOf(chat)}:${id}`, name });
}

async function privateChat({ actor, conversation, team }: Crm): Promise<Step<Place>> {
  const channel = channelOf(conversation);
  const member = await team.named(actor.name);
  const place =
    member === undefined || (channel !== "slack" && channel !== "telegram")
      ? undefined
      : reachOn([channel])(member);
  return place === undefined ? stop(nothingToDo(noPrivateChat)) : found({ conversation: place });
}

/** Only the platform knows which channel a name is; where it told none, the name may be an id. */
function channelIn(name: string, { conversation, placesMentioned }: Crm): string | undefined {
  if (channelOf(conversation) !== "slack") return undefined;
  const place = placesMentioned.find((each) => fold(each.name) === fold(name));
  return place?.id ?? /^[CG][A-Z0-9]{6,}$/.exec(name)?.[0];
}
