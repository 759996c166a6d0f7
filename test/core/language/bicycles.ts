import { vocabularyOf } from "./shop.ts";

/** A bicycle shop that repairs and rents out too. */
export const bicycles = vocabularyOf({
  people: [
    { name: "Hamza Yusuf", company: "" },
    { name: "Greta Olsen", company: "" },
    { name: "Rosa Marín", company: "" },
    { name: "Faith Bishop", company: "" },
    { name: "Lance Cook", company: "Cook Couriers" },
    { name: "Mira Kohl", company: "" },
    { name: "Theo Blanc", company: "" },
    { name: "Jonas Lund", company: "Lund & Co" },
    { name: "Lea Lund", company: "Lund & Co" },
    { name: "Noor Haddad", company: "" },
    { name: "Björn Ek", company: "" },
    { name: "Pearl Rivers", company: "" },
    { name: "Nina Holm", company: "" },
    { name: "Chen Wei", company: "" },
    { name: "Sam Page", company: "" },
    { name: "Mark Sand", company: "" },
  ],
  tags: ["VIP", "courier", "trade", "student", "club"],
  cities: ["Kiel", "Aarhus", "Malmö", "Lyon"],
  countries: ["DE", "DK", "SE", "FR"],
  sources: ["walk-in", "website", "Instagram", "race day"],
  products: [
    "City Bike",
    "Inner Tube 28",
    "Full Service",
    "Helmet M",
    "Helmet L",
    "Child Seat",
    "Brake Pads",
    "Bike Lock",
  ],
  team: ["Kim", "Jess", "Robin"],
});

/** Friday 9 October 2026, twenty past three in the afternoon in Berlin. */
export const bicyclesClock = { now: Date.parse("2026-10-09T13:20:00Z"), zone: "Europe/Berlin" };
