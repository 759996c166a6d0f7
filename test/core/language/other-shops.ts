import { vocabularyOf } from "./shop.ts";

/** Shops of other trades, whose words share nothing with the pottery's. */
export const florist = vocabularyOf({
  people: [
    { name: "Camille Laurent", company: "Hotel Bellevue" },
    { name: "Paul Martin", company: "" },
    { name: "Iris Dubois", company: "" },
    { name: "Lucas Moreau", company: "Moreau Traiteur" },
    { name: "Basil Hart", company: "" },
    { name: "Léa Petit", company: "" },
    { name: "Sandra Peeters", company: "Brasserie Nord" },
  ],
  tags: ["corporate", "wedding", "weekly order", "allergic", "VIP", "mailing list"],
  cities: ["Lyon", "Ghent", "Lille", "Nancy", "Tours", "Bruges"],
  countries: ["FR", "BE", "NA"],
  sources: ["Pinterest", "shop window", "wedding fair", "recommendation", "flyer"],
  products: [
    "Spring Bouquet",
    "Orchid",
    "Funeral Wreath",
    "Bridal Bouquet",
    "Rose Box",
    "Delivery Subscription",
    "Terrarium Workshop",
    "Vase",
  ],
  team: ["Julie", "Marc", "Flora", "Basil"],
});

export const bikes = vocabularyOf({
  people: [
    { name: "Oskar Lund", company: "" },
    { name: "Ingrid Berg", company: "Berg Couriers" },
    { name: "Chase Miller", company: "" },
    { name: "Nora Haugen", company: "" },
    { name: "Sven Dahl", company: "Fjord Tours" },
    { name: "April Ross", company: "" },
    { name: "Tomás Vega", company: "" },
  ],
  tags: ["commuter", "racer", "fleet", "student", "e-bike", "slow payer"],
  cities: ["Bergen", "Oslo", "Cork", "Porto", "Mobile"],
  countries: ["NO", "IE", "PT", "US"],
  sources: ["Strava", "word of mouth", "open day", "Google Maps", "poster"],
  products: [
    "Full Service",
    "Puncture Repair",
    "Wheel Truing",
    "City Bike",
    "Helmet",
    "Chain Lube",
    "Winter Storage",
    "Bike Fitting",
  ],
  team: ["Erik", "Maja", "Sam", "Will"],
});

export const vet = vocabularyOf({
  people: [
    { name: "Brigitte Gruber", company: "" },
    { name: "Anton Huber", company: "Reiterhof Huber" },
    { name: "Felicity Day", company: "" },
    { name: "Joy Nkemelu", company: "" },
    { name: "Max Steiner", company: "Tierheim Linz" },
    { name: "Daisy Wong", company: "" },
    { name: "Georg Bauer", company: "" },
  ],
  tags: ["puppy", "senior", "insured", "anxious", "breeder", "newsletter"],
  cities: ["Linz", "Graz", "Wels", "Passau", "Steyr"],
  countries: ["AT", "DE"],
  sources: ["vet finder", "neighbour", "shelter", "Facebook", "passing by"],
  products: [
    "Annual Check-up",
    "Vaccination",
    "Dental Cleaning",
    "Flea Treatment",
    "Microchip",
    "Puppy Class",
    "Dry Food 12kg",
    "Nail Trim",
  ],
  team: ["Hanna", "Lukas", "Vera", "Max"],
});

export const nursery = vocabularyOf({
  people: [
    { name: "Kenji Fisher", company: "Ridgeline Vineyard" },
    { name: "Te-Ariki Flat", company: "" },
    { name: "Daphne Old", company: "" },
  ],
  tags: ["allotment", "grumpy", "seasonal"],
  cities: ["Wellington", "Palmerston North", "Napier"],
  countries: ["NZ", "AU"],
  sources: ["garden show", "letterbox flyer"],
  products: [
    "Lemon Tree",
    "Feijoa Tree",
    "Watering Can",
    "Seedling of the Month",
    "Potting Mix 30L",
  ],
  team: ["Moana", "Doug", "Wen"],
});
