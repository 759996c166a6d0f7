import { has, type Item } from "../items.ts";

/**
 * Words that make of what follows something thought of, asked for or untrue: "if", "was going to",
 * "told me to". Nothing that is said to do is done when one of them stands before the act.
 */
const unreal = new Set(
  (
    "elsewhere|somewhere else|someone else|if|unless|whether|should|would|could|might|may|maybe|perhaps|not|never|forgot|forgotten|forgot to|almost|nearly|" +
    "going to|want to|wanted to|will|shall|must|need to|have to|planning to|plan to|meaning to|meant to|about to|" +
    "tried to|trying to|supposed to|suppose|wish|hope|hoping|hopefully|imagine|pretend|ought to|intend to|intended to|" +
    "thinking of|thinking about|when|once|as soon as|didn|what if|no longer|not yet|failed to|unable to|wonder|wondering|" +
    "can|does|yet to|have yet to|not once|instead of|try to|want|wanted|wants|probably|consider|considering|in case|" +
    "assuming|asked|asks|ask|told|tells|said|says|claims|goes|requested|suggested|thinks|thought|reckons|insists|demands|" +
    "likely|possibly|while|because|since|until|till|before|after|used to|need|needs|had to|why|whenever|otherwise|or|nor|" +
    "think|guess|believe|believes|suspect|suspects|reckon|doubt|hypothetically|later|soon|apparently|seemingly|supposedly|presumably|allegedly|could have|would have|should have|missed|without|no|nobody|no one|none|quote|quoted|dreamt|dreamed|dream"
  ).split("|"),
);

/** Whether the piece takes what is said back, or makes it a thought. */
export const isUnreal = (item: Item): boolean =>
  item.name?.full !== true &&
  (unreal.has(item.word) ||
    /\bnot\b/.test(item.word) ||
    has(item, "NEVER") ||
    (has(item, "NOT") && /not|never|nobody|no one|nor/.test(item.word)));
