const candidates = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof candidates)[number];

/** What sets the cells of a text apart, by its first line: the mark it has most of, outside quotes. */
export function delimiterOf(text: string): Delimiter {
  const line = /^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(text)?.[0] ?? "";
  const bare = line.replace(/"(?:[^"]|"")*"/g, "");
  let best: Delimiter = ",";
  for (const mark of candidates) if (count(bare, mark) > count(bare, best)) best = mark;
  return best;
}

/** Excel may begin a file with a line "sep=;". */
export function declaredDelimiter(text: string): string | undefined {
  return /^sep=(.)\r?\n/i.exec(text)?.[1];
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
