import type { Direction } from "../../interactions/interaction.ts";
import { has, type Item } from "../items.ts";
import type { Said } from "./said.ts";

/**
 * Who came to whom, where the words of a visit say so: "Ana came by", "a visit from Ana" came to us,
 * "visited Ana", "a visit to Ana" was ours. "A visit with Ana" leaves it open.
 */
export function visitWay(said: Said): Direction | undefined {
  const { words } = said;
  const who = placeOf(said, said.items("people")[0]);
  const act = words.find((item) => has(item, "CAME", "VISITED"));
  if (act !== undefined) return who < placeOf(said, act) ? theirsOnly(act) : "out";
  if (!words.some((item) => has(item, "A_VISIT"))) return undefined;
  const link = words.find(({ word }) => word in links)?.word ?? "";
  return links[link];
}

/** Whom "Ana visited" visits is told by the word alone where it is no word of coming. */
const theirsOnly = (act: Item): Direction | undefined => (has(act, "CAME") ? "in" : undefined);

const links: Readonly<Record<string, Direction | undefined>> = {
  from: "in",
  by: "in",
  to: "out",
  at: "out",
};

/** "at the counter", "in the shop": where they come to. */
export const isAtOurs = (words: readonly Item[]): boolean =>
  words.some(({ word }) => /\b(?:shop|store|counter)$/.test(word));

const placeOf = ({ part: { items } }: Said, item: Item | undefined): number =>
  item === undefined ? -1 : items.indexOf(item);
