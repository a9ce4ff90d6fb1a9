/** CON-60: what a file says, as typed into the form of the current version: read back, every line is « the same ». */
import type { Coordinates, General } from '#contract/contacts/contacts.shapes.ts'
import { preferredOf } from '#contract/contacts/coordinates.rules.ts'
import { countryName } from '#contract/contacts/country.rules.ts'
import { formatDay } from '#contract/contacts/day.rules.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { fieldsOf } from '../form/form-fields.rules.ts'
import type { FormDefinition, Holder } from '../form/form.types.ts'

/** Choices are given by code, and written as the form labels them. */
export function prefillValues(
  definition: FormDefinition,
  general: General,
  coordinates: Coordinates,
  holder: Holder = 't1',
): Record<string, string> {
  const typed: Record<string, string | null> = {
    ...Object.fromEntries(
      Object.entries({ ...identity(general), ...reached(coordinates) }).map(([name, text]) => [`${holder}.${name}`, text]),
    ),
    'family.maritalStatus': general.civilStatus,
    'family.contract': box(general.marriageContract),
    'family.donationEpoux': box(general.spousesGift),
    'family.testament': box(general.will),
    [general.matrimonialRegime?.startsWith('pacs') ? 'family.pacsRegime' : 'family.regime']: general.matrimonialRegime,
  }
  const fields = new Map(fieldsOf(definition).map((field) => [field.path, field]))
  return Object.fromEntries(
    Object.entries(typed).flatMap(([path, text]) => {
      const field = fields.get(path)
      const written = field?.choices ? labelOf(field.choices, text) : text
      return field && written ? [[path, written]] : []
    }),
  )
}

const labelOf = (choices: Readonly<Record<string, string>>, code: string | null) =>
  Object.entries(choices).find(([, means]) => means === code)?.[0]

const day = (value: string | null) => value && formatDay(value)
const country = (value: string | null) => value && countryName(value)
const box = (value: boolean | null) => (value ? 'Oui' : null)
const yesNo = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no')

function identity(general: General): Record<string, string | null> {
  // « Rennes (35) »: the form asks the town and the department apart.
  const [, town = general.birthPlace, department = null] = /^(.*\S) \((\d{1,3}|2[AB])\)$/.exec(general.birthPlace ?? '') ?? []
  return {
    civility: general.title,
    lastName: general.lastName,
    birthName: general.birthName,
    firstNames: general.firstNames,
    birthDate: day(general.birthDate),
    birthCity: town,
    birthDept: department,
    birthCountry: country(general.birthCountry),
    nationality: country(general.nationality),
    taxCountry: country(general.taxCountry),
    pep: yesNo(general.politicallyExposed),
    pepFunction: general.pepFunction,
    pepSince: day(general.pepSince),
    legalCapacity: general.legalCapacity,
    tin: general.taxNumber,
    usPerson: yesNo(general.usPerson),
    proStatus: general.professionalStatus,
    sector: general.sector,
    retirementDate: day(general.retirementDate),
    profession: general.profession,
    employer: general.employer,
  }
}

function reached({ phones, emails, addresses }: Coordinates): Record<string, string | null> {
  const phone = (label: string) => {
    const found = preferredOf(phones.filter((each) => each.label === label))
    return found ? formatPhone(found.number) : null
  }
  const home = preferredOf(addresses.filter(({ label }) => label === 'home'))
  return {
    phoneMobile: phone('mobile'),
    phoneHome: phone('home'),
    phoneWork: phone('work'),
    email: preferredOf(emails)?.address ?? null,
    address1: home?.line1 ?? null,
    address2: home?.line2 ?? null,
    postcode: home?.postcode ?? null,
    city: home?.town ?? null,
    country: home ? country(home.country) : null,
  }
}
