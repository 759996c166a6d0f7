import type { Capability } from "./capability.ts";
import type { IntentName } from "./intent.ts";

/**
 * Everything the assistant can do, one capability an intent. Help, command lists, docs and tests
 * are read from here.
 */
export const capabilities: {
  readonly [Name in Exclude<IntentName, "yes" | "no" | "choose" | "fill">]?: Capability<Name>;
} = {};
