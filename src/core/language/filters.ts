import type { Filter } from "../questions/filter.ts";
import type { Frame } from "./frames.ts";
import * as bounded from "./bounded-conditions.ts";
import * as buying from "./bought-conditions.ts";
import * as others from "./bought-others.ts";
import * as mean from "./conditions.ts";

const no = "NOT|NEVER|WITHOUT";
const exchange = "TALK|HEARD|CALL|EMAIL|MEETING|VISIT|MESSAGE";
const order = "ORDER|ORDERS_NOUN";

/**
 * What people say of contacts, as conditions. The first row that fits takes its words; longer
 * rows stand above shorter ones. A row is all it takes to teach another way of saying it.
 */
export const filterFrames: readonly Frame<Filter>[] = [
  // How they stand
  { when: "RFM_SEGMENT RFM?", means: mean.segment },
  { when: "RFM <SHARED_SEGMENT", means: mean.segment },
  { when: "LATE|OVERDUE <OWN_PACE", means: () => ({ is: "late" }) },
  { when: "LATE", means: () => ({ is: "late" }) },
  { when: "STANDING <AT_RISK|LOST|ACTIVE|word", means: mean.standing },
  { when: "AT_RISK", means: () => ({ is: "standing", any: ["at_risk"] }) },
  { when: "LOST", means: () => ({ is: "standing", any: ["lost"] }) },
  // Who looks after them
  { when: "OWNER_FIELD member <OR|AND? <member?", means: mean.owner },
  // Exchanges
  { when: `member <${no} <${exchange} TALK? duration|period?`, means: mean.silentOne },
  { when: `${no} <${exchange} TALK? duration|period`, means: mean.silent },
  { when: `${no} <${exchange} TALK? <LATELY`, means: mean.silentLately },
  { when: `${no} <${exchange} TALK?`, means: mean.silent },
  { when: `TALK|HEARD <${no} duration|period`, means: mean.silent },
  { when: `${no} <INTERACTION duration|period?`, means: mean.silent },
  { when: "LOST_TOUCH duration|period", means: mean.silent },
  { when: `${exchange}|INTERACTION member period?`, means: mean.contacted },
  { when: "CALLED_NAME <member period?", means: mean.calledBy },
  { when: `TALK|CALL|MEETING|VISIT|HEARD|EMAIL|MESSAGE period`, means: mean.contacted },
  // Follow-ups
  { when: "OVERDUE <FOLLOW_UP <member?", means: mean.followUp },
  { when: "FOLLOW_UP OVERDUE member?", means: mean.followUp },
  { when: "WHO <OVERDUE", means: mean.followUp },
  { when: "FOLLOW_UP DUE? OPEN? period member?", means: mean.followUp },
  { when: `${no} <OPEN? FOLLOW_UP ON_LIST?`, means: mean.noFollowUp },
  { when: "NOT <ON_LIST", means: mean.noFollowUp },
  { when: "OPEN? FOLLOW_UP DUE? member?", means: mean.followUp },
  // When they last and first ordered
  { when: `LAST <BUY|${order} period`, means: mean.when("last_order") },
  { when: `LAST <TALK|HEARD|CALL|INTERACTION period`, means: mean.lastTalked },
  { when: `FIRST <BUY|${order}|CUSTOMER period`, means: mean.when("new") },
  { when: `BUY|${order} <FIRST period`, means: mean.when("new") },
  { when: "BUY <LAST period", means: mean.when("last_order") },
  { when: "ADDED <product period?", means: buying.bought("bought") },
  { when: "NEW <CUSTOMER GAINED? period", means: mean.when("new") },
  { when: "CUSTOMER <NEW period", means: mean.when("new") },
  { when: "NEW|ADDED <CONTACT|PROSPECT period", means: mean.added },
  { when: "CUSTOMER ADDED period", means: mean.when("new") },
  { when: "CUSTOMER <GAINED period", means: mean.gained },
  { when: "ADDED ADDED? period", means: mean.added },
  { when: "NEW|FIRST period", means: mean.when("new") },
  // Sums and numbers of orders
  {
    when: "SPEND bound MONEY_NOUN? <product <OR <product period?",
    means: bounded.spentOn,
  },
  { when: "SPEND bound MONEY_NOUN? <product period?", means: bounded.spentOn },
  { when: `bound <${order} <product <OR <product period?`, means: bounded.ordersOf },
  { when: `bound <${order} <product period?`, means: bounded.ordersOf },
  { when: `bound <product <${order} period?`, means: bounded.ordersOf },
  { when: "BUY <product <bound <TIMES period?", means: bounded.ordersOf },
  { when: `BUY|${order} <product <AT_LEAST? <TWICE period?`, means: bounded.twiceOf },
  { when: `BUY|${order} <product <REPEAT period?`, means: bounded.moreThanOnce },
  { when: `BUY|${order} <REPEAT <product period?`, means: bounded.moreThanOnce },
  { when: `BUY|${order} <REPEAT <period`, means: bounded.moreThanOnce },
  { when: `BUY|${order} <product <ONE_TIME period?`, means: bounded.onceOf },
  { when: `EXACTLY <BUY|${order} <product <ONCE period?`, means: bounded.onceOf },
  {
    when: "SPEND|REVENUE|EARN LOG? MONEY_NOUN? bound MONEY_NOUN? SPEND? period?",
    means: bounded.spent,
  },
  { when: "bound MONEY_NOUN SPEND? period?", means: bounded.spent },
  { when: `BUY|LOG? bound ${order} period?`, means: bounded.orders },
  { when: `${order} bound period?`, means: bounded.orders },
  { when: "BUY bound <TIMES period?", means: bounded.orders },
  { when: "GET|VISIT bound <TIMES period?", means: bounded.orders },
  { when: "BUY number <TIMES period?", means: bounded.orders },
  { when: `BUY? number <${order} period?`, means: bounded.orders },
  { when: "money period?", means: bounded.spentMoney },
  // Other things than those named
  ...["BUY", "GET|ORDER"].flatMap((verb): readonly Frame<Filter>[] => [
    {
      when: `${no} <${verb} <OTHER_THAN <product <OR product period|duration?`,
      means: others.notBoughtOther,
    },
    {
      when: `${no} <${verb} <OTHER_THAN <product period|duration?`,
      means: others.notBoughtOther,
    },
    { when: `${verb} <OTHER_THAN <product <OR product period?`, means: others.boughtOther },
    { when: `${verb} <OTHER_THAN <product period?`, means: others.boughtOther },
    { when: `${verb} <NOTHING_BUT <product period?`, means: others.boughtOnly },
  ]),
  { when: "EXACTLY <PRODUCT_NOUN <BUY? <product", means: others.boughtOnly },
  ...["EXACTLY <BUY <product", "BUY <EXACTLY <product"].flatMap(
    (only): readonly Frame<Filter>[] => [
      { when: `${only} <OR|AND <product period?`, means: others.boughtOnly },
      { when: `${only} period?`, means: others.boughtOnly },
    ],
  ),
  { when: "EXACTLY <BUY <ONCE CUSTOMER?", means: () => ({ is: "one_time" }) },
  { when: "BUY|ORDER <EXACTLY <period", means: others.boughtOnlyThen },
  { when: "EXACTLY <BUY <period", means: others.boughtOnlyThen },
  // Not bought
  { when: "NOT|NEVER? BACK_AGAIN|REPEAT <ONE_TIME", means: buying.backAfter },
  { when: "ONE_TIME ONE_TIME? BUY? CUSTOMER?", means: () => ({ is: "one_time" }) },
  { when: `${no} <${order} product period|duration?`, means: buying.notBought },
  {
    when: `${no} <BUY|GET <product <OR <product product? period|duration?`,
    means: buying.notBoughtAny,
  },
  { when: "NOT|NEVER <BACK_AGAIN duration|period", means: buying.notBought },
  { when: "NOT|NEVER <EARN duration|period?", means: buying.notSoldTo },
  { when: `${no} <BUY|GET <product <LATELY`, means: buying.notBoughtLately },
  { when: `${no} <BUY|GET product period|duration?`, means: buying.notBought },
  { when: `BUY <${no} <product period|duration?`, means: buying.notBought },
  { when: `GET <${no} <product period|duration?`, means: buying.notBought },
  { when: `${no} <BUY|GET|SPEND|${order} <period <OR <period`, means: buying.notBoughtThen },
  { when: "NOT|NEVER <period <OR <period", means: buying.notInEither },
  {
    when: `${no} <BUY|SINGLE|SPEND|${order} ${order}? NOT? duration|period`,
    means: buying.notBought,
  },
  { when: `SPEND <${no} duration|period`, means: buying.notBought },
  { when: `BUY <${no} duration|period`, means: buying.notBought },
  { when: `GET <${no} duration|period`, means: buying.notBought },
  { when: `duration|period ${no} <BUY|${order}`, means: buying.notBought },
  { when: `QUIET BUY|${order}|CUSTOMER? duration|period`, means: buying.notBought },
  { when: `${no} <BUY|SPEND|${order} ${order}? <LATELY`, means: () => buying.lapsed },
  { when: `${no} <BUY|SINGLE|${order} ${order}? ONCE?`, means: buying.notBought },
  { when: `BUY <${no}`, means: buying.notBought },
  { when: `SINGLE <${order}`, means: () => ({ is: "orders", exactly: 1 }) },
  { when: `${no} <product period?`, means: buying.notBought },
  { when: "GET NOT|NEVER <duration|period", means: buying.notBought },
  { when: "NOT|NEVER <duration|period", means: buying.notThen },
  { when: "duration|period <NOT|NEVER", means: buying.notThen },
  { when: "QUIET LATELY?", means: () => buying.lapsed },
  // Bought
  { when: "AT_LEAST? EXACTLY? TWICE BUY", means: buying.twice },
  { when: "period <CUSTOMER <REPEAT|BACK_AGAIN <period", means: buying.keptThen },
  { when: "BACK_AGAIN GET? <ONCE? <period", means: buying.backThen },
  { when: `REPEAT BUY|${order}? CUSTOMER?`, means: () => ({ is: "repeat" }) },
  { when: `BACK_AGAIN BUY|${order}|CUSTOMER`, means: () => ({ is: "repeat" }) },
  { when: "BACK_AGAIN WHO|CONTACT", means: () => ({ is: "repeat" }) },
  { when: "REFUND <product <OR <product period?", means: buying.bought("refunded") },
  { when: "REFUND product? period?", means: buying.bought("refunded") },
  { when: "BUY|GET|ORDER BOTH? product OR? product product? period?", means: buying.boughtSeveral },
  { when: `BUY ${order}? ONCE? product period?`, means: buying.bought("bought") },
  { when: `${order} ONCE? product period?`, means: buying.bought("bought") },
  { when: "GET ONCE? product period?", means: buying.bought("bought") },
  { when: `BUY|${order} product? period OR|AND <period`, means: buying.boughtThen },
  { when: `BUY ${order}? ONCE? period`, means: buying.bought("bought") },
  { when: `${order} ONCE? period`, means: buying.bought("bought") },
  { when: `BUY ${order}? ONCE`, means: () => ({ is: "customer" }) },
  { when: "HOW_MANY|WHO <BUY", means: buying.haveBought },
  { when: "SPEND period", means: buying.bought("bought") },
  { when: "ACTIVE CUSTOMER? period", means: buying.bought("bought") },
  // About the person
  { when: "BIRTHDAY SOON? period|duration", means: mean.birthday },
  { when: "BIRTHDAY SOON?", means: mean.birthday },
  { when: "CALLED_NAME <word", means: mean.called },
  { when: "CALLED_NAME <contact", means: mean.called },
  { when: `OWNER_FIELD <${no}`, means: () => ({ is: "missing", field: "owner" }) },
  { when: `${no} <OWNER_FIELD MEMBER_NOUN? <member?`, means: mean.noOwner },
  { when: "MYSELF <LOOKS_AFTER", means: () => ({ is: "owner", any: ["me"] }) },
  { when: "MYSELF <OWNER_FIELD", means: mean.ownedByMe },
  { when: "MINE", means: () => ({ is: "owner", any: ["me"] }) },
  { when: "OWNER_FIELD ME", means: () => ({ is: "owner", any: ["me"] }) },
  { when: "UNASSIGNED", means: () => ({ is: "missing", field: "owner" }) },
  { when: "STATUS_FIELD <ACTIVE", means: () => ({ is: "status", any: ["active"] }) },
  { when: "CLOSED", means: () => ({ is: "status", any: ["closed"] }) },
  { when: "NO_CONTACT", means: () => ({ is: "status", any: ["do_not_contact"] }) },
  { when: "PROSPECT", means: () => ({ is: "prospect" }) },
];
