import { given } from "../../given.ts";
import { entityIn, has, type Item } from "../items.ts";
import type { Meaning } from "./contact-change.ts";
import { textOf } from "./part.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** A phone or email and a town, each by itself; what is labelled is a detail of the one we have. */
const addedAnew = (said: Said): Meaning | undefined => {
  const note = said.items("note");
  const city = note.find(({ shop }) => shop.city !== undefined)?.shop.city?.[0];
  const values = given({ email: typed(note, "email"), phone: typed(note, "phone") });
  const isLabelled = note.some((item) => has(item, "PHONE", "EMAIL_FIELD", "CITY_FIELD", "MOVED"));
  const isList = note.every(
    (item) => item.mark !== undefined || item.word === "please" || isDetail(item),
  );
  const isKnown = said.items("person").some(({ name }) => name?.contact === true && name.full);
  return !isKnown || city === undefined || Object.keys(values).length === 0 || isLabelled || !isList
    ? undefined
    : {
        do: "add_contact",
        values: { name: textOf(said.part, said.items("person")), ...values, city },
      };
};
const typed = (note: readonly Item[], kind: "email" | "phone"): string | undefined =>
  note.find((item) => entityIn(item, kind) !== undefined)?.text;
const isDetail = (item: Item): boolean =>
  item.shop.city !== undefined ||
  entityIn(item, "email") !== undefined ||
  entityIn(item, "phone") !== undefined;

/** "add Ana Lopez, 0142 555 019, Cork": as somebody new is added, so that who has the name is asked about. */
export const addedAnewRow: Row<Meaning> = { say: "add <person> <note>", means: addedAnew };
