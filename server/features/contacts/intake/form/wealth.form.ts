/** Version 2: what the household owns and owes. */
import type { Block, Cell } from './form.types.ts'
import { WHO } from './household.form.ts'

const owner: Cell = { name: 'who', label: 'À qui', kind: 'choice', choices: WHO, span: 2 }

const REAL_ESTATE_KINDS = {
  'Résidence principale': 'main_home',
  'Résidence secondaire': 'second_home',
  'Immobilier locatif': 'rental',
  Terrain: 'land',
  'Parts de SCI': 'sci',
  'Parts de SCPI': 'scpi',
  'Autre immobilier': 'other',
}
const RIGHTS = { 'Pleine propriété': 'full', 'Nue-propriété': 'bare', Usufruit: 'usufruct', Indivision: 'undivided' }
const FINANCIAL_KINDS = {
  'Compte courant': 'current',
  'Livret d’épargne': 'savings',
  'PEL ou CEL': 'home_savings',
  'Compte-titres': 'securities',
  'PEA ou PEA-PME': 'pea',
  'Assurance-vie': 'life_insurance',
  'Contrat de capitalisation': 'capitalisation',
  'PER ou épargne retraite': 'retirement',
  'Épargne salariale': 'employee_savings',
  'Crypto-actifs': 'crypto',
  Autre: 'other',
}
const BUSINESS_KINDS = {
  'Parts ou actions de société': 'shares',
  'Compte courant d’associé': 'partner_account',
  'Fonds de commerce': 'goodwill',
  'Entreprise individuelle': 'sole_trader',
  Autre: 'other',
}
const LOAN_KINDS = {
  'Résidence principale': 'main_home',
  'Investissement locatif': 'rental',
  Travaux: 'works',
  Consommation: 'consumer',
  Professionnel: 'business',
  'In fine': 'bullet',
  Autre: 'other',
}

export const assetsPage: readonly Block[] = [
  { block: 'title', text: 'Biens immobiliers' },
  {
    block: 'table',
    path: 'realEstate',
    row: 'Bien immobilier',
    rows: 6,
    columns: [
      { name: 'kind', label: 'Nature', kind: 'choice', choices: REAL_ESTATE_KINDS, span: 2.4 },
      { name: 'label', label: 'Désignation, lieu', span: 3.2 },
      { name: 'value', label: 'Valeur (€)', span: 1.5 },
      { name: 'date', label: 'Acquis le', span: 1.4 },
      { name: 'right', label: 'Droit', kind: 'choice', choices: RIGHTS, span: 1.8 },
      { ...owner, span: 1.7 },
    ],
  },
  { block: 'title', text: 'Placements financiers' },
  {
    block: 'table',
    path: 'financial',
    row: 'Placement',
    rows: 10,
    columns: [
      { name: 'kind', label: 'Nature', kind: 'choice', choices: FINANCIAL_KINDS, span: 3 },
      { name: 'label', label: 'Établissement, contrat', span: 4 },
      { name: 'value', label: 'Valeur (€)', span: 1.8 },
      { name: 'date', label: 'Ouvert le', span: 1.5 },
      { ...owner, span: 1.7 },
    ],
  },
  { block: 'title', text: 'Biens professionnels' },
  {
    block: 'table',
    path: 'business',
    row: 'Bien professionnel',
    rows: 4,
    columns: [
      { name: 'kind', label: 'Nature', kind: 'choice', choices: BUSINESS_KINDS, span: 3 },
      { name: 'label', label: 'Société ou activité', span: 4 },
      { name: 'value', label: 'Valeur (€)', span: 1.8 },
      { name: 'share', label: 'Part (%)', span: 1.5 },
      { ...owner, span: 1.7 },
    ],
  },
]

export const loansBlocks: readonly Block[] = [
  { block: 'title', text: 'Emprunts' },
  {
    block: 'table',
    path: 'loan',
    row: 'Emprunt',
    rows: 6,
    columns: [
      { name: 'kind', label: 'Objet', kind: 'choice', choices: LOAN_KINDS, span: 2.4 },
      { name: 'label', label: 'Prêteur', span: 2.6 },
      { name: 'capital', label: 'Capital dû (€)', span: 1.6 },
      { name: 'payment', label: 'Mensualité (€)', span: 1.6 },
      { name: 'rate', label: 'Taux (%)', span: 0.9 },
      { name: 'end', label: 'Fin le', span: 1.3 },
      { ...owner, span: 1.6 },
    ],
  },
]
