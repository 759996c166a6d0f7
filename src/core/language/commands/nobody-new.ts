/** "Ana Park is on our list", "has been added": she is there. */
const isThere =
  /^(?!.*\b(?:make sure|ensure|see (?:to it )?that|should|must|wants?|needs?|get)\b).*?(?:(?<!\bnot )\b(?:is|are|was|were|'s|already|been) (?:now |already |just |also )*(?:on|in|among) (?:our|the|my) (?:list|books?|system|crm|database|contacts?|records?|files?)\b|\b(?:has|have|had|was|were|been|'ve|i|we)(?: already| just| now| been)* (?:added|created|registered|entered|saved|recorded)\b)/u;

/** "add a note: prefers lilies": what is added is nobody. */
const addsElse =
  /^(?:(?:please|pls) )?(?:add|put|make|take|write)(?: down)? an? (?:note|task|reminder)\b/u;

/** Whether somebody is told to be there already, or something else is to be added. */
export const isNobodyNew = (words: string): boolean => isThere.test(words) || addsElse.test(words);
