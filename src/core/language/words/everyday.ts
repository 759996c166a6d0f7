/** Everyday words that lie a slip away from a word of ours, and are meant as they stand. */
const words = `
addressed albert appeal approaches audio backed bench beta black blink bones booth bread brown
butter calculator caller candle captures caret cases casts categories cease chance chances charts
checker choke choose cites clash clause clean cleaned cleanly clearer clone cloned cloning closer
closes codes coding collection complaint complaints completes computer conform connection contract
contracts convention converting copied cores corruption costa court courts crash crashed creates
crosses debug deliver delivers descendant developer developers discusses discussing drafted drive
duplicated dutch dying eight entirety evaluation even event exiting exits expert extent facts
failing fails feel feeling fell file filed filling finer finishes finnish fires five fixed flaws
forced forks form formal formatting formed forms fractional generators gives grams greek grows guest
handler handlers hands hanging heirs ideal importance integrated intent intro invented invert
inverted issuer issues joint kills latent latte latter launch launched layer leaking leaks lease
lines linked loading loads local locked locking locks logos looped loved looping loops loose managed
manuel marco marker marking martin marvin masked masking massage master maths matteo micro misses
mistaken modes monkey moore mulch nearby nicer nodes noting notion option ounce packed packing pager paint
parity partly parts passes pasta paste paused peace pearson performer picker plain plane planes
plant plants plays poker precious previously prime prints processing produce produces production
prone props pushes quote raise reaches react realm receiver receives relatively relied remain
remainder remote remotes replay replies reporter reset resize resort retail reverted reword
robot saves saving scale scheduler schedules score sender sends sensing separately separates serge
series served server servers shape shark sharp shell shelley shells shipped shirt shown sides simple
simulation sing sites skill skipped slide small smart smoke space spark sparse speeding spell
spelled spelling spencer staged stale stars state stated states stays sticky stone stopping storm
string stroke stuck suite supplied support supporting swift switches tagger tested testing tests
texas theme thinks three threw thrown tiles tired touches trace traced transition translator trick
tricked tries tuned tuning turner usable vague valve vine waits walker wanting wasted wasting snoop white
cello cellos width wine wording words world wrapper writer writing
`;

const everyday: ReadonlySet<string> = new Set(words.split(/\s+/));

export const isEveryday = (word: string): boolean => everyday.has(word);
