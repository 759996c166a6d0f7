import type { Item } from "../items.ts";
import { clausesOf, contentOf } from "../sentence.ts";
import { isFiller, isPoint } from "./part.ts";

/** "full price, 120, she keeps the pot": the amount that is asked for, without what is told around it. */
export function paidBare(items: readonly Item[]): readonly Item[] {
  const [lead, ...rest] = clausesOf(items);
  const isLead = lead !== undefined && rest.length > 0 && inFull.test(saidIn(lead));
  const [amount = [], ...others] = isLead ? rest : [lead ?? [], ...rest];
  const isTold = others.every((clause) => /^(?:he|she|they|we)$/.test(clause[0]?.word ?? ""));
  const said = isTold && !others.flat().some(isFigured) ? amount : items;
  return said.filter((item) => !isFiller(item) || isPoint(item) || item.name !== undefined);
}
const inFull = /^(?:full price|full amount|all|everything|whole lot|whole amount)$/;
const saidIn = (items: readonly Item[]): string =>
  contentOf(items)
    .filter(({ word }) => !/^(?:the|a|of|it)$/.test(word))
    .map(({ word }) => word)
    .join(" ");
const isFigured = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "number" || kind === "money");
