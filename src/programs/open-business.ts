import { randomBytes, randomUUID } from "node:crypto";
import { type Assistant, createAssistant } from "../core/assistant.ts";
import { abilities } from "../core/capabilities.ts";
import type { Prices } from "../core/language-model/budget.ts";
import { type CascadeParts, createCascade } from "../core/language-model/cascade.ts";
import { createInterpreter } from "../core/language/interpreter.ts";
import type { Actor } from "../core/team/member.ts";
import type { Importer } from "../core/imports/importer.ts";
import { chatImports } from "./chat-imports.ts";
import { type OpenStores, openStores, type StoreOptions } from "../db/stores.ts";

/** A language model, and what it may take. */
export interface Reader extends Pick<CascadeParts, "model" | "budget"> {
  /** What it costs, where that was said. */
  readonly prices?: Prices | undefined;
}

/** One business, ready to be talked to. */
export interface OpenBusiness {
  readonly stores: OpenStores;
  readonly assistant: Assistant;
  /** Short random text, for what must not be guessed. */
  readonly newToken: () => string;
  readonly importer: Importer;
  readonly close: () => void;
}

/** Opens a business's database with the assistant on it. Throws UserError in plain words. */
export function openBusiness(
  path: string,
  options: StoreOptions & {
    /** Told of faults, with the reference that the user sees too. */
    readonly reportFault: (reference: string, error: unknown) => void;
    /** What reads on where the rules end. */
    readonly reader?: Reader | undefined;
  },
): OpenBusiness {
  const { reader, reportFault, ...opening } = options;
  const stores = openStores(path, { ...opening, modelPrices: reader?.prices });
  const rules = createInterpreter();
  const importer = chatImports(stores, newToken);
  const assistant = createAssistant({
    stores,
    interpret:
      reader === undefined
        ? rules
        : createCascade({ ...reader, rules, abilities: abilities(), uses: stores.modelUses }),
    newToken,
    importer,
    reportFault,
  });
  return { stores, assistant, importer, newToken, close: stores.close };
}

const newToken = (): string => randomBytes(6).toString("base64url");

/** Who writes where nobody is named: the owner who was first in the team. */
export async function firstOwner({ team }: Pick<OpenStores, "team">): Promise<Actor> {
  const [first] = (await team.all())
    .filter(({ role }) => role === "owner")
    .toSorted((a, b) => a.id - b.id);
  return { name: first?.name ?? "Owner", role: "owner" };
}

/** A conversation of its own, and ids for its messages. */
export function newConversation(place: string): {
  readonly key: string;
  readonly nextMessageId: () => string;
} {
  const key = `${place} ${randomUUID()}`;
  let messages = 0;
  return { key, nextMessageId: () => `${key} ${++messages}` };
}
