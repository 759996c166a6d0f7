/** "sorry, Tom, not now", "sorry, Ana, I thought you asked": said to them, and puts nothing right. */
export const speaksToThem = (words: string): boolean =>
  /\byou (?:asked|said|wanted|meant|had|were|did)\b|\bnot (?:now|today|yet)\b|\bnever mind\b/.test(
    words,
  );
