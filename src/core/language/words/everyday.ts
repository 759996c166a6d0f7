/** Names, and forms of words of ours, that are meant as they stand: see common-words.ts for all others. */
const words = `
addressed albert approaches booth captures caret chances choose cloned cloning closes completes
copied costa creates crosses discusses duplicated dutch finishes finnish intro issuer issues latte
latter logos loose managed manuel marco marvin matteo micro misses moore option parts passes paste
nudged pearson picker planes pushes reaches receives relied resize reword schedules separates serge
served shelley spencer switches tagger texas theme touches traced tries
`;

const everyday: ReadonlySet<string> = new Set(words.split(/\s+/));

export const isEveryday = (word: string): boolean => everyday.has(word);
