import type { Cell, FormDefinition } from './form.types.ts'

/** The first form: two pages, other names for some fields, « Mademoiselle ». No longer given out, still read (CON-63). */
const TITLES = { Madame: 'mrs', Monsieur: 'mr', Mademoiselle: 'mrs' }
const CIVIL_STATUSES = {
  Célibataire: 'single',
  'Marié(e)': 'married',
  'Pacsé(e)': 'pacs',
  Concubinage: 'cohabiting',
  'Divorcé(e)': 'divorced',
  'Veuf / Veuve': 'widowed',
}
const REGIMES = {
  'Communauté légale': 'community_acquests',
  'Communauté universelle': 'universal_community',
  'Séparation de biens': 'separation',
  'Participation aux acquêts': 'participation',
}
const BOTH = ['t1', 't2'] as const
const RENAMED = { firstName: 'firstNames', maidenName: 'birthName', phone: 'phoneMobile', address: 'address1' }

const cell = (name: string, label: string): Cell => ({ name, label })

export const form1: FormDefinition = {
  version: 1,
  renamed: Object.fromEntries(
    Object.entries(RENAMED).flatMap(([was, is]) => BOTH.map((holder) => [`${holder}.${was}`, `${holder}.${is}`])),
  ),
  pages: [
    [
      { block: 'title', text: 'Votre identité' },
      {
        block: 'holders',
        fields: [
          { name: 'civility', label: 'Civilité', kind: 'choice', choices: TITLES },
          cell('lastName', 'Nom'),
          cell('maidenName', 'Nom de jeune fille'),
          cell('firstName', 'Prénom'),
          cell('birthDate', 'Né(e) le'),
          cell('birthCity', 'À'),
          cell('nationality', 'Nationalité'),
          cell('address', 'Adresse'),
          cell('postcode', 'Code postal'),
          cell('city', 'Ville'),
          cell('phone', 'Téléphone'),
          cell('email', 'E-mail'),
          cell('profession', 'Profession'),
          cell('employer', 'Employeur'),
        ],
      },
    ],
    [
      { block: 'title', text: 'Votre famille et votre patrimoine' },
      {
        block: 'grid',
        path: 'family',
        fields: [
          { name: 'maritalStatus', label: 'Situation', kind: 'choice', choices: CIVIL_STATUSES, span: 6 },
          { name: 'regime', label: 'Régime', kind: 'choice', choices: REGIMES, span: 6 },
        ],
      },
      {
        block: 'table',
        path: 'family.child',
        row: 'Enfant',
        rows: 3,
        columns: [
          { name: 'firstName', label: 'Prénom', span: 6 },
          { name: 'birthDate', label: 'Né(e) le', span: 6 },
        ],
      },
      {
        block: 'table',
        path: 'financial',
        row: 'Bien',
        rows: 6,
        columns: [
          { name: 'label', label: 'Désignation', span: 8 },
          { name: 'value', label: 'Valeur (€)', span: 4 },
        ],
      },
    ],
  ],
}
