/** Who the bot is in Telegram. */
export interface Self {
  readonly id: number;
  readonly username: string;
  /** Whether it is told all that is said in groups. */
  readonly readsAll: boolean;
}
