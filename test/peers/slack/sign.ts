import { createHmac } from "node:crypto";

/** What Slack sends to a public address: a body with a signature of the moment. */
export interface Signed {
  readonly secret: string;
  readonly body: string;
  readonly type?: string;
  /** In seconds; now unless given. */
  readonly at?: number;
}

/** Posts as Slack does. */
export async function postSigned(
  url: string,
  { at = Math.floor(Date.now() / 1000), body, secret, type = "application/json" }: Signed,
): Promise<Response> {
  const signature = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  return await fetch(url, {
    method: "POST",
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": String(at),
      "x-slack-signature": `v0=${signature}`,
    },
    body,
  });
}
