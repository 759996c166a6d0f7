/** A place people talk to the assistant in. */
export interface Channel {
  /** For people: "Slack". */
  readonly name: string;
  /** Connects; ends once messages can arrive. What the user can put right comes as a UserError. */
  readonly start: () => Promise<void>;
  /** Takes no further messages, finishes the ones it has, and disconnects. */
  readonly stop: () => Promise<void>;
}
