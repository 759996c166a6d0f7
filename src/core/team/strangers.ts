/**
 * Who wrote and belongs to nobody's team: told so once, and then left in silence, whatever was
 * started anew since.
 */
export interface StrangerStore {
  /**
   * Whether somebody is to be told: where nobody told them, or the same message is dealt with once
   * more. `person` is a channel and its id ("telegram:99").
   */
  readonly isToBeTold: (person: string, message: string) => Promise<boolean>;
}
