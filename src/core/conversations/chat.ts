/** The chat a conversation is in, which may be one of its threads. */
export const chatOf = (conversation: string): string =>
  conversation.startsWith("slack:") ? conversation.split(":").slice(0, 2).join(":") : conversation;

/** The message that a conversation is a thread of. */
export const threadOf = (conversation: string): string | undefined =>
  conversation.startsWith("slack:") ? conversation.split(":")[2] : undefined;
