import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isLoose, isPoint, type Part, textOf } from "./part.ts";
import type { Taken } from "./taken.ts";

const tail = new Set(
  "now|please|thanks|thank|today|too|then|instead|again|anymore|any more|cheers|ta|already|right|actually".split(
    "|",
  ),
);

/** Words as typed, the longest stretch first. */
export function* readText(part: Part, at: number): Generator<Taken> {
  const first = part.items[at];
  if (first === undefined || (first.mark !== undefined && first.mark !== "*")) return;
  const quoted = entityIn(first, "quote")?.value;
  if (quoted !== undefined) yield { slot: "text", values: [quoted], items: [first], next: at + 1 };
  for (let next = part.items.length; next > at; next--) {
    let end = next;
    while (end > at + 1 && isEnding(part.items[end - 1])) end--;
    const items = part.items.slice(at, end);
    yield { slot: "text", values: [textOf(part, items)], items: part.items.slice(at, next), next };
  }
}

const isEnding = (item: Item | undefined): boolean =>
  item !== undefined && (tail.has(item.word) || (item.mark !== undefined && item.mark !== ")"));

/** Everything that follows, as typed. */
export function* readNote({ items }: Part, at: number): Generator<Taken> {
  yield { slot: "note", items: items.slice(at), next: items.length };
}

const opens = new Set([
  "because",
  "cause",
  "cos",
  "since",
  "as",
  "so",
  "for",
  "he",
  "she",
  "they",
  "we",
  "i",
  "it",
]);
const conditions = new Set(
  "if|unless|when|once|until|till|maybe|wait|whether|instead|actually".split("|"),
);

/** A reason or remark after a comma, in which nothing else is asked for. */
export function* readAside({ items }: Part, at: number): Generator<Taken> {
  const first = items[at];
  const rest = items.slice(at);
  if (first === undefined || rest.every(isLoose)) return;
  const begins = (first.mark !== undefined && !first.mark.startsWith("·")) || opens.has(first.word);
  const content = rest.find((item) => item.mark === undefined);
  const changes = rest.some(
    (item) =>
      conditions.has(item.word) ||
      has(item, "REMIND", "FOLLOW_UP", "TAG", "UNTAG", "UNDO", "LOGS", "CANCEL") ||
      item.name?.full === true ||
      item.shop.tag !== undefined ||
      item.shop.member !== undefined ||
      isPoint(item) ||
      item.mark === "?" ||
      item.mark === "\n" ||
      item.entities.some(({ kind, sure }) => sure && kind !== "period" && kind !== "duration"),
  );
  const negates =
    content !== undefined &&
    isUnreal(content) &&
    !["if", "because", "since"].includes(content.word);
  if (begins && !changes && !negates) yield { slot: "aside", items: rest, next: items.length };
}
