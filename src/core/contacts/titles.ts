/** What people are addressed with before their names, folded; a name may be said or stored without. */
export const titles: ReadonlySet<string> = new Set(
  "mr|mrs|ms|miss|mister|dr|prof|sir|madam|madame|monsieur|mme|mlle|herr|frau|senor|senora|signor|signora".split(
    "|",
  ),
);
