/** A public address to which Telegram brings what comes in. */
export interface TelegramWebhook {
  readonly url: string;
  /** Telegram sends it along, so that nobody else can. */
  readonly secret: string;
  /** Where it is listened for, behind the public address. */
  readonly port: number;
}

export interface TelegramConfig {
  readonly botToken: string;
  /** Where the Bot API is, if not at Telegram itself. */
  readonly apiRoot: string | undefined;
  /** Without one it is asked for, which needs no public address. */
  readonly webhook: TelegramWebhook | undefined;
  /** How long one call may take; given by tests that have less time. */
  readonly timeoutSeconds?: number;
}
