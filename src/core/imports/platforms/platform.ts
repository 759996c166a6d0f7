import { type CellOf, cellsBy, columnKey, type Layout } from "../layout.ts";
import { google } from "./google.ts";
import { outlook } from "./outlook.ts";
import { shopify } from "./shopify.ts";
import { square } from "./square.ts";
import { stripe } from "./stripe.ts";
import { woocommerce } from "./woocommerce.ts";

/** The export of another program, known by the columns it always has. */
export interface Platform {
  readonly title: string;
  readonly origin: string;
  /** Each list is one form of the export; all of its columns must be there. */
  readonly signatures: readonly (readonly string[])[];
  readonly layout: (cell: CellOf) => Pick<Layout, "kind" | "groupOf" | "read">;
}

const platforms: readonly Platform[] = [shopify, woocommerce, square, stripe, google, outlook];

/** The layout of a known program's export, by its header. */
export function platformLayout(header: readonly string[]): Layout | undefined {
  const columns = new Set(header.map(columnKey));
  const found = platforms.find(({ signatures }) =>
    signatures.some((signature) => signature.every((column) => columns.has(columnKey(column)))),
  );
  if (found === undefined) return undefined;
  return {
    title: found.title,
    origin: found.origin,
    ignored: [],
    ...found.layout(cellsBy(header)),
  };
}
