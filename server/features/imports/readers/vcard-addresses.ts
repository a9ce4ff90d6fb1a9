import type { FieldKey } from '#contract/imports/contact-fields.ts'
import { MAIN_ADDRESS, WORK_ADDRESS } from '#contract/imports/coordinates.rules.ts'
import type { AddressFields } from '#contract/imports/coordinates.rules.ts'
import { partsOf } from './vcard-properties.ts'
import type { Property } from './vcard-properties.ts'

type Add = (field: FieldKey, text: string | undefined) => void

interface CardAddress {
  readonly place: AddressFields
  readonly lines: readonly string[]
  readonly postcode: string
  readonly town: string
  readonly country: string
}

/** The first address of each place goes to the fields of that place, any further one to the notes. */
export function addAddresses(properties: readonly Property[], add: Add): void {
  const taken = new Set<AddressFields>()
  for (const address of properties.filter(({ name }) => name === 'ADR').map(cardAddress)) {
    if (address.lines.length === 0 && !address.postcode && !address.town) continue
    if (taken.has(address.place)) add('notes', `Autre adresse : ${onOneLine(address)}`)
    else addFields(address, add)
    taken.add(address.place)
  }
}

function cardAddress({ types, value }: Property): CardAddress {
  const [box = '', extended = '', street = '', town = '', region = '', postcode = '', country = ''] = partsOf(value)
  const place = types.has('work') && !types.has('home') ? WORK_ADDRESS : MAIN_ADDRESS
  // Mail programs put whole addresses, line breaks included, into one component.
  const lines = [street, extended, box, region === town ? '' : region]
    .flatMap((part) => part.split('\n'))
    .map((line) => line.trim())
  return { place, lines: lines.filter(Boolean), postcode, town, country }
}

function addFields({ place, lines, postcode, town, country }: CardAddress, add: Add): void {
  add(place.line1, lines[0])
  add(place.line2, lines[1])
  add(place.line3, lines.slice(2).join(', '))
  add(place.postcode, postcode)
  add(place.town, town)
  add(place.country, country)
}

const onOneLine = ({ lines, postcode, town, country }: CardAddress) =>
  [...lines, `${postcode} ${town}`.trim(), country].filter(Boolean).join(', ')
