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
  const body = await bodyOf(response, init?.signal ?? undefined);
  return new Response(status === 204 || status === 304 ? null : body, {
    status,
    statusText,
    headers: kept,
  });
}

/** The body, as long as nobody gives up; fetch forgets its signal when memory is cleared meanwhile. */
async function bodyOf({ body }: Response, signal: AbortSignal | undefined): Promise<Blob> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // That it was cut off already is told by the read.
  const giveUp = () => void reader?.cancel().catch(() => undefined);
  signal?.addEventListener("abort", giveUp);
  try {
    for (;;) {
      const read = await reader?.read();
      signal?.throwIfAborted();
      if (read?.value === undefined) return new Blob(chunks);
      size += read.value.byteLength;
      if (size > mostBytes) throw new Error("The answer does not end.");
      chunks.push(new Uint8Array(read.value));
    }
  } finally {
    signal?.removeEventListener("abort", giveUp);
    giveUp();
  }
}
