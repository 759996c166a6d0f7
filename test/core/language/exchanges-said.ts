/** What somebody in the shop means, and the ways in which it is typed. Today is Thursday, 21 May 2026. */
type Said = readonly (readonly [means: string, said: readonly string[]])[];

/** Exchanges. */
export const exchangesSaid: Said = [
  // How it was, praised above all
  [
    "meeting: Ruth Okafor @2026-05-20 | she adored the roses",
    [
      "Had the loveliest long meeting with Ruth Okafor yesterday, she adored the roses",
      "we had the best meeting ever with Ruth Okafor yesterday, she adored the roses",
      "I had such a sweet meeting with Ruth Okafor yesterday, she adored the roses",
    ],
  ],
  [
    "call: Ruth Okafor | her olive tree",
    [
      "Just had the longest call with Ruth Okafor about her olive tree",
      "had the most awkward phone call with Ruth Okafor about her olive tree",
      "had the weirdest chat with Ruth Okafor about her olive tree",
    ],
  ],
  [
    "visit in: Ruth Okafor | wants a quote for the hedge",
    ["Ruth Okafor is in the shop, wants a quote for the hedge"],
  ],
  // Written down late, and both of two
  [
    "call out: Ruth Okafor @2026-05-20 | called Ruth Okafor yesterday",
    [
      "catching up on my logging: called Ruth Okafor yesterday",
      "bit of catching up on the notes, called Ruth Okafor yesterday",
    ],
  ],
  [
    "call out: Ruth Okafor & Ivy Moss | left voicemails for both Ruth Okafor and Ivy Moss just now",
    ["left voicemails for both Ruth Okafor and Ivy Moss just now"],
  ],
  // How they came, and to what a place of ours is called
  ["visit in: Ruth Okafor | unannounced", ["Ruth Okafor stopped by unannounced"]],
  [
    "visit in: Ruth Okafor | the showroom and liked the roses",
    ["Ruth Okafor visited the showroom and liked the roses"],
  ],
  // To several, and when; two exchanges to log
  [
    "email out: Ruth Okafor & Ivy Moss @2026-05-20 | the festive price list to Ruth Okafor and Ivy Moss",
    ["emailed the festive price list to Ruth Okafor and Ivy Moss yesterday"],
  ],
  [
    "meeting: Ruth Okafor @2026-05-15 | the cafe prints + email out: Ivy Moss @2026-05-20 | her quote",
    [
      "met Ruth Okafor fri about the cafe prints, and emailed Ivy Moss her quote yesterday. log both wd you",
    ],
  ],
  // A word for how it was that nobody knows, what was sent how, and what is put down
  [
    "call: Ruth Okafor @2026-05-20 | she is dreaming of hampers",
    ["Had a lekker phone call with Ruth Okafor yesterday, she is dreaming of hampers"],
  ],
  [
    "email out: Ruth Okafor @2026-05-20 | the quote for six olive trees to Ruth Okafor by email",
    ["Sent the quote for six olive trees to Ruth Okafor by email yesterday."],
  ],
  [
    "call: Ruth Okafor | she asked if the roses are back",
    ["put a call down for Ruth Okafor, she asked if the roses are back"],
  ],
  // The phone that was hung up, and an order to log behind what may be
  [
    "call: Ruth Okafor | she wants to know when the roses land. Told her mid November",
    [
      "Just hung up the phone with Ruth Okafor – she wants to know when the roses land. Told her mid November.",
      "rang off with Ruth Okafor, she wants to know when the roses land. Told her mid November",
    ],
  ],
  [
    "message out: Ruth Okafor | happy bday",
    [
      "its ruth okafor's birthday today isnt it?? anyway log that i messaged her happy bday",
      "ruth okafor is the one with the hedge, right? log that i messaged her happy bday",
    ],
  ],
  [
    "meeting: Ruth Okafor @2026-05-21 | log todays meeting with her",
    [
      "ruth okafor might want 20 pots for her club in june but nothings signed. just log todays meeting with her",
    ],
  ],
  // A note of nobody yet, and nobody new
  ["note:  | prefers lilies", ["add a note: prefers lilies"]],
  // Somebody else is called so, and this one was called
  ["call out: Ruth Okafor | her dog is called Rex", ["called Ruth Okafor, her dog is called Rex"]],
  [
    "call out: Ruth Okafor | the plant that is called Hosta",
    ["called Ruth Okafor about the plant that is called Hosta"],
  ],
  // What was done is put right in the midst of it
  [
    "email in: Ruth Okafor | the hedge",
    [
      "Ruth Okafor called, no sorry emailed, about the hedge",
      "ruth okafor rang, no, emailed about the hedge",
    ],
  ],
  ["email out: Ruth Okafor | the hedge", ["called Ruth Okafor about the hedge, sorry emailed"]],
  // Near what is told of others and in other senses: these were with us
  ["visit in: Ruth Okafor | the pots", ["Ruth Okafor stopped by the shop about the pots"]],
  [
    "email out: Ruth Okafor | the sale on Monday and Tuesday",
    ["emailed Ruth Okafor about the sale on Monday and Tuesday"],
  ],
  [
    "note: Ruth Okafor & Bill Frost | away til 20 july",
    ["note 4 Ruth Okafor n Bill Frost away til 20 july"],
  ],
  [
    "call in: Ruth Okafor | the other day about the order",
    ["Ruth Okafor called the other day about the order"],
  ],
  [
    "visit in: Ruth Okafor | to ask about roses",
    ["Ruth Okafor came up to the counter to ask about roses"],
  ],
  ["email in: Ruth Okafor | the list of names", ["Ruth Okafor emailed the list of names"]],
  [
    "call out: Ruth Okafor | to talk about Ivy Moss's wedding",
    ["called Ruth Okafor to talk about Ivy Moss's wedding"],
  ],
  // Each way of saying it that nothing else reads
  [
    "call in: Ruth Okafor | the hedge",
    [
      "Ruth Okafor belled the shop about the hedge",
      "Ruth Okafor on the horn about the hedge",
      "Ruth Okafor popped me a voicemail about the hedge",
      "bell I had off Ruth Okafor about the hedge",
    ],
  ],
  [
    "call in: Ruth Okafor @2026-05-21 | the hedge",
    ["out of nowhere Ruth Okafor gave the shop a buzz today about the hedge"],
  ],
  [
    "call out: Ruth Okafor | the hedge",
    [
      "belled Ruth Okafor about the hedge",
      "given Ruth Okafor a shout about the hedge",
      "flicked Ruth Okafor a voicemail about the hedge",
    ],
  ],
  [
    "call out: Ruth Okafor | she wants a hedge",
    ["finally got through to Ruth Okafor, she wants a hedge"],
  ],
  [
    "call: Ruth Okafor | the hedge",
    [
      "yarned with Ruth Okafor about the hedge",
      "nattered to Ruth Okafor about the hedge",
      "been nattering to Ruth Okafor about the hedge",
      "on the horn with Ruth Okafor about the hedge",
      "have had Ruth Okafor on the horn about the hedge",
      "enjoyed a natter with Ruth Okafor about the hedge",
      "shout we had with Ruth Okafor about the hedge",
    ],
  ],
  [
    "call: Ruth Okafor | she wants a hedge",
    ["heart to heart I had with Ruth Okafor, she wants a hedge"],
  ],
  [
    "email in: Ruth Okafor @2026-05-18 | she wants 2 rose bushes",
    ["Ruth Okafor fired over an email on Monday, she wants 2 rose bushes"],
  ],
  [
    "email out: Ruth Okafor | the hedge",
    [
      "whizzed Ruth Okafor an e mail about the hedge",
      "bashed out an email to Ruth Okafor about the hedge",
    ],
  ],
  [
    "message in: Ruth Okafor | the hedge",
    [
      "Ruth Okafor left us a voice note about the hedge",
      "Ruth Okafor hit me up on instagram about the hedge",
      "out of nowhere Ruth Okafor messages me about the hedge",
    ],
  ],
  [
    "message out: Ruth Okafor | the hedge",
    ["left Ruth Okafor a note about the hedge", "dropped a note to Ruth Okafor about the hedge"],
  ],
  ["visit in: Ruth Okafor | the hedge", ["Ruth Okafor fronted up at the counter about the hedge"]],
  [
    "visit in: Ruth Okafor | she wants a hedge",
    [
      "Ruth Okafor wandered to the counter, she wants a hedge",
      "Ruth Okafor just left, she wants a hedge",
    ],
  ],
  [
    "visit out: Ruth Okafor | she wants a hedge",
    ["scooted round to Ruth Okafor's farm, she wants a hedge"],
  ],
  [
    "visit out: Ivy Moss | keen on the hedge",
    ["trekked over to Moss & Fern to see Ivy Moss, keen on the hedge"],
  ],
  [
    "meeting: Ruth Okafor | the hedge",
    [
      "met for a coffee with Ruth Okafor about the hedge",
      "caught Ruth Okafor at the market about the hedge",
      "Ruth Okafor and I had a coffee about the hedge",
    ],
  ],
  [
    "meeting: Ruth Okafor | the hedge is fine",
    ["had our site meeting, Ruth Okafor and I, the hedge is fine"],
  ],
  [
    "meeting: Ruth Okafor | she wants a hedge",
    ["brekkie I had with Ruth Okafor, she wants a hedge"],
  ],
  [
    "note: Ruth Okafor | likes white pots",
    [
      "bung a memo next to Ruth Okafor: likes white pots",
      "sling this on Ruth Okafor's card: likes white pots",
      "noting this on Ruth Okafor: likes white pots",
    ],
  ],
  // By what it comes to: who came, rang or was written to, in whatever words and order
  [
    "meeting: Ruth Okafor @2026-05-18 | the hedge, she's chuffed",
    [
      "forgot to put this in - had a sit down meeting with Ruth Okafor on Monday about the hedge, she's chuffed",
      "had a brew with Ruth Okafor on Monday about the hedge, she's chuffed",
    ],
  ],
  [
    "call: Ruth Okafor @2026-05-20 | the hedge",
    [
      "just got done talking to Ruth Okafor yesterday about the hedge",
      "had a chinwag with Ruth Okafor yesterday about the hedge",
      "need to record a phone call I had yesterday with Ruth Okafor about the hedge",
    ],
  ],
  [
    "call out: Ruth Okafor @2026-05-21 | She's happy with the hedge",
    ["finally got through to Ruth Okafor this morning. She's happy with the hedge"],
  ],
  [
    "call in: Ruth Okafor @2026-05-20 | wants to talk about the hedge",
    ["so Ruth Okafor rings me up out of nowhere yesterday, wants to talk about the hedge"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-21 | to drop off the keys",
    [
      "Ruth Okafor swung through this morning to drop off the keys, log it would you",
      "Ruth Okafor wandered in this morning to drop off the keys",
    ],
  ],
  [
    "message out: Ruth Okafor @2026-05-20 | with the new times",
    ["flicked Ruth Okafor a text yesterday with the new times"],
  ],
  [
    "note: Ruth Okafor | gate code is 4417 and it's the blue door",
    [
      "can you jot a note against Ruth Okafor – gate code is 4417 and it's the blue door",
      "put this under Ruth Okafor: gate code is 4417 and it's the blue door",
      "chuck a note on Ruth Okafor, gate code is 4417 and it's the blue door",
    ],
  ],
  [
    "visit out: Ines Carvalho @2026-05-18 | the roses",
    [
      "popped over to Quinta do Sol on Monday to see Ines Carvalho about the roses",
      "drove out to Quinta do Sol on Monday to meet Ines Carvalho about the roses",
    ],
  ],
  // Told late; "popped in on" a day; which way a call went, told in a sentence of its own
  [
    "email in: Ruth Okafor @2026-05-20 | asking about the hedge",
    [
      "forgot to log an email from Ruth Okafor yesterday asking about the hedge",
      "I forgot to add an email from Ruth Okafor yesterday asking about the hedge",
    ],
  ],
  [
    "visit in: Ruth Okafor @2026-05-18 | to try a rose bush",
    [
      "Ruth Okafor popped in on Monday to try a rose bush",
      "Ruth Okafor dropped in on Monday to try a rose bush",
    ],
  ],
  [
    "call out: Ruth Okafor | it was me that called her. she wants the hedge cut",
    ["just off the phone to Ruth Okafor, it was me that called her. she wants the hedge cut"],
  ],
  [
    "meeting: Ruth Okafor @2026-05-20 | at the till about the hedge",
    ["spoke to Ruth Okafor yesterday at the till about the hedge"],
  ],
  // The day told last; what is to come is no day of the exchange; whom we saw at a company
  ["call in: Ruth Okafor @2026-05-20 | the hedge", ["Ruth Okafor rang about the hedge, yesterday"]],
  [
    "email in: Ruth Okafor | she's coming on Saturday",
    [
      "Ruth Okafor emailed she's coming on Saturday",
      "Ruth Okafor confirmed by email she's coming on Saturday",
    ],
  ],
  ["message in: Ruth Okafor | the hedge", ["Ruth Okafor fb messaged me about the hedge"]],
  [
    "visit in: Ruth Okafor @2026-05-21 | she wants the hedge cut",
    ["Ruth Okafor popped her head in today, she wants the hedge cut"],
  ],
  [
    "call in: Ruth Okafor | Not keen on the hedge any more",
    ["Ruth Okafor called. Not keen on the hedge any more."],
  ],
  // The order at the end says what it was, where "wrote" leaves that open
  [
    "email in: Ruth Okafor @2026-05-18 | the hedge",
    [
      "Ruth Okafor wrote to me on Monday about the hedge, put the email down please",
      "Ruth Okafor wrote on Monday about the hedge, put it down as an email",
    ],
  ],
  [
    "visit in: Ruth Okafor @2026-05-20 | to eye up the roses",
    [
      "Ruth Okafor dropped in yesterday to eye up the roses, get that down",
      "Ruth Okafor dropped in yesterday to eye up the roses, have it on file",
    ],
  ],
  [
    "note: Ruth Okafor | prefers to be called after six",
    [
      "Ruth Okafor prefers to be called after six, make a note of it",
      "note that Ruth Okafor prefers to be called after six",
    ],
  ],
  [
    "note: Ruth Okafor | is allergic to bees",
    [
      "Ruth Okafor is allergic to bees, remember that",
      "Ruth Okafor is allergic to bees, keep that in mind",
    ],
  ],
  // Tried by their number, or at a time
  [
    "call out: Ruth Okafor @09:55 | rang out",
    ["tried Ruth Okafor's number at five to ten, rang out", "tried Ruth Okafor at 9:55, rang out"],
  ],
  // Who came to whom; what leaves it open has no way
  ["visit in: Ruth Okafor | wants a rose bush", ["a visit from Ruth Okafor: wants a rose bush"]],
  [
    "visit in: Ruth Okafor | with the kids to look at pots",
    [
      "Ruth Okafor dropped by with the kids to look at pots",
      "ruth okafor popped in with the kids to look at pots",
      "Ruth Okafor called round to the shop with the kids to look at pots",
    ],
  ],
  [
    "visit in: Ruth Okafor | wants her money back",
    ["Ruth Okafor at the counter, wants her money back"],
  ],
  [
    "visit out: Ruth Okafor @2026-05-20 | to fetch the pots",
    [
      "drove out to Ruth Okafor yesterday to fetch the pots",
      "popped round to Ruth Okafor yesterday to fetch the pots",
      "visited Ruth Okafor yesterday to fetch the pots",
    ],
  ],
  ["visit out: Ruth Okafor | brought the pots", ["log a visit to Ruth Okafor, brought the pots"]],
  ["visit: Ruth Okafor | talked pots", ["log a visit with Ruth Okafor, talked pots"]],
  [
    "call in: Ruth Okafor | he called in to ask about pots",
    ["off the phone with Ruth Okafor, he called in to ask about pots"],
  ],
  // The day put right, and a heading before two of them
  [
    "visit in: Ruth Okafor @2026-05-18 | she picked up her olive tree",
    ["log a visit from Ruth Okafor yesterday, no wait it was monday. she picked up her olive tree"],
  ],
  [
    "email out: Ruth Okafor @2026-05-20 | emailed Ruth Okafor yesterday",
    ["emailed Ivy Moss yesterday, no wait that was Ruth Okafor"],
  ],
  // What reached them
  [
    "email out: Ruth Okafor & Ivy Moss @2026-05-20 | the hedge",
    [
      "Ruth Okafor and Ivy Moss each had an email from me yesterday about the hedge",
      "Ruth Okafor and Ivy Moss both got an email from us yesterday about the hedge",
    ],
  ],
  [
    "meeting: Ruth Okafor & Ivy Moss @2026-05-18 15:00 | to plan the fair",
    ["Ruth Okafor and Ivy Moss sat down with me Monday at 3 to plan the fair"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-16 | with her dog for a look round",
    ["Saturday Ruth Okafor was in with her dog for a look round"],
  ],
  // Whose thing it is that is told
  [
    "note: Ruth Okafor | Ruth Okafor's dog hates the van",
    [
      "Ruth Okafor's dog hates the van, stick that on as a note",
      "Ruth Okafor's dog hates the van, note that",
    ],
  ],
  // What lies further back than the coming day of that date, and is told as done
  ["meeting: Ruth Okafor @2025-06-12 | prices", ["met Ruth Okafor on 12 June about prices"]],
  ["call out: Ruth Okafor | nothing to keep her", ["called Ruth Okafor, nothing to keep her"]],
  // A day told in the next sentence is not that of the call
  ["call in: Ruth Okafor @08:40 | pots friday ok", ["Ruth Okafor. Rang 8.40. Pots friday ok."]],
  ["call out: Ruth Okafor | wants six pots", ["Started at nine: rang Ruth Okafor, wants six pots"]],
  // Where people meet
  [
    "meeting: Ruth Okafor | at the market, wants six pots",
    [
      "good natter with Ruth Okafor at the market, wants six pots",
      "spoke to Ruth Okafor at the market, wants six pots",
    ],
  ],
  [
    "call: Ruth Okafor | at the market, wants six pots",
    ["spoke to Ruth Okafor on the phone at the market, wants six pots"],
  ],
  // A clause behind it tells that it was
  [
    "visit: Ruth Okafor @2026-05-18 | she loved the roses",
    ["visit Ruth Okafor on Monday, she loved the roses"],
  ],
  // What they ask, in their words
  [
    "message in: Ruth Okafor | is my rose bush ready",
    [
      "Ruth Okafor texted: is my rose bush ready?",
      "message from Ruth Okafor: is my rose bush ready?",
    ],
  ],
  [
    "email in: Ruth Okafor | how much is a rose bush",
    ["Ruth Okafor emailed: how much is a rose bush?"],
  ],
  // Who called whom, told beside it
  [
    "call in: Ruth Okafor | (she called), wants six pots",
    ["call with Ruth Okafor (she called), wants six pots"],
  ],
  [
    "call in: Ruth Okafor | for an hour - her call not mine - about pots",
    ["had Ruth Okafor on the phone for an hour - her call not mine - about pots"],
  ],
  [
    "call out: Ruth Okafor | left a voicemail for Ruth Okafor just now",
    ["left a voicemail for Ruth Okafor just now"],
  ],
  ["call in: Ruth Okafor | saturday", ["Ruth Okafor left me a voicemail about saturday"]],
  [
    "call out: Ruth Okafor | about the hedge",
    ["left a voicemail for Ruth Okafor just now about the hedge"],
  ],
  // The company before the people of it
  [
    "meeting: Pedro Alves of Miramar & Ines Carvalho of Miramar @2026-05-18 | they want one invoice a month",
    [
      "Met the Miramar people, Pedro Alves and Ines Carvalho, Monday lunchtime. They want one invoice a month",
      "Met the Miramar team - Pedro Alves and Ines Carvalho - Monday lunchtime. They want one invoice a month",
    ],
  ],
  [
    "call in: Pedro Alves of Hotel Miramar @08:30 | confirmed friday",
    [
      "Hotel Miramar, Pedro Alves, called me back 8.30, confirmed friday",
      "pls log - Hotel Miramar, Pedro Alves called back 8.30, confirmed friday",
    ],
  ],
  [
    "call out: Hotel Miramar & Pedro Alves | is leaving",
    ["called Hotel Miramar, Pedro Alves is leaving"],
  ],
  // A time of day with a point, that stands by itself
  [
    "call out: Ruth Okafor @2026-05-21 09:15 | she adored the roses",
    [
      "Log a call: me to Ruth Okafor, 9.15 today, she adored the roses",
      "log a call to Ruth Okafor, 9.15 today, she adored the roses",
    ],
  ],
  ["call: Ruth Okafor @09:40 | all good", ["spoke to Ruth Okafor 9.40, all good"]],
  ["visit in: Ruth Okafor | 9.50, two pots", ["visit from Ruth Okafor, 9.50, two pots"]],
  ["email in: Ruth Okafor | 12.50, refund agreed", ["Ruth Okafor emailed, 12.50, refund agreed"]],
  // The day ends the first of two sentences
  [
    "call out: Ruth Okafor @2026-05-20 | wants one invoice",
    ["called Ruth Okafor, yesterday. Wants one invoice"],
  ],
  [
    "call out: Ruth Okafor | friday delivery is fine. wants one invoice",
    ["called Ruth Okafor, friday delivery is fine. Wants one invoice"],
  ],
  // What was done is said once, and then of each what came of it
  [
    "call out: Ruth Okafor @2026-05-21 | voicemail + call out: Ivy Moss @2026-05-21 | will come in saturday",
    [
      "Rang round this morning. Ruth Okafor: voicemail. Ivy Moss: will come in saturday.",
      "Rang a few customers this morning: Ruth Okafor - voicemail; Ivy Moss - will come in saturday",
      "Rang round this morning\nRuth Okafor: voicemail\nIvy Moss: will come in saturday",
    ],
  ],
  [
    "call: Ruth Okafor @2026-05-20 | voicemail + call: Ivy Moss @2026-05-20 | wants two",
    ["Calls yesterday: Ruth Okafor - voicemail; Ivy Moss - wants two"],
  ],
  // Before it, that it is told late, or a greeting
  [
    "call in: Ruth Okafor | wants six pots",
    [
      "Before I forget, Ruth Okafor called and wants six pots",
      "Happy Thursday all! Before I forget, Ruth Okafor called and wants six pots",
      "I kept forgetting to write this down: Ruth Okafor called and wants six pots",
    ],
  ],
  ["call in: Pedro of Miramar | the hedge", ["Pedro from Miramar called about the hedge"]],
  // Words of some company's name, and none of the company
  [
    "call out: Ruth Okafor | miramar photo needs work",
    ["called Ruth Okafor, miramar photo needs work"],
  ],
  [
    "meeting: Ruth Okafor | at Miramar about the frames",
    ["met Ruth Okafor at Miramar about the frames"],
  ],
  [
    "email in: Ruth Okafor @2026-05-20 16:00 | asking for a sample",
    ["Yesterday around 4 Ruth Okafor emailed asking for a sample"],
  ],
  [
    "message out: Ruth Okafor & Ivy Moss | the class",
    ["Sent texts to Ruth Okafor and Ivy Moss about the class"],
  ],
  [
    "visit: Ruth Okafor | question about the rose bush",
    ["Ruth Okafor in person: question about the rose bush"],
  ],
  // What is to be logged is said last
  [
    "call: Ruth Okafor | she wants 40 rose bushes for the end of year thing",
    [
      "just hung up with Ruth Okafor, she wants 40 rose bushes for the end of year thing. log that call pls",
      "was on the phone with Ruth Okafor, she wants 40 rose bushes for the end of year thing. please log that call",
      "got off a call with Ruth Okafor: she wants 40 rose bushes for the end of year thing. record that call",
      "finished a call with Ruth Okafor, she wants 40 rose bushes for the end of year thing, log it please",
    ],
  ],
  // The present of somebody who learns English, where it is to be logged
  [
    "email out: Ruth Okafor @2026-05-21 | the rental",
    [
      "I write email to Ruth Okafor today about the rental, please to log",
      "I write an email to Ruth Okafor today about the rental, please log",
      "I send email to Ruth Okafor today about the rental, please to record",
    ],
  ],
  [
    "visit out: Ruth Okafor @2026-05-20 | the rental",
    [
      "I visit Ruth Okafor yesterday about the rental, please log it",
      "we visit Ruth Okafor yesterday about the rental. Please to log",
    ],
  ],
  [
    "call out: Tomasz Nowak | rose bushes arrived",
    [
      "called tomasz nowak, rose bushes arrived",
      "rang Tomasz Nowak - rose bushes arrived",
      "phoned tomasz nowak: rose bushes arrived",
      "gave Tomasz Nowak a ring, rose bushes arrived",
      "I just rang up Tomasz Nowak, rose bushes arrived",
      "I've called Tomasz Nowak: rose bushes arrived",
      "log a call to tomasz nowak: rose bushes arrived",
      "call to Tomasz Nowak, rose bushes arrived",
      "Please log that I called Tomasz Nowak, rose bushes arrived",
      "log: called tomasz nowak, rose bushes arrived",
      "gave tomasz nowak a bell, rose bushes arrived",
      "telephoned Tomasz Nowak; rose bushes arrived",
    ],
  ],
  [
    "call out: Tomasz Nowak | told him rose bushes arrived",
    ["i called tomasz nowak and told him rose bushes arrived"],
  ],
  [
    "call in: Tomasz Nowak | wants two olive trees",
    [
      "tomasz nowak called, wants two olive trees",
      "tomasz nowak just rang, wants two olive trees",
      "got a call from tomasz nowak, wants two olive trees",
      "had a call from Tomasz Nowak: wants two olive trees",
      "tomasz nowak rang me - wants two olive trees",
      "tomasz nowak phoned us, wants two olive trees",
      "received a phone call from tomasz nowak, wants two olive trees",
      "log an incoming call from tomasz nowak: wants two olive trees",
      "tomasz nowak called back, wants two olive trees",
      "Tomasz Nowak gave us a call, wants two olive trees",
      "phone call from tomasz nowak. wants two olive trees",
      "missed call from tomasz nowak, wants two olive trees",
      "tomasz nowak rang up, wants two olive trees",
      "inbound call tomasz nowak, wants two olive trees",
    ],
  ],
  [
    "call: Yuki Tanaka @2026-05-20 | drainage",
    [
      "call with yuki tanaka yesterday about drainage",
      "had a call with Yuki Tanaka yesterday about drainage",
      "spoke to yuki tanaka yday re drainage",
      "talked to Yuki Tanaka yesterday, drainage",
      "was on the phone with yuki tanaka yesterday about drainage",
      "yesterday I spoke with Yuki Tanaka about drainage",
      "yesterday I had a phone call with Yuki Tanaka regarding drainage",
      "phone call with yuki tanaka yesterday: drainage",
      "had yuki tanaka on the phone yesterday, drainage",
      "yesterday: call with yuki tanaka, drainage",
      "video call w yuki tanaka yest re drainage",
    ],
  ],
  [
    "email out: Ruth Okafor @2026-05-20 17:05 | price list",
    [
      "emailed ruth okafor yesterday at 17:05, price list",
      "log an email to Ruth Okafor, sent yesterday at 17:05: price list",
      "email to ruth okafor yesterday at 5.05pm re price list",
      "sent ruth okafor an email yesterday 17:05 about price list",
      "yesterday at 17:05 I emailed Ruth Okafor: price list",
      "I sent an e-mail to Ruth Okafor yesterday at 17:05 about price list",
      "wrote an email to ruth okafor yesterday at 17:05 - price list",
      "mailed Ruth Okafor yesterday at 17h05, price list",
      "log email sent to ruth okafor yesterday at 17:05 about price list",
      "replied to ruth okafor by email yesterday at 17:05 re price list",
    ],
  ],
  [
    "email in: Ruth Okafor | asks for the price list",
    [
      "ruth okafor emailed, asks for the price list",
      "got an email from ruth okafor: asks for the price list",
      "Email from Ruth Okafor. Asks for the price list",
      "ruth okafor sent us an email, asks for the price list",
      "received an e-mail from Ruth Okafor - asks for the price list",
      'log an email from Ruth Okafor: "asks for the price list"',
      "had a mail from ruth okafor, asks for the price list",
      "ruth okafor replied by email, asks for the price list",
      "record an incoming email from ruth okafor: asks for the price list",
      "ruth okafor wrote us an email, asks for the price list",
      "an email came in from ruth okafor: asks for the price list",
    ],
  ],
  [
    "message in: Ivy Moss | is the compost peat free",
    [
      "ivy moss texted, is the compost peat free",
      "got a whatsapp from ivy moss: is the compost peat free",
      "ivy moss whatsapped me - is the compost peat free",
      "text from ivy moss, is the compost peat free",
      "ivy moss messaged us on instagram, is the compost peat free",
      "heard from ivy moss, is the compost peat free",
      "ivy moss dm'd, is the compost peat free",
      "Ivy Moss sent me a message: is the compost peat free",
      "ivy moss left a message, is the compost peat free",
      "message received from ivy moss: is the compost peat free",
      "ivy moss pinged us, is the compost peat free",
      "ivy moss wrote to us, is the compost peat free",
    ],
  ],
  [
    "message out: Ivy Moss | photos of the pots",
    [
      "texted ivy moss, photos of the pots",
      "sent ivy moss a whatsapp: photos of the pots",
      "whatsapped ivy moss re photos of the pots",
      "sent a text to ivy moss about photos of the pots",
      "messaged ivy moss - photos of the pots",
      "dropped ivy moss a message, photos of the pots",
      "left ivy moss a message, photos of the pots",
      "wrote to ivy moss about photos of the pots",
      "left a message for ivy moss about photos of the pots",
      "shot ivy moss a text, photos of the pots",
      "replied to ivy moss on whatsapp, photos of the pots",
    ],
  ],
  [
    "meeting: Fiona Byrne @2026-05-19 10:30 | spring planting",
    [
      "met fiona byrne tuesday 10:30 about spring planting",
      "met with Fiona Byrne on Tuesday at 10:30, spring planting",
      "meeting with fiona byrne on tuesday 10.30am: spring planting",
      "had a meeting with Fiona Byrne at 10:30 on Tuesday about spring planting",
      "On Tuesday at half past ten in the morning I met Fiona Byrne about spring planting",
      "met up w fiona byrne tues 10.30 re spring planting",
      "log a meeting with fiona byrne, 19 May 10:30, spring planting",
      "sat down with fiona byrne last tuesday at 10:30 - spring planting",
      "we had a meeting with Fiona Byrne on 19/5 at 10:30 about spring planting",
      "coffee with fiona byrne tuesday 10:30, spring planting",
    ],
  ],
  [
    "visit in: Paul Wood @2026-05-21 | looked at the pots",
    [
      "paul wood popped in this morning, looked at the pots",
      "paul wood came by today, looked at the pots",
      "paul wood dropped by today n looked at the pots",
      "paul wood stopped by today - looked at the pots",
      "visit by paul wood today: looked at the pots",
      "log a visit from Paul Wood today, looked at the pots",
      "today paul wood called in, looked at the pots",
      "paul wood was in the shop today, looked at the pots",
      "paul wood visited us today, looked at the pots",
      "paul wood was in today, looked at the pots",
      "paul wood was here this morning, looked at the pots",
      "Paul Wood came to the shop today; looked at the pots",
      "had a visit from paul wood today, looked at the pots",
      "paul wood swung by earlier today, looked at the pots",
    ],
  ],
  [
    "visit out: Bill Frost @2026-05-21 09:15 | nobody in",
    [
      "visited bill frost at 9.15 this morning, nobody in",
      "dropped in on bill frost 9.15 this morning, nobody in",
      "went to see bill frost at 9:15 this morning - nobody in",
      "swung by bill frost's 9.15 this mornin, nobody in",
      "site visit at bill frost today 9:15: nobody in",
    ],
  ],
  [
    "email out: Drew Fields | sent the plan",
    [
      "Log: Drew Fields / email / out / sent the plan",
      "log: Drew Fields, email out, sent the plan",
      "Drew Fields - email - out - sent the plan",
    ],
  ],
  [
    "email in: Drew Fields | he will pay half by June 15",
    [
      "After three reminders Drew Fields has finally answered by email, he will pay half by June 15",
      "after two calls Drew Fields answered by email, he will pay half by June 15",
    ],
  ],
  ["visit: Drew Fields | loved the roses", ["log: Drew Fields / visit / loved the roses"]],
  [
    "visit in: Drew Fields @2026-05-20 | dropped off an old pot for repair",
    [
      "Drew Fields dropped off an old pot for repair yesterday",
      "drew fields dropped off an old pot for repair yesterday",
    ],
  ],
  ["visit in: Drew Fields | brought in a sick bush", ["Drew Fields brought in a sick bush"]],
  [
    "email out: Tomasz Novack | the plans to Tomasz Novack",
    ["emailed the plans to Tomasz Novack", "mailed the plans to Tomasz Novack"],
  ],
  [
    "visit in: Hedda van der Berg @2026-05-21 08:40 | took a catalogue",
    [
      "hedda van der berg popped in 8.40 this morning n took a catalogue",
      "hedda van der berg came in at 8:40 this morning and took a catalogue",
      "Hedda van der Berg dropped in today at 8.40, took a catalogue",
    ],
  ],
  [
    "note: Drew Fields | gate code is 4411",
    [
      "note for drew fields: gate code is 4411",
      "note on Drew Fields - gate code is 4411",
      "drew fields note: gate code is 4411",
      "add a note to drew fields: gate code is 4411",
      "make a note for drew fields that gate code is 4411",
      "note about drew fields: gate code is 4411",
      "pls note for drew fields gate code is 4411",
      "record a note on Drew Fields: gate code is 4411",
      "jot down for drew fields: gate code is 4411",
      "put a note on drew fields: gate code is 4411",
      "leave a note for drew fields: gate code is 4411",
      "note re drew fields, gate code is 4411",
      "add note drew fields: gate code is 4411",
    ],
  ],
  [
    "note: Drew Fields | the gate of drew fields sticks in winter",
    [
      "the gate of drew fields sticks in winter, just add this as a note on him",
      "the gate of Drew Fields sticks in winter. Note it for him.",
      "the gate of drew fields sticks in winter, make a note of that",
      "note that the gate of drew fields sticks in winter",
    ],
  ],
  [
    "note: Drew Fields | is allergic to roses",
    [
      "drew fields is allergic to roses, just add that as a note on him",
      "drew fields is allergic to roses, take a note of that for him",
    ],
  ],
  [
    "call out: Lena Groß & Lena Vogel | the open day",
    ["rang lena groß and lena vogel about the open day"],
  ],
  [
    "email out: Marko Petrović & Yuki Tanaka @2026-05-20 | the new catalogue",
    [
      "emailed marko petrovic and yuki tanaka yesterday about the new catalogue",
      "I emailed both Marko Petrović and Yuki Tanaka yesterday about the new catalogue",
      "yesterday i sent an email to marko petrovic & yuki tanaka re the new catalogue",
    ],
  ],
  [
    "meeting: Anne-Marie Dupont @2026-05-14 14:00 | terrace plan",
    [
      "met anne-marie dupont last thursday at 2pm, terrace plan",
      "On Thursday, 14 May 2026 at 14:00 I met Anne-Marie Dupont: terrace plan",
    ],
  ],
  [
    "meeting: Zuzana Dvořáková @2026-05-12 | wreaths",
    [
      "met zuzana dvorakova on the 12th, wreaths",
      "bumped into zuzana dvorakova on the 12th, wreaths",
      "ran into Zuzana Dvořáková on 12 May: wreaths",
      "had lunch with zuzana dvorakova on may 12th, wreaths",
      "lunch with zuzana dvorakova 12.5., wreaths",
    ],
  ],
  [
    "call out: Seán Ó Briain @2026-05-21 10:40 | no answer",
    [
      "called sean o briain 20 min ago, no answer",
      "20 minutes ago i called Seán Ó Briain, no answer",
    ],
  ],
  [
    "call out: Seán Ó Briain @2026-05-21 09:30 | no answer",
    [
      "called sean o briain this morning at half nine, no answer",
      "rang seán ó briain this morning at half past nine - no answer",
      "tried calling sean o briain this morning at 9:30, no answer",
      "tried to ring sean o briain at 9.30 this morning, no answer",
    ],
  ],
  [
    "call in: Sunny Das @2026-05-16 | moving to faro",
    [
      "sunny das called last sat, moving to faro",
      "sunny das called on saturday, moving to faro",
      "got a call from sunny das on sat, moving to faro",
      "sunny das rang saturday, moving to faro",
    ],
  ],
  [
    "call: April Summers @2026-05-19 | compost",
    [
      "call w april summers on tuesday about compost",
      "spoke with april summers tues about compost",
    ],
  ],
  [
    "call out: Will Hunt @2026-05-20 | the workshop",
    [
      "called will hunt yesterday about the workshop",
      "Yesterday I rang Will Hunt about the workshop.",
    ],
  ],
  [
    "message: Basil Green | trellis",
    [
      "whatsapp with basil green about trellis",
      "chatted with basil green on whatsapp about trellis",
    ],
  ],
  [
    "meeting: Pedro Alves of Hotel Miramar @2026-05-13 | lobby plants",
    ["meeting with pedro alves from hotel miramar on 13 may: lobby plants"],
  ],
  ["call:  | delivery", ["log a call about delivery"]],
  [
    "meeting: anne marie dupont @2026-05-14 14:00 | terrace plan",
    ["meeting w anne marie dupont last thurs 2pm re terrace plan"],
  ],
  [
    "call out: sunny das | called sunny das + meeting: ruth okafor @2026-05-20 | met ruth okafor yesterday",
    ["called sunny das and met ruth okafor yesterday"],
  ],
  [
    "call in: Ruth Okafor @2026-05-21 09:40 | to ask about hedges",
    [
      "This morning at 9:40 Ruth Okafor phoned to ask about hedges.",
      "ruth okafor rang 9.40 this morning to ask about hedges",
    ],
  ],
  [
    "call: Yuki Tanaka @2026-05-21 10:40 | loves the maple 😍",
    [
      "20 min ago quick call w yuki tanaka, loves the maple 😍",
      "quick call w/ yuki tanaka 20 minutes ago - loves the maple 😍",
    ],
  ],
  [
    "email out: quinta do sol @2026-05-20 | harvest",
    ["emailed quinta do sol yesterday re harvest"],
  ],
  ["email out: ruth okafor | the quote by email", ["sent ruth okafor the quote by email"]],
  [
    "email in: Ruth Okafor @2026-05-19 | the hedge",
    [
      "I have received a mail of Ruth Okafor the 19 May about the hedge",
      "got an email from ruth okafor on the 19th re the hedge",
    ],
  ],
  [
    "visit out: ruth okafor @2026-05-20 | to measure the terrace",
    [
      "went to ruth okafor's yesterday to measure the terrace",
      "was over at ruth okafor's yesterday to measure the terrace",
    ],
  ],
  [
    "visit in: ruth okafor & paul wood @2026-05-21 | both after pots",
    [
      "ruth okafor n paul wood came in today, both after pots",
      "visit from ruth okafor and paul wood today, both after pots",
    ],
  ],
  [
    "call: ruth okafor | wants a hedge",
    [
      "ruth okafor: call, wants a hedge",
      "got off the phone with ruth okafor, wants a hedge",
      "had a long chat with ruth okafor, wants a hedge",
    ],
  ],
  ["meeting: ruth okafor | went well", ["just had a meeting with ruth okafor, went well"]],
  [
    "note: ruth okafor | likes code, pizza and the train",
    ["note for ruth okafor: likes code, pizza and the train"],
  ],
  ["call out: ruth okafor | the hedge, no answer", ["clld ruth okafor re the hedge, no answer"]],
  ["visit: ruth okafor @2026-05-20 | looked at pots", ["visit yest ruth okafor, looked at pots"]],
  [
    "call in: Ruth Okafor @2026-05-21 | wants a hedge",
    [
      "log this, ruth okafor called today, wants a hedge",
      "can you log, ruth okafor phoned today, wants a hedge",
      "write down that ruth okafor rang today, wants a hedge",
      "for the record, ruth okafor rang today, wants a hedge",
      "to log: ruth okafor called today, wants a hedge",
      "add to the log, ruth okafor rang today, wants a hedge",
      "put down ruth okafor called today, wants a hedge",
      "register a call, ruth okafor rang today, wants a hedge",
    ],
  ],
  [
    "call: Yuki Tanaka @2026-05-19 | drainage",
    [
      "I'd a quick call with yuki tanaka on 19/5 about drainage",
      "put down that I'd a chat with yuki tanaka on 19/5 about drainage",
      "we'd a call with yuki tanaka on tuesday about drainage",
    ],
  ],
  [
    "visit in: Paul Wood @2026-05-20 | looked at pots",
    [
      "note that paul wood came by yesterday and looked at pots",
      "please note, paul wood dropped in yesterday, looked at pots",
      "save that paul wood came in yesterday, looked at pots",
    ],
  ],
  [
    "note: Ruth Okafor | prefers mornings",
    [
      "note that ruth okafor prefers mornings",
      "put down that ruth okafor prefers mornings",
      "remember that ruth okafor prefers mornings",
      "jot down ruth okafor prefers mornings",
      "for your notes, ruth okafor prefers mornings",
    ],
  ],
  [
    "call in: Ruth Okafor @2026-05-21 | hedges",
    ["ruth okafor was on to us this morning about hedges"],
  ],
  [
    "call: Ruth Okafor | hedges",
    ["quick one for the log - spoke to ruth okafor re hedges", "call log: ruth okafor, hedges"],
  ],
  [
    "message out: Ruth Okafor | her hedge is ready",
    ["left word with ruth okafor that her hedge is ready"],
  ],
  ["note: Ruth Okafor | pays late", ["ruth okafor pays late, put that in her notes"]],
  [
    "call in: Ruth Okafor @2026-05-20 | she is asking for large pots",
    ["log this for me: ruth okafor called yesterday, she is asking for large pots"],
  ],
  [
    "visit in: Ruth Okafor @2026-05-20 | for a browse",
    ["ruth okafor called into the shop yesterday for a browse"],
  ],
  [
    "call out: Ruth Okafor | no answer",
    ["busy morning: rang ruth okafor, no answer", "Busy day today! rang ruth okafor, no answer"],
  ],
  [
    "meeting: Ruth Okafor | we discuss the opening of her new place",
    ["salam, log meeting with ruth okafor, we discuss the opening of her new place"],
  ],
  ["meeting: Ruth Okafor | looking at pots", ["just seen ruth okafor, looking at pots"]],
  [
    "call: Ruth Okafor | about the large pots",
    ["can you log a call with ruth okafor please, about the large pots"],
  ],
  ["call out: Ruth Okafor | very bad", ["called ruth okafor, very bad"]],
  [
    "email out: Ruth Okafor | apologies for the mix up",
    ["emailed ruth okafor, apologies for the mix up"],
  ],
  // Told of a visit, and not bought
  [
    "visit in: Ruth Okafor | almost bought a bird feeder for 14",
    ["ruth okafor came in and almost bought a bird feeder for 14"],
  ],
  [
    "visit in: Ruth Okafor | didn't buy a bird feeder for 14",
    ["ruth okafor came in and didn't buy a bird feeder for 14"],
  ],
  [
    "visit in: Ruth Okafor | says she bought a bird feeder for 14",
    ["ruth okafor came in and says she bought a bird feeder for 14"],
  ],
  [
    "message in: Ruth Okafor | she asks about pots",
    ["got a message on instagram from Ruth Okafor, she asks about pots, pls put it down"],
  ],
  ["call in: Ruth Okafor | again about the pots", ["Grrr. Ruth Okafor rang again about the pots"]],
  [
    "visit in: Ruth Okafor @2026-05-16 | had a good look at the pots but didnt buy anything",
    [
      "Ruth Okafor came by the shop on saturday and had a good look at the pots but didnt buy anything can you log that as a visit",
    ],
  ],
  [
    "message in: Ruth Okafor | she loves the blue",
    ["insta dm from Ruth Okafor: she loves the blue"],
  ],
  [
    "call out: Ruth Okafor @2026-05-21 | line was busy",
    ["tried to reach Ruth Okafor by phone today, line was busy"],
  ],
  [
    "meeting: Ruth Okafor @2026-05-20 | pots",
    ["video meeting with Ruth Okafor yesterday about pots"],
  ],
  ["message out: Ivy Moss | her slot is Thursday", ["texted Ivy Moss that her slot is Thursday"]],
  [
    "call out: Ivy Moss | the delivery is on Monday",
    ["called Ivy Moss that the delivery is on Monday"],
  ],
  ["note: Drew Fields | Drew Fields pays by check", ["note: Drew Fields pays by check"]],
  [
    "call in: Ivy Moss | the olive tree",
    ["log a call with Ivy Moss, she rang about the olive tree"],
  ],
  [
    "call in: Ivy Moss | she called about the olive tree",
    ["log a call with Ivy Moss she called about the olive tree"],
  ],
  [
    "note: Drew Fields | Drew Fields is out of town until Friday",
    ["note: Drew Fields is out of town until Friday"],
  ],
  // The day, or where we were, before what happened
  [
    "visit in: Ruth Okafor @2026-05-19 | to collect her order",
    [
      "it was Tuesday when Ruth Okafor came by to collect her order",
      "I should have logged this yesterday but Ruth Okafor came by on Tuesday to collect her order",
      "I forgot to log it but Ruth Okafor came by on Tuesday to collect her order",
    ],
  ],
  [
    "call in: Ruth Okafor | her order",
    [
      "while I was out Ruth Okafor rang about her order",
      "while we were closing up, Ruth Okafor rang about her order",
    ],
  ],
  [
    "visit in: Ruth Okafor | she looked at the roses",
    ["Ruth Okafor just left the shop, she looked at the roses"],
  ],
  [
    "meeting: Ruth Okafor @2026-05-19 | the new hedge",
    ["Ruth Okafor and I met on Tuesday about the new hedge"],
  ],
  // What came from them today is nothing that we have to do
  [
    "call in: Ruth Okafor @2026-05-21 | call from Ruth Okafor today",
    ["call from Ruth Okafor today"],
  ],
  [
    "call: Ruth Okafor | she's cross",
    ["I've just been on the phone with Ruth Okafor, she's cross"],
  ],
  // A day beside the stretch that it lies in; who calls over the weekend does not call over
  [
    "visit out: Ruth Okafor @2026-05-17 | visited Ruth Okafor over the weekend, Sunday night",
    ["visited Ruth Okafor over the weekend, Sunday night"],
  ],
  [
    "call out: Ruth Okafor @2026-05-13 | called Ruth Okafor last week, on Wednesday afternoon",
    ["called Ruth Okafor last week, on Wednesday afternoon"],
  ],
  ["call in: Ruth Okafor | over the weekend", ["Ruth Okafor called over the weekend"]],
  // Two are to be written down
  [
    "meeting: Ruth Okafor | pots + call in: Ivy Moss @2026-05-20 | Ivy Moss phoned me yesterday",
    ["met Ruth Okafor re pots & Ivy Moss phoned me yesterday. log both"],
  ],
  // Whatever stands first
  [
    "call in: Ruth Okafor @2026-05-20 | asking for a rose bush",
    ["yesterday a call came in from Ruth Okafor, asking for a rose bush"],
  ],
  [
    "meeting: Ruth Okafor & Drew Fields @2026-05-20 | the hedge was discussed",
    [
      "the hedge was discussed in a meeting with Ruth Okafor and Drew Fields yesterday, please enter it",
    ],
  ],
  [
    "visit in: Ruth Okafor @2026-05-20 | was looking over the roses",
    ["yesterday's visitor: Ruth Okafor. Was looking over the roses."],
  ],
  ["note: Ruth Okafor | hates lilies", ["I'd like it noted that Ruth Okafor hates lilies"]],
  // The clause that tells of it holds its day
  [
    "visit in: Ruth Okafor @2026-05-16 | she stopped by on Saturday for compost",
    ["put in a visit from Ruth Okafor, she stopped by on Saturday for compost"],
  ],
  [
    "call out: Ruth Okafor @2026-05-19 | we spoke on Tuesday, she likes the roses",
    ["record a call for Ruth Okafor - we spoke on Tuesday, she likes the roses"],
  ],
  [
    "call in: Ruth Okafor @2026-05-20 | the hedge",
    ["please log a call with Ruth Okafor, she phoned yesterday about the hedge"],
  ],
  [
    "meeting: Ruth Okafor @2026-05-18 | to go through the hedge. She would like it done in June",
    [
      "Ruth Okafor and I sat down together on Monday to go through the hedge. She would like it done in June. Please log that meeting.",
    ],
  ],
  [
    "call: Ruth Okafor | she bought on Monday, wants a refund",
    ["log a call with Ruth Okafor, she bought on Monday, wants a refund"],
  ],
  // Of which of the two the day is must be asked
  [
    "visit in: Ruth Okafor @ | she was in on Monday too but that one's about compost",
    ["log a visit from Ruth Okafor, she was in on Monday too but that one's about compost"],
  ],
  [
    "meeting: Ruth Okafor @ | to plan her party on Saturday",
    ["Ruth Okafor and I met to plan her party on Saturday. Please log the meeting"],
  ],
  // What names nobody we know goes on with the note
  [
    "note: ruth okafor | steep steps! call from the lane before you carry it up",
    ["note for Ruth Okafor: steep steps! call from the lane before you carry it up"],
  ],
  [
    "note: ruth okafor | pays late. email from the bank was about that",
    ["note for Ruth Okafor: pays late. email from the bank was about that"],
  ],
  // "text from" heads what they wrote, and "tried" may be more than once
  [
    "message in: ruth okafor | train cancelled, coming tomorrow instead",
    ["text from Ruth Okafor: train cancelled, coming tomorrow instead"],
  ],
  [
    "call in: ruth okafor | the ferry is late, will come tomorrow",
    ["call from Ruth Okafor: the ferry is late, will come tomorrow"],
  ],
  ["call out: ruth okafor | twice, no answer", ["tried Ruth Okafor twice, no answer"]],
  [
    "call out: ruth okafor | a couple of times, line busy",
    ["tried Ruth Okafor a couple of times, line busy"],
  ],
  // The day one was away is that of the exchange, and no note of it; where it is ordered it is asked
  [
    "call in: Ruth Okafor @2026-05-20 | the hedge",
    [
      "I was off yesterday, Ruth Okafor rang about the hedge",
      "we weren't in yesterday but Ruth Okafor rang about the hedge",
      "I wasn't here yesterday. Ruth Okafor rang about the hedge",
    ],
  ],
  [
    "email in: Ruth Okafor @2026-05-19 | Ruth Okafor emailed",
    ["I was ill on Tuesday - Ruth Okafor emailed"],
  ],
  [
    "visit in: Ruth Okafor @ | log a visit from Ruth Okafor",
    ["I was out on Tuesday. log a visit from Ruth Okafor"],
  ],
  // Whole names side by side, somebody of theirs, and what a colleague did
  [
    "email out: Ivy Moss & Bill Frost & Tomasz Nowak | the fair",
    [
      "emailed Ivy Moss Bill Frost and Tomasz Nowak about the fair",
      "mailed Ivy Moss Bill Frost Tomasz Nowak about the fair",
    ],
  ],
  [
    "call out: Ivy Moss | Bill Frost sent her a card",
    ["called Ivy Moss Bill Frost sent her a card"],
  ],
  [
    "call in: Ivy Moss | her son rang about the hedge",
    ["Ivy Moss, her son rang about the hedge", "Ivy Moss - her son rang about the hedge"],
  ],
  [
    "visit in: Ivy Moss @2026-05-20 | her sister popped in yesterday with the forms",
    ["Ivy Moss: her sister popped in yesterday with the forms"],
  ],
  [
    "call: Ivy Moss @2026-05-19 | Sam rang her on Tuesday",
    ["log a call with Ivy Moss, Sam rang her on Tuesday"],
  ],
  [
    "visit in: Ivy Moss @2026-05-20 | Nils served her yesterday",
    ["log a visit from Ivy Moss, Nils served her yesterday"],
  ],
  // What a tag is to become is no note
  [
    "call out: Ivy Moss | rang Ivy Moss + tag: Ivy Moss -late payer",
    ["rang Ivy Moss, she's delighted, so the late payer tag can come off her"],
  ],
  [
    '{"do":"change_contact","contact":{"name":"Ivy Moss"},"set":{"notes":"prefers text messages"}}',
    [
      "Ivy Moss: in the notes field pls, prefers text messages",
      "Ivy Moss - put in the notes field: prefers text messages",
      "ivy moss, add to the notes field please: prefers text messages",
    ],
  ],
  // What she wants by some day was written by her, and is nothing to do by itself
  [
    "email in: Ruth Okafor | wants the list by friday",
    [
      "email from Ruth Okafor: wants the list by friday",
      "finally got an email outta Ruth Okafor: wants the list by friday",
      "at last an email from Ruth Okafor, wants the list by friday",
    ],
  ],
  [
    "call in: Ivy Moss | she wants a quote by monday",
    ["call from Ivy Moss: she wants a quote by monday"],
  ],
  // Told in the present by whose first language is another
  [
    "visit in: Bill Frost @2026-05-20 | look at olive trees",
    [
      "bill frost he come to shop yesterday and look at olive trees, write this visit",
      "bill frost come in shop yesterday, look at olive trees, please write visit",
    ],
  ],
  [
    "call in: Bill Frost @2026-05-20 | the pots",
    ["bill frost he call yesterday about the pots, write this call"],
  ],
  ["visit out: Ruth Okafor @2026-05-20 | loved it", ["visited Ruth Okafor y'day, loved it"]],
  ["visit in: Ruth Okafor | 2 rose bushes, 60", ["Ruth Okafor came by about 2 rose bushes, 60"]],
  [
    "visit in: Ruth Okafor | wants 2 rose bushes, 60",
    ["Ruth Okafor came by, wants 2 rose bushes, 60"],
  ],
  // The verb in two places
  ["visit in: Ruth Okafor | dropped off her old pots", ["Ruth Okafor dropped her old pots off"]],
  // A question behind it is no note of it
  ["call in: Ruth Okafor | how is the new hedge", ["Ruth Okafor rang, how is the new hedge"]],
];
