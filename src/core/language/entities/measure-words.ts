/** What things are counted in: as we name it, and how else it is written. */
const written: Readonly<Record<string, string>> = {
  kg: "kgs kilo kilos kilogram kilograms kilogramme",
  g: "gram grams gr",
  lb: "lbs",
  l: "litre litres liter liters ltr",
  ml: "",
  metre: "metres meter meters mtr mtrs",
  yard: "yards yd yds",
  minute: "",
  hour: "",
  bag: "bags bgas",
  sack: "sacks",
  box: "boxes boxs",
  pack: "packs packet packets package packages pck",
  piece: "pieces pcs pc pce stk stück units unit",
  bottle: "bottles",
  crate: "crates",
  case: "cases",
  carton: "cartons",
  pallet: "pallets",
  pair: "pairs",
  cup: "cups",
  tin: "tins",
  jar: "jars",
  can: "cans",
  set: "sets",
  ticket: "tickets",
  copy: "copies",
  roll: "rolls",
  tub: "tubs",
  portion: "portions",
  loaf: "loaves",
  bunch: "bunches",
  tray: "trays",
};

const units = new Map<string, string>();
for (const [unit, variants] of Object.entries(written))
  for (const word of [unit, ...variants.split(" ").filter(Boolean)]) units.set(word, unit);

export const measures: readonly string[] = [...units.keys()];
export const measureOf = (word: string): string | undefined => units.get(word);
