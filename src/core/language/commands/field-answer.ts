import type { Intent } from "../../intent.ts";
import type { PendingQuestion, Situation } from "../interpretation.ts";
import { has, type Item } from "../items.ts";
import { isFiller } from "./part.ts";
import { isAsking } from "./speech.ts";

/**
 * "Leeds", "to Leeds please", where the new city of somebody was asked for: that one, and no list of
 * those who live there.
 */
export function fieldAnswer(items: readonly Item[], { pending }: Situation): Intent | undefined {
  const kind = pending && kindAsked(pending);
  if (kind === undefined || isAsking(items)) return undefined;
  const [value, ...others] = items.filter((item) => !isSmall(item) || isOf(kind, item));
  return value !== undefined && others.length === 0 && isOf(kind, value)
    ? { do: "fill", text: value.text }
    : undefined;
}

const isSmall = (item: Item): boolean =>
  item.mark !== undefined || isFiller(item) || has(item, "YES", "SORRY");

type Kind = "city" | "country" | "source" | "member" | "tag" | "company";

function kindAsked({ asks, slot, intent }: PendingQuestion): Kind | undefined {
  if (asks !== "value") return undefined;
  if (slot === "tag") return "tag";
  const field = intent?.do === "change_contact" ? intent.ask : undefined;
  if (field === "owner") return "member";
  return kinds.find((kind) => kind === field);
}
const kinds = ["city", "country", "source", "company"] as const;

const isOf = (kind: Kind, { name, shop }: Item): boolean =>
  kind === "company" ? name?.company === true && name.full : shop[kind] !== undefined;
