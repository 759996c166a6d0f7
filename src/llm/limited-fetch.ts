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
  const body = await bodyOf(response);
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    statusText,
    headers: kept,
  });
}

async function bodyOf({ body }: Response): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error("The answer does not end.");
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}
