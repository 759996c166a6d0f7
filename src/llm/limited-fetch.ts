import { readUpTo } from "../core/read-up-to.ts";

/** What a server may answer at most; an answer of ours has a few hundred characters. */
const mostBytes = 256 * 1024;

/** Fetches like `fetch`, and gives up on an answer that does not end. */
export async function limitedFetch(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  // A key is sent to the address it was given for, and to no other.
  const response = await fetch(input, { ...init, redirect: "error" });
  const { headers, status, statusText } = response;
  const kept = new Headers(headers);
  // The body is unpacked by now.
  kept.delete("content-encoding");
  kept.delete("content-length");
  const body = await readUpTo(mostBytes, response.body, init?.signal ?? undefined);
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    statusText,
    headers: kept,
  });
}
