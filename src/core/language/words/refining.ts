import { each } from "./each.ts";

const amongThem =
  "of them|of those|of these|of that lot|of them all|of all of them|of all those|among them|among those|among these|amongst them|amongst those|from there|from that list|in that list|on that list|in that lot|of that crowd|of that bunch|of this lot|of this crowd|of this bunch|of that group|of this group|of that list|of this list|among that lot|in that crowd|in that bunch";
const whichOfThem = `${each("which|who|which ones|who all|anyone|anybody|any", amongThem)}|${each("who|which", "are the ones|are those")}`;
/** "list only the ones in Leeds", after a number: some of them, and by name. */
const onlyThem = each(
  "list|list me|name|name me|show me|give me|read me",
  "only the ones|just the ones|only those|just those|only the people|just the people|the ones",
);
const howManyOfThem = each("how many", "them|those|these|that lot|them all");

/** How a question is changed that was asked before. Read only at the ends of a message. */
export const refining = {
  /** The people of the answer are asked for by name. */
  WHICH_OF_THEM: `${whichOfThem}|${onlyThem}`,
  THEM: `${whichOfThem}|${howManyOfThem}|${each("how many", amongThem)}|${each(each("of|from|out of|among", "these|those"), "calls|emails|messages|meetings|visits|interactions|orders|sales|refunds|customers|contacts|people|clients|names|follow ups")}|of them|of those|of these|of them all|from these|from those|of the ones|among them|among those|out of those|out of these|out of them|of that|from them|from that list|of this list|of that list|on that list|on this list|in that list|those ones|amongst them|amongst those|of that lot|within those|of which|from this list|in there|and of those|from the list|from among them|that lot|on the list|those who|the ones who|any who|any with|anyone with|them|they|these|those|of that group|in that group`,
  /** These as well as those. */
  TOO: "or|plus|and also|or also|as well as|add|and add|include|and include",
  THAT_MANY: `that leaves how many|that leaves us how many|that leaves us with how many|leaving how many|that makes how many|which leaves how many|${howManyOfThem}|${each("how many", `${amongThem}|of the ones`)}|how many is that|how many 's that|how many are that|how many are they|how many are there|how many is it|how many would that be|how many in total|how many are those|how many in all|what 's the count|count them|count|how many altogether|how many does that make|how many|how many were that|how many people is that|how many does that leave|how many all together|how many are left|how many 's it|just the number|just the count|how many left|how many people are that|how many people|what is the count|total count|how many were there|how many were they|how many customers is that|how many contacts is that|just the total|how many there`,
  ONLY: `${each(each("whittle|cut|trim|narrow|boil|get|bring", "that down|it down|this down|them down|those down"), "to|to just|to only")}|${each("restrict|limit|narrow|narrow down|filter|cut|cut down|trim|whittle down|cut back|boil down", "it to|that to|this to|them to|those to|that by|it by")}|${each("restrict|limit|filter", "it down to|that down to|them down to")}|${onlyThem}|just the|only the|only|just|only those|only the ones|just the ones|just those|now only|narrow down to|limit to|limited to|restrict to|filter to|filter by|solely|purely|exclusively|keep only|narrow to|but only|keep just|now just|specifically|in particular|keep|only show|show only|show just|show me only|only for|just for|only in|just in|alone`,
  SAME: `${each(each("redo|rerun|re run|repeat", "that|it|this"), "for|but for|just for")}|${each(each("run|do|show|show me", "that again|it again|this again"), "for|but for|just for")}|${each("same|the same", "table|chart|report|breakdown|ranking|figures|figure|numbers|sum|view")}|${each(each("same|the same", "table|chart|report|breakdown|ranking|figures|figure|numbers|sum|view"), "but|for|but for|with")}|same|the same|same thing|same again|same for|same question|likewise|the same thing|ditto|do the same|same with|same one|repeat|that again|again|same but|the same but|same thing but|the same thing but|same list|the same list|same list for|the same list for|same list but for|the same list but for|same list but|the same list but|the same again|the same again but|same again but|the same again for|the same but for|same but for|the same again but for|same again but for|the same question`,
  INSTEAD:
    "instead|rather|this time|change to|switch to|change that to|make that|make it|swap|change it to|use|try|try it with|try it for|try that for|try with|try for|do|do it for|do that for|run it for|run that for",
  BACK: "back|go back|back to all of them|back to them all|back to all|back to everyone|back to everybody|back to the full list|back to the whole list|back to the first list|the one before|previous|step back|go back to before|as before|undo that filter|back to before|back to the previous one|take me back|previous one|back to the previous|remove the filter|drop that filter|remove that filter|without that filter|back again",
  AND_WHAT:
    "and|what about|how about|and what about|and how about|how 's about|and now|and for|and in|and then|ok and|okay and|what of|oh and|now for|and the|again for|and how was|and how were|and how is|how was|how were|what were|what was|now what about|cool and|and with|or|sorry i meant|i meant|i mean|what if|hmm and|and what was|and what were|and what is|so and|also for|and also",
  OPENER:
    "grand|lovely|super|brilliant|fab|good|right so|ok so|okay so|fine|cheers|ta|ah|ah right|now|then|ok|okay|so|still|great|alright|right|cool|but|also|oh|hmm|actually|rather|now show|well|thanks|thx|nice|perfect|sorry|please|show|show me|give me|just show|make that|make it|that|it|can you|could you|i want|i 'd like|let us see|of|for|in",
} as const;
