/** How it is said that something is not to be done. */
export const cancelling =
  "cancel|call_off|skip|forget|forget_about|scrap|drop|kill|bin|ditch|abandon|NEVER_MIND";
/** "…, he's abroad till spring": why it is not to be done. */
export const away = "he|she|they is|'s|are away|overseas|abroad|off|out|gone|travelling|sick|ill";
