import type { Instant } from "../time.ts";

/** Who imports a file, when, and by which message. */
export interface ImportedBy {
  readonly actor: string;
  readonly at: Instant;
  /** Unique for each import. */
  readonly source: string;
}

/** What an import would do, or did. */
export interface ImportReport {
  readonly lines: readonly string[];
  /** How many rows it writes. */
  readonly changes: number;
}

/** Brings in files that were shared in a chat. What is wrong with one comes as a UserError. */
export interface Importer {
  /** Keeps a file for the import to come, and forgets those nobody went on with. Returns its name. */
  readonly keep: (name: string, content: Uint8Array) => Promise<string>;
  /** What an import of a kept file would do; nothing is written. */
  readonly preview: (file: string, by: ImportedBy) => Promise<ImportReport>;
  /** Imports a kept file, and keeps it no longer. */
  readonly run: (file: string, by: ImportedBy) => Promise<ImportReport>;
}
