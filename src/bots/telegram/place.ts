/**
 * Where things are said in Telegram, as the name of a conversation: "telegram:77" a private chat,
 * "telegram:-5" a group, "telegram:-1005/12" a topic of one.
 */
export const conversationOf = (chat: number, topic: number | undefined): string =>
  `telegram:${chat}${topic === undefined ? "" : `/${topic}`}`;

export interface Place {
  readonly chat: number;
  readonly topic: number | undefined;
}

export function placeIn(conversation: string): Place {
  const [, chat = "", topic] = /^telegram:(-?\d+)(?:\/(\d+))?$/.exec(conversation) ?? [];
  return { chat: Number(chat), topic: topic === undefined ? undefined : Number(topic) };
}

/** The name by which what is said to a message of ours tells of it. */
export const messageKey = (conversation: string, id: string | number): string =>
  `${conversation} ${id}`;
