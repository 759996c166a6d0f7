import type { Received } from "../core/conversations/inbox.ts";
import { goOnBelow } from "../core/conversations/go-on-below.ts";
import { withButtons } from "../core/conversations/offer-buttons.ts";
import { pressButton } from "../core/conversations/press-button.ts";
import { calledBy } from "../core/interactions/called.ts";
import type { IncomingMessage, Mentioned } from "../core/message.ts";
import { note, type Reply } from "../core/reply.ts";
import { isForAskerOnly } from "../core/team/eyes.ts";
import { idField } from "../core/team/join.ts";
import type { Actor } from "../core/team/member.ts";
import type { Instant } from "../core/time.ts";
import { askContact, cannotRead, joinByLink } from "../core/wording/channels.ts";
import { plainText } from "../core/wording/plain-text.ts";
import { askPrivately, sentPrivately } from "../core/wording/joining.ts";
import { deliver, hasArrived } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import type { Incoming, Platform, Pressed, Quoted, Said, Signed } from "./incoming.ts";
import { onOneLine } from "./drawing.ts";
import { sharedFileReply } from "./shared-file.ts";
import { noteShown, settled } from "./settling.ts";
import { voiceReply } from "./voice.ts";

/**
 * What is said where something came in; undefined where nothing is. It is dealt with as of when it
 * came in: "tomorrow" is the day after that.
 */
export async function answerTo(
  desk: Desk,
  received: Received,
  incoming: Incoming,
): Promise<Reply | undefined> {
  const actor = await admitted(desk, received, incoming);
  if ("reply" in actor) return await toStranger(desk, incoming, actor.reply);
  const said = await replyTo(desk, received, incoming, actor);
  if (said === undefined) return undefined;
  const reply = withPlatform(desk.platform, incoming, said);
  desk.offers.note(incoming.conversation, reply);
  const offered = await withButtons(desk, reply, { allowed: actor.name, at: desk.now() });
  if (!incoming.isShared || !(await isPrivate(desk, incoming, reply))) return offered;
  return await tellPrivately(desk, received, incoming, { reply: offered, name: actor.name });
}

/** The member who it is; to others, what they are told. */
async function admitted(
  { door, platform, stores }: Desk,
  { receivedAt: sentAt }: Received,
  incoming: Incoming,
): Promise<Actor | { readonly reply: Reply | undefined }> {
  const { conversation, id, person } = incoming;
  const text = "text" in incoming ? incoming.text : "";
  const { name, ...who } = person;
  const profile = async () =>
    name === undefined ? await platform.profileOf(who.id) : { name, isOutsider: false };
  const admission = await door.admit({ ...who, profile }, { id, conversation, text, sentAt });
  if (admission.outcome === "member") return admission.actor;
  if (admission.outcome === "joined") return { reply: admission.reply };
  const isToBeTold = await stores.strangers.isToBeTold(`${who.channel}:${who.id}`, id);
  return { reply: isToBeTold || looksLikeCode(text) ? admission.reply : undefined };
}

/** What a stranger's press comes to is shown to them alone. */
async function toStranger(
  { platform, report }: Desk,
  incoming: Incoming,
  reply: Reply | undefined,
): Promise<Reply | undefined> {
  if (incoming.is !== "pressed" || reply === undefined) return reply;
  await platform
    .showPress(incoming, { outcome: "refused", why: plainText(reply) })
    .catch((error: unknown) => report(`A button in ${incoming.conversation}`, error));
  return undefined;
}

/** The reply, with what the platform alone can say of it. */
function withPlatform({ helpHere, joinLink }: Platform, incoming: Incoming, reply: Reply): Reply {
  const intents = [reply.intent ?? []].flat();
  const help = intents.some((intent) => intent.do === "help") ? helpHere?.(incoming) : undefined;
  const { joinCode } = reply;
  const join = joinCode === undefined ? undefined : joinLink?.(joinCode);
  const added = [
    ...(help === undefined ? [] : [note(help)]),
    ...(join === undefined ? [] : [note(joinByLink(join))]),
  ];
  return added.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...added] };
}

/** Who mistypes a code is told so each time. */
const looksLikeCode = (text: string): boolean => /^(?:\/start\s+)?[\w-]{8,9}$/.test(text.trim());

/** What the assistant says to a member; undefined for what needs no answer. */
async function replyTo(
  desk: Desk,
  { receivedAt: sentAt }: Received,
  incoming: Incoming,
  author: Actor,
): Promise<Reply | undefined> {
  const { assistant } = desk;
  const { conversation, id } = incoming;
  const message = { id, conversation, sentAt, author, text: "" };
  switch (incoming.is) {
    case "said":
      return await saidReply(desk, message, incoming);
    case "edited":
      return await assistant.amend({ ...message, text: incoming.text }, incoming.of);
    case "shared":
      return await sharedFileReply(desk, message, incoming);
    case "contact": {
      const { name, phone } = incoming.contact;
      const meant = { do: "add_contact", values: { name, phone } } as const;
      return await assistant.replyTo({ ...message, meant, asksFirst: askContact(name, phone) });
    }
    case "filled":
      return await assistant.replyTo({ ...message, meant: calledBy(incoming) });
    case "voice":
      return await voiceReply(desk, message, incoming);
    case "unread":
      return cannotRead(incoming.what);
    case "deleted":
      return await assistant.unsaid(message, incoming.of);
    case "quoted":
      return await quotedReply(desk, message, incoming);
    case "pressed":
    case "signed": {
      const said = await pressed(desk, incoming, author, sentAt);
      return said && (await assistant.replyTo({ ...message, ...said }));
    }
  }
}

async function saidReply(
  desk: Desk,
  message: IncomingMessage,
  { below, conversation, mentions = [], places: placesMentioned = [], text }: Said,
): Promise<Reply> {
  const context = below && (await goOnBelow(desk.stores, conversation, below));
  const mentioned = await Promise.all(mentions.map((each) => mentionedAs(desk, each)));
  const words = mentioned.reduce((all, { id, name }) => all.replaceAll(`@${id}`, name), text);
  const said = {
    ...message,
    text: desk.offers.meant(conversation, words),
    mentioned,
    placesMentioned,
  };
  return await desk.assistant.replyTo(context === undefined ? said : { ...said, context });
}

/** Somebody mentioned: as the team calls them, else as the platform does. */
async function mentionedAs({ platform, stores }: Desk, id: string): Promise<Mentioned> {
  const { channel } = platform;
  const member = (await stores.team.all()).find((each) => each[idField[channel]] === id);
  const profile = await platform.profileOf(id);
  return { channel, id, ...profile, name: onOneLine(member?.name ?? profile.name) };
}

/** Its author is looked up where the platform told an id alone. */
async function quotedReply(
  { assistant, platform }: Desk,
  message: IncomingMessage,
  { author, link, words, writtenAt }: Quoted,
): Promise<Reply> {
  const { id, name } = author;
  const known = name ?? (id === undefined ? undefined : (await platform.profileOf(id)).name);
  const quotation = { words, author: known, writtenAt, link };
  return await assistant.replyTo({ ...message, quotation });
}

/** What a button says; a sign presses the button of its message that it stands for. */
async function pressed(
  { platform, report, stores }: Desk,
  press: Pressed | Signed,
  { name }: Actor,
  at: Instant,
): Promise<Pick<IncomingMessage, "text" | "context" | "meant"> | undefined> {
  const button =
    press.is === "pressed" ? press.button : await stores.buttons.signed(press.message, press.sign);
  if (button === undefined) return undefined;
  const result = await pressButton(stores, button, { name, message: press.id, at });
  if (press.is === "pressed")
    await platform
      .showPress(press, result.outcome === "refused" ? result : { outcome: "used", by: name })
      .catch((error: unknown) => report(`A button in ${press.conversation}`, error));
  return result.outcome === "refused" ? undefined : result.said;
}

async function isPrivate(
  { stores: { conversations } }: Desk,
  { conversation }: Incoming,
  reply: Reply,
): Promise<boolean> {
  const { questions } = await conversations.of(conversation);
  return isForAskerOnly(reply, reply.data?.answer === undefined ? undefined : questions.at(-1));
}

/** Sends the answer to its asker alone, where they can go on from it. Returns what the room is told. */
async function tellPrivately(
  desk: Desk,
  { answeringSince }: Received,
  { conversation, id, person }: Incoming,
  { name, reply }: { readonly name: string; readonly reply: Reply },
): Promise<Reply> {
  const { delivery, now, platform, stores } = desk;
  const place = { conversation: `${platform.channel}:${person.id}`, mark: `${id} privately` };
  const isThere =
    answeringSince !== undefined && (await hasArrived(platform.sender, place, answeringSince));
  if (isThere === true) return sentPrivately({ name });
  await stores.inbox.beginAnswer(id, now());
  const mayBeThere = answeringSince !== undefined && isThere === undefined;
  const delivered = await deliver({ ...place, reply, mayBeThere }, delivery);
  if (!delivered.arrived && delivered.isFinal)
    return askPrivately({ name, where: platform.privateChat?.() ?? "" });
  await settled(desk, place, delivered);
  await noteShown(desk, conversation, reply, delivered);
  return sentPrivately({ name });
}
