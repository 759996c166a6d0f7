/** Nobody was there to hear it: what was to be sent has certainly not arrived. */
const unheard = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Whether a request failed before anything of it was sent. */
export function wasRefusedUnheard(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && unheard.has(String(error.code))) return true;
  return "cause" in error && wasRefusedUnheard(error.cause);
}
