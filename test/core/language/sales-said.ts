/** What somebody in the shop means, and the ways in which it is typed. Today is Thursday, 21 May 2026. */
type Said = readonly (readonly [means: string, said: readonly string[]])[];

/** Sales. */
export const salesSaid: Said = [
  // How quickly it was bought is no part of its name
  [
    "sale: Ruth Okafor, 1 x Bird Feeder, 24",
    [
      "Ruth Okafor bought 1 bird feeder straight off for 24",
      "Ruth Okafor bought 1 bird feeder straight away, 24",
      "Ruth Okafor bought 1 bird feeder on the spot for 24",
      "Ruth Okafor bought 1 bird feeder outright for 24",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Bird Feeder, 48",
    ["ruth okafor bought 2 bird feeders there and then, 48"],
  ],
  ["sale: Ruth Okafor, 1 x straight rake, 24", ["Ruth Okafor bought 1 straight rake for 24"]],
  // Goods by the metre, before and behind their name, as learners tell it too
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 108.9 EUR @2026-05-21",
    [
      "Today I sell to Ruth Okafor bird feeder 3 metres, 108,90 euro together",
      "today I sell to Ruth Okafor 3 yards bird feeder, 108,90 euro together",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 36.3, each",
    ["Ruth Okafor bought 3 meters of bird feeder at 36.30 a meter"],
  ],
  // Put through the till, with no price yet
  [
    "sale: Ruth Okafor, Bird Feeder",
    [
      "Put through a bird feeder for Ruth Okafor",
      "put the bird feeder through the till for Ruth Okafor",
      "ring up a bird feeder for Ruth Okafor",
    ],
  ],
  // A form whose heading is a sentence, how it was paid, an invoice in short, and learners' perfect
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 116.4 EUR, ref SF-3301",
    [
      "Kindly record the following sale. Client: Ruth Okafor. Product: Olive Tree. Quantity: 2. Total: €116,40. Invoice: SF-3301.",
      "Please log the following purchase. Name: Ruth Okafor. Items: 2 x Olive Tree. Amount: €116.40. Ref: SF-3301.",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 14.5, each",
    [
      "Sale: Ruth Okafor, 3 x bird feeder at 14.50 each, paid by EFTPOS",
      "sold Ruth Okafor 3 bird feeders at 14.50 each, paid with Klarna",
    ],
  ],
  [
    "sale: Ruth Okafor, 6 x Watering Can, 90, ref 4417 @2026-05-20",
    [
      "ystd Ruth Okafor took 6 watering cans 90 all up inv 4417",
      "Ruth Okafor bought 6 watering cans yesterday, 90 all up, inv. 4417",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 36 EUR",
    [
      "Ruth Okafor has take 2 rose bush, we count 36 euros",
      "Ruth Okafor has pick up two rose bush, it make 36 euros",
      "Ruth Okafor has choose 2 rose bushes, together 36 euros",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 36 EUR @2026-05-20",
    ["Ruth Okafor was here yesterday, she has take 2 rose bush, total I make 36 euros"],
  ],
  // Which of several it was is asked
  [
    "sale: Ruth Okafor, pot, 24",
    ["Ruth Okafor had a pot, 24", "Ruth Okafor had a pot, 24, pop it in the book"],
  ],
  // A price before the time of day, all of it named again, what is to be done behind it, and whose shop it is
  [
    "sale: Ruth Okafor, Olive Tree, 58 @2026-05-21 + sale: Ruth Okafor, Gift Card, 12 @2026-05-21",
    ["Ruth Okafor bought an olive tree for 58 and a gift card for 12 this morning"],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 58 EUR + sale: Ruth Okafor, 2 x Gift Card, 44 EUR",
    ["Ruth Okafor bought an olive tree for €58 and two gift cards, €44 for both cards"],
  ],
  [
    "sale: Ruth Okafor, 4 x Watering Can, 32 EUR, each, ref KC-1200 @2026-05-20",
    ["Ruth Okafor bought 4 watering cans from me yesterday @ €32 each, invoice KC-1200"],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 240",
    ["pruning workshop job for Ruth Okafor came to 240, she's paid, ring it up"],
  ],
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 116 GBP + tag: Ruth Okafor +trade",
    [
      "sold 2 olive trees to ruth okafor, 116 quid the pair, she paid card. shes trade as well now so add that tag",
    ],
  ],
  [
    "refund: Ruth Okafor, Pruning Workshop, 70 GBP",
    [
      "need to put thru a refund for Ruth Okafor, 70 quid back, its one of the two workshop places she booked",
    ],
  ],
  // What is to be seen to is that it be logged
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 40 EUR",
    [
      "make sure to log that Ruth Okafor bought 2 olive trees for €40",
      "make sure to log a sale of 2 olive trees to Ruth Okafor for €40",
    ],
  ],
  // All its parts, in whatever order and with whatever labels, and what each sum is for by the words beside it
  [
    "sale: Ruth Okafor, 3 x Rose Bush, 54 EUR, ref SF-8801 @2026-05-20",
    [
      "We sold Ruth Okafor 3 rose bushes yesterday. The total was €54 and it's on invoice SF-8801.",
      "Could you get invoice SF-8801 into the system? It's 3 rose bushes for €54, sold yesterday to Ruth Okafor",
      "yesterday, customer Ruth Okafor, invoice SF-8801, product rose bush, qty 3, total €54",
      "this one is from yesterday: Ruth Okafor, invoice SF-8801, 3 rose bushes, €54 altogether, log it please",
    ],
  ],
  [
    "sale: Ruth Okafor, 4 x Rose Bush, 24 EUR, each",
    [
      "sold Ruth Okafor rose bushes, €24 each, 4 in total",
      "sold Ruth Okafor rose bushes, €24 each, €96 in total",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 86 EUR, each",
    [
      "Ruth Okafor just left with 2 olive trees. Price was €86 per tree",
      "please enter: Ruth Okafor, olive tree, quantity 2, unit price €86.00, payment by card",
      "olive trees, two of them at €86 apiece, the buyer was Ruth Okafor and she paid cash",
      "for Ruth Okafor: olive tree 2 x €86, can you put that in?",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 172 EUR",
    [
      "I sold two olive trees to Ruth Okafor and she paid €172 for the lot, can you put that in?",
      "€172 from Ruth Okafor. That was for 2 olive trees.",
      "2 olive trees went to Ruth Okafor, that makes €172 all together, net 30",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Rose Bush, 54 EUR, ref SF-8802 + sale: Ruth Okafor, 1 x Olive Tree, 86 EUR, ref SF-8802",
    [
      "Ruth Okafor picked up 3 rose bushes (that's €54) and also 1 olive tree (€86), both under invoice SF-8802",
      "on invoice SF-8802 I have 3 rose bushes at €54 altogether and 1 olive tree at €86. Customer: Ruth Okafor. Please book the sale",
      "sold Ruth Okafor 3 rose bushes for €54 and 1 olive tree for €86, invoice SF-8802",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 172 EUR @2026-05-14",
    ["Ruth Okafor bought 2 olive trees for €172 on the 14th of May"],
  ],
  [
    "refund: Ruth Okafor, 2 x Olive Tree, 172 EUR, ref SF-8803",
    [
      "invoice SF-8803: two olive trees came back, €172 refunded to Ruth Okafor",
      "please register a refund of €172, customer Ruth Okafor, 2 olive trees, invoice SF-8803",
      "the 2 olive trees on invoice SF-8803 were returned by Ruth Okafor and we paid her back the €172",
      "Ruth Okafor wants her money back for the 2 olive trees on invoice SF-8803, so log a refund of €172",
    ],
  ],
  // Put through, put on and put down for somebody, or headed as a sale; what was said to be amiss is put right
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 54 EUR",
    [
      "put 3 bird feeders through for Ruth Okafor, €54",
      "key 3 bird feeders in for Ruth Okafor, €54",
      "put down 3 bird feeders for Ruth Okafor, €54",
      "record 3 bird feeders for Ruth Okafor, €54",
    ],
  ],
  // What went back, and what was wrong with it, in whatever order
  [
    "refund: Ruth Okafor, Olive Tree, 32",
    [
      "ruth okafor's olive tree turned up squashed so ive refunded her the full 32, put it through will you",
      "that olive tree Ruth Okafor had came apart, so 32 back to her",
      "Ruth Okafor's olive tree wobbles so I put 32 back on her card",
      "Ruth Okafor brought the olive tree back, a dud. Refund her the 32",
      "refund for Ruth Okafor, 32, the olive tree died",
    ],
  ],
  // New things of many words, and which of several of ours is asked
  [
    "sale: Ruth Okafor, carbon fiber shoulder rest, 68.5",
    ["Ruth Okafor bought a carbon fiber shoulder rest for 68.50"],
  ],
  [
    "sale: Ruth Okafor, tweed violin case, 89.99",
    ["sold a tweed violin case to Ruth Okafor, 89.99"],
  ],
  [
    "sale: Ruth Okafor, tartan bow tie collar, 14 EUR",
    ["a tartan bow tie collar for Ruth Okafor, €14, paid cash"],
  ],
  ["sale: Ruth Okafor, terracotta pot, 38 EUR", ["ring up a terracotta pot for Ruth Okafor, €38"]],
  // By what it comes to, whatever stands first
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 54 EUR",
    [
      "3 bird feeders sold to Ruth Okafor, €54 all in",
      "3 bird feeders for Ruth Okafor, €54 in total, never got written down",
      "one to put in before i forget: Ruth Okafor, 3 bird feeders, €54",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 18 EUR, each",
    [
      "Ruth Okafor just grabbed 5 bird feeders.. sorry 3, at €18 each",
      "3 boxes of bird feeders sold to Ruth Okafor at €18 a box",
      "Ruth Okafor just paid for 3 bird feeders (€18 each)",
    ],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 120 + sale: Bill Frost, Rose Bush, 30",
    ["2 to put through: ruth okafor an olive tree 120, bill frost a rose bush 30"],
  ],
  [
    "sale: Ruth Okafor, Garden Gnome, 22.5 EUR @2026-05-16",
    ["forgot to enter a sale from Saturday, Ruth Okafor, Garden Gnome, €22.50"],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 86",
    [
      "put an olive tree on Ruth Okafor, 86, she paid card",
      "put an olive tree through for Ruth Okafor, 86",
      "put an olive tree through the till for Ruth Okafor, 86",
      "sold Ruth Okafor an olive tree for 68, wait it was 86",
      "sold Ruth Okafor a rose bush for 86, oops no it was an olive tree",
      "put down an olive tree for Ruth Okafor, amount 86",
      "mental morning here lol. Ruth Okafor bought an olive tree for 86",
    ],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 86",
    [
      "Ruth Okafor bought her husband an olive tree, 86",
      "Ruth Okafor bought the olive tree she was eyeing, 86",
    ],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 86 EUR @2026-05-20",
    [
      "put an olive tree through for Ruth Okafor please: €86, and it was yesterday",
      "sold Ruth Okafor an olive tree for €86 and it was yesterday",
    ],
  ],
  ["sale: Ruth Okafor, Olive Tree, 86 EUR", ["put an olive tree on Ruth Okafor's account, €86"]],
  ["sale: Ruth Okafor, Olive Tree, 1240?1.24", ["put an olive tree on Ruth Okafor, 1.240"]],
  [
    "sale: Ruth Okafor, Olive Tree, 86 EUR, ref SF-20",
    [
      "sale: olive tree, Ruth Okafor, €86, invoice SF-20",
      "sold Ruth Okafor an olive tree, €86. invoice number is SF-20",
    ],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 39 @2026-05-20",
    [
      "Ruth Okafor bought a spot on the pruning workshop yesterday and paid the full 39",
      "Ruth Okafor bought a place in the pruning workshop yesterday for 39",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Bird Feeder, 38",
    [
      "sold 2 bird feeders to Ruth Okafor, 38 for the two",
      "sold Ruth Okafor 2 bird feeders, 38 for both",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 54",
    [
      "sold Ruth Okafor 2 bird feeders for 36. argh no it was 3 of them, so 54 all up",
      "Ruth Okafor bought 2 bird feeders, 36. hang on it was 3 of them, which makes 54",
      "sold Ruth Okafor 2 bird feeders for 36. ah no, 3 of them so 54 in all",
      "sold 3 bird feeders to Ruth Okafor, 54 for the three",
    ],
  ],
  [
    "sale: Ruth Okafor, Bird Feeder, 18 @2026-05-19",
    ["sold Ruth Okafor a bird feeder yesterday for 18, oh wait it was tuesday"],
  ],
  // Written down late, with the day told before it, or only that it was earlier
  [
    "sale: Ruth Okafor, Rose Bush, 90 @2026-05-16",
    [
      "forgot to book saturdays one, Ruth Okafor, rose bush, 90",
      "I still owe the book Saturday's sale: Ruth Okafor, rose bush, 90",
      "we never booked saturday's order. Ruth Okafor, rose bush, 90",
      "still to enter from saturday: Ruth Okafor, rose bush, 90",
      "the one from the 16th still needs booking, Ruth Okafor, rose bush, 90",
      "saturdays sale: Ruth Okafor, rose bush, 90",
      "Saturday's till roll: Ruth Okafor, rose bush, 90",
      "backdate this to the 16th: Ruth Okafor, rose bush, 90",
      "At the market on Saturday: Ruth Okafor, rose bush, 90",
      "Ruth Okafor, rose bush, 90, from saturday's market",
      "Ruth Okafor bought a rose bush for 90 at saturdays market",
    ],
  ],
  [
    "sale: Ruth Okafor, Rose Bush, 90 @",
    [
      "forgot to book last week's one, Ruth Okafor, rose bush, 90",
      "Ruth Okafor bought a rose bush for 90 the other day",
      "Ruth Okafor bought a rose bush for 90 last week",
      "from the weekend, Ruth Okafor bought a rose bush for 90",
      "Ruth Okafor bought a rose bush for 90, that was last week",
      "I was off sick yesterday, Ruth Okafor bought a rose bush for 90",
    ],
  ],
  // Where it was, how the day was and how glad one is
  [
    "sale: Ruth Okafor, Rose Bush, 90",
    [
      "At the till just now, Ruth Okafor: rose bush, 90",
      "Via the webshop, Ruth Okafor ordered a rose bush, 90",
      "It rained all day but Ruth Okafor bought a rose bush for 90",
      "It was dead quiet all morning - then Ruth Okafor bought a rose bush for 90",
      "What a wet day, but Ruth Okafor bought a rose bush for 90",
      "Quinta do Sol came through! Ruth Okafor bought a rose bush for 90",
      "Ruth Okafor walked off with a rose bush, 90",
      "sold the last rose bush to Ruth Okafor, 90",
    ],
  ],
  // Asked at the end to be put on somebody
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 90, each",
    [
      "two rose bushes at 90 each, can you put that on Ruth Okafor?",
      "can you put this on Ruth Okafor please, two rose bushes at 90 each",
      "two rose bushes à 90 for Ruth Okafor",
    ],
  ],
  // What was agreed, and under which number
  [
    "sale: Ruth Okafor, 20 x Rose Bush, 1500?1.5 EUR",
    ["Ruth Okafor ordered 20 rose bushes, we agreed on 1.500 euro"],
  ],
  [
    "sale: Ruth Okafor, Rose Bush, 90, ref R-19",
    ["Ruth Okafor bought a rose bush for 90, it's on invoice R-19"],
  ],
  [
    "sale: Ruth Okafor, 6 x Rose Bush, 430",
    ["Ruth Okafor phoned in an order for 6 rose bushes, 430"],
  ],
  // A part of what was paid
  [
    "refund: Ruth Okafor, Rose Bush, 16",
    [
      "Ruth Okafor brought the rose bush back, cracked. refund her the 16",
      "Ruth Okafor isn't happy with the rose bush, refund her 16",
    ],
  ],
  [
    "refund: Ruth Okafor, Rose Bush, 20",
    ["gave Ruth Okafor 20 of her 90 back, the rose bush was dented"],
  ],
  [
    "refund: Ruth Okafor, 1 x Rose Bush, 90",
    ["Ruth Okafor brought one rose bush back, she got her 90 back"],
  ],
  // A price behind each, and the number of the order behind whom it is for
  [
    "sale: Ruth Okafor, Olive Tree, 86 + sale: Ruth Okafor, Rose Bush, 9",
    ["Ruth Okafor: olive tree 86, rose bush 9"],
  ],
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 58",
    ["two rose bushes over the counter to Ruth Okafor for 58"],
  ],
  ["sale: Ruth Okafor, Herb Rack, 14.99", ["Ruth Okafor has had a Herb Rack off us, 14.99"]],
  // Taken back, or spoilt, and the money with it
  [
    "refund: Ruth Okafor, Olive Tree, 86",
    [
      "took an olive tree back off Ruth Okafor, 86 returned to her card",
      "took an olive tree back from Ruth Okafor and gave her 86 back",
      "the olive tree was dead so Ruth Okafor got her 86 back",
      "an olive tree was dead so I gave Ruth Okafor 86 back",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Rose Bush, 15, each",
    ["3 rose bushes at 15 a head to Ruth Okafor", "3 rose bushes to Ruth Okafor at 15 a head"],
  ],
  ["sale: Ruth Okafor, Rose Bush, 36", ["Ruth Okafor, the usual sack of rose bush, 36"]],
  // In the place of something else
  ["sale: Ruth Okafor, Rose Bush, 90", ["sold Ruth Okafor a rose bush instead for 90"]],
  // Where it comes from, said before it
  [
    "sale: Ruth Okafor, 1 x Rose Bush, 90",
    [
      "New thing on the shelf: Ruth Okafor bought one rose bush for 90",
      "put thru one rose bush for Ruth Okafor, 90",
      "Quick one from the van: sold Ruth Okafor one rose bush for 90",
    ],
  ],
  // Who it was is told behind all goods
  [
    "sale: Ruth Okafor, 6 x Rose Bush, 57 @2026-05-20 + sale: Ruth Okafor, 2 x Watering Can, 21 @2026-05-20",
    ["Six rose bushes 57.00 and two watering cans 21.00, Ruth Okafor, yesterday"],
  ],
  // Several goods, with their prices beside or behind them, and no word of selling
  [
    "sale: Ruth Okafor, Olive Tree, 86 + sale: Ruth Okafor, Rose Bush, 49",
    [
      "Ruth Okafor bought an olive tree and a rose bush, 86 and 49",
      "sold Ruth Okafor an olive tree and a rose bush for 86 and 49",
      "For Ruth Okafor: olive tree 86, rose bush 49",
      "Olive tree at 86 and rose bush at 49 for Ruth Okafor",
      "Bought by Ruth Okafor: olive tree 86 and a rose bush 49",
    ],
  ],
  [
    "sale: Ruth Okafor, 1 x Olive Tree, 86 + sale: Ruth Okafor, 1 x Bird Feeder, 9.75",
    [
      "Ruth Okafor 1 olive tree + 1 bird feeder, 86 and 9.75",
      "Ruth Okafor: 1 olive tree & 1 bird feeder, 86, 9.75",
    ],
  ],
  [
    "sale: Ruth Okafor, 2 x Olive Tree, 50, each + sale: Ruth Okafor, 1 x Rose Bush, 49",
    ["For Ruth Okafor: olive tree x2, 50 each, plus one rose bush, 49"],
  ],
  [
    "sale: Ruth Okafor, Olive Tree, 86 + sale: Ruth Okafor, Rose Bush, 74 + sale: Ruth Okafor, Bird Feeder, 9.75",
    ["sold Ruth Okafor an olive tree, a rose bush and a bird feeder for 86, 74 and 9.75"],
  ],
  // One of ours and a price, as lists have it
  [
    "sale: Ruth Okafor, Olive Tree, 22",
    [
      "Ruth Okafor, olive tree, 22",
      "Ruth Okafor: olive tree 22",
      "Ruth Okafor, olive tree, 22, paid cash",
    ],
  ],
  [
    "refund: Ruth Okafor, Olive Tree, 22",
    [
      "took back an olive tree from Ruth Okafor, refunded 22",
      "Took back an olive tree from Ruth Okafor, we gave her 22 back",
    ],
  ],
  [
    "sale: Ruth Okafor, Bird Feeder, 9.75 @2026-05-21 + sale: Ruth Okafor, Rose Bush, 43 @2026-05-21",
    ["Bought today by ruth okafor: bird feeder 9.75 and a rose bush 43"],
  ],
  [
    "sale: Ruth Okafor, 5 x Gift Card, 250 EUR, ref SF-9944",
    [
      "Five gift cards to ruth okafor for her staff at the hotel, €250, invoice number SF-9944",
      "five gift cards to ruth okafor for her staff, €250, invoice number SF-9944",
    ],
  ],
  [
    "sale: Ruth Okafor, 3 x Rose Bush, 66",
    [
      "Cash sale just now, ruth okafor, three rose bushes, she gave me 66",
      "ruth okafor took three rose bushes, she gave us 66",
      "three rose bushes for ruth okafor for her mother, 66",
    ],
  ],
  [
    "sale: Ruth Okafor, walnut trellis, 110",
    ["Sold ruth okafor a walnut trellis, that's a new item, 110"],
  ],
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 115.2",
    [
      "2 rose bushes, ruth okafor, 128 less 10 percent",
      "sold ruth okafor 2 rose bushes for 128 less 10 %",
    ],
  ],
  // How many came back, and for how much
  [
    "refund: Ruth Okafor, Watering Can, 14.2",
    [
      "refunded Ruth Okafor the full 14.20 for the watering can",
      "Ruth Okafor brought the watering can back because it leaks, I gave her the full 14.20 back",
    ],
  ],
  [
    "refund: Ruth Okafor, 2 x Bird Feeder, 77.93",
    [
      "gave Ruth Okafor her money back for 2 broken bird feeders, 77.93",
      "Ruth Okafor got her money back for two bird feeders, 77.93",
      "refunded Ruth Okafor for two bird feeders, 77.93",
      "refunded 2 bird feeders to Ruth Okafor, 77.93",
      "gave Ruth Okafor 77.93 back for two bird feeders",
      "Ruth Okafor got 77.93 back for 2 bird feeders",
      "refund 77.93 to Ruth Okafor for two bird feeders",
      "Ruth Okafor brought back two bird feeders, 77.93 refunded",
    ],
  ],
  [
    "refund: Ruth Okafor, 2 x Bird Feeder, 40",
    [
      "gave Ruth Okafor 40 back for two bird feeders",
      "Ruth Okafor got 40 back for 2 bird feeders",
      "Ruth Okafor brought back 2 bird feeders, 40 refunded",
    ],
  ],
  [
    "refund: Ruth Okafor, 1 x Bird Feeder, 20",
    ["Ruth Okafor returned one bird feeder, got 20 back"],
  ],
  ["refund: Ruth Okafor, 2 x Bird Feeder", ["refunded Ruth Okafor for 2 bird feeders"]],
  ["refund: Ruth Okafor, Bird Feeder, 20", ["Ruth Okafor got a full refund, 20, bird feeder"]],
  [
    "refund: Ruth Okafor, Pruning Workshop, 39",
    [
      "Ruth Okafor cancelled her pruning workshop, refunded 39",
      "Ruth Okafor canceled her pruning workshop, I gave her 39 back",
    ],
  ],
  // Where the money stands before what it was for, or somebody before it
  [
    "sale: Ruth Okafor, 2 x Bird Feeder, 29",
    [
      "Ruth Okafor paid for two bird feeders (29)",
      "Ruth Okafor paid for 2 bird feeders, 29",
      "received 29 from Ruth Okafor for two bird feeders",
      "got 29 from Ruth Okafor for two bird feeders",
      "29 from Ruth Okafor for two bird feeders",
      "Ruth Okafor gave me 29 for two bird feeders",
      "charged Ruth Okafor 29 for two bird feeders",
      "two bird feeders sold to Ruth Okafor for 29",
      "2 bird feeders, Ruth Okafor, 29",
      "bird feeders x2 to Ruth Okafor, 29",
      "Ruth Okafor / 2 bird feeders / 29",
      "put Ruth Okafor down for two bird feeders, 29 in all",
      "Ruth Okafor bought a couple of bird feeders for 29",
      "Ruth Okafor bought 2 bird feeders while here, 29",
      "Ruth Okafor bought another 2 bird feeders, 29",
    ],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 120",
    [
      "Ruth Okafor got a pruning workshop, 120 even",
      "Ruth Okafor signed up for the pruning workshop, 120 paid",
      "Ruth Okafor renewed her pruning workshop, 120",
      "Ruth Okafor joined the pruning workshop, 120",
      "pruning workshop done for Ruth Okafor - charged 120",
      "pruning workshop, Ruth Okafor, 120",
      "Ruth Okafor bought another pruning workshop, 120",
    ],
  ],
  [
    "sale: Ruth Okafor, 1 x Gift Card, 75 @2026-05-20",
    ["one gift card, Ruth Okafor, 75.00, paid yesterday"],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 28 @2026-05-18",
    ["Sale on the 18th: Ruth Okafor signed up for a pruning workshop, 28"],
  ],
  [
    "sale: Ruth Okafor, Rose Bush, 40 @2026-02-04",
    ["Ruth Okafor bought a rose bush on February 4 for 40"],
  ],
  [
    "sale: Ruth Okafor, 2 x Bird Feeder, 40 @2026-05-15",
    ["Ruth Okafor bought 2 bird feeders for 40 last Friday"],
  ],
  [
    "sale: Ruth Okafor, 2 x Gift Card, 50, each",
    ["Ruth Okafor bought 2 gift cards of 50", "Ruth Okafor bought 2 gift cards 2x50"],
  ],
  ["sale: Ruth Okafor, 2 x Gift Card, 50 EUR, each", ["Ruth Okafor bought two 50 euro gift cards"]],
  [
    "sale: Ivy Moss of Moss & Fern, 15 x Bird Feeder, 315, cost 150",
    ["Ivy Moss of Moss & Fern: 15 bird feeders, sold for 315.00, cost us 150"],
  ],
  // All of it for one sum
  [
    "sale: Ivy Moss, 12 x Bird Feeder, 264, ref BB-2291",
    [
      "ivy moss took 12 bird feeders, 264 the lot, ref BB-2291",
      "Ivy Moss just took 12 bird feeders, 264 all together, ref BB-2291",
      "sold ivy moss 12 bird feeders for 264 all in, ref BB-2291",
      "ivy moss got 12 bird feeders and paid 264 the lot, ref BB-2291",
      "Ivy Moss bought 12 bird feeders, 264 all told, ref BB-2291",
      "ivy moss bought 12 bird feeders, 264 in all, ref BB-2291",
    ],
  ],
  // A duty that is said to be done
  [
    "refund: Ivy Moss, Watering Can, 12.5",
    [
      "we must give back 12.50 to Ivy Moss, the watering can was broken... I already did it, so register the refund please",
      "I have to refund Ivy Moss 12.50 for the watering can, already done, please log it",
      "we had to give Ivy Moss 12.50 back for the watering can, I just did it. log the refund",
      "I must give 12.50 back to Ivy Moss for the watering can - done already",
    ],
  ],
  [
    "sale: Ivy Moss, Bird Feeder, 18, each",
    [
      "sold Ivy Moss a bird feeder at 18",
      "Ivy Moss bought a bird feeder at 18",
      "Ivy Moss took a bird feeder at 18",
    ],
  ],
  [
    "sale: Ivy Moss, 2 x Bird Feeder, 18, each",
    [
      "Ivy Moss bought 2 bird feeders at 18",
      "log a sale for Ivy Moss: 2 bird feeders at 18",
      "sold 2 bird feeders at 18 to Ivy Moss",
    ],
  ],
  [
    "sale: Ivy Moss, Bird Feeder, 18, each + sale: Ivy Moss, Gift Card, 25",
    ["sold Ivy Moss a bird feeder at 18 and a gift card at 25"],
  ],
  [
    "sale: Ines Carvalho, 2 x Olive Tree, 48 EUR",
    [
      "ines carvalho bought 2 olive trees for 48 euros",
      "Ines Carvalho bought two olive trees for €48.",
      "sold ines carvalho 2 olive trees, 48€",
      "sold 2 olive trees to ines carvalho for 48 eur",
      "sold 2x olive tree to ines carvalho 48€",
      "ines carvalho ordered 2 olive trees, 48 euro",
      "ines carvalho took 2 olive trees for 48 €",
      "2 olive trees to ines carvalho, 48€",
      "sale: ines carvalho, 2 olive trees, 48€",
      "order from ines carvalho: 2 x olive tree, 48 eur",
      "log a sale: 2 olive trees to ines carvalho for €48",
      "log a purchase by ines carvalho: 2 olive tree, EUR 48",
      "record a purchase for Ines Carvalho: 2 Olive Trees, 48,00 €",
      "ines carvalho paid 48 euros for 2 olive trees",
      "ines carvalho spent 48€ on 2 olive trees",
      "ines carvalho picked up 2 olive trees - 48 eur",
      "ines carvalho has bought 2 olive trees for 48.00 euros",
      "ines carvalho purchased two olive trees at a total of 48 EUR",
      "new order ines carvalho 2 olive trees 48€",
      "we sold Ines Carvalho two olive trees for 48 euros cash",
      "Please record that Ines Carvalho bought 2 olive trees for 48 euros.",
      "ines carvalho got 2 olive trees off us for 48 euros, card",
      "ines carvalho placed an order for 2 olive trees, 48 eur",
      "ines carvalho just bought 2 olive trees, 48 euros by card",
      "flogged 2 olive trees to ines carvalho for 48 euros",
    ],
  ],
  [
    "sale: Tomasz Nowak, 3 x Rose Bush, 12.5, each",
    [
      "tomasz nowak bought 3 rose bushes at 12.50 each",
      "sold tomasz nowak 3 rose bushes @ 12,50 each",
      "tomasz nowak bought three rose bushes for 12.50 apiece",
      "sold 3 rose bushes to tomasz nowak at 12.50 a piece",
    ],
  ],
  [
    "sale: Tomasz Nowak, 3 x Rose Bush, 12.5 EUR, each @2026-05-20",
    [
      "tomasz nowak bought 3 rose bushes yesterday, 12.50€ each",
      "yesterday tomasz nowak bought 3 rose bushes at €12.50 each",
      "sold 3 rose bushes at 12.50 euro each to tomasz nowak yday",
    ],
  ],
  [
    "sale: Fiona Byrne, 12 x Compost 40L, 96 EUR @2026-05-18",
    [
      "fiona byrne bought a dozen compost 40l on monday for 96€",
      "fiona byrne took 12 compost 40l mon, 96 euros",
      "On Monday Fiona Byrne ordered twelve Compost 40L for €96",
      "sold a dozen compost 40l to fiona byrne on monday for 96 euros",
      "fiona byrne had 12 bags of compost 40l on monday, 96 euro",
    ],
  ],
  [
    "sale: Pedro Alves, 40 x Olive Tree, 1040 EUR, ref INV-2026-881 @2026-05-20",
    [
      "record a purchase by Pedro Alves: 40 x Olive Tree, EUR 1,040.00, reference INV-2026-881, dated yesterday",
      "pedro alves ordered 40 olive trees yesterday, 1.040,00 €, ref INV-2026-881",
      "order from pedro alves yesterday: 40 olive trees, 1040 eur, invoice INV-2026-881",
      "sold 40 olive trees to pedro alves for 1040 euros yesterday (INV-2026-881)",
    ],
  ],
  [
    "sale: Will Hunt, Gift Card, 50 EUR @2026-05-19",
    [
      "will hunt bought a gift card for 50 euros on tuesday",
      "will hunt has bought a gift card of 50 euros tuesday",
      "sold a 50 euro gift card to will hunt on tuesday",
      "will hunt bought a €50 gift card on tuesday",
      "will hunt bought a gift card on tuesday worth 50€",
    ],
  ],
  [
    "sale: Bill Frost, Watering Can, 18.9",
    [
      "bill frost bought a watering can for 18,90",
      "sold bill frost a watering can 18.90",
      "bill frost took a watering can, 18.90 total",
      "bill frost - watering can - 18,90",
    ],
  ],
  [
    "sale: Drew Fields, 1 x Bird Feeder, 22 EUR",
    [
      "drew fields bought one bird feeder for 22 euros",
      "drew fields bought 1 bird feeder at the market, 22 euros cash",
      "sold drew fields 1 bird feeder off the stall, 22€ cash",
    ],
  ],
  [
    "sale: Ruth Okafor, Pruning Workshop, 75 EUR",
    [
      "ruth okafor booked a pruning workshop for 75 euros",
      "ruth okafor booked the workshop for 75 euros",
      "ruth okafor paid 75€ for the workshop",
      "ruth okafor paid 75€ for the pruning workshop",
      "ruth okafor signed up for the pruning workshop, 75 euros",
    ],
  ],
  [
    "sale: Hedda van der Berg, 2 x hanging baskets, 60 EUR",
    [
      "hedda van der berg bought 2 hanging baskets for 60 euros",
      "sold hedda van der berg 2 hanging baskets, 60€",
      "sold 2 hanging baskets to Hedda van der Berg for €60",
    ],
  ],
  [
    "sale: Yuki Tanaka, 5 x Terracotta Pot 30cm, 1240?1.24",
    ["yuki tanaka bought 5 terracotta pot 30cm for 1.240"],
  ],
  [
    "sale: Yuki Tanaka, 5 x Terracotta Pot 30cm, 1240.5 EUR",
    [
      "yuki tanaka bought 5 terracotta pot 30cm for 1.240,50€",
      "yuki tanaka bought 5 terracotta pot 30cm for € 1,240.50",
    ],
  ],
  ["sale: Sunny Das, Olive Tree, 1200", ["sunny das bought an olive tree for 1.2k"]],
  [
    "sale: Sunny Das, 2 x Lawn Seed 5kg",
    ["sunny das bought 2 lawn seed 5kg", "sold sunny das two lawn seed 5kg"],
  ],
  [
    "sale: Paul Wood, 3 x Olive Tree, 90 USD",
    ["paul wood bought 3 olive trees for $90", "sold paul wood 3 olive trees, 90 usd"],
  ],
  [
    "sale: Marko Petrović, 2 x Rose Bush, 30 EUR, cost 14",
    ["marko petrovic bought 2 rose bushes for 30€, cost 14"],
  ],
  ["sale: them, 2 x Rose Bush, 30 EUR", ["she bought 2 rose bushes for 30 euros"]],
  ["sale: Jürgen Klopp, 2 x Rose Bush, 30 EUR", ["Jürgen Klopp bought 2 rose bushes for 30 euros"]],
  [
    "sale: Paul Wood of Wood & Sons, 2 x Rose Bush, 30 EUR",
    ["paul wood from wood & sons bought 2 rose bushes for 30 euros"],
  ],
  [
    "sale: fiona byrne, 3 x Bird Feeder, 34.5",
    [
      "fiona byrne 3 bird feeders, 34.50",
      "fiona byrne 3 bird feeders sold, 34.50 all in",
      "fiona byrne bght 3 bird feeders, 34.50 total",
      "fiona byrne bght 3 bird feeders, 34.50 cash",
    ],
  ],
  [
    "sale: Paul Wood, 4 x Olive Tree, 68 EUR",
    [
      "order form in from paul wood, 4 olive trees, 68 euro",
      "an order came in from paul wood: 4 olive trees, 68 euro",
      "paul wood's order came in: 4 olive trees, 68 euro",
      "phone order from paul wood: 4 olive trees, 68 euro",
      "web order paul wood 4 olive trees 68 euro",
      "order slip from paul wood, 4 olive trees for 68 euro",
    ],
  ],
  [
    "sale: Paul Wood, 2 x Rose Bush, 24 EUR",
    ["sold paul wood 2 bunches of rose, 24€", "paul wood took 2 boxes of rose for 24€"],
  ],
  // A price right behind the buyer, the present tense of learners, and the till
  ["sale: Ruth Okafor, Bird Feeder, 140", ["sold bird feeder to ruth okafor 140"]],
  [
    "sale: Ruth Okafor, 2 x Rose Bush, 61.2 @2026-05-20",
    ["yesterday ruth okafor take 2 rose bush for 61,20"],
  ],
  [
    "sale: Ruth Okafor, 5 x Rose Bush, 40, each",
    ["ring up five rose bushes at 40 each for ruth okafor"],
  ],
  ["sale: Ruth Okafor, sake bottle, 52", ["ruth okafor payed 52 for a sake bottle"]],
  ["sale: Ruth Okafor, Bird Feeder, 1240?1.24", ["bird feeder for ruth okafor, 1.240"]],
  [
    "sale: Ruth Okafor, 1 x Bird Feeder, 14.9 @2026-05-20",
    ["kindly record a sale for Ruth Okafor: 1 bird feeder, 14,90, she paid and took it yesterday"],
  ],
  [
    "sale: Ruth Okafor, Bird Feeder, 14 @2026-05-21",
    ["bird feeder for Ruth Okafor, sold today for 14"],
  ],
  ["sale: Ruth Okafor, terracotta pot 40cm, 14", ["Sold Ruth Okafor a terracotta pot 40cm for 14"]],
  [
    "sale: Ruth Okafor, 2 x Lawn Seed 5kg, 34.9",
    ["Ruth Okafor bought two metres of lawn seed, 34.90 all in"],
  ],
  [
    "sale: Ruth Okafor, Bird Feeder, 2023 EUR, each",
    ["Ruth Okafor bought a bird feeder at 2023 EUR each"],
  ],
  ["sale: Ivy Moss, Olive Tree, 24.5", ["sold an olive tree to Ivy Moss for twenty-four fifty"]],
  [
    "sale: Ivy Moss, Bird Feeder, 32.99",
    ["sold a bird feeder to Ivy Moss for thirty-two ninety-nine"],
  ],
  [
    "sale: Ivy Moss, 50 x Gift Card, 20 EUR, each",
    ["Ivy Moss bought fifty twenty euro gift cards"],
  ],
  // Whom, what and a price with cents, and when
  [
    "sale: Ruth Okafor, Rose Bush, 13.6 @2026-05-21",
    ["ruth okafor rose bush 13.60 today pls", "Ruth Okafor rose bush 13,60 today"],
  ],
  ["sale: ruth okafor, Compost 40L, 9.99 @2026-05-20", ["ruth okafor compost 40l 9.99 yesterday"]],
  // In the present, by learners
  [
    "sale: Ruth Okafor, 1 x Bird Feeder, 14.5",
    ["i sell to Ruth Okafor one bird feeder 14,50", "I sell Ruth Okafor one bird feeder, 14.50"],
  ],
  ["sale: Bill Frost, 2 x Watering Can, 18", ["we sell to Bill Frost 2 watering can 18,00"]],
  // Under a heading with their day, in whatever order
  [
    "sale: Ruth Okafor, Olive Tree, 75 @2026-05-16 + sale: Ivy Moss, Rose Bush, 40 @2026-05-16",
    [
      "sales from saturday - olive tree Ruth Okafor 75, rose bush Ivy Moss 40",
      "saturday's sales: Ruth Okafor, olive tree, 75; Ivy Moss, rose bush, 40",
      "log sales from saturday: Ruth Okafor olive tree for 75, rose bush Ivy Moss 40",
    ],
  ],
];

/** Refunds. */
export const refundsSaid: Said = [
  // A verb with a capital is none of the name
  [
    "refund: Ruth Okafor, Rose Bush, 67.5",
    [
      "Gave Ruth Okafor a refund of 67.50 for the rose bush",
      "Gave Ruth Okafor her money back for the rose bush, 67.50",
    ],
  ],
  [
    "refund: Ruth Okafor, 2 x Rose Bush, 36 EUR",
    ["Ruth Okafor has take back 2 rose bush, 36 euros"],
  ],
  // What it was for stands in what was wrong
  [
    "refund: Ruth Okafor, Rose Bush, 48 EUR",
    [
      "had to refund Ruth Okafor her 48 euro, the rose bush got squashed in the van",
      "refunded Ruth Okafor 48 euro, the rose bush wilted on the way",
    ],
  ],
  [
    "refund: Ruth Okafor, Watering Can, 18",
    [
      "Ruth Okafor's watering can had a hole in it so I refunded 18 for it",
      "Ruth Okafor's watering can was cracked, so I gave back 18",
    ],
  ],
  [
    "refund: Ruth Okafor, Rose Bush, 9.5 eur",
    [
      "€9.50 back to Ruth Okafor, the rose bush was dead",
      "€9.50 back to Ruth Okafor, rose bush was dead",
    ],
  ],
  [
    "refund: Ruth Okafor, 2 x Rose Bush, 25 eur @2026-05-20",
    [
      "Put thru a 25 euro refund on Ruth Okafor, two rose bushes, dated yesterday - courier left them in the sun",
      "put through a 25 euro refund for Ruth Okafor, two rose bushes, yesterday",
    ],
  ],
  [
    "refund: Ruth Okafor, Rose Bush, 42.9",
    [
      "Since the corner was chipped again, Ruth Okafor got 42.90 back on her rose bush",
      "Ruth Okafor wisnae happy with the rose bush so I gave her 42.90 back, log the refund",
      "Ruth Okafor wasn't happy with the rose bush so I gave her 42.90 back",
      "Ruth Okafor wasn't happy with the rose bush. Gave her 42.90 back",
      "Ruth Okafor didnae like the rose bush so we refunded her 42.90",
      "Ruth Okafor complained about the rose bush so I gave her a refund of 42.90",
      "Ruth Okafor said the rose bush was dead, so I gave her 42.90 back",
      "I gave Ruth Okafor 42.90 back for the rose bush, log the refund",
      "gave Ruth Okafor 42.90 back for the rose bush, can you log that refund",
      "gave Ruth Okafor 42.90 back because the rose bush was dead",
      "gave Ruth Okafor 42.90 back, she wasn't happy with the rose bush",
    ],
  ],
  [
    "refund: Ivy Moss, Watering Can, 18.9 EUR",
    [
      "refund ivy moss 18.90€ for the watering can",
      "refunded ivy moss €18.90 for the watering can",
      "refunded 18,90 euro to ivy moss for a watering can",
      "gave ivy moss 18.90 euros back for the watering can",
      "ivy moss got 18.90€ back for the watering can",
      "Ivy Moss received a refund of €18.90 for a leaking watering can",
      "ivy moss returned the watering can, 18.90 euros back",
      "log a refund for ivy moss: watering can, 18.90 eur",
      "refund to ivy moss of 18.90 euros for the watering can",
      "we have reimbursed 18,90 € to Ivy Moss for the watering can",
      "reimburse ivy moss 18.90€ for the watering can",
      "paid back 18.90 euros to ivy moss for the watering can",
      "refund of 18.90€ for ivy moss, watering can",
      "give ivy moss 18.90€ back for the watering can",
      "ivy moss was refunded 18.90€ for the watering can",
      "credited ivy moss 18.90 eur for the watering can",
    ],
  ],
  [
    "refund: Lena Vogel, 7.9",
    [
      "refund lena vogel 7,90, seeds were mouldy",
      "refund lena vogel 7.90 because it arrived late",
      "refunded lena vogel 7.90",
    ],
  ],
  [
    "refund: Lena Vogel, 7.9 EUR @2026-05-19",
    [
      "refunded lena vogel €7.90 on tuesday",
      "Lena Vogel received a refund of €7.90 on 19 May",
      "on tuesday we refunded lena vogel 7.90 euros",
    ],
  ],
  [
    "refund: Tomasz Nowak, 2 x Rose Bush, 25 EUR",
    [
      "refund tomasz nowak 25€ for 2 rose bushes",
      "tomasz nowak returned 2 rose bushes, refunded 25€",
    ],
  ],
  ["refund: Will Hunt, Pruning Workshop", ["refund will hunt for the pruning workshop"]],
  [
    "refund: fiona byrne, Bird Feeder, 25 EUR",
    ["refund €25 bird feeder fiona byrne, arrived broken"],
  ],
  [
    "refund: Iris Friday, Bird Feeder, 18 EUR",
    ["gave Iris Friday an 18 euro refund on a bird feeder"],
  ],
  // At the till: "ring up" and "ring through" are no call where goods of ours and their price are told
  [
    "sale: Ruth Okafor, Bird Feeder, 19.5",
    [
      "rang up a bird feeder for Ruth Okafor, 19.50",
      "ring up a bird feeder for Ruth Okafor, 19.50",
      "rang through a bird feeder for Ruth Okafor, 19.50",
      "punched in a bird feeder for Ruth Okafor, 19.50",
      "rang a bird feeder through for Ruth Okafor, 19.50",
    ],
  ],
  ["sale: Bill Frost, 2 x Olive Tree, 240", ["rung through 2 olive trees for bill frost, 240"]],
  // What they said or asked besides
  [
    "sale: Ruth Okafor, Bird Feeder, 19.5",
    [
      "Ruth Okafor bought a bird feeder for 19.50 and said the last one was great",
      "Ruth Okafor bought a bird feeder for 19.50, says it looks lovely",
      "Ruth Okafor took a bird feeder, 19.50, and asked about the workshop",
      "Ruth Okafor bought a bird feeder for 19.50, asked when the olive trees are in",
    ],
  ],
  // By phone, by a colleague, and entered late
  [
    "sale: Ruth Okafor, 3 x Bird Feeder, 58.5",
    [
      "Ruth Okafor ordered 3 bird feeders by phone, 58.50",
      "sold 3 bird feeders over the phone to Ruth Okafor for 58.50",
      "Sam sold Ruth Okafor 3 bird feeders for 58.50",
    ],
  ],
  [
    "sale: Ruth Okafor, Bird Feeder, 19.5 @2026-05-20",
    [
      "yesterday Ruth Okafor bought a bird feeder, forgot to enter it, 19.50",
      "Ruth Okafor bought a bird feeder yesterday, didn't put it in, 19.50",
      "late entry: Ruth Okafor, bird feeder, 19.50, yesterday",
      "forgot to put in yesterday's sale sorry!! Ruth Okafor, bird feeder, 19.50",
      "yesterday Sam sold Ruth Okafor a bird feeder, 19.50",
    ],
  ],
  // Booked as a noun, to whom the talk before is of
  [
    "refund: Ruth Okafor, Bird Feeder, 30",
    [
      "Ruth Okafor is not happy with the bird feeder at all, it leaks. Book a refund of 30 to her",
      "Ruth Okafor is cross about the bird feeder. Please log a refund of 30 for her",
    ],
  ],
  // Told in the present by whose first language is another
  [
    "sale: Ruth Okafor, 1 x Bird Feeder, 19.5 @2026-05-21",
    [
      "ruth okafor she buy today one bird feeder, she pay 19,50",
      "ruth okafor she take one bird feeder today, she pay 19,50 with card",
    ],
  ],
  // The day stands between the price and the goods
  [
    "sale: Ruth Okafor, Rose Bush, 15 @2026-05-21",
    ["Ruth Okafor paid me 15 today for a rose bush"],
  ],
];
