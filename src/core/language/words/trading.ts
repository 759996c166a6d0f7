/** How a sale or a refund is told. Alternatives are separated by |. */
/** "a phone order", "the web order": how it reached us. */
const orderedBy = [
  ...[
    "phone",
    "telephone",
    "web",
    "website",
    "online",
    "internet",
    "email",
    "mail",
    "shop",
    "counter",
    "whatsapp",
    "walk in",
    "cash",
    "card",
    "till",
    "postal",
    "verbal",
    "repeat",
    "bulk",
    "big",
    "small",
    "first",
  ].flatMap((way) => [`${way} order`, `${way} sale`]),
  "order form",
  "order slip",
  "order sheet",
  "sales slip",
  "order confirmation",
].join("|");

export const trading = {
  /** They did it, and nothing else is ever meant. */
  BOUGHT:
    "bought|ordered|purchased|reordered|re ordered|phoned in an order for|phoned in an order of|rang in an order for|called in an order for|emailed an order for|emailed in an order for|texted an order for|messaged an order for|sent in an order for|sent an order for|placed an order for|placed an order of|placed order for|placed order of|put in an order for|placed a new order for|made a purchase of|made an order for|made an order of|bought themselves|bought himself|bought herself|has bought|have bought",
  /** They may have done it: only what is sold, or its price, tells. */
  TOOK: "gone out the door with|gone out of the door with|went out the door with|out the door with|gone off with|went off with|went away with|gone home with|left the shop with|took|got|had|picked up|grabbed|snagged|bagged|booked|collected|took home|walked out with|walked away with|walked off with|came away with|came off with|headed home with|headed off with|ran off with|strolled out with|went home with|left with|went for|signed up for|enrolled in|enrolled for|subscribed to|stocked up on|splurged on|treated himself to|treated herself to|treated themselves to|invested in|chose|has taken|have taken|has take|have take|has choose|have choose|has pick up|have pick up|has grab|has collect|has had|have had|taken|buys|buying|order|orders|buy|got through|took delivery of|snapped up|purchase|purchases",
  PAID: "paid|spent|forked out|shelled out|coughed up|parted with|splashed out|handed over|gave us|pays|paid us|dropped|forked over|laid out",
  SOLD: "sold|flogged|sold off|we sold|have sold|just sold|shifted|invoiced|billed|sold on",
  A_SALE:
    orderedBy +
    "|sale|order|purchase|new order|new sale|new purchase|transaction|sales order|order received",
  A_REFUND:
    "refund|credit note|reimbursement|credit|repayment|money back|full refund|partial refund|chargeback",
  REFUNDED:
    "refund|refunded|refunding|reimburse|reimbursed|reimbursing|credited|credit|repaid|repay|pay back|paid back|give back|gave back|given back|handed back|hand back|sent back|compensated|compensate|returned money to|returned the money to",
  RETURNED:
    "returned|brought back|sent back|took back|has returned|have returned|handed back|has take back|have take back|has taken back|have taken back|has brought back|have brought back",
  GAVE: "gave|give|paid|pay|handed|hand|sent|send|transferred|transfer|given",
  /** Sayings that hold a word of trade and tell of none. */
  NO_SALE: "sold out|sold out of|took off|took part|got back|got home|picked up the phone",
  /** When and how they get what was sold. */
  HAND_OVER:
    "pickup|pick up|picks up|picks it up|picks them up|picking it up|picking up|will pick it up|will pick up|to pick up|collects|collects it|collecting|collecting it|collection|will collect|will collect it|to collect|to be collected|to be picked up|delivery|deliver|to deliver|to be delivered|shipping|ships|to be shipped|ready|fitting",
  /** What was asked of somebody for what they got. */
  CHARGED: "charged|charge",
  /** What is had or given back without money. */
  LENT: "borrowed|borrow|lent|loaned|rented|hired|exchanged|exchange|swapped|swap",
  /** How it was paid: told, and nothing that is sold. */
  PAYING: "deposit|contactless|upfront",
  EACH: "each|apiece|a piece|per piece|per unit|a pop|a metre|per metre|a meter|per meter|per yard|per bag|per item|the piece|per head|per person|a head|ea",
} as const;
