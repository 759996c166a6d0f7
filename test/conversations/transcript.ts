import { z } from "zod";
import { type Actor, roles } from "../../src/core/team/member.ts";
import { type Instant, instantOf } from "../../src/core/time.ts";

/**
 * A page of conversations, for people to read and for tests to play:
 *
 *     ## Who stopped buying
 *
 *     Tuesday 30 June 2026, 11:00 · Anna (owner)
 *
 *     > who hasn't bought in 90 days?
 *
 *         182 of 330 customers …
 *
 *     > [forwarded from Mark] wants 5 kg
 *
 * Such a line between messages says who writes from there on, and when.
 */
export interface Conversation {
  readonly title: string;
  readonly turns: readonly Turn[];
  /** As it stands on the page. */
  readonly written: string;
}

export interface Turn {
  /** "Tuesday 30 June 2026, 11:00 · Anna (owner)", where it changes. */
  readonly heading: string | undefined;
  readonly message: string;
}

/** The conversations of a page; what stands above the first is for its readers. */
export const conversationsIn = (page: string): readonly Conversation[] =>
  page
    .split(/^(?=## )/m)
    .slice(1)
    .map(conversationOf);

function conversationOf(section: string): Conversation {
  const [title = "", ...lines] = section.split("\n");
  const turns: Turn[] = [];
  let heading: string | undefined;
  let message: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.startsWith("> ")) message.push(line.slice(2));
    else if (message.length > 0) {
      turns.push({ heading, message: message.join("\n") });
      [heading, message] = [undefined, []];
    } else if (/^\S/.test(line)) heading = line;
  }
  return { title: title.slice(3), turns, written: section.trim() };
}

/** The conversation as it stands on the page, with these replies. */
export function written({ title, turns }: Conversation, replies: readonly string[]): string {
  const said = turns.flatMap(({ heading, message }, at) => [
    ...(heading === undefined ? [] : [heading]),
    indented("> ", message),
    indented("    ", replies[at] ?? ""),
  ]);
  return [`## ${title}`, ...said].join("\n\n");
}

const indented = (by: string, text: string): string =>
  text
    .split("\n")
    .map((line) => `${by}${line}`)
    .join("\n");

/** "[forwarded from Mark] wants 5 kg": what somebody else wrote; undefined where nobody did. */
export function forwardedIn(
  message: string,
): { readonly author: string; readonly words: string } | undefined {
  const [, author, words] = /^\[forwarded from ([^\]]+)\] (.+)$/su.exec(message) ?? [];
  return author === undefined || words === undefined ? undefined : { author, words };
}

/** Who writes, and when: the day as a shop's calendar in Berlin has it. */
export function sceneOf(heading: string): { readonly at: Instant; readonly author: Actor } {
  const { day, time, name, role } = scene.parse(pattern.exec(heading)?.groups);
  const date = new Date(`${day} UTC`).toISOString().slice(0, 10);
  return { at: instantOf("Europe/Berlin", date, time), author: { name, role } };
}

const pattern =
  /^[A-Z]\w+day (?<day>\d+ \w+ \d{4}), (?<time>\d\d:\d\d) · (?<name>\p{L}+) \((?<role>\w+)\)$/u;
const scene = z.object({
  day: z.string(),
  time: z.string(),
  name: z.string(),
  role: z.enum(roles),
});
