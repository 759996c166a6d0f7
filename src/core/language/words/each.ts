/** Every beginning with every end, alternatives separated by |. */
export const each = (beginnings: string, ends: string): string =>
  beginnings
    .split("|")
    .flatMap((one) => ends.split("|").map((two) => `${one} ${two}`))
    .join("|");
