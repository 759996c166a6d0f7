import type { Fact, IntentOf } from "../../intent.ts";
import { measureWords } from "../figures.ts";
import { groupSingulars } from "../groups.ts";
import { orderWords } from "../lists.ts";
import { oneOf } from "./conditions.ts";
import { joined, said } from "./names.ts";
import { periodRead } from "./periods.ts";
import { conditionsRead } from "./population.ts";
import { directions, kinds } from "./question.ts";
import { facts } from "./records.ts";

/** "only those in Berlin", "and last month", "by city instead", "sort by revenue ascending" */
export function refinementRead(change: IntentOf<"refine">, currency: string): string {
  if (change.back === true) return "back";
  if (change.measure === "count") return "how many is that";
  const { measure, fact, kind, product, person, group, order, limit, filter } = change;
  const changes = joined(
    said(measure, (figure) => measureWords[figure].many),
    said(fact, factNamed),
    said(kind, (each) => kinds[each]),
    said(product, oneOf),
    said(person, (name) => `for ${name}`),
    said(group, (cut) => `by ${groupSingulars[cut]}`),
    said(order, ({ by, direction }) => `sort by ${orderWords[by]} ${directions[direction]}`),
    said(limit, (count) => `top ${count}`),
    said(filter, (each) => conditionsRead(each, currency)),
    said(change.period, periodRead),
    said(change.compare, (period) => `compared to ${periodRead(period)}`),
  );
  return change.how === "narrow" ? `only those ${changes}` : `and ${changes}`;
}

/** "phone number" for "phone number of" */
const factNamed = (fact: Fact): string => facts[fact].replace(/ (?:of|with|by|from)$/, "");
