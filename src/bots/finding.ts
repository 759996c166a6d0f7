import { UserError } from "../core/errors.ts";

/** What was looked at on the way to a channel, and what is to be done where it is not well. */
export interface Finding {
  readonly isWell: boolean;
  readonly words: string;
}

/** What goes wrong in words is a finding too. */
export async function found(look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ isWell: false, words: error.message }];
  }
}
