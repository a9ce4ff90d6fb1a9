/**
 * CON-2, CON-3: a country is kept as its ISO 3166-1 code and shown by its French name. It is read from its code, its French
 * or English name, or the French adjective of a nationality (« française », « Belge »).
 */
import { refuse } from '../kernel/verdict.ts'
import { searchKey } from './name.rules.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

export const COUNTRY_CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ')

/** Adjectives (masculine) and names in use that are not the official one. */
const ALSO: Readonly<Record<string, string>> = {
  FR: 'français|France métropolitaine|FRA|French',
  BE: 'belge|BEL',
  CH: 'suisse|CHE',
  LU: 'luxembourgeois|LUX',
  MC: 'monégasque',
  DE: 'allemand|DEU|RFA',
  IT: 'italien|ITA',
  ES: 'espagnol|ESP',
  PT: 'portugais|PRT',
  GB: 'britannique|anglais|GBR|UK|Angleterre|Grande-Bretagne|England|Great Britain|Écosse|Pays de Galles',
  IE: 'irlandais|IRL',
  NL: 'néerlandais|hollandais|NLD|Hollande',
  US: 'américain|USA|États-Unis d’Amérique|United States of America',
  CA: 'canadien|CAN',
  AU: 'australien|AUS',
  MA: 'marocain|MAR',
  DZ: 'algérien|DZA',
  TN: 'tunisien|TUN',
  SN: 'sénégalais',
  CI: 'ivoirien',
  CM: 'camerounais',
  MG: 'malgache',
  PL: 'polonais|POL',
  RO: 'roumain',
  RU: 'russe|RUS',
  UA: 'ukrainien',
  GR: 'grec|grecque',
  TR: 'turc|turque',
  CN: 'chinois|CHN',
  JP: 'japonais|JPN',
  VN: 'vietnamien',
  LB: 'libanais',
  IL: 'israélien|ISR',
  BR: 'brésilien|BRA',
}
/** belge(s), français(e)(s), italien(ne)(s) */
const ENDINGS = ['', 'e', 's', 'es', 'ne', 'nes']

const french = new Intl.DisplayNames(['fr'], { type: 'region' })
const english = new Intl.DisplayNames(['en'], { type: 'region' })

const byKey = new Map<string, string>()
for (const [code, names] of Object.entries(ALSO)) {
  for (const name of names.split('|')) for (const ending of ENDINGS) byKey.set(searchKey(name) + ending, code)
}
for (const code of COUNTRY_CODES) {
  for (const name of [code, french.of(code), english.of(code)]) byKey.set(searchKey(name), code)
}

/** Alpha-2 code of a country named in whatever way. */
export function readCountry(text: string): Reading<string, 'contact.country_unknown'> {
  const code = byKey.get(searchKey(text))
  return code ? readAs(code) : refuse('contact.country_unknown', { value: text.trim() })
}

/** « Belgique » for BE. */
export const countryName = (code: string): string => french.of(code) ?? code
