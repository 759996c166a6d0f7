import { readCountry } from "../imports/countries.ts";
import { fold } from "../text.ts";

/** What people call the parts of their country by home country: the codes, and names no city has. */
const regions: Readonly<Record<string, { readonly codes: string; readonly names: string }>> = {
  US: {
    codes:
      "AL AK AZ AR CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY",
    names:
      "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming",
  },
  CA: {
    codes: "AB BC MB NB NL NS NT NU ON PE QC SK YT",
    names:
      "alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|prince edward island|saskatchewan|yukon",
  },
  AU: {
    codes: "ACT NSW NT QLD SA TAS VIC WA",
    names:
      "new south wales|northern territory|queensland|south australia|tasmania|western australia",
  },
};

const codes = new Set(Object.values(regions).flatMap((each) => each.codes.split(" ")));
const names = new Set(Object.values(regions).flatMap((each) => each.names.split("|")));

/** "OR", "British Columbia": a part of a country, which is no city. */
export const isRegion = (text: string): boolean => codes.has(text) || names.has(fold(text));

/** Where it is not said whether a part of the own country or another one is meant: "CA", "Georgia". */
const isOwnRegion = (text: string, home: string | undefined): boolean => {
  const own = regions[home ?? ""];
  return (
    own !== undefined &&
    (own.codes.split(" ").includes(text) || own.names.split("|").includes(fold(text)))
  );
};

/** The country that a word is the name or, in capitals, the code of; as one of the home country takes it. */
export function countryIn(text: string, home: string | undefined): string | undefined {
  if (isOwnRegion(text, home)) return undefined;
  return text.length > 2 || text === text.toUpperCase() ? readCountry(text) : undefined;
}
