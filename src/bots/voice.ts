import { UserError } from "../core/errors.ts";
import { type Budget, spentOf } from "../core/language-model/budget.ts";
import type { Speech } from "../core/language-model/speech.ts";
import type { IncomingMessage } from "../core/message.ts";
import type { Reply } from "../core/reply.ts";
import { localDate } from "../core/time.ts";
import { cannotRead } from "../core/wording/channels.ts";
import { refusedWith } from "../core/wording/conversation.ts";
import {
  couldNotListen,
  heard,
  heardNothing,
  heardTooMuch,
  listenedEnough,
  voiceTooLong,
} from "../core/wording/voice.ts";
import type { Desk } from "./desk.ts";
import type { Voice } from "./incoming.ts";
import { fetched } from "./shared-file.ts";

/** What listens to voice messages, and what it may take. */
export interface Listener {
  readonly speech: Speech;
  readonly budget: Budget;
}

const mostSeconds = 120;
const mostBytes = 5_000_000;
const mostCharacters = 2_000;

/** What was said in a voice message, to be confirmed before anything is done; or why it is not known. */
export async function voiceReply(
  desk: Desk,
  message: IncomingMessage,
  voice: Voice,
): Promise<Reply> {
  const { listener } = desk;
  if (listener === undefined) return cannotRead("voice");
  const { file, seconds } = voice;
  if ((seconds ?? 0) > mostSeconds || file.bytes > mostBytes) return voiceTooLong(mostSeconds);
  const { settings, modelUses } = desk.stores;
  const { timeZone } = await settings.business();
  const day = localDate(timeZone, message.sentAt);
  const member = message.author.name;
  const spent = await spentOf({ ...listener, uses: modelUses }, day, member);
  if (spent !== undefined) return refusedWith(listenedEnough[spent]);
  try {
    const content = await fetched(desk, voice);
    // What was announced is not always what comes.
    if (content.byteLength > mostBytes) return voiceTooLong(mostSeconds);
    return await transcribed(
      listener,
      desk,
      { name: file.name, content, seconds },
      { day, member },
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refusedWith(error.message);
  }
}

async function transcribed(
  { speech }: Listener,
  { stores: { modelUses } }: Desk,
  recording: Parameters<Speech["transcribe"]>[0],
  by: { readonly day: string; readonly member: string },
): Promise<Reply> {
  const transcript = await speech.transcribe(recording);
  const read = transcript.outcome === "heard";
  const { tokens } = transcript;
  await modelUses.add({ on: by.day, member: by.member, model: speech.name, tokens, read });
  if (!read) return couldNotListen;
  const words = transcript.words.replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return heardNothing;
  return words.length > mostCharacters ? heardTooMuch : heard(words);
}
