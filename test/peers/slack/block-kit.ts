import { z } from "zod";

/**
 * What Slack takes as blocks, after its reference and the comments of @slack/types 3.2: no field
 * that it does not know, and every limit. Lengths are counted in characters.
 */
const upTo = (most: number) =>
  z.string().refine((text) => {
    const { length } = Array.from(text);
    return length >= 1 && length <= most;
  }, `must have 1 to ${most} characters`);

const plain = (most: number) =>
  z.strictObject({
    type: z.literal("plain_text"),
    text: upTo(most),
    emoji: z.boolean().optional(),
  });
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: upTo(most), verbatim: z.boolean().optional() });
const words = (most: number) => z.union([plain(most), mrkdwn(most)]);
const id = upTo(255);

const confirm = z.strictObject({
  title: plain(100),
  text: words(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(["primary", "danger"]).optional(),
});
const button = z.strictObject({
  type: z.literal("button"),
  action_id: id,
  text: plain(75),
  value: upTo(2000).optional(),
  url: upTo(3000).optional(),
  style: z.enum(["primary", "danger"]).optional(),
  confirm: confirm.optional(),
  accessibility_label: upTo(75).optional(),
});
const option = z.strictObject({
  text: plain(75),
  value: upTo(75),
  description: plain(75).optional(),
});
const options = (most: number) =>
  z
    .array(option)
    .min(1)
    .max(most)
    .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, "values repeat");
const overflow = z.strictObject({
  type: z.literal("overflow"),
  action_id: id,
  options: options(5),
  confirm: confirm.optional(),
});
const select = z.strictObject({
  type: z.literal("static_select"),
  action_id: id,
  placeholder: plain(150).optional(),
  options: options(100),
  initial_option: option.optional(),
});
const external = z.strictObject({
  type: z.literal("external_select"),
  action_id: id,
  placeholder: plain(150).optional(),
  min_query_length: z.int().optional(),
});
const textInput = z.strictObject({
  type: z.literal("plain_text_input"),
  action_id: id,
  multiline: z.boolean().optional(),
  max_length: z.int().max(3000).optional(),
  placeholder: plain(150).optional(),
  initial_value: z.string().max(3000).optional(),
});

const datePicker = z.strictObject({
  type: z.literal("datepicker"),
  action_id: id,
  placeholder: plain(150).optional(),
  initial_date: z.iso.date().optional(),
});

const richElement = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("text"),
    text: z.string().min(1),
    style: z
      .strictObject({
        bold: z.boolean().optional(),
        italic: z.boolean().optional(),
        strike: z.boolean().optional(),
        code: z.boolean().optional(),
      })
      .optional(),
  }),
  z.strictObject({
    type: z.literal("date"),
    timestamp: z.int(),
    format: z.string().min(1),
    fallback: z.string().min(1),
    style: z.strictObject({ bold: z.boolean().optional() }).optional(),
  }),
]);
const block_id = id.optional();
const blockSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("rich_text"),
    block_id,
    elements: z
      .array(
        z.strictObject({
          type: z.enum(["rich_text_section", "rich_text_preformatted"]),
          elements: z.array(richElement).min(1),
        }),
      )
      .min(1),
  }),
  z
    .strictObject({
      type: z.literal("section"),
      block_id,
      text: words(3000).optional(),
      fields: z.array(words(2000)).min(1).max(10).optional(),
      accessory: z.union([button, overflow, select]).optional(),
    })
    .refine(({ text, fields }) => text !== undefined || fields !== undefined, "has no text"),
  z.strictObject({ type: z.literal("header"), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal("divider"), block_id }),
  z.strictObject({
    type: z.literal("context"),
    block_id,
    elements: z.array(words(3000)).min(1).max(10),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id,
    elements: z
      .array(z.union([button, overflow, select]))
      .min(1)
      .max(25),
  }),
  z.strictObject({
    type: z.literal("input"),
    block_id,
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: z.boolean().optional(),
    element: z.union([textInput, select, external, datePicker]),
  }),
]);

const distinct = (values: readonly unknown[], what: string): readonly string[] =>
  new Set(values).size === values.length ? [] : [`${what} repeats`];

/** What is wrong with blocks; empty where Slack takes them. */
export function blockProblems(blocks: unknown, most = 50): readonly string[] {
  const read = z.array(blockSchema).max(most).safeParse(blocks);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const ids = read.data.map((block) => block.block_id).filter((each) => each !== undefined);
  const actions = read.data.flatMap((block) =>
    block.type === "actions" ? block.elements.map(({ action_id }) => action_id) : [],
  );
  return [...distinct(ids, "a block_id"), ...distinct(actions, "an action_id")];
}

/** What is wrong with a message. */
export function messageProblems(message: {
  readonly text: string;
  readonly blocks?: unknown;
}): readonly string[] {
  const { length } = Array.from(message.text);
  const json = message.blocks === undefined ? 0 : JSON.stringify(message.blocks).length;
  return [
    ...(message.blocks === undefined ? [] : blockProblems(message.blocks)),
    ...(message.text.trim() === "" ? ["no text for notifications"] : []),
    ...(length > 4000 ? [`text of ${length} characters`] : []),
    ...(json > 13_000 ? [`blocks of ${json} characters`] : []),
    ...(/<!|<@|<#/.test(message.text) ? ["the text calls somebody"] : []),
  ];
}

const viewSchema = z.strictObject({
  type: z.enum(["modal", "home"]),
  title: plain(24).optional(),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  callback_id: id.optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(z.unknown()),
});

/** What is wrong with the options found for an external select. */
export const optionsProblems = (found: unknown): readonly string[] => {
  const read = z.strictObject({ options: z.union([z.tuple([]), options(100)]) }).safeParse(found);
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};

/** What is wrong with a view. */
export function viewProblems(view: unknown): readonly string[] {
  const read = viewSchema.safeParse(view);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const { blocks, submit, title, type } = read.data;
  const hasInput = JSON.stringify(blocks).includes('"type":"input"');
  return [
    ...blockProblems(blocks, 100),
    ...(type === "modal" && title === undefined ? ["a modal without a title"] : []),
    ...(type === "modal" && hasInput && submit === undefined ? ["inputs without submit"] : []),
  ];
}
