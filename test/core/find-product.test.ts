import { expect, test } from "vitest";
import { findProduct } from "../../src/core/purchases/find-product.ts";

const products = [
  "Rye Loaf",
  "Bread Knife",
  "Danish Pastry",
  "Brush Set",
  "Gift Card",
  "Foot Cream",
];

test.each([
  ["rye loaves", "Rye Loaf"],
  ["bread knives", "Bread Knife"],
  ["knives", "Bread Knife"],
  ["danish pastries", "Danish Pastry"],
  ["brushes set", "Brush Set"],
  ["gift cards", "Gift Card"],
  ["feet cream", "Foot Cream"],
])("%s is %s", (typed, product) => {
  expect(findProduct(typed, products)).toEqual({ outcome: "found", product });
});

test("goods of another name are new", () => {
  expect(findProduct("oat loaves", products)).toEqual({ outcome: "new" });
});
