/** What somebody in the shop means, and the ways in which it is typed. Today is Thursday, 21 May 2026. */
type Said = readonly (readonly [means: string, said: readonly string[]])[];

/** Several things at once. */
export const severalSaid: Said = [
  // A reminder behind a refund is of whom the refund was; what is asked behind a sale is answered
  [
    "refund: Ruth Okafor, Bird Feeder, 24 + todo: them @2026-05-23 | see that the new one came",
    [
      "Ruth Okafor's bird feeder got crushed on the way. refunded her 24. remind me saturday to see that the new one came",
      "ruth okafor's bird feeder broke, my fault. refunded her 24. remind me sat to see that the new one came",
    ],
  ],
  [
    'sale: Ruth Okafor, 1 x Bird Feeder, 24 + {"do":"contact_fact","contact":{"name":"Ruth Okafor"},"fact":"phone"}',
    [
      "Ruth Okafor bought 1 bird feeder, 24. whats her phone again i have to send her the address",
      "Ruth Okafor bought 1 bird feeder, 24. what's her phone i need to call her about the stand",
    ],
  ],
  [
    '{"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"phone":"087 555 0142"}} + note: them | works nights, nobody ring before 2',
    [
      "Ruth Okafor has a new mobile 087 555 0142 the old one is dead. also note for her: works nights, nobody ring before 2",
    ],
  ],
  [
    "call out: Ruth Okafor | she wants bulbs + email out: Ivy Moss | the price list",
    [
      "quick dump before I forget: called Ruth Okafor, she wants bulbs, emailed Ivy Moss the price list",
    ],
  ],
  [
    "visit in: Ruth Okafor | with her mum + sale: them, Bird Feeder, 22",
    [
      "Ruth Okafor popped in with her mum & bought a bird feeder, 22",
      "Ruth Okafor was in with her mum, bought a bird feeder for 22",
    ],
  ],
  // Who got the mail and who was called: a list of names ends where another act begins
  [
    "email out: Ruth Okafor & Ivy Moss | the price list to Ruth Okafor and Ivy Moss + call out: Fiona Byrne @2026-05-20 | called Fiona Byrne yesterday",
    ["emailed the price list to Ruth Okafor and Ivy Moss and called Fiona Byrne yesterday"],
  ],
  [
    "message out: Ruth Okafor & Ivy Moss | texted Ruth Okafor and Ivy Moss + call out: Fiona Byrne | called Fiona Byrne",
    ["texted Ruth Okafor and Ivy Moss, called Fiona Byrne"],
  ],
  [
    "call in: Ruth Okafor | Ruth Okafor rang + visit in: Ivy Moss & Fiona Byrne | Ivy Moss and Fiona Byrne came in",
    ["Ruth Okafor rang and Ivy Moss and Fiona Byrne came in"],
  ],
  // Somebody was here with somebody, and what they bought behind it
  [
    "visit in: Ruth Okafor | with her baby (so tiny!!) + sale: them, Olive Tree, 58 EUR",
    [
      "lovely start! Ruth Okafor dropped in with her baby (so tiny!!) and bought an olive tree, €58 🎉",
      "Ruth Okafor popped in with her baby (so tiny!!), bought an olive tree, €58",
    ],
  ],
  [
    "visit in: Ruth Okafor | with two neighbours + sale: them, 3 x Rose Bush, 54 EUR",
    ["Ruth Okafor came by with two neighbours and took 3 rose bushes, 54 euros"],
  ],
  // The day that was told last is that of what is to be reminded of "then"
  [
    "call out: Ruth Okafor | she decides on Friday + todo: them @2026-05-22 | ",
    [
      "called Ruth Okafor, she decides on Friday, remind me then",
      "called Ruth Okafor, she decides on Friday. remind me then please",
    ],
  ],
  [
    "call in: Ruth Okafor | she's away until 5 June + todo: them @2026-06-05 | ask about the hedge",
    ["Ruth Okafor called, she's away until 5 June, remind me then to ask about the hedge"],
  ],
  // Each on the day told with it
  [
    "sale: Ruth Okafor, Rose Bush, 24 EUR @2026-05-20 + sale: Ruth Okafor, Bird Feeder, 15 EUR @2026-05-21",
    [
      "Ruth Okafor bought a rose bush for €24 yesterday and a bird feeder for €15 today",
      "yesterday Ruth Okafor bought a rose bush for €24 and today a bird feeder for €15",
    ],
  ],
  // A question, and what is ordered behind it
  [
    '{"do":"contact_fact","contact":{"name":"Ruth Okafor"},"fact":"email"} + note: Ruth Okafor | wants the wide pots',
    [
      "what's Ruth Okafor's email? and jot down that she wants the wide pots",
      "What's Ruth Okafor's email? And stick a note on her: wants the wide pots",
    ],
  ],
  [
    '{"do":"contact_fact","contact":{"name":"Ruth Okafor"},"fact":"last_contact"} + todo: them @2026-05-22 10:00 | write to her',
    [
      "When did we last talk to Ruth Okafor? And remind me tomorrow at 10 to write to her.",
      "when did we last speak to Ruth Okafor? remind me tomorrow at 10 to write to her",
    ],
  ],
  // One's own task is done by what is told, and another's for the same customer stays
  [
    "email out: Ivy Moss | the price list + visit in: Ruth Okafor @2026-05-20 | her card",
    [
      "Two for the log: I emailed Ivy Moss the price list, and Ruth Okafor visited yesterday about her card",
      "two for the records: emailed Ivy Moss the price list. Ruth Okafor popped in yesterday about her card",
    ],
  ],
  [
    'email out: Ruth Okafor | her quote for the hedge + {"do":"change_follow_up","target":{"contact":{"last":true},"assignee":"me"},"action":"complete"}',
    [
      "emailed Ruth Okafor her quote for the hedge, so close mine",
      "emailed Ruth Okafor her quote for the hedge, tick off mine (Sam's can stay)",
      "emailed Ruth Okafor her quote for the hedge, so please close my task",
    ],
  ],
  // Only how much follows, before several things
  [
    'tag: Ivy Moss +VIP + {"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"phone":"087 555 0142"}}',
    [
      "2 things. tag ivy moss vip and Ruth Okafor's phone is 087 555 0142",
      "Two quick updates. Tag ivy moss vip. Ruth Okafor's phone is 087 555 0142",
      "couple of things - tag ivy moss vip, and Ruth Okafor's phone is 087 555 0142",
      "a few small edits, tag ivy moss vip, Ruth Okafor's phone is 087 555 0142",
    ],
  ],
  [
    '{"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"city":"Faro"}} + tag: Ivy Moss +VIP + note: Basil Green | wants a bell',
    [
      "Three updates. Ruth Okafor lives in Faro now. Tag ivy moss vip. Note for basil green: wants a bell",
    ],
  ],
  // Two people came or rang, and what is to be done with both
  [
    "visit in: Ruth Okafor & Ivy Moss | ruth okafor and ivy moss came by + tag: Ruth Okafor & Ivy Moss +VIP",
    [
      "Ruth Okafor and Ivy Moss came by, tag both vip",
      "Ruth Okafor and Ivy Moss came by. tag them vip",
      "Ruth Okafor and Ivy Moss came by, give the two of them the vip tag",
    ],
  ],
  // The order to write down what was told, before another deed
  [
    '{"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"phone":"087 555 0142"}} + tag: them +VIP',
    [
      "Ruth Okafor gave me a phone number, 087 555 0142, save it for her. she's to get the vip tag as well",
      "Ruth Okafor has a new number 087 555 0142, update her card please. Tag her vip",
    ],
  ],
  // What the one just spoken of bought, as it is to be written down
  [
    "tag: Ruth Okafor +VIP + sale: them, Rose Bush, 90",
    [
      "tag ruth okafor vip and record a rose bush she bought for 90",
      "tag ruth okafor vip. Record that she bought a rose bush for 90",
      "tag ruth okafor vip, and log the rose bush she took for 90",
    ],
  ],
  // A detail of theirs in the midst of what was said
  [
    'call out: Ruth Okafor | she\'ll come on Saturday + {"do":"change_contact","contact":{"last":true},"set":{"phone":"087 555 0142"}}',
    [
      "called Ruth Okafor, her new number is 087 555 0142, she'll come on Saturday",
      "called Ruth Okafor, she gave me her mobile finally: 087 555 0142, she'll come on Saturday",
      "called Ruth Okafor, got her new number 087 555 0142, she'll come on Saturday",
    ],
  ],
  // Of three people, each by name
  [
    'sale: Ruth Okafor, Rose Bush, 90 + {"do":"change_contact","contact":{"name":"Ivy Moss"},"set":{"phone":"087 555 0142"}} + todo for Sam: Paul Wood @2026-05-25 | call paul wood about his bill',
    [
      "A few things from me: Ruth Okafor bought a rose bush for 90, Ivy Moss's phone is 087 555 0142, and Sam should call Paul Wood about his bill on Monday",
    ],
  ],
  // The day said before a reminder is that of what follows it
  [
    "call out: Ruth Okafor | the hedge + todo: Ivy Moss @2026-05-22 | call ivy moss",
    [
      "called Ruth Okafor about the hedge, and tomorrow remind me to call ivy moss",
      "called Ruth Okafor about the hedge, tomorrow remind me to call ivy moss",
      "called Ruth Okafor about the hedge and tomorrow I'd like a reminder to call ivy moss",
    ],
  ],
  // An order about the one just spoken of
  [
    "visit in: Ruth Okafor @2026-05-20 | the hedge + todo: them @2026-05-22 16:00 | call her",
    ["Ruth Okafor came by yesterday about the hedge. Call her Friday at 4"],
  ],
  // What is told settles what there was to do
  [
    'call out: Ruth Okafor | the hedge + {"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"called hedge","stated":"done"},"action":"complete"}',
    ["I called Ruth Okafor about the hedge, so that's done"],
  ],
  [
    '{"do":"change_follow_up","target":{"contact":{"name":"Ruth Okafor"},"text":"plan post","stated":"done"},"action":"complete"} + todo: them @2026-05-28 | ask if she likes it',
    [
      "plan for Ruth Okafor went out in the post today, so that's finished, and a week from now I'd like a reminder to ask if she likes it",
    ],
  ],
  // What was sold at a visit, on the phone or beside a detail
  [
    "visit in: Ruth Okafor @2026-05-20 | loved the roses + sale: them, 2 x Bird Feeder, 43.2 @2026-05-20",
    ["Ruth Okafor visited yesterday, loved the roses. bought 2 bird feeders while here, 43.20"],
  ],
  [
    "visit in: Ruth Okafor | Ruth Okafor visited + sale: them, 2 x Bird Feeder, 40",
    ["Ruth Okafor visited, she got two bird feeders, 40.00"],
  ],
  [
    "call in: Ruth Okafor | Ruth Okafor called + sale: them, 2 x Bird Feeder, 40",
    ["Ruth Okafor called and ordered 2 bird feeders, 40"],
  ],
  [
    "visit in: Ruth Okafor | Ruth Okafor came in + sale: them, Bird Feeder, 16",
    ["Ruth Okafor came in, left with a bird feeder, 16 altogether"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-20 | with her kids. They had a lovely time at the workshop",
    ["Ruth Okafor came in yesterday with her kids. They had a lovely time at the workshop."],
  ],
  [
    "sale: Ruth Okafor, Rose Bush, 90 + sale: them, Bird Feeder, 15",
    ["sold a rose bush to Ruth Okafor for 90 and a bird feeder for 15"],
  ],
  [
    'sale: Ruth Okafor, Rose Bush, 90 + {"do":"change_contact","contact":{"last":true},"set":{"email":"ruth@okafor.example"}}',
    ["Ruth Okafor bought a rose bush for 90, new email ruth@okafor.example"],
  ],
  [
    'email in: Ruth Okafor | Ruth Okafor emailed + {"do":"change_contact","contact":{"last":true},"set":{"email":"ruth@okafor.example"}}',
    [
      "Ruth Okafor emailed, her address is now ruth@okafor.example, save that and log the email",
      "Ruth Okafor emailed, her email is now ruth@okafor.example, save it and log that email",
    ],
  ],
  [
    "refund: Ruth Okafor, Pruning Workshop, 14.2 + note: them | hurt her wrist",
    [
      "Ruth Okafor canceled her pruning workshop, refunded 14.20, and note she hurt her wrist",
      "Ruth Okafor canceled her pruning workshop, I gave her 14.20 back, and note she hurt her wrist",
    ],
  ],
  [
    "refund: Ruth Okafor, Pruning Workshop, 14.2 + todo: them @2026-05-22 | call her",
    ["Ruth Okafor cancelled her pruning workshop. refunded 14.20. remind me tomorrow to call her"],
  ],
  [
    "tag: Ivy Moss +VIP + tag: Ruth Okafor +trade",
    [
      "tag ivy moss vip and ruth okafor trade",
      "tag ivy moss as vip and ruth okafor as trade",
      "tag ivy moss vip, ruth okafor trade",
      "add the vip tag to ivy moss and the trade tag to ruth okafor",
    ],
  ],
  ["tag: Ivy Moss -VIP + tag: Ruth Okafor -trade", ["untag ivy moss vip and ruth okafor trade"]],
  [
    "call out: Tomasz Nowak | no answer + todo: them @2026-05-25 | try again",
    [
      "called tomasz nowak, no answer. remind me to try again on monday",
      "rang tomasz nowak, no answer, remind me monday to try again",
      "called tomasz nowak no answer and remind me to try again monday",
    ],
  ],
  [
    "call: Ivy Moss @2026-05-20 | the fern wall + call: Ruth Okafor @2026-05-21 | the ferns",
    [
      "call with ivy moss yesterday about the fern wall, and one with ruth okafor today about the ferns",
      "spoke to ivy moss yesterday about the fern wall and another one with ruth okafor today about the ferns",
    ],
  ],
  [
    "meeting: Ivy Moss @2026-05-20 | log a meeting with Ivy Moss yesterday + meeting: Ruth Okafor @2026-05-20 | one with Ruth Okafor",
    ["log a meeting with ivy moss yesterday, and one with ruth okafor"],
  ],
  [
    "call: Ivy Moss | the fern wall + tag: them +VIP",
    [
      "spoke to ivy moss about the fern wall and tag her vip",
      "talked to ivy moss about the fern wall, tag her VIP",
    ],
  ],
  [
    "call out: Ivy Moss | the fern wall + todo: them @2026-05-26 | send samples + tag: them +trade",
    ["called ivy moss about the fern wall, remind me tuesday to send samples, and tag her trade"],
  ],
  [
    "sale: Bill Frost, 2 x Rose Bush, 30 EUR + note: them | pays by transfer",
    ["bill frost bought 2 rose bushes for 30€. note for him: pays by transfer"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-21 | Ruth Okafor came in today + call in: Paul Wood @2026-05-21 | wants pots",
    ["ruth okafor came in today and paul wood phoned today, wants pots"],
  ],
  // What somebody rang to say, with the order to put it on their card
  [
    'call in: Bill Frost | to say his new number is 087 555 0199 + {"do":"change_contact","contact":{"name":"Bill Frost"},"set":{"phone":"087 555 0199"}}',
    [
      "Bill Frost rang to say his new number is 087 555 0199, can you put that on his card?",
      "Bill Frost rang to say his new number is 087 555 0199, please update",
    ],
  ],
  [
    "call in: Bill Frost | to say his new number is 087 555 0199",
    ["Bill Frost rang to say his new number is 087 555 0199, please log the call"],
  ],
  [
    'call out: Bill Frost | called Bill Frost + {"do":"change_contact","contact":{"last":true},"set":{"phone":"087 555 0199"}}',
    [
      "called Bill Frost, his new number is 087 555 0199",
      "called Bill Frost and his new number is 087 555 0199",
    ],
  ],
  [
    "call out: Lena Vogel | I called Lena Vogel + email out: Yuki Tanaka | the open day",
    ["I called Lena Vogel and I sent an e-mail to Yuki Tanaka about the open day"],
  ],
  [
    "meeting: Marko Petrović @2026-05-21 10:00 | Meeting with Marko Petrović today at 10h + todo: them @2026-05-28 14:00 | send the plan",
    [
      "Meeting with Marko Petrović today at 10h, then put me a reminder for next thursday 14h: send the plan",
    ],
  ],
  [
    "visit out: ruth okafor @2026-05-21 | she was worried about yellow leaves + todo: them @2026-05-22 | ask",
    ["visited ruth okafor today. she was worried about yellow leaves. remind me tomorrow to ask"],
  ],
  [
    "meeting: ruth okafor @2026-05-21 | nice chat + sale: them, 2 x Bird Feeder, 28 EUR + todo: them @2026-05-22 | ring her",
    [
      "met ruth okafor today. she bought 2 bird feeders for 28€. nice chat. remind me tomorrow to ring her",
    ],
  ],
  [
    "note: ruth okafor | allergic to lilies + todo: ruth okafor @2026-05-22 | send ruth okafor the list",
    [
      "two things for ruth: note for ruth okafor: allergic to lilies. remind me tomorrow to send ruth okafor the list",
    ],
  ],
  [
    "sale: Bill Frost, 1 x Bird Feeder, 14 EUR + sale: Ruth Okafor, 1 x Rose Bush, 30 EUR",
    [
      "sold bill frost 1 bird feeder, 14€, and ruth okafor 1 rose bush, 30€",
      "sold bill frost 1 bird feeder for 14€ and ruth okafor 1 rose bush for 30€",
      "sold 1 bird feeder to bill frost for 14€ and 1 rose bush to ruth okafor for 30€",
      "bill frost bought 1 bird feeder for 14€ and ruth okafor 1 rose bush for 30€",
    ],
  ],
  [
    "sale: Bill Frost, Bird Feeder, 14 @2026-05-20 + sale: Ruth Okafor, Rose Bush, 30 @2026-05-20",
    ["yesterday sold bill frost a bird feeder for 14 and ruth okafor a rose bush for 30"],
  ],
  [
    "sale: Bill Frost, 3 x Bird Feeder, 30 EUR @2026-05-20 + sale: Bill Frost, 1 x Olive Tree, 18 EUR @2026-05-20",
    [
      "bill frost took yesterday 3 bird feeders for 30 euro together and one olive tree for 18 euro",
      "bill frost bought yesterday 3 bird feeders (30 euro) and one olive tree (18 euro)",
    ],
  ],
  [
    "visit in: Ruth Okafor @2026-05-21 | ruth okafor dropped by this morning + sale: them, Bird Feeder, 98.75",
    ["ruth okafor dropped by this morning and bought a bird feeder for 98.75"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-20 | ruth okafor came by yesterday + sale: them, Bird Feeder, 14 @2026-05-20",
    ["ruth okafor came by yesterday and took a bird feeder for 14"],
  ],
  [
    "visit in: Ruth Okafor | ruth okafor came in + sale: them, Bird Feeder, 14 + sale: them, Rose Bush, 30",
    ["ruth okafor came in and took a bird feeder for 14 and a rose bush for 30"],
  ],
  [
    "tag: Ruth Okafor +trade + note: them | prefers WhatsApp over calls",
    ["Tag Ruth Okafor as trade, and note for her: prefers WhatsApp over calls"],
  ],
  [
    "tag: Ruth Okafor +trade + note: them | prefers WhatsApp",
    ["Tag Ruth Okafor as trade and note that she prefers WhatsApp"],
  ],
  [
    "tag: Lena Vogel & Tomasz Nowak +trade + tag: Lena Vogel -newsletter",
    ["tag Lena Vogel and Tomasz Nowak as trade. Take the newsletter tag off Lena."],
  ],
  // What is said between an exchange and an order is of the exchange
  [
    "call out: Ruth Okafor | the hedge, she's very interested + tag: them +trade",
    ["called Ruth Okafor about the hedge, she's very interested, tag her trade"],
  ],
  // Written beside a call, or in answer
  [
    "call out: Ruth Okafor | no answer + message out: them | the address",
    [
      "called Ruth Okafor, no answer, I texted her the address",
      "called Ruth Okafor, no answer, so I texted her the address",
    ],
  ],
  [
    "email out: Ruth Okafor | the times + email in: them | 5 is fine",
    [
      "emailed Ruth Okafor the times, she answered that 5 is fine",
      "emailed Ruth Okafor the times and she wrote back that 5 is fine",
    ],
  ],
  // A sale in the midst of what else is told of a visit
  [
    "visit in: Ruth Okafor | Ruth Okafor stopped by + sale: them, 2 x rose bush, 24",
    ["Ruth Okafor stopped by, and while she was here I sold her 2 rose bushes for 24"],
  ],
  [
    "visit in: Ruth Okafor | wants to be on the mailing list + sale: them, rose bush, 18",
    [
      "had Ruth Okafor in the shop earlier, she bought a rose bush for 18 and wants to be on the mailing list",
    ],
  ],
  // Whose they are from now on, told behind what was said
  [
    'call out: Ruth Okafor | the hedge + {"do":"change_contact","contact":{"last":true},"set":{"owner":"Sam"}}',
    [
      "called Ruth Okafor about the hedge, she's Sam's from now on",
      "called Ruth Okafor about the hedge. From now on she's Sam's",
      "called Ruth Okafor about the hedge and she's Sam's now",
    ],
  ],
  // A call alone, though something is answered in it or to be written
  [
    "call out: Ruth Okafor | the times, she answered that 5 is fine",
    ["called Ruth Okafor about the times, she answered that 5 is fine"],
  ],
  [
    "call out: Ruth Okafor | she says I texted her the wrong date",
    ["called Ruth Okafor, she says I texted her the wrong date"],
  ],
  [
    "call out: Ruth Okafor | will text her the address",
    ["called Ruth Okafor, will text her the address"],
  ],
  [
    "call out: Ruth Okafor | she's Sam's sister now",
    ["called Ruth Okafor, she's Sam's sister now"],
  ],
  [
    "message out: Ruth Okafor | her bill + todo: them @2026-05-22 | follow up",
    [
      "wrote to Ruth Okafor about her bill, follow up on Friday",
      "wrote to Ruth Okafor about her bill, follow up tomorrow",
    ],
  ],
  // Each part is read as a message of its own, of the one who was named
  [
    "tag: Ivy Moss +VIP + note: Ivy Moss | no lilies",
    [
      "ivy moss should be tagged vip, and please leave a note saying no lilies",
      "pls put the tag VIP on ivy moss + jot down a note, no lilies",
      "tag ivy moss vip and add a note: no lilies",
    ],
  ],
  [
    '{"do":"change_contact","contact":{"name":"Ruth Okafor"},"set":{"city":"Cork"}} + tag: Ruth Okafor +VIP',
    ["Ruth Okafor should be tagged VIP and her city is Cork"],
  ],
  // Two exchanges told as a story, behind how the day was
  [
    "call: ruth okafor | says the pots turned up + visit out: ivy moss | place to see the hedge",
    [
      "busy morn.. spoke to ruth okafor on the phone, says the pots turned up. then went round to ivy moss's place to see the hedge",
      "what a day.. spoke to ruth okafor on the phone, says the pots turned up. then went round to ivy moss's place to see the hedge",
    ],
  ],
  // What is asked behind what is told, with no mark between
  [
    'sale: ruth okafor, Rose Bush, 18 @2026-05-21 + {"do":"contact_fact","contact":{"name":"ruth okafor"},"fact":"birthday"}',
    ["sold ruth okafor a rose bush for 18 today and whens her birthday again?"],
  ],
  [
    'tag: bill frost +VIP + {"do":"contact_fact","contact":{"name":"bill frost"},"fact":"phone"}',
    [
      "tag bill frost vip and what's his number?",
      "can you tag bill frost vip and what is his phone number?",
    ],
  ],
  [
    'tag: bill frost +VIP + {"do":"contact_fact","contact":{"name":"bill frost"},"fact":"owner"}',
    ["tag bill frost vip and who looks after him?"],
  ],
  // Basil of the team, where a Basil Green is a contact: whom she is given to, and whose many reminders they are
  [
    '{"do":"change_contact","contact":{"name":"Ines Carvalho"},"set":{"owner":"Basil"}}',
    [
      "Ines Carvalho gets on better with Basil, hand her over to Basil please",
      "Ines Carvalho prefers dealing with Basil. Switch her over to Basil please",
      "Ines Carvalho knows Basil from school, so pass her to Basil",
    ],
  ],
  [
    '{"do":"change_follow_up","target":{"assignee":"Basil","all":true,"when":"overdue"},"action":"reassign","assignee":"Sam"}',
    [
      "Basil has a cold, bless him. Reassign all of Basil's overdue reminders to Sam",
      "reassign all of Basil's overdue follow-ups to Sam, he's ill",
    ],
  ],
  // Put down and sold to, in small letters too
  [
    '{"do":"add_contact","values":{"name":"terry oakes","source":"walk-in"}} + sale: them, Bird Feeder, 19.99',
    [
      "add terry oakes pls (walk-in), he just bought a bird feeder 19.99",
      "add terry oakes (walk-in), he took a bird feeder, 19.99",
    ],
  ],
  // What was done is written down, and what is asked behind it answered
  [
    'call out: Ruth Okafor | left a vm + {"do":"contact_fact","contact":{"name":"Ruth Okafor"},"fact":"last_order"}',
    [
      "called ruth okafor, left a vm. when did she last buy",
      "rang Ruth Okafor, left a vm. When did she last buy?",
    ],
  ],
  [
    'call out: Bill Frost | no answer + {"do":"contact_fact","contact":{"name":"Bill Frost"},"fact":"email"}',
    ["rang Bill Frost, no answer. what's his email?"],
  ],
  // "2" for "to" before what is done
  [
    "visit out: Ruth Okafor @2026-05-18 | w the price list, parking was hell",
    ["forgot 2 log this, monday i visted ruth okafor w the price list, parking was hell"],
  ],
  ["sale: Ivy Moss, Bird Feeder, 24", ["forgot 2 add: ivy moss bought a bird feeder, 24"]],
  [
    "note: Ruth Okafor | wants to be called after 5 from now on",
    ["ruth okafor wants to be called after 5 from now on, note that"],
  ],
  // What is asked of her in a sentence of its own is no part of the note
  [
    'call out: ruth okafor | the hedge. she was in a rush + {"do":"contact_fact","contact":{"name":"ruth okafor"},"fact":"email"}',
    ["rang ruth okafor about the hedge. whats her email again? she was in a rush"],
  ],
  [
    'message out: Ivy Moss | the roses. She was happy + {"do":"contact_fact","contact":{"name":"Ivy Moss"},"fact":"last_order"}',
    ["Texted Ivy Moss about the roses. When did she last order? She was happy"],
  ],
  // What was said of it first is kept beside what is said of it last
  [
    "meeting: Ruth Okafor | at the market; lovely woman + sale: them, Rose Bush, 27 EUR",
    ["saw Ruth Okafor at the market. sold her a rose bush for 27€. lovely woman"],
  ],
  // A visit, what was bought and what was said
  [
    "visit in: Ruth Okafor | asked about the workshop + sale: them, Rose Bush, 27 EUR",
    [
      "Ruth Okafor came by, bought a rose bush for 27€ and asked about the workshop",
      "Ruth Okafor came in and bought a rose bush for 27€, asked about the workshop",
    ],
  ],
  // What the one who writes does next, and how the day was, are no part of what is told
  [
    "call in: Ivy Moss | her hedge, all good + sale: Tomasz Nowak, Gift Card, 40 EUR + todo for Sam: Bill Frost @2026-05-22 | ring Bill Frost",
    [
      "What a morning already. Ivy Moss rang about her hedge, all good. Sold Tomasz Nowak a gift card, 40 euro. And remind Sam to ring Bill Frost tomorrow. Now lunch!",
      "Long week already!! Ivy Moss phoned about her hedge, all good. Sold Tomasz Nowak a gift card, 40 euro. Remind Sam to ring Bill Frost tomorrow. Off home now",
    ],
  ],
  [
    "call in: Ivy Moss | her hedge + sale: Bill Frost, Gift Card, 40",
    [
      "Ivy Moss rang about her hedge. Bill Frost bought a gift card for 40. Right, time for a coffee",
    ],
  ],
  // Talk in a sentence before it is no news of them
  [
    "call in: Ruth Okafor | ruth okafor phoned",
    [
      "My knees are done for. Ruth Okafor phoned",
      "The lorry has a flat again!! Ruth Okafor phoned",
    ],
  ],
  [
    "call in: Ruth Okafor | the olive trees + todo: Ruth Okafor @2026-05-22 | ring her",
    [
      "The shredder is smoking again. Ruth Okafor rang about the olive trees. remind me to ring her tomorrow",
    ],
  ],
  // What is asked behind a sale has a time of its own
  [
    "sale: Ruth Okafor, Rose Bush, 24",
    ["sold Ruth Okafor a rose bush for 24, how many did we sell last month"],
  ],
  // The number that heads several sales is that of each
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 48, ref PL-204 + sale: them, Bird Feeder, 19, ref PL-204",
    ["Ruth Okafor bought, ref PL-204: 2 rose bush 48; bird feeder 19"],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 75",
    [
      "booked Ruth Okafor in for the pruning workshop, 75",
      "signed Ruth Okafor up for the pruning workshop, 75",
    ],
  ],
  // Goods and a sum are all that is told of a visit
  [
    "visit in: Ruth Okafor | 2 rose bushes, 60 cash + sale: Ruth Okafor, 2 x Rose Bush, 60",
    ["Ruth Okafor came by, 2 rose bushes, 60 cash"],
  ],
  // A line is a sentence of its own, and so is what a number heads
  [
    "call out: Ruth Okafor | no answer + email out: Ivy Moss | the price list",
    [
      "rang Ruth Okafor, no answer\nemailed Ivy Moss the price list",
      "rang Ruth Okafor, no answer.\nemailed Ivy Moss the price list.",
    ],
  ],
  [
    "call out: Ruth Okafor | wants roses + sale: Ivy Moss, 2 x Olive Tree, 96 + todo: Yuki Tanaka @2026-05-25 | call Yuki Tanaka",
    [
      "called Ruth Okafor, wants roses\nsold Ivy Moss 2 olive trees 96\nremind me monday to call Yuki Tanaka",
      "1. called Ruth Okafor, wants roses\n2. sold Ivy Moss 2 olive trees 96\n3. remind me monday to call Yuki Tanaka",
      "1) called Ruth Okafor, wants roses 2) sold Ivy Moss 2 olive trees 96 3) remind me monday to call Yuki Tanaka",
    ],
  ],
  [
    "call out: Ruth Okafor | wants roses + todo: Yuki Tanaka @2026-05-25 | call Yuki Tanaka",
    ["2 things 1) called Ruth Okafor, wants roses 2) remind me monday to call Yuki Tanaka"],
  ],
];
