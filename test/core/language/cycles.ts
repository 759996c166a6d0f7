import { vocabularyOf } from "./shop.ts";

/** A bicycle workshop whose customers and mechanics have names that mean other things too. */
export const cycles = vocabularyOf({
  people: [
    { name: "Dawn Rivers", company: "" },
    { name: "Grant Wood", company: "Wood & Daughters" },
    { name: "Bill Hart", company: "" },
    { name: "Rose Field", company: "Field Studio" },
    { name: "Will May", company: "" },
    { name: "Mark Long", company: "Long Haul Couriers" },
    { name: "Hope Lane", company: "" },
    { name: "Frank Price", company: "" },
    { name: "Joy Chambers", company: "Kita Sonnenhof" },
    { name: "Ines Duarte", company: "Hotel Lumen" },
    { name: "Torben Lund", company: "" },
    { name: "Maeve O'Hara", company: "Green Parcel" },
    { name: "Zoë Brandt", company: "" },
    { name: "Jürgen Weiß", company: "Weiß Logistik" },
    { name: "Ana Sofia Pinto", company: "" },
    { name: "Lars Holm", company: "Copenhagen Tours" },
    { name: "Lars Keller", company: "" },
    { name: "Priya Nair", company: "" },
    { name: "Jo-Ann Fox", company: "" },
    { name: "Nils van Dijk", company: "" },
  ],
  tags: ["VIP", "courier", "trade", "newsletter", "late payer", "e-bike", "racing team"],
  cities: ["Freiburg", "Basel", "Colmar", "Essen", "Copenhagen", "Bath"],
  countries: ["DE", "CH", "FR", "DK", "GB"],
  sources: ["walk-in", "website", "referral", "trade fair", "Instagram"],
  products: [
    "City Bike",
    "Cargo Bike",
    "Brake Service",
    "Winter Check",
    "Helmet",
    "Bell",
    "Gift Card",
  ],
  team: ["Nora", "Finn", "Mark", "Elif"],
});

/** Wednesday 3 March 2027, half past nine in the morning in Berlin. */
export const cyclesClock = { now: Date.parse("2027-03-03T08:30:00Z"), zone: "Europe/Berlin" };
