import { isUtf8 } from "node:buffer";
import { createReadStream, openSync, readSync, closeSync, statSync } from "node:fs";
import { UserError } from "../core/errors.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file that can be read as text, and how. */
export interface TextFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly bytes: number;
  /** The beginning, decoded. */
  readonly start: string;
}

const startBytes = 65_536;

/**
 * Looks at a file before anything is done with it: that it is there, is text, and in which
 * encoding. Whatever is not UTF-8 throughout, and has no mark of UTF-16, is Windows-1252 (which
 * Latin-1 files are too).
 */
export async function openText(path: string): Promise<TextFile> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UserError(`There is no file ${path}.`);
  if (found.isDirectory()) throw new UserError(`${path} is a folder. Name the files in it.`);
  const start = startOf(path);
  if (start.length === 0) throw new UserError(`${path} is empty.`);
  refuseOtherFormats(path, start);
  const encoding = markedEncoding(start) ?? (await unmarkedEncoding(path));
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  if (text.trim() === "") throw new UserError(`${path} is empty.`);
  return { path, encoding, bytes: found.size, start: text };
}

function startOf(path: string): Buffer {
  const buffer = Buffer.alloc(startBytes);
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    return buffer.subarray(0, readSync(file, buffer));
  } catch (error) {
    throw new UserError(`${path} cannot be read: ${messageOf(error)}.`, { cause: error });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error && "code" in error && error.code === "EACCES"
    ? "you may not read it"
    : String(error);

function refuseOtherFormats(path: string, start: Buffer): void {
  const magic = start.subarray(0, 4).toString("latin1");
  if (magic === "PK\u0003\u0004" || magic === "\u00d0\u00cf\u0011\u00e0")
    throw new UserError(`${path} is a spreadsheet. Save it as CSV first.`);
  if (magic === "%PDF") throw new UserError(`${path} is a PDF, not a CSV file.`);
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
];

function markedEncoding(start: Buffer): Encoding | undefined {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte));
  if (mark !== undefined) return mark.encoding;
  if (start.length < 4 || !start.subarray(0, 200).includes(0)) return undefined;
  return start[0] === 0 ? "utf-16be" : "utf-16le";
}

async function unmarkedEncoding(path: string): Promise<Encoding> {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, Buffer.from(piece)]);
    const whole = bytes.length - unfinished(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) return "windows-1252";
    rest = bytes.subarray(whole);
  }
  return rest.length === 0 ? "utf-8" : "windows-1252";
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** The decoded text, piece by piece; `onBytes` hears how far it is. */
export async function* textOf(
  { path, encoding }: TextFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let read = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = Buffer.from(piece);
    read += bytes.length;
    onBytes(read);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
