/** What is to be done, with talk around it that adds nothing. Today is Thursday, 21 May 2026. */
type Said = readonly (readonly [means: string, said: readonly string[]])[];

export const chatSaid: Said = [
  [
    "tag: Bill Frost +VIP",
    [
      "tag bill frost vip would you, he is buying in bulk",
      "bill frost finally paid up so tag him vip",
      "we had a great morning here, tag bill frost as vip",
      "tag bill frost vip when you get a second",
      "tag bill frost vip because he is very good to us",
    ],
  ],
  [
    "todo: Tomasz Nowak @2026-05-22 | call tomasz nowak",
    [
      "i'd be lost without this so remind me tomorrow to call tomasz nowak",
      "i have a head like a sieve, remind me tomorrow to call tomasz nowak",
    ],
  ],
  [
    "sale: Bill Frost, 2 x Rose Bush, 30 EUR",
    [
      "sold bill frost 2 rose bushes, came to 30€ all in",
      "we were run off our feet, sold bill frost 2 rose bushes for 30€",
      "sold bill frost 2 rose bushes for 30 € outside the station",
      "sold bill frost 2 rose bushes, 30€ total",
    ],
  ],
  [
    "call out: Ivy Moss | I was on the phone with ivy moss; the fern wall",
    ["I was on the phone with ivy moss, called her about the fern wall"],
  ],
];
