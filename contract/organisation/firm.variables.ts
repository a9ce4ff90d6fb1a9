/**
 * ORG-1: everything known of the firm is a variable of letters, e-mails and reports. This is the one catalogue of them:
 * `{{cabinet.nom}}` in a text is replaced by the value of its code.
 */
import type { FirmField } from './firm.labels.ts'
import { FIRM_LABELS, writtenField } from './firm.labels.ts'
import type { FirmCard } from './firm.shapes.ts'

export interface FirmVariable {
  /** Written between double braces. */
  readonly code: string
  readonly label: string
  /** In French, ready to print; empty when the firm has not said it. */
  readonly valueOf: (firm: FirmCard) => string
}

const CODES: readonly (readonly [code: string, field: FirmField])[] = [
  ['cabinet.nom', 'name'],
  ['cabinet.adresse1', 'line1'],
  ['cabinet.adresse2', 'line2'],
  ['cabinet.code_postal', 'postcode'],
  ['cabinet.ville', 'town'],
  ['cabinet.telephone', 'phone'],
  ['cabinet.email', 'email'],
  ['cabinet.site', 'website'],
  ['cabinet.forme_juridique', 'legalForm'],
  ['cabinet.siren', 'siren'],
  ['cabinet.siret', 'siret'],
  ['cabinet.capital', 'capitalCents'],
  ['cabinet.rcs', 'registryTown'],
  ['cabinet.tva', 'vatNumber'],
  ['cabinet.orias', 'oriasNumber'],
  ['cabinet.cif_association', 'cifAssociation'],
  ['cabinet.cif_numero', 'cifNumber'],
  ['cabinet.categories_ias', 'iasCategories'],
  ['cabinet.categories_iobsp', 'iobspCategories'],
  ['cabinet.rcp_assureur', 'insurer'],
  ['cabinet.rcp_police', 'insurancePolicy'],
  ['cabinet.autorite_controle', 'supervisoryAuthority'],
  ['cabinet.mediateur', 'mediator'],
  ['cabinet.contact_donnees', 'dataProtectionContact'],
]

const joined = (parts: readonly (string | null | false)[], by: string) => parts.filter(Boolean).join(by)

const wholeAddress = (firm: FirmCard) => joined([firm.line1, firm.line2, joined([firm.postcode, firm.town], ' ')], ', ')

/** The line that a letter carries at its foot. */
function legalNotice(firm: FirmCard): string {
  const capital = firm.capitalCents !== null && `au capital de ${writtenField('capitalCents', firm.capitalCents)}`
  const register = joined([firm.registryTown && `RCS ${firm.registryTown}`, writtenField('siren', firm.siren)], ' ')
  return joined(
    [
      joined([firm.name, firm.legalForm, capital], ' '),
      register,
      firm.oriasNumber && `ORIAS n° ${writtenField('oriasNumber', firm.oriasNumber)} (www.orias.fr)`,
    ],
    ' – ',
  )
}

export const FIRM_VARIABLES: readonly FirmVariable[] = [
  ...CODES.map(([code, field]) => ({
    code,
    label: FIRM_LABELS[field],
    valueOf: (firm: FirmCard) => writtenField(field, firm[field]),
  })),
  { code: 'cabinet.adresse', label: 'Adresse complète, sur une ligne', valueOf: wholeAddress },
  { code: 'cabinet.mentions', label: 'Mentions légales de bas de page', valueOf: legalNotice },
]
