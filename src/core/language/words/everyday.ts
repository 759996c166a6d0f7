/** Names, and forms of words of ours, that are meant as they stand: see common-words.ts for all others. */
const words = `
addressed agnes albert alice approaches bella billy blake booth captures caret carey carly carrie
casey chances choose clint cloned cloning closes completes copied costa creates crosses damon
discusses duplicated dutch edith elise elsie esther finishes finnish gavin giles greta hans intro
issuer issues janet latte latter lester lise lista logan logos loose managed mandy manuel marco
marvin mateo matteo megan merle micro misses mitch moore morgan moses nadia norah norma norman
nudged option paige parts passes paste pearson picker planes pushes reaches receives relied resize
reword ricky rosie salma schedules separates serge served shane shelley spencer stuart switches
tagger texas theme tilly touches traced tracey tries trish wanda willa
`;

const everyday: ReadonlySet<string> = new Set(words.split(/\s+/));

export const isEveryday = (word: string): boolean => everyday.has(word);
