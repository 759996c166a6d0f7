import type { Entity, EntityContext } from "./entity.ts";

/**
 * Everything in a text that is a time, an amount, a number or the like, sorted by start and, at
 * one start, longest first. Candidates may overlap ("15 June" is a point, a period of one day,
 * and holds the number 15); whoever composes them picks.
 */
export function recognise(_text: string, _context: EntityContext): readonly Entity[] {
  return [];
}
