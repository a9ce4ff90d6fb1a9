import type { GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'

export interface FamilyMember {
  readonly general: GeneralEntry
  readonly kind?: ContactKind
  readonly type?: ContactType
}

const MARRIED = { civilStatus: 'married', matrimonialRegime: 'community_acquests' } as const
const person = (lastName: string, firstNames: string, birthDate: string, more: GeneralEntry = {}): FamilyMember => ({
  general: { lastName, firstNames, birthDate, ...more },
})

export const FAMILY_MEMBERS = {
  herve: person('Kermadec', 'Hervé', '1962-04-11', { title: 'mr', profession: 'Dirigeant', ...MARRIED }),
  anne: person('Kermadec', 'Anne', '1964-09-02', { title: 'mrs', birthName: 'Tanguy', profession: 'Médecin', ...MARRIED }),
  malo: person('Kermadec', 'Malo', '1994-01-20', { title: 'mr', profession: 'Ingénieur' }),
  lucie: person('Kermadec', 'Lucie', '2007-06-15', { title: 'mrs', profession: 'Étudiante' }),
  company: { kind: 'organisation', general: { organisationName: 'SAS Kermadec Nautisme', legalForm: 'SAS' } },
  property: { kind: 'organisation', general: { organisationName: 'SCI Le Grand Large', legalForm: 'SCI' } },
  notary: {
    type: 'professional',
    general: { lastName: 'Le Bihan', firstNames: 'Soizic', title: 'maitre', profession: 'Notaire' },
  },
  yvonne: person('Riou', 'Yvonne', '1949-02-08', { title: 'mrs', civilStatus: 'widowed', profession: 'Retraitée' }),
  gael: person('Riou', 'Gaël', '1974-10-30', { title: 'mr', civilStatus: 'pacs', profession: 'Professeur' }),
  nolwenn: person('Riou', 'Nolwenn', '1978-12-05', { title: 'mrs', civilStatus: 'divorced', profession: 'Avocate' }),
} as const satisfies Record<string, FamilyMember>
export type FamilyKey = keyof typeof FAMILY_MEMBERS
export type FamilyIds = Readonly<Record<FamilyKey, string>>
