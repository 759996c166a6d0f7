import { webApi } from "@slack/bolt";
import type { Edited, Sender, Sending } from "../../core/outbox/sender.ts";
import type { Reply } from "../../core/reply.ts";
import { type FileBlock, filesOf } from "../drawing.ts";
import { wasRefusedUnheard } from "../sending.ts";
import { conversationOf, messageKey, onlyFor, type Place, placeIn } from "./place.ts";
import { placeTroubles } from "./troubles.ts";
import { drawForSlack, type SlackMessage } from "./render.ts";

/** What marks our messages in Slack's metadata, so that they can be found again. */
const eventType = "shopkeeper_message";

/** Sends messages; each carries its mark, by which it can be looked up. */
export function slackSender(botToken: string, apiUrl: string | undefined): Sender {
  const client = new webApi.WebClient(botToken, {
    timeout: 15_000,
    // Whoever sends tries again: they alone know what may have arrived.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  });
  return {
    async send(conversation, reply, mark) {
      let place: Place;
      try {
        place = await placeOf(client, conversation);
      } catch (error) {
        const opened = fromError(error);
        return opened.outcome === "unsure" ? { ...opened, outcome: "not_sent" } : opened;
      }
      return post(client, place, reply, mark);
    },
    messageKey: (conversation, ts) => messageKey(placeIn(conversation).channel, ts),
    edit: (conversation, ts, reply) => edit(client, placeIn(conversation), ts, reply),
    async find(conversation, mark, since) {
      try {
        const place = await placeOf(client, conversation);
        // What one person alone sees is in no history.
        if (place.only !== undefined)
          return { outcome: "unknown", why: "shown to one person alone" };
        const remoteId = await lookUp(client, place, mark, since);
        return remoteId === undefined ? { outcome: "missing" } : { outcome: "found", remoteId };
      } catch (error) {
        return notFound(error);
      }
    },
  };
}

/** Why it cannot be told whether a message arrived: not now, or never. */
function notFound(error: unknown): {
  readonly outcome: "unknown" | "not_allowed";
  readonly why: string;
} {
  const failed = fromError(error);
  if (failed.outcome !== "not_sent") return { outcome: "unknown", why: "Slack did not answer" };
  return { outcome: failed.final === true ? "not_allowed" : "unknown", why: failed.why };
}

/** A member's private conversation is opened by their id: "slack:U…" is "slack:D…". */
async function placeOf(client: webApi.WebClient, conversation: string): Promise<Place> {
  const place = placeIn(conversation);
  return /^[UW]/.test(place.channel) ? { channel: await openWith(client, place.channel) } : place;
}

async function openWith(client: webApi.WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}

async function post(
  client: webApi.WebClient,
  place: Place,
  reply: Reply,
  mark: string,
): Promise<Sending> {
  let first: string | undefined;
  try {
    for (const message of drawForSlack(reply)) {
      const ts = await postOne(client, place, message, mark);
      first ??= ts;
    }
    await upload(client, place, filesOf(reply));
    return { outcome: "sent", remoteId: first ?? "", conversation: nameOf(place) };
  } catch (error) {
    return first === undefined ? fromError(error) : { outcome: "unsure", why: String(error) };
  }
}

/** A message that is drawn as several stays as it is. */
async function edit(
  client: webApi.WebClient,
  { channel, only }: Place,
  ts: string,
  reply: Reply,
): Promise<Edited> {
  const [message, more] = drawForSlack(reply);
  if (message === undefined || more !== undefined || only !== undefined) return "gone";
  try {
    const { blocks, text } = message;
    await client.chat.update({ channel, ts, text, blocks: [...blocks] });
    return "edited";
  } catch (error) {
    const failed = fromError(error);
    return failed.outcome === "not_sent" && failed.final === true ? "gone" : "later";
  }
}

async function postOne(
  client: webApi.WebClient,
  { only, ...place }: Place,
  { blocks, text }: SlackMessage,
  mark: string,
): Promise<string | undefined> {
  const { postEphemeral, postMessage } = client.chat;
  const message = { ...place, text, blocks: [...blocks] };
  if (only !== undefined) return (await postEphemeral({ ...message, user: only })).message_ts;
  const { ts } = await postMessage({
    ...message,
    mrkdwn: false,
    unfurl_links: false,
    metadata: { event_type: eventType, event_payload: { mark } },
  });
  return ts;
}

/** A file that is for one person's eyes goes where nobody else is. */
async function upload(
  client: webApi.WebClient,
  { channel, only, thread_ts: thread }: Place,
  files: readonly FileBlock[],
): Promise<void> {
  for (const { content, name } of files) {
    const room = only === undefined ? channel : await openWith(client, only);
    const file = { channel_id: room, filename: name, content };
    await client.filesUploadV2(thread === undefined ? file : { ...file, thread_ts: thread });
  }
}

const nameOf = ({ channel, only, thread_ts: thread }: Place): string =>
  only === undefined ? conversationOf(channel, thread) : onlyFor(channel, only);

async function lookUp(
  client: webApi.WebClient,
  { channel, thread_ts: ts }: Place,
  mark: string,
  since: number,
): Promise<string | undefined> {
  let cursor: string | undefined;
  do {
    const range = {
      channel,
      // Clocks differ a little.
      oldest: String(since / 1000 - 30),
      include_all_metadata: true,
      limit: 200,
      ...(cursor !== undefined && { cursor }),
    };
    const { messages = [], response_metadata: next } =
      ts === undefined
        ? await client.conversations.history(range)
        : await client.conversations.replies({ ...range, ts });
    const found = messages.find(({ metadata }) => hasMark(metadata, mark));
    if (found?.ts !== undefined) return found.ts;
    cursor = next?.next_cursor === "" ? undefined : next?.next_cursor;
  } while (cursor !== undefined);
  return undefined;
}

function hasMark(metadata: unknown, mark: string): boolean {
  if (typeof metadata !== "object" || metadata === null || !("event_payload" in metadata))
    return false;
  const { event_payload: payload } = metadata;
  return (
    typeof payload === "object" && payload !== null && "mark" in payload && payload.mark === mark
  );
}

/** Slack's own troubles, in which a message may have gone through. */
const unsureErrors = new Set(["internal_error", "fatal_error", "request_timeout"]);
/** What passes, or can be put right without the message being lost. */
const passing = new Set([
  "ratelimited",
  "service_unavailable",
  "team_added_to_org",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

/** Nothing that is posted there by itself arrives until somebody lets it in again. */
const gonePlaces = new Set(["not_in_channel", "channel_not_found", "is_archived"]);

function fromError(error: unknown): Sending {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { outcome: "not_sent", why: "too many messages", retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) {
    const why = error.data.error;
    if (unsureErrors.has(why)) return { outcome: "unsure", why };
    const isGone = gonePlaces.has(why);
    return {
      outcome: "not_sent",
      why: placeTroubles[why] ?? why,
      final: !passing.has(why),
      ...(isGone && { gone: true }),
    };
  }
  if (error instanceof webApi.WebAPIHTTPError)
    return { outcome: "unsure", why: `Slack answered ${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError)
    return wasRefusedUnheard(error.original)
      ? { outcome: "not_sent", why: "Slack cannot be reached" }
      : { outcome: "unsure", why: "the connection to Slack broke" };
  throw error;
}
