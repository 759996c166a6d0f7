import type { Situation } from "../../../src/core/language/interpretation.ts";
import { type Shop, vocabularyOf } from "./shop.ts";

/** A small pottery with words that are hard to read: towns, people and tags that mean other things. */
export const potteryShop: Shop = {
  people: [
    { name: "Rose Patel", company: "" },
    { name: "May Lin", company: "" },
    { name: "Mark Reading", company: "Reading Primary School" },
    { name: "Jack Bath", company: "" },
    { name: "Olivia Stone", company: "Stone & Daughters" },
    { name: "Will Carter", company: "Bath Spa Hotel" },
    { name: "José García", company: "" },
    { name: "Niamh O'Connor", company: "" },
    { name: "Arjun Mehta", company: "Mehta Interiors" },
    { name: "Arjun Rao", company: "" },
    { name: "Sofie Jørgensen", company: "" },
    { name: "Grant Hill", company: "" },
    { name: "Hope Archer", company: "" },
  ],
  tags: ["VIP", "regular", "wholesale", "gift list", "teacher", "newsletter", "trade"],
  cities: ["Reading", "Bath", "Leeds", "York", "Nice", "Galway", "Munich"],
  countries: ["GB", "IE", "FR", "DE"],
  sources: ["Instagram", "walk-in", "craft fair", "website", "referral", "Google"],
  products: [
    "Beginner Wheel Class",
    "Raku Workshop",
    "Stoneware Mug",
    "Glaze Kit",
    "Clay 10kg",
    "Gift Voucher",
    "Studio Membership",
    "Kids Party",
  ],
  team: ["Will", "Priya", "Grace", "Tom"],
};
export const pottery = vocabularyOf(potteryShop);

/** Wednesday 18 November 2026, ten in the morning. */
export const potteryClock = { now: Date.parse("2026-11-18T10:00:00Z"), zone: "Europe/London" };

/** Grace, who owns the pottery shop, says something out of the blue. */
export const potterySituation: Situation = {
  clock: potteryClock,
  actor: { name: "Grace", role: "owner" },
  currency: "GBP",
  dateOrder: "DMY",
  vocabulary: pottery,
};
