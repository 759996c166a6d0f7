import type { Intent } from "../../intent.ts";
import type { Said } from "./said.ts";

/** "make Owen an owner": what a member of the team may do from now on. */
export function givenRole(said: Said): Intent | undefined {
  const [name] = said.values("member");
  const role = said.words.map(({ word }) => word).findLast((word) => roleWords.has(word));
  return name === undefined || name === "me" || role === undefined
    ? undefined
    : { do: "invite", name, role: role === "admin" ? "owner" : role };
}
const roleWords = new Set(["owner", "viewer", "member", "admin"]);

/** "rename the business to …" */
export function businessNamed(said: Said): Intent {
  return {
    do: "change_setting",
    key: "name",
    value: said.text("text"),
  };
}

const settingKeys: readonly (readonly [RegExp, string])[] = [
  [/time ?zone/, "timeZone"],
  [/currency/, "currency"],
  [/date/, "dateOrder"],
  [/margin/, "defaultMargin"],
  [/working/, "workingDays"],
  [/members/, "membersSee"],
  [/misunderstood/, "keepMisunderstood"],
  [/name/, "name"],
];

/** "set the currency to pounds": which setting, and its new value. */
export function setting(said: Said): Intent | undefined {
  const words = said.words.map(({ word }) => word).join(" ");
  const key = settingKeys.find(([pattern]) => pattern.test(words))?.[1];
  return key === undefined ? undefined : { do: "change_setting", key, value: said.text("text") };
}
