import type { Direction, InteractionKind } from "../../interactions/interaction.ts";
import { has, type Item } from "../items.ts";

/** Who called or wrote to whom, where it is told beside the report or at the head of its note. */
export const directionTold = (
  items: readonly Item[],
  note: number,
  kind: InteractionKind,
): Direction | undefined => directionIn(items.slice(note), kind) ?? directionBeside(items, kind);

/** "log a call with Ana, she rang about …": who did it is told in the note. */
function directionIn(note: readonly Item[], kind: InteractionKind): Direction | undefined {
  const [who, act] = note.slice(note[0]?.mark === "," ? 1 : 0);
  return theirActs[kind]?.(act) === true && /^(?:he|she|they)$/.test(who?.word ?? "")
    ? "in"
    : undefined;
}
const wrote = (act: Item | undefined): boolean => has(act, "CALLED", "EMAILED", "MESSAGED");
/** What they did that makes an exchange of a kind theirs; who "called in" on the phone rang. */
const theirActs: Partial<Record<InteractionKind, (act: Item | undefined) => boolean>> = {
  call: (act) => wrote(act) || /^called (?:in|over)\b/.test(act?.word ?? ""),
  email: wrote,
  message: wrote,
  visit: (act) => has(act, "CAME"),
};

/** "spoke to Ana (she called)", "… - his call, not mine -": who did it is told beside. */
function directionBeside(items: readonly Item[], kind: InteractionKind): Direction | undefined {
  if (kind !== "call" && kind !== "email" && kind !== "message") return undefined;
  const said = items.map((item) => item.mark?.replace("·", "") ?? item.word).join(" ");
  if (theirDoing.test(said)) return "in";
  return ourDoing.test(said) ? "out" : undefined;
}
const theirDoing =
  /[(–—-] (?:he|she|they) (?:called|rang|phoned|wrote|texted|messaged|emailed|mailed)(?: (?:me|us))? [),–—-]|\b(?:his|her|their) (?:phone )?(?:call|email|message|text) (?:, )?not (?:mine|ours)\b|\bit was (?:him|her|them) (?:(?:that|who) )?(?:called|rang|phoned|wrote|texted|messaged|emailed|mailed)\b/;
const ourDoing =
  /[(–—-] (?:i|we) (?:called|rang|phoned|wrote|texted|messaged|emailed|mailed)(?: (?:him|her|them))? [),–—-]|\b(?:my|our) (?:phone )?(?:call|email|message|text) (?:, )?not (?:his|hers|theirs)\b|\bit was (?:me|us) (?:(?:that|who) )?(?:called|rang|phoned|wrote|texted|messaged|emailed|mailed)\b/;
