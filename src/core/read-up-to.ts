/** More came than is taken. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";
}

/**
 * What a body holds, if it is no more than so many bytes, and as long as nobody gives up: fetch
 * forgets its signal when memory is cleared meanwhile.
 */
export async function readUpTo(
  mostBytes: number,
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal | undefined,
): Promise<Blob> {
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
      if (size > mostBytes) throw new TooMuch(`More than ${mostBytes} bytes came.`);
      chunks.push(new Uint8Array(read.value));
    }
  } finally {
    signal?.removeEventListener("abort", giveUp);
    giveUp();
  }
}
