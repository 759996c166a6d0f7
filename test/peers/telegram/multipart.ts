export interface Part {
  readonly name: string;
  /** Set where the part is a file. */
  readonly filename: string | undefined;
  readonly content: Buffer;
}

/**
 * The parts of a form. By hand, since Node 20's own reader refuses what grammY writes
 * (`content-disposition:form-data;name="x"`).
 */
export function partsOf(body: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? "";
  const separator = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = body.indexOf(separator);
  for (;;) {
    const from = at + separator.length;
    const next = body.indexOf(separator, from);
    if (at < 0 || next < 0) return parts;
    // Without the line breaks that belong to the separators.
    parts.push(partOf(body.subarray(from + 2, next - 2)));
    at = next;
  }
}

function partOf(part: Buffer): Part {
  const headEnd = part.indexOf("\r\n\r\n");
  const head = part.toString("utf8", 0, headEnd);
  return {
    name: /\bname="([^"]*)"/.exec(head)?.[1] ?? "",
    filename: /\bfilename="?([^";\r\n]*)"?/.exec(head)?.[1],
    content: part.subarray(headEnd + 4),
  };
}
