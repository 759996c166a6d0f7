import type { Action } from "./turn.ts";
import type { Block, Reply, ReplyData, ReplyKind } from "../reply.ts";
import { nothingSaved, thatNotSaved } from "../wording/asks.ts";
import { undoButton } from "../wording/conversation.ts";

/** What one part of a message is answered, before the answers are joined. */
export interface Answer {
  readonly intent: Action;
  readonly reply: Reply;
  /** The number of a question's answer, 17 for A17. */
  readonly number?: number | undefined;
  /** Whether it was done for good, so that no undo is offered. */
  readonly lasting?: boolean;
}

const weightiest: readonly ReplyKind[] = [
  "clarify",
  "confirm",
  "refused",
  "done",
  "answer",
  "unknown",
];

/** Joins the answers to the parts of one message into one reply; what we ask stands last. */
export function composed(answers: readonly Answer[], notes: readonly Block[]): Reply {
  const replies = answers.map(numbered);
  const asks = ({ kind }: Reply): boolean => kind === "clarify" || kind === "confirm";
  const blocks = [...replies.filter((each) => !asks(each)), ...replies.filter(asks)].flatMap(
    (reply) => reply.blocks,
  );
  const kinds = new Set(replies.map(({ kind }) => kind));
  const data = dataOf(replies);
  const isDone = kinds.has("done");
  return {
    kind: weightiest.find((kind) => kinds.has(kind)) ?? "unknown",
    blocks: [
      ...(isDone ? blocks.map(besideDone) : blocks),
      ...notes,
      ...(isDone && !answers.some(({ lasting }) => lasting) ? undoable(blocks) : []),
    ],
    ...(data && { data }),
    ...joinCodeIn(replies),
    intent: answers.length === 1 ? (answers[0]?.intent ?? null) : answers.map((one) => one.intent),
  };
}

/** "Nothing saved yet" is said of the part that is asked about, and not of what was done beside it. */
const besideDone = (block: Block): Block =>
  block.type === "note" && block.text === nothingSaved ? { ...block, text: thatNotSaved } : block;

function joinCodeIn(replies: readonly Reply[]): Pick<Reply, "joinCode"> {
  const code = replies.find(({ joinCode }) => joinCode !== undefined)?.joinCode;
  return code === undefined ? {} : { joinCode: code };
}

function numbered({ number, reply }: Answer): Reply {
  if (number === undefined) return reply;
  const answer = `A${number}`;
  return {
    ...reply,
    blocks: withNote(reply.blocks, answer),
    data: { ...reply.data, answer },
  };
}

/** The number stands in the line on how it was counted, or in one of its own. */
function withNote(blocks: readonly Block[], words: string): readonly Block[] {
  const at = blocks.findLastIndex(({ type }) => type === "note");
  if (at < 0) return beforeChoices(blocks, { type: "note", text: words });
  return blocks.map((block, index) =>
    index === at && block.type === "note" ? { ...block, text: `${block.text} · ${words}` } : block,
  );
}

function beforeChoices(blocks: readonly Block[], added: Block): readonly Block[] {
  const at = blocks.findIndex(({ type }) => type === "choices");
  return at < 0 ? [...blocks, added] : [...blocks.slice(0, at), added, ...blocks.slice(at)];
}

function dataOf(replies: readonly Reply[]): ReplyData | undefined {
  const [only] = replies;
  if (replies.length === 1) return only?.data;
  return { parts: replies.map(({ data }) => data ?? {}) };
}

function undoable(blocks: readonly Block[]): readonly Block[] {
  const offered = blocks.some(
    (block) =>
      block.type === "choices" && block.options.some(({ say }) => say === "undo" || say === "redo"),
  );
  return offered ? [] : [undoButton];
}
