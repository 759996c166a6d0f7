/** The tags Telegram knows (core.telegram.org/bots/api#html-style) that need no attribute. */
const tags = new Set(
  "b strong i em u ins s strike del tg-spoiler blockquote code pre a span".split(" "),
);
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

const piece = /<(\/?)([a-z][\w-]*)((?:\s[^<>]*)?)>|&(lt|gt|amp|quot|#\d+|#x[\da-f]+);|[<>&]/gi;

/** Why Telegram takes these words for no HTML of its; undefined where it does. */
export function htmlProblem(words: string): string | undefined {
  const open: string[] = [];
  for (const { 0: found, 1: slash, 2: name = "", 4: entity, index } of words.matchAll(piece)) {
    const at = `at byte offset ${Buffer.byteLength(words.slice(0, index))}`;
    if (entity !== undefined) continue;
    if (name === "") return `Unexpected "${found}" ${at}`;
    const tag = name.toLowerCase();
    if (!tags.has(tag)) return `Unsupported start tag "${tag}" ${at}`;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return `Unmatched end tag ${at}`;
  }
  const left = open.at(-1);
  return left === undefined ? undefined : `Can't find end tag corresponding to start tag "${left}"`;
}

/** What people see of it. */
export const shownOf = (html: string): string =>
  html.replace(piece, (found, _slash, _name, _rest, entity: string | undefined) => {
    if (entity === undefined) return "";
    if (!entity.startsWith("#")) return entities[entity.toLowerCase()] ?? found;
    const hex = /^#x/i.test(entity);
    return String.fromCodePoint(Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10));
  });

/** Whether nobody would see anything of it: Telegram sends no such message. */
export const isEmpty = (shown: string): boolean =>
  !/[^\s\p{C}\u2800\u3164\u115F\u1160]/u.test(shown);
