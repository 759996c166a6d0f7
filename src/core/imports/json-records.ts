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
  #name = "";
  #isList = false;

  /** The records that end in this piece of the document. */
  push(piece: string): readonly JsonPart[] {
    const parts: JsonPart[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const mark = piece[at] ?? "";
      if (this.#inString) {
        this.#readString(mark);
        continue;
      }
      if (mark === '"') this.#inString = true;
      const ends = this.#ends(mark);
      if (mark === ":" && this.#depth === 1) {
        this.#name = keyOf(this.#text + piece.slice(from, at));
        this.#begin();
        from = at + 1;
      } else if (mark === "[" && this.#depth === 2 && isBlank(this.#text + piece.slice(from, at))) {
        this.#begin();
        this.#isList = true;
        from = at + 1;
      } else if (ends) {
        parts.push(...this.#end(this.#text + piece.slice(from, at)));
        from = at + 1;
      }
    }
    this.#text += piece.slice(from);
    return parts;
  }

  /** Complains where the document ends in the middle. */
  finish(): void {
    if (this.#depth !== 0 || this.#inString)
      throw new UserError("it ends in the middle of the JSON");
  }

  #readString(mark: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (mark === "\\") this.#escaped = true;
    else if (mark === '"') this.#inString = false;
  }

  /** Follows the nesting; whether the mark ends a record or a value. */
  #ends(mark: string): boolean {
    if (mark === "{" || mark === "[") {
      this.#depth++;
      if (this.#depth === 1) this.#text = "";
      return this.#depth === 1;
    }
    if (mark === "}" || mark === "]") {
      this.#depth--;
      return this.#depth === 0 || (this.#isList && this.#depth === 1);
    }
    return mark === "," && this.#depth === (this.#isList ? 2 : 1);
  }

  #begin(): void {
    this.#text = "";
    this.#isList = false;
  }

  #end(text: string): readonly JsonPart[] {
    const wasList = this.#isList;
    this.#text = "";
    if (this.#depth <= 1) this.#isList = false;
    if (isBlank(text)) return [];
    if (this.#name === "" && !wasList) return [];
    return [{ name: this.#name, value: parsed(text) }];
  }
}

const isBlank = (text: string): boolean => text.trim() === "";

const keyOf = (text: string): string => z.string().catch("").parse(parsed(text));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`it is not correct JSON near ${text.trim().slice(0, 60)}`, {
      cause: error,
    });
  }
}
