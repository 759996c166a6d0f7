/** The piece of a value at a path such as "contacts.0" or "target.contact". */
export function pieceAt(value: unknown, path: string): unknown {
  let piece = value;
  for (const key of path.split(".")) {
    if (typeof piece !== "object" || piece === null) return undefined;
    piece = Object.entries(piece).find(([name]) => name === key)?.[1];
  }
  return piece;
}

/** A copy of the value with one piece put in at a path. */
export function withPiece(value: unknown, path: string, piece: unknown): unknown {
  const [key = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? piece : withPiece(pieceAt(value, key), rest.join("."), piece);
  if (Array.isArray(value)) return putIn(value, Number(key), inner);
  if (typeof value === "object" && value !== null) return { ...value, [key]: inner };
  return /^\d+$/.test(key) ? putIn([], Number(key), inner) : { [key]: inner };
}

function putIn(list: readonly unknown[], at: number, item: unknown): readonly unknown[] {
  return at < list.length
    ? list.map((each, index) => (index === at ? item : each))
    : [...list, item];
}

/** A copy of the value in which every piece equal to `old` is `piece` instead. */
export function replaced(value: unknown, old: unknown, piece: unknown): unknown {
  if (sameData(value, old)) return piece;
  if (Array.isArray(value)) return value.map((each) => replaced(each, old, piece));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, replaced(each, old, piece)]),
  );
}

/** Whether two pieces of plain data are the same. */
export const sameData = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
