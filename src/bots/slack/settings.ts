/** How Slack's events come in: over a connection that the app opens, or at a public address. */
export type SlackTransport =
  | { readonly is: "socket"; readonly appToken: string }
  | { readonly is: "http"; readonly signingSecret: string; readonly port: number };

export interface SlackConfig {
  readonly botToken: string;
  readonly transport: SlackTransport;
  /** Slack's own, if undefined. */
  readonly apiUrl: string | undefined;
}
