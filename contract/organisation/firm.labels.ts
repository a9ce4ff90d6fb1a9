import { formatPhone } from '../contacts/phone.rules.ts'
import { formatSiren, formatSiret } from '../contacts/siren.rules.ts'
import type { FirmCard } from './firm.shapes.ts'
import { IAS_LABELS, IOBSP_LABELS } from './firm.types.ts'
import { formatOriasNumber, formatVatNumber } from './registers.rules.ts'

export type FirmField = keyof FirmCard

/** What each field is called: on its page, in the history, among the variables. */
export const FIRM_LABELS: Readonly<Record<FirmField, string>> = {
  name: 'Nom',
  line1: 'Adresse',
  line2: 'Complément d’adresse',
  postcode: 'Code postal',
  town: 'Ville',
  phone: 'Téléphone',
  email: 'E-mail',
  website: 'Site internet',
  legalForm: 'Forme juridique',
  siren: 'SIREN',
  siret: 'SIRET',
  capitalCents: 'Capital social',
  registryTown: 'Ville du RCS',
  vatNumber: 'Numéro de TVA',
  oriasNumber: 'Numéro ORIAS',
  cifAssociation: 'Association CIF',
  cifNumber: 'Numéro d’adhérent CIF',
  iasCategories: 'Catégories IAS',
  iobspCategories: 'Catégories IOBSP',
  insurer: 'Assureur de responsabilité civile professionnelle',
  insurancePolicy: 'Numéro de police',
  supervisoryAuthority: 'Autorité de contrôle',
  mediator: 'Médiateur',
  dataProtectionContact: 'Contact pour la protection des données',
}

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 })

/** How a field is written out, in French; empty when nothing is known. */
const WRITTEN: { readonly [Field in FirmField]?: (value: NonNullable<FirmCard[Field]>) => string } = {
  phone: formatPhone,
  siren: formatSiren,
  siret: formatSiret,
  capitalCents: (cents) => euros.format(cents / 100),
  vatNumber: formatVatNumber,
  oriasNumber: formatOriasNumber,
  iasCategories: (codes) => codes.map((code) => IAS_LABELS[code]).join(', '),
  iobspCategories: (codes) => codes.map((code) => IOBSP_LABELS[code]).join(', '),
}

export function writtenField<Field extends FirmField>(field: Field, value: FirmCard[Field]): string {
  if (value === null) return ''
  const write = WRITTEN[field]
  return write ? write(value) : String(value)
}
