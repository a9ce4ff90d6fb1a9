import type { GeneralField } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'

/** The cards of the General tab, each with its fields in order; together, every field of the kind (tested). */
export interface GeneralCard {
  readonly key:
    | 'identity'
    | 'birth'
    | 'tax'
    | 'capacity'
    | 'family'
    | 'work'
    | 'pep'
    | 'company'
    | 'numbers'
    | 'consents'
    | 'follow'
  readonly fields: readonly GeneralField[]
}

const CONSENTS: GeneralCard = {
  key: 'consents',
  fields: [
    ...(['emailingConsent', 'emailingConsentOn', 'emailingConsentOrigin'] as const),
    ...(['smsConsent', 'smsConsentOn', 'smsConsentOrigin'] as const),
  ],
}
const FOLLOW: GeneralCard = { key: 'follow', fields: ['language', 'source', 'externalId', 'notes'] }
const TAX = ['taxCountry', 'taxNumber', 'secondTaxCountry', 'secondTaxNumber', 'usPerson'] as const

export const GENERAL_CARDS: Readonly<Record<ContactKind, readonly GeneralCard[]>> = {
  person: [
    { key: 'identity', fields: ['title', 'lastName', 'firstNames', 'birthName', 'deathDate'] },
    {
      key: 'birth',
      fields: [
        ...(['birthDate', 'birthPlace', 'birthPostcode', 'birthInseeCode', 'birthCountry'] as const),
        ...(['nationality', 'secondNationality'] as const),
      ],
    },
    {
      key: 'family',
      fields: [
        ...(['civilStatus', 'civilStatusOn', 'civilStatusPlace', 'matrimonialRegime', 'regimeCountry'] as const),
        ...(['marriageContract', 'marriageContractOn', 'marriageNotary'] as const),
        ...(['spousesGift', 'spousesGiftOn', 'will', 'willOn'] as const),
      ],
    },
    {
      key: 'work',
      fields: [
        ...(['professionalStatus', 'profession', 'employer', 'sector', 'professionSince'] as const),
        ...(['retirementDate', 'formerProfession'] as const),
      ],
    },
    { key: 'tax', fields: TAX },
    { key: 'capacity', fields: ['legalCapacity', 'legalRepresentative', 'mifClass'] },
    { key: 'pep', fields: ['politicallyExposed', 'pepLink', 'pepFunction', 'pepSince', 'pepUntil'] },
    CONSENTS,
    FOLLOW,
  ],
  organisation: [
    { key: 'company', fields: ['organisationName', 'tradeName', 'legalForm', 'activityCode', 'creationDate', 'closingDay'] },
    { key: 'numbers', fields: ['siren', 'siret', 'rcsTown', 'rna', 'lei', 'shareCapitalCents', 'workforce'] },
    { key: 'tax', fields: ['companyTax', ...TAX, 'mifClass'] },
    CONSENTS,
    FOLLOW,
  ],
}
