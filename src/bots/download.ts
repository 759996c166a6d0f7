import { UserError } from "../core/errors.ts";
import { readUpTo, TooMuch } from "../core/read-up-to.ts";
import { fileTooLarge } from "../core/wording/channels.ts";

/** The largest file that is read in a chat. */
export const mostFileBytes = 20_000_000;

interface Asking {
  /** Who is asked, as it is told in the log. */
  readonly platform: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long all of it may take. */
  readonly seconds?: number | undefined;
  /** Whether the address holds for a while only: what is not there may be at the next. */
  readonly expires?: boolean;
  /** Whether an answer is the file: what is not becomes a sentence. */
  readonly isGiven: (response: Response) => boolean;
  /** What is said where it is not. */
  readonly whyNot: string;
}

/**
 * Downloads a file, all of it or nothing. What the person can put right comes as a UserError, what
 * may pass as another error, to be tried again.
 */
export async function download(address: string, asking: Asking): Promise<Uint8Array> {
  const { headers = {}, isGiven, platform, seconds = 30, whyNot } = asking;
  const signal = AbortSignal.timeout(seconds * 1000);
  const response = await fetch(address, { headers, redirect: "error", signal });
  if (mayPass(response, asking)) throw new Error(`${platform}'s files: ${response.status}`);
  if (!isGiven(response)) throw new UserError(whyNot);
  try {
    const content = await readUpTo(mostFileBytes, response.body, signal);
    return new Uint8Array(await content.arrayBuffer());
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    throw new UserError(fileTooLarge(undefined, mostFileBytes), { cause: error });
  }
}

const mayPass = ({ status }: Response, { expires = false }: Asking): boolean =>
  status === 429 || status >= 500 || (expires && status === 404);
