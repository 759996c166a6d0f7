/**
 * What is typed in a bicycle shop on Friday, 9 October 2026, at twenty past three, and what it means:
 * by a mechanic, by the owner, by somebody whose English is new.
 */
export const bicyclesSaid: readonly (readonly [text: string, means: string])[] = [
  ["note on nina holm's file: allergic to lanolin", "note: nina holm | allergic to lanolin"],
  ["add to nina holm's notes: allergic to lanolin", "note: nina holm | allergic to lanolin"],
  ["pearl rivers didn't pick up", "call out: pearl rivers | pearl rivers didn't pick up"],
  ["lance cook ordered 12 full services @ 79", "sale: lance cook, 12 x full service, 79, each"],
  ["refund chen wei 25 for the scratched bike lock", "refund: chen wei, bike lock, 25"],
  ["hamza yusuf just phoned, chain snapped again", "call in: hamza yusuf | chain snapped again"],
  [
    "tel w/ greta olsen this am, wants her bike by sat",
    "call: greta olsen @2026-10-09 | wants her bike by sat",
  ],
  ["rosa marin on the line earlier - brakes squeal", "call: rosa marin | brakes squeal"],
  [
    "Just had Rosa Marín in the shop, she tried the city bike.",
    "visit in: rosa marin | she tried the city bike.",
  ],
  ["faith bishop in, looked at child seats", "visit in: faith bishop | looked at child seats"],
  [
    "lance cook was in earlier, left 3 bikes for service",
    "visit in: lance cook | left 3 bikes for service",
  ],
  ["Spoke w Mira Kohl re the charity ride", "call: mira kohl | the charity ride"],
  [
    "I spoke to Mira Kohl yesterday afternoon regarding the charity ride.",
    "call: mira kohl @2026-10-08 | the charity ride.",
  ],
  [
    "I had a telephone conversation with Theo Blanc on 6 October.",
    "call: theo blanc @2026-10-06 | i had a telephone conversation with theo blanc on 6 october.",
  ],
  [
    "meeting w/ jonas lund 1pm today: fleet of 12",
    "meeting: jonas lund @2026-10-09 13:00 | fleet of 12",
  ],
  [
    "Met Jonas Lund and Lea Lund at the expo on Wednesday",
    "meeting: jonas lund & lea lund @2026-10-07 | at the expo",
  ],
  ["email sent to noor haddad w the invoice", "email out: noor haddad | w the invoice"],
  ["mailed noor haddad the invoice yesterday", "email out: noor haddad @2026-10-08 | the invoice"],
  ["sms from björn ek: is it ready", "message in: bjorn ek | is it ready"],
  ["bjorn ek texted at 11:05, is it ready", "message in: bjorn ek @11:05 | is it ready"],
  ["left pearl rivers a voicemail, bike is ready", "call out: pearl rivers | bike is ready"],
  ["rang pearl rivers twice, no answer", "call out: pearl rivers | twice, no answer"],
  ["note nina holm: pays cash only", "note: nina holm | pays cash only"],
  ["chen wei dropped in at noon for brake pads", "visit in: chen wei @12:00 | for brake pads"],
  [
    "went out to cook couriers this morning, checked 4 bikes",
    "visit out: cook couriers @2026-10-09 | checked 4 bikes",
  ],
  [
    "coffee with mira kohl on tuesday 9.30, charity ride",
    "meeting: mira kohl @2026-10-06 09:30 | charity ride",
  ],
  [
    "yesterday evening sam page called me about the warranty",
    "call in: sam page @2026-10-08 | the warranty",
  ],
  [
    "sam page emailed back, he's fine with thursday",
    "email in: sam page | he's fine with thursday",
  ],
  ["replied to sam page on instagram: yes we have it", "message out: sam page | yes we have it"],
  [
    "hi! quick note for mark sand: key is under the mat. thanks",
    "note: mark sand | key is under the mat. thanks",
  ],
  [
    "log this: mark sand came by on monday at 4pm to complain",
    "visit in: mark sand @2026-10-05 16:00 | to complain",
  ],
  [
    "mark sand came by on monday at 4pm to complain about the wheel",
    "visit in: mark sand @2026-10-05 16:00 | to complain about the wheel",
  ],
  [
    "Today at 08:55 I phoned Mrs. Marín.",
    "call out: marin @2026-10-09 08:55 | today at 08:55 i phoned mrs. marin.",
  ],
  [
    "had faith bishop on the phone 10 min ago, cancels saturday",
    "call: faith bishop @2026-10-09 15:10 | cancels saturday",
  ],
  ["kim met theo blanc on monday about the lease", "meeting: theo blanc @2026-10-05 | the lease"],
  ["greta olsen bought a city bike 649", "sale: greta olsen, city bike, 649"],
  ["greta olsen - city bike - 649 eur", "sale: greta olsen, city bike, 649 eur"],
  ["sold greta olsen a city bike for 649,-", "sale: greta olsen, city bike, 649"],
  [
    "sold a city bike to greta olsen, 649.00 EUR, invoice 2026-118",
    "sale: greta olsen, city bike, 649 eur, ref 2026-118",
  ],
  [
    "Ms. Olsen purchased one City Bike for EUR 649.00 on 7 October 2026.",
    "sale: olsen, 1 x city bike, 649 eur @2026-10-07",
  ],
  ["hamza yusuf took two inner tubes, 14 euro", "sale: hamza yusuf, 2 x inner tube 28, 14 eur"],
  ["hamza yusuf: 2x inner tube 28, 14€", "sale: hamza yusuf, 2 x inner tube 28, 14 eur"],
  ["2 inner tube 28 for hamza yusuf, 14€", "sale: hamza yusuf, 2 x inner tube 28, 14 eur"],
  [
    "hamza yusuf paid 14€ for 2 inner tubes this morning",
    "sale: hamza yusuf, 2 x inner tube 28, 14 eur @2026-10-09",
  ],
  [
    "lance cook ordered 12 full service at 79 each",
    "sale: lance cook, 12 x full service, 79, each",
  ],
  [
    "lance cook ordered a dozen full services @ 79€",
    "sale: lance cook, 12 x full service, 79 eur, each",
  ],
  ["full service for rosa marin done, 79 eur", "sale: rosa marin, full service, 79 eur"],
  ["rosa marin had a full service, 79 eur", "sale: rosa marin, full service, 79 eur"],
  ["rosa marin paid 79 for full service by card", "sale: rosa marin, full service, 79"],
  [
    "rosa marin got a full service yesterday for 79.50",
    "sale: rosa marin, full service, 79.5 @2026-10-08",
  ],
  ["björn ek has bought a helmet l and paid 55 euros", "sale: bjorn ek, helmet l, 55 eur"],
  ["theo blanc picked up his child seat, paid 129€", "sale: theo blanc, child seat, 129 eur"],
  [
    "Theo Blanc ordered three child seats yesterday at a total price of €387.00.",
    "sale: theo blanc, 3 x child seat, 387 eur @2026-10-08",
  ],
  [
    "chen wei bought brake pads 24.90 n a bike lock 39.90",
    "sale: chen wei, brake pads, 24.9 + sale: chen wei, bike lock, 39.9",
  ],
  [
    "chen wei bought brake pads for 24,90 and a bike lock for 39,90",
    "sale: chen wei, brake pads, 24.9 + sale: chen wei, bike lock, 39.9",
  ],
  ["new sale: mira kohl, 5 helmet m, 225", "sale: mira kohl, 5 x helmet m, 225"],
  [
    "add a sale for mira kohl: 5 helmet m for 225 euros on monday",
    "sale: mira kohl, 5 x helmet m, 225 eur @2026-10-05",
  ],
  ["book a sale of 5 helmet m to mira kohl for 225€", "sale: mira kohl, 5 x helmet m, 225 eur"],
  ["mira kohl spent 225 on 5 helmet m", "sale: mira kohl, 5 x helmet m, 225"],
  ["mira kohl has ordered for 225 euros 5 helmet m", "sale: mira kohl, 5 x helmet m, 225 eur"],
  ["sam page bought the blue panniers for 60", "sale: sam page, blue panniers, 60"],
  ["sam page bought some handlebar tape, 12.50", "sale: sam page, handlebar tape, 12.5"],
  ["invoiced lund & co 948 for 12 full service", "sale: lund & co, 12 x full service, 948"],
  ["refund chen wei 24.90 for the brake pads, wrong size", "refund: chen wei, brake pads, 24.9"],
  ["chen wei brought back the brake pads, refunded 24.90", "refund: chen wei, brake pads, 24.9"],
  [
    "gave chen wei his money back for the brake pads, 24.90€",
    "refund: chen wei, brake pads, 24.9 eur",
  ],
  ["money back to chen wei: 24.90 for brake pads", "refund: chen wei, brake pads, 24.9"],
  ["refunded 39,90 to noor haddad (bike lock broke)", "refund: noor haddad, bike lock, 39.9"],
  [
    "We had to refund Noor Haddad €39.90 yesterday because the lock was faulty.",
    "refund: noor haddad, 39.9 eur @2026-10-08",
  ],
  ["noor haddad refund 39.90", "refund: noor haddad, 39.9"],
  ["credit noor haddad 39.90", "refund: noor haddad, 39.9"],
  [
    "please issue a refund of 39.90 eur to noor haddad for the bike lock",
    "refund: noor haddad, bike lock, 39.9 eur",
  ],
  ["pearl rivers returned a helmet m, got 45€ back", "refund: pearl rivers, helmet m, 45 eur"],
  [
    "remind me mon to order tyres for lance cook",
    "todo: lance cook @2026-10-12 | order tyres for lance cook",
  ],
  [
    "remind me about lance cook's invoice next friday",
    "todo: lance cook @2026-10-16 | lance cook's invoice",
  ],
  ["ping me at 5 to ring greta olsen", "todo: greta olsen @17:00 | ring greta olsen"],
  ["ping me at 5pm to ring greta olsen", "todo: greta olsen @17:00 | ring greta olsen"],
  [
    "tell jess to call mira kohl on monday morning",
    "todo for jess: mira kohl @2026-10-12 09:00 | call mira kohl",
  ],
  [
    "remind kim tomorrow 10am: pick up noor haddad's bike",
    "todo for kim: noor haddad @2026-10-10 10:00 | pick up noor haddad's bike",
  ],
  [
    "Could you please remind me on Monday at half past eight to call Mr. Blanc?",
    "todo: blanc @2026-10-12 08:30 | call mr. blanc",
  ],
  [
    "set reminder 14/10 9am send quote to jonas lund",
    "todo: jonas lund @2026-10-14 09:00 | send quote to jonas lund",
  ],
  [
    "reminder 14 oct: send quote to jonas lund",
    "todo: jonas lund @2026-10-14 | send quote to jonas lund",
  ],
  [
    "jonas lund needs a quote by wednesday",
    "todo: jonas lund @2026-10-14 | jonas lund needs a quote",
  ],
  [
    "need to send jonas lund a quote by wed, remind me",
    "todo: jonas lund @2026-10-14 | send jonas lund a quote",
  ],
  [
    "remind me on thursday, not friday, to call jonas lund",
    "todo: jonas lund @2026-10-15 | call jonas lund",
  ],
  [
    "remind me to tell jonas lund it is friday, not monday",
    "todo: jonas lund | tell jonas lund it is friday, not monday",
  ],
  [
    "follow up with jonas lund wed about the quote",
    "todo: jonas lund @2026-10-14 | follow up with jonas lund about the quote",
  ],
  ["follow up jonas lund in 10 days", "todo: jonas lund @2026-10-19 | follow up jonas lund"],
  ["jonas lund follow up in 10 days", "todo: jonas lund @2026-10-19 | jonas lund follow up"],
  [
    "schedule a call with jonas lund for tuesday 2pm",
    "todo: jonas lund @2026-10-13 14:00 | call with jonas lund",
  ],
  [
    "callback for rosa marin tomorrow 9:15",
    "todo: rosa marin @2026-10-10 09:15 | callback for rosa marin",
  ],
  ["call rosa marin back tomorrow", "todo: rosa marin @2026-10-10 | call rosa marin back"],
  [
    "chase faith bishop for payment next week monday",
    "todo: faith bishop @2026-10-12 | chase faith bishop for payment",
  ],
  [
    "dont let me forget theo blanc's deposit on the 15th",
    "todo: theo blanc @2026-10-15 | theo blanc's deposit",
  ],
  ["in 3 months check in with nina holm", "todo: nina holm @2027-01-09 | check in with nina holm"],
  [
    "in three months' time remind me to check in with nina holm",
    "todo: nina holm @2027-01-09 | check in with nina holm",
  ],
  [
    "remind me the day after tomorrow to text björn ek",
    "todo: bjorn ek @2026-10-11 | text bjorn ek",
  ],
  ["remind me a week from today to text björn ek", "todo: bjorn ek @2026-10-16 | text bjorn ek"],
  [
    "remind me to text björn ek if he hasn't paid by friday",
    "todo: bjorn ek @2026-10-16 | text bjorn ek if he hasn't paid",
  ],
  ["can you nudge me tonight to text björn ek", "todo: bjorn ek @2026-10-09 20:00 | text bjorn ek"],
  [
    "sort out pearl rivers warranty by end of month, remind me",
    "todo: pearl rivers @2026-10-31 | sort out pearl rivers warranty",
  ],
  [
    "todo for kim: fit chen wei's brake pads tomorrow",
    "todo for kim: chen wei @2026-10-10 | fit chen wei's brake pads",
  ],
  [
    "assign kim a task: fit chen wei's brake pads tomorrow",
    "todo for kim: chen wei @2026-10-10 | fit chen wei's brake pads",
  ],
  [
    "I have to bring the bike back to Theo Blanc on Wednesday, please remind me.",
    "todo: theo blanc @2026-10-14 | bring the bike back to theo blanc",
  ],
  [
    "Please make a reminder for me: on 20 October at 15h, to control the bikes of Cook Couriers",
    "todo: cook couriers @2026-10-20 15:00 | control the bikes of cook couriers",
  ],
  [
    "called greta olsen, bike ready, she collects tomorrow. remind me tomorrow 9am to wash it",
    "call out: greta olsen | bike ready, she collects tomorrow + todo: them @2026-10-10 09:00 | wash it",
  ],
  [
    "greta olsen bought a bike lock for 39.90. tag her vip and remind me in 2 weeks to ask how it works",
    "sale: greta olsen, bike lock, 39.9 + tag: them +vip + todo: them @2026-10-23 | ask how it works",
  ],
  [
    "note for hamza yusuf: wants tubeless. follow up in a month",
    "note: hamza yusuf | wants tubeless. follow up in a month",
  ],
  ["texted lea lund and jonas lund about monday", "message out: lea lund & jonas lund | monday"],
  ["met lance cook, tag him courier", "meeting: lance cook | met lance cook + tag: them +courier"],
  [
    "emailed mira kohl the quote and then called her, she's happy",
    "email out: mira kohl | the quote + call out: them | she's happy",
  ],
];

/** What tells of no deed there. */
export const bicyclesAsked: readonly string[] = [
  "pearl rivers hasn't called back",
  "visit from the two lunds? no",
  "call from unknown number",
  "would faith bishop like a child seat",
  "faith bishop might buy a child seat for 129€ next week",
  "i meant to ring faith bishop",
  "no sale to faith bishop",
  "i think theo blanc bought a helmet",
  "theo blanc said he bought a helmet l at another shop for 40€",
  "did we refund noor haddad",
  "is greta olsen's bike sold",
  "quote for 5 helmet m for mira kohl 225€",
  "mira kohl asked how much 5 helmet m cost",
  "mira kohl owes 225€ for 5 helmet m",
  "ask mira kohl if she bought 5 helmet m for 225€",
  "if mira kohl calls tell her 225€",
  "sell me a bike",
  "mira kohl nearly bought 5 helmet m for 225€",
  "mira kohl did not order 5 helmet m for 225€",
  "forgot to log mira kohl's order of 5 helmet m",
  "mira kohl will come by tomorrow",
  "has mira kohl paid 225€ for 5 helmet m",
  "what about refunding noor haddad 39.90?",
  "let's not refund noor haddad 39.90",
  "never refund noor haddad 39.90 again",
  "noor haddad wants a refund of 39.90",
  "noor haddad demanded 39.90 back",
  "noor haddad is asking for her 39.90 back",
  "can noor haddad get 39.90 back?",
  "noor haddad could get 39.90 back",
  "noor haddad should get 39.90 back",
  "remind me what greta olsen bought",
  "remind me who called yesterday",
  "remind me how much lance cook spent",
  "remember when lance cook called?",
  "reminder settings",
  "i think greta olsen bought a city bike for 649",
  "i believe hamza yusuf phoned",
  "i guess rosa marin paid 79 for a full service",
  "chen wei brought back the brake pads, refunded 24.90?",
  "greta olsen bought a bike lock for 39.90, cash?",
  "kim says remind me on monday to order tyres",
];
