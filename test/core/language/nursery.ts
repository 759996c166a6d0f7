import type { Situation } from "../../../src/core/language/interpretation.ts";
import { type Shop, vocabularyOf } from "./shop.ts";

/** A plant nursery with people whose names mean other things, and two of one name. */
export const nurseryShop: Shop = {
  people: [
    { name: "Ines Carvalho", company: "Quinta do Sol" },
    { name: "Tomasz Nowak", company: "" },
    { name: "Fiona Byrne", company: "Byrne Landscapes" },
    { name: "Pedro Alves", company: "Hotel Miramar" },
    { name: "Basil Green", company: "" },
    { name: "Ivy Moss", company: "Moss & Fern" },
    { name: "Drew Fields", company: "" },
    { name: "April Summers", company: "" },
    { name: "Will Hunt", company: "" },
    { name: "Bill Frost", company: "Frost Glass" },
    { name: "Ruth Okafor", company: "" },
    { name: "Yuki Tanaka", company: "" },
    { name: "Anne-Marie Dupont", company: "Café Azul" },
    { name: "Seán Ó Briain", company: "" },
    { name: "Lena Groß", company: "" },
    { name: "Lena Vogel", company: "" },
    { name: "Paul Wood", company: "Wood & Sons" },
    { name: "Sunny Das", company: "" },
    { name: "Hedda van der Berg", company: "" },
    { name: "Marko Petrović", company: "" },
    { name: "Zuzana Dvořáková", company: "Dvořák Floral" },
    { name: "Iris Friday", company: "" },
  ],
  tags: ["VIP", "trade", "newsletter", "landscaper", "late payer"],
  cities: ["Lisbon", "Porto", "Faro", "Cork", "Sun Valley"],
  countries: ["PT", "IE", "DE", "CZ"],
  sources: ["walk-in", "flower show", "website", "referral"],
  products: [
    "Olive Tree",
    "Rose Bush",
    "Compost 40L",
    "Terracotta Pot 30cm",
    "Terracotta Pot 50cm",
    "Pruning Workshop",
    "Lawn Seed 5kg",
    "Watering Can",
    "Gift Card",
    "Bird Feeder",
  ],
  team: ["Marta", "Sam", "Nils", "Basil"],
};
export const nursery = vocabularyOf(nurseryShop);

/** Thursday 21 May 2026, eleven in the morning in Lisbon. */
export const nurseryClock = { now: Date.parse("2026-05-21T10:00:00Z"), zone: "Europe/Lisbon" };

/** Marta, the owner, writes. */
export const nurserySituation: Situation = {
  clock: nurseryClock,
  actor: { name: "Marta", role: "owner" },
  currency: "EUR",
  dateOrder: "DMY",
  vocabulary: nursery,
};
