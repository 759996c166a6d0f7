import { z } from "zod";
import { UserError } from "../errors.ts";

/** One element of a list, or one whole value, of a JSON document's top level. */
export interface JsonPart {
  /** The name it stands under: "contacts". */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Cuts a JSON document of lists, `{"contacts": [{…}, …], …}`, into its records while it arrives
 * piece by piece, so that a document of any size needs the memory of one record.
 */
export class JsonCutter {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #text = "";
  /** Undefined between a value and the next name. */
  #name: string | undefined;
  #isList = false;

  /** The records that end in this piece of the document. */
  push(piece: string): readonly JsonPart[] {
    const parts: JsonPart[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const step = this.#follow(piece[at] ?? "");
      if (step === "on") continue;
      const part = this.#take(step, this.#text + piece.slice(from, at));
      if (part !== undefined) parts.push(part);
      this.#text = "";
      from = at + 1;
    }
    this.#text += piece.slice(from);
    return parts;
  }

  /** Complains where the document ends in the middle. */
  finish(): void {
    if (this.#depth !== 0 || this.#inString)
      throw new UserError("it ends in the middle of the JSON");
    if (!isBlank(this.#text)) throw incorrect(this.#text);
  }

  #follow(mark: string): Step {
    if (this.#inString) return this.#readString(mark);
    switch (mark) {
      case '"':
        this.#inString = true;
        return "on";
      case "{":
      case "[":
        return this.#open(mark);
      case "}":
      case "]":
        return this.#close();
      case ":":
        return this.#depth === 1 ? "name" : "on";
      case ",":
        return this.#depth === (this.#isList ? 2 : 1) ? "end" : "on";
      default:
        return "on";
    }
  }

  #open(mark: "{" | "["): Step {
    this.#depth++;
    if (this.#depth === 1) return "end";
    return mark === "[" && this.#depth === 2 ? "list" : "on";
  }

  #close(): Step {
    this.#depth--;
    return this.#depth <= (this.#isList ? 1 : 0) ? "end" : "on";
  }

  #readString(mark: string): "on" {
    if (this.#escaped) this.#escaped = false;
    else if (mark === "\\") this.#escaped = true;
    else if (mark === '"') this.#inString = false;
    return "on";
  }

  #take(step: Exclude<Step, "on">, text: string): JsonPart | undefined {
    switch (step) {
      case "name":
        this.#name = keyOf(text);
        return undefined;
      case "list":
        if (!isBlank(text)) throw incorrect(text);
        this.#isList = true;
        return undefined;
      case "end":
        return this.#end(text);
    }
  }

  #end(text: string): JsonPart | undefined {
    const name = this.#name;
    if (this.#depth <= 1) [this.#isList, this.#name] = [false, undefined];
    if (isBlank(text)) return undefined;
    if (name === undefined || this.#depth < 0) throw incorrect(text);
    return { name, value: parsed(text) };
  }
}

/** What a mark means: the end of a name, the beginning of a list, the end of a record or value. */
type Step = "on" | "name" | "list" | "end";

const isBlank = (text: string): boolean => text.trim() === "";

const keyOf = (text: string): string => z.string().catch("").parse(parsed(text));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw incorrect(text, error);
  }
}

const incorrect = (text: string, cause?: unknown): UserError =>
  new UserError(`it is not correct JSON near ${text.trim().slice(0, 60)}`, { cause });
