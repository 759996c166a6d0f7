import { fold } from "../text.ts";

const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW".split(
    " ",
  );
const known: ReadonlySet<string> = new Set(codes);

const otherNames: Readonly<Record<string, string>> = {
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "great britain": "GB",
  eire: "IE",
  usa: "US",
  "u.s.a.": "US",
  america: "US",
  holland: "NL",
  rsa: "ZA",
  uae: "AE",
  czechia: "CZ",
  "czech republic": "CZ",
  turkey: "TR",
};

let byName: ReadonlyMap<string, string> | undefined;

/** Country names in English, German and each other language of the list, folded. */
function names(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName;
  const found = new Map<string, string>();
  for (const language of ["de", "fr", "es", "it", "nl", "en"]) {
    const display = new Intl.DisplayNames(language, { type: "region" });
    for (const code of codes) found.set(fold(display.of(code) ?? code), code);
  }
  for (const [name, code] of Object.entries(otherNames)) found.set(name, code);
  byName = found;
  return found;
}

/** The alpha-2 code of a country written as a code ("de", "GB") or a name ("Deutschland"). */
export function readCountry(text: string): string | undefined {
  const upper = text.toUpperCase();
  return known.has(upper) ? upper : names().get(fold(text));
}
