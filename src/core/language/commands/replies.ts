import type { Intent } from "../../intent.ts";
import { entityIn, has, type Item } from "../items.ts";
import type { PendingQuestion, Situation } from "../interpretation.ts";
import { isFiller, isPoint, whenOf } from "./part.ts";
import { personAt } from "./persons.ts";

const only = (items: readonly Item[], ...concepts: Parameters<typeof has>[1][]): boolean =>
  items.some((item) => has(item, ...concepts)) &&
  items.every((item) => has(item, ...concepts) || isFiller(item));

/** Reads yes, no, never mind, and a choice by its number. */
export function replyIn(
  items: readonly Item[],
  pending: PendingQuestion | undefined,
): Intent | undefined {
  if (items.length > 8 || items.some(({ mark }) => mark === "?")) return undefined;
  if (only(items, "NEVER_MIND")) return { do: "no" };
  const [first] = items;
  const plainNo = only(items, "NO") && !only(items, "YES");
  if (plainNo) return { do: "no" };
  if (only(items, "YES") && first !== undefined) return { do: "yes" };
  const content = items.filter((item) => !isFiller(item));
  const [one, ...others] = content;
  const number = entityIn(one, "number")?.value;
  if (pending?.asks === "choice" && number !== undefined && others.length === 0)
    return { do: "choose", number };
  return undefined;
}

/** Reads the missing piece we asked for, where the message is nothing but that. */
export function fillIn(
  text: string,
  items: readonly Item[],
  situation: Situation,
): Intent | undefined {
  const { pending } = situation;
  if (pending?.asks === "choice") return { do: "choose", words: text };
  if (pending?.asks !== "value") return undefined;
  const content = items.filter((item) => !isFiller(item) || isPoint(item));
  if (pending.slot === "when") {
    const when = content.every(isPoint) ? whenOf(content, "future", situation) : undefined;
    return when === undefined ? undefined : { do: "fill", when };
  }
  if (pending.slot === "amount") return amountIn(content);
  if (pending.slot === "contact") return contactIn(items, situation);
  return { do: "fill", text: text.trim() };
}

function amountIn(content: readonly Item[]): Intent | undefined {
  const [item, ...others] = content;
  const amount = entityIn(item, "money")?.amount ?? minorOf(entityIn(item, "number")?.value);
  return amount === undefined || others.length > 0 ? undefined : { do: "fill", amount };
}

function contactIn(items: readonly Item[], { vocabulary }: Situation): Intent | undefined {
  const at = items.findIndex((item) => !isFiller(item) || item.name !== undefined);
  const person = personAt(items, at, vocabulary);
  return person === undefined || person.next < items.length - 1
    ? undefined
    : { do: "fill", contact: person.contact };
}

const minorOf = (value: number | undefined) =>
  value === undefined ? undefined : { minor: Math.round(value * 100) };
