/** Names a city goes by in other languages, each row one city. */
export const cityNames: readonly string[] = [
  "munich|münchen|muenchen|monaco di baviera",
  "cologne|köln|koeln",
  "vienna|wien|vienne",
  "zurich|zürich|zuerich",
  "copenhagen|københavn|kopenhagen|kobenhavn",
  "geneva|genf|genève",
  "milan|milano|mailand",
  "rome|roma|rom",
  "prague|praha|prag",
  "warsaw|warszawa|warschau",
  "lisbon|lisboa|lissabon",
  "brussels|bruxelles|brussel|brüssel",
  "nuremberg|nürnberg",
  "hanover|hannover",
  "florence|firenze|florenz",
  "venice|venezia|venedig",
  "naples|napoli|neapel",
  "turin|torino",
  "seville|sevilla",
  "the hague|den haag",
  "athens|athen|athina",
  "basel|basle|bâle",
  "bern|berne",
  "gothenburg|göteborg",
  "antwerp|antwerpen|anvers",
  "brunswick|braunschweig",
  "new york|nyc|new york city",
  "moscow|moskau|moskva",
  "krakow|kraków|cracow|krakau",
  "wroclaw|wrocław|breslau",
  "lucerne|luzern",
];

/** Countries that people speak of though nobody in the shop lives there. */
export const countriesKnown = (): readonly string[] => Object.keys(countryNames);

/** Countries by code: their names, and what is called after them. */
const countryNames: Readonly<Record<string, string>> = {
  DE: "germany|german|germans|deutschland",
  AT: "austria|austrian|austrians|österreich",
  CH: "switzerland|swiss|schweiz",
  NL: "netherlands|the netherlands|holland|dutch",
  BE: "belgium|belgian|belgians",
  FR: "france|french",
  IT: "italy|italian|italians",
  ES: "spain|spanish|spaniards",
  PT: "portugal|portuguese",
  DK: "denmark|danish|danes",
  SE: "sweden|swedish|swedes",
  NO: "norway|norwegian|norwegians",
  FI: "finland|finnish|finns",
  PL: "poland|polish|poles",
  CZ: "czech republic|czechia|czech|czechs",
  SK: "slovakia|slovak|slovaks",
  HU: "hungary|hungarian|hungarians",
  SI: "slovenia|slovenian|slovenians",
  HR: "croatia|croatian|croatians|croats",
  GR: "greece|greek|greeks",
  IE: "ireland|irish",
  GB: "united kingdom|uk|great britain|britain|british|england|english|scotland|scottish|wales|welsh",
  US: "united states|usa|us of a|america|american|americans|the states|u.s.",
  CA: "canada|canadian|canadians",
  AU: "australia|australian|australians|aussie|aussies",
  NZ: "new zealand|kiwis|new zealander|new zealanders",
  JP: "japan|japanese",
  CN: "china|chinese",
  IN: "india|indian|indians",
  TR: "turkey|turkish|türkiye",
  LU: "luxembourg|luxembourgish",
  LI: "liechtenstein",
  RO: "romania|romanian|romanians",
  BG: "bulgaria|bulgarian|bulgarians",
  UA: "ukraine|ukrainian|ukrainians",
  LT: "lithuania|lithuanian|lithuanians",
  LV: "latvia|latvian|latvians",
  EE: "estonia|estonian|estonians",
  IS: "iceland|icelandic",
  BR: "brazil|brazilian|brazilians",
  MX: "mexico|mexican|mexicans",
  ZA: "south africa|south african|south africans",
};

const english = new Intl.DisplayNames("en", { type: "region" });

/** What a country is called: as the list has it, else by its English name; none where it has none. */
export function namesOfCountry(code: string): readonly string[] {
  const listed = countryNames[code];
  if (listed !== undefined) return listed.split("|");
  const name = /^[A-Z]{2}$/.test(code) ? english.of(code) : undefined;
  return name === undefined || name === code ? [] : [name];
}
