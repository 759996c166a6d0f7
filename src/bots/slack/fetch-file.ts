import { UserError } from "../../core/errors.ts";
import { download } from "../download.ts";
import type { Shared } from "../incoming.ts";
import type { SlackConfig } from "./settings.ts";

/** Fetches a file from Slack, and from nowhere else: the address came with a message. */
export async function fetchFile(
  { apiUrl, botToken }: SlackConfig,
  { file }: Pick<Shared, "file">,
): Promise<Uint8Array> {
  const { host, protocol } = new URL(file.at);
  const isSlack = protocol === "https:" && (host === "slack.com" || host.endsWith(".slack.com"));
  if (!isSlack && host !== (apiUrl && new URL(apiUrl).host))
    throw new UserError("That file lies elsewhere than in Slack; I don't fetch it.");
  return await download(file.at, {
    platform: "Slack",
    headers: { authorization: `Bearer ${botToken}` },
    isGiven,
    whyNot:
      "Slack does not let me read that file. Does the app have the scope files:read? “crm doctor slack” tells.",
  });
}

/** Without the right to read files Slack answers with a page to sign in on. */
const isGiven = ({ headers, ok }: Response): boolean =>
  ok && headers.get("content-type")?.startsWith("text/html") !== true;
