/** Version 2: what the household wants, where its money comes from, and what it declares. */
import type { Block } from './form.types.ts'
import { loansBlocks } from './wealth.form.ts'

const OBJECTIVES = {
  'Préparer la retraite': 'retirement',
  'Transmettre un patrimoine': 'transmission',
  'Réduire la fiscalité': 'tax',
  'Percevoir des revenus': 'income',
  'Valoriser un capital': 'growth',
  'Acquérir un bien immobilier': 'real_estate',
  'Protéger ses proches': 'protection',
  'Financer les études des enfants': 'studies',
  'Constituer une épargne de précaution': 'precaution',
  Autre: 'other',
}
const HORIZONS = { 'moins de 2 ans': '0-2', '2 à 5 ans': '2-5', '5 à 8 ans': '5-8', 'plus de 8 ans': '8-' }

const ORIGINS = [
  ['income', 'Revenus'],
  ['savings', 'Épargne'],
  ['inheritance', 'Héritage, donation'],
  ['businessSale', 'Cession professionnelle'],
  ['realEstateSale', 'Cession immobilière'],
  ['securitiesSale', 'Cession mobilière'],
  ['gambling', 'Gains au jeu'],
  ['lifeInsurance', 'Assurance-vie'],
  ['other', 'Autre'],
] as const

export const endsPage: readonly Block[] = [
  ...loansBlocks,
  { block: 'title', text: 'Objectifs', hint: 'Le plus important d’abord.' },
  {
    block: 'table',
    path: 'objective',
    row: 'Objectif',
    rows: 5,
    columns: [
      { name: 'kind', label: 'Objectif', kind: 'choice', choices: OBJECTIVES, span: 4 },
      { name: 'horizon', label: 'Horizon', kind: 'choice', choices: HORIZONS, span: 2 },
      { name: 'detail', label: 'Précisions', span: 6 },
    ],
  },
  { block: 'title', text: 'Origine des fonds' },
  {
    block: 'grid',
    path: 'funds',
    fields: [
      { name: 'nature', label: 'Nature des fonds', span: 4 },
      { name: 'amount', label: 'Montant (€)', span: 3 },
      { name: 'institution', label: 'Établissement d’origine', span: 5 },
      ...ORIGINS.map(([name, label]) => ({ name: `origin.${name}`, label, kind: 'box' as const, span: 4 })),
    ],
  },
  { block: 'title', text: 'Déclaration' },
  {
    block: 'grid',
    path: 'declaration',
    fields: [
      { name: 'accurate', label: 'Je déclare ces informations exactes et complètes', kind: 'box', span: 12 },
      { name: 'partial', label: 'Je n’ai pas souhaité répondre à toutes les questions', kind: 'box', span: 12 },
      { name: 'emailing', label: 'J’accepte de recevoir des informations par e-mail', kind: 'box', span: 12 },
      { name: 'place', label: 'Fait à', span: 6 },
      { name: 'date', label: 'Le (JJ/MM/AAAA)', span: 6 },
      { name: 'signature1', label: 'Signature du titulaire 1', kind: 'signature', span: 6, lines: 5 },
      { name: 'signature2', label: 'Signature du titulaire 2', kind: 'signature', span: 6, lines: 5 },
    ],
  },
]
