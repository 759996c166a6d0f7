import type { SourceFile } from "./import-source.ts";
import type { Io } from "./io.ts";

/** Shows how far an import is: on a terminal, once it takes longer than two seconds. */
export interface ProgressBar {
  /** Bytes read of the n-th file. */
  readonly show: (file: number, bytes: number) => void;
  readonly end: () => void;
}

const patienceMs = 2000;
const width = 30;

export function progressBar(
  files: readonly SourceFile[],
  { stderr, now }: Pick<Io, "stderr" | "now">,
): ProgressBar {
  const sizes = files.map(({ text }) => text.bytes);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  const startedAt = now();
  let [shown, percent] = [false, -1];
  return {
    show(file, bytes) {
      if (stderr.isTTY !== true || now() - startedAt < patienceMs) return;
      const before = sizes.slice(0, file).reduce((sum, size) => sum + size, 0);
      const next = Math.min(100, Math.floor((100 * (before + bytes)) / total));
      if (next === percent) return;
      [shown, percent] = [true, next];
      const full = Math.round((width * percent) / 100);
      stderr.write(`\r[${"█".repeat(full)}${"·".repeat(width - full)}] ${percent} %`);
    },
    end() {
      if (shown) stderr.write("\r\u001b[K");
      shown = false;
    },
  };
}
