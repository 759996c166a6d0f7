import type { Intent } from "../../intent.ts";
import type { PendingQuestion, Situation } from "../interpretation.ts";
import { entityIn, has, type Item, read } from "../items.ts";
import { isFiller } from "./part.ts";
import { isAsking } from "./speech.ts";

/**
 * "Leeds", "to Leeds please", where the new city of somebody was asked for: that one, and no list of
 * those who live there.
 */
export function fieldAnswer(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Intent | undefined {
  const { pending } = situation;
  const born = pending && asksBirthday(pending) ? birthdayIn(text, situation) : undefined;
  if (born !== undefined) return { do: "fill", text: born };
  const kind = pending && kindAsked(pending);
  if (kind === undefined || isAsking(items)) return undefined;
  const [value, ...others] = items.filter((item) => !isSmall(item) || isOf(kind, item));
  return value !== undefined && others.length === 0 && isOf(kind, value)
    ? { do: "fill", text: value.text }
    : undefined;
}

const isSmall = (item: Item): boolean =>
  item.mark !== undefined || isFiller(item) || has(item, "YES", "SORRY");

const asksBirthday = ({ asks, intent }: PendingQuestion): boolean =>
  asks === "value" && intent?.do === "change_contact" && intent.ask === "birthday";

/** "4 March", said alone: of a birthday. */
function birthdayIn(text: string, situation: Situation): string | undefined {
  const [, ...said] = read(`birthday ${text}`, situation).items;
  const [item, ...others] = said.filter((each) => !isSmall(each) || each.entities.length > 0);
  return others.length === 0 ? entityIn(item, "birthday")?.value : undefined;
}

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
