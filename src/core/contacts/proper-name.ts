/**
 * A name of a person or place as it is written, where it was typed in small letters throughout: "fern
 * o'brien-hale" is Fern O'Brien-Hale, "ana de la cruz" Ana de la Cruz. One with a capital anywhere is
 * as its writer wants it.
 */
export const properName = (typed: string): string =>
  typed === typed.toLowerCase()
    ? typed.replace(word, (found, at: number) =>
        at > 0 && particles.has(found)
          ? found
          : found.replace(initial, (letter) => letter.toUpperCase()),
      )
    : typed;

const word = /[\p{L}\p{M}'’]+/gu;
/** The first letter, and that behind "o'" and "d'". */
const initial = /^\p{L}|(?<=^[odl]['’])\p{L}/gu;
const particles: ReadonlySet<string> = new Set(
  "af al am and at av bin by da das de del della den der di do dos du el en in la le les of on op over por s ten ter the to upon van vom von y zu zum zur".split(
    " ",
  ),
);
