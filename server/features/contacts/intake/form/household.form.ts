/** Version 2: the household — marriage or PACS, children, gifts, income, charges, taxes. */
import type { Block, Cell } from './form.types.ts'
import { workBlocks } from './holders.form.ts'

const CIVIL_STATUSES = {
  Célibataire: 'single',
  'Marié(e)': 'married',
  'Pacsé(e)': 'pacs',
  'Union libre': 'cohabiting',
  'Divorcé(e)': 'divorced',
  'Séparé(e)': 'separated',
  'Veuf / Veuve': 'widowed',
}
const MARRIAGE_REGIMES = {
  'Communauté réduite aux acquêts': 'community_acquests',
  'Communauté de meubles et acquêts': 'community_movables_acquests',
  'Communauté universelle': 'universal_community',
  'Séparation de biens': 'separation',
  'Séparation de biens avec société d’acquêts': 'separation_with_acquests',
  'Participation aux acquêts': 'participation',
  'Régime étranger': 'foreign',
}
const PACS_REGIMES = { 'Séparation des patrimoines': 'pacs_separation', 'Indivision des acquêts': 'pacs_indivision' }
const FILIATIONS = {
  'Enfant commun': 'common',
  'Enfant du titulaire 1': 'of_holder_1',
  'Enfant du titulaire 2': 'of_holder_2',
  'Adopté (plénière)': 'adopted_full',
  'Adopté (simple)': 'adopted_simple',
}
const PERIODS = { 'par mois': 'month', 'par trimestre': 'quarter', 'par an': 'year' }
export const WHO = { 'Titulaire 1': 't1', 'Titulaire 2': 't2', 'Les deux': 'both' }
const INCOME_KINDS = {
  'Salaires et traitements': 'salary',
  'Bénéfices professionnels': 'business',
  Dividendes: 'dividends',
  'Revenus fonciers': 'rent',
  'Retraites et pensions': 'pension',
  'Revenus financiers': 'financial',
  'Pension alimentaire reçue': 'alimony',
  Autre: 'other',
}
const CHARGE_KINDS = {
  Loyer: 'rent',
  'Mensualités d’emprunt': 'loan',
  Impôts: 'tax',
  'Pension alimentaire versée': 'alimony',
  'Charges courantes': 'running',
  Assurances: 'insurance',
  'Frais de scolarité': 'school',
  Autre: 'other',
}
const INCOME_BRACKETS = {
  'moins de 50 000 €': '0-50',
  '50 000 à 100 000 €': '50-100',
  '100 000 à 150 000 €': '100-150',
  '150 000 à 500 000 €': '150-500',
  'plus de 500 000 €': '500-',
}
const WEALTH_BRACKETS = {
  'moins de 100 000 €': '0-100',
  '100 000 à 300 000 €': '100-300',
  '300 000 à 500 000 €': '300-500',
  '500 000 € à 1 M€': '500-1000',
  '1 à 5 M€': '1000-5000',
  'plus de 5 M€': '5000-',
}

const money = (kinds: Record<string, string>): Cell[] => [
  { name: 'kind', label: 'Nature', kind: 'choice', choices: kinds, span: 5 },
  { name: 'amount', label: 'Montant (€)', span: 2 },
  { name: 'period', label: 'Période', kind: 'choice', choices: PERIODS, span: 2 },
  { name: 'who', label: 'De qui', kind: 'choice', choices: WHO, span: 3 },
]

export const familyPage: readonly Block[] = [
  ...workBlocks,
  { block: 'title', text: 'Situation familiale' },
  {
    block: 'grid',
    path: 'family',
    fields: [
      { name: 'maritalStatus', label: 'Situation', kind: 'choice', choices: CIVIL_STATUSES, span: 3 },
      { name: 'marriageDate', label: 'Mariage le (JJ/MM/AAAA)', span: 3 },
      { name: 'regime', label: 'Régime matrimonial', kind: 'choice', choices: MARRIAGE_REGIMES, span: 6 },
      { name: 'contract', label: 'Contrat de mariage', kind: 'box', span: 3 },
      { name: 'pacsDate', label: 'PACS le (JJ/MM/AAAA)', span: 3 },
      { name: 'pacsRegime', label: 'Régime du PACS', kind: 'choice', choices: PACS_REGIMES, span: 6 },
      { name: 'donationEpoux', label: 'Donation entre époux', kind: 'box', span: 3 },
      { name: 'testament', label: 'Testament', kind: 'box', span: 3 },
      { name: 'divorceDate', label: 'Divorce le (JJ/MM/AAAA)', span: 6 },
    ],
  },
  { block: 'title', text: 'Enfants' },
  {
    block: 'table',
    path: 'family.child',
    row: 'Enfant',
    rows: 6,
    columns: [
      { name: 'firstName', label: 'Prénom', span: 3 },
      { name: 'lastName', label: 'Nom', span: 3 },
      { name: 'birthDate', label: 'Né(e) le', span: 2 },
      { name: 'filiation', label: 'Filiation', kind: 'choice', choices: FILIATIONS, span: 3 },
      { name: 'dependent', label: 'À charge', kind: 'box', span: 1 },
    ],
  },
  {
    block: 'grid',
    path: 'family',
    fields: [{ name: 'gifts', label: 'Donations déjà faites ou reçues (à qui, quand, combien)', span: 12, lines: 4 }],
  },
]

export const budgetPage: readonly Block[] = [
  { block: 'title', text: 'Revenus' },
  { block: 'table', path: 'income', row: 'Revenu', rows: 8, columns: money(INCOME_KINDS) },
  { block: 'title', text: 'Charges' },
  { block: 'table', path: 'charge', row: 'Charge', rows: 8, columns: money(CHARGE_KINDS) },
  { block: 'title', text: 'Impôts' },
  {
    block: 'grid',
    path: 'tax',
    fields: [
      { name: 'rfr', label: 'Revenu fiscal de référence (€)', span: 4 },
      { name: 'parts', label: 'Nombre de parts', span: 2 },
      { name: 'irAmount', label: 'Impôt sur le revenu (€)', span: 3 },
      { name: 'tmi', label: 'Tranche marginale (%)', span: 3 },
      { name: 'ifi', label: 'Impôt sur la fortune immobilière (€)', span: 4 },
    ],
  },
  { block: 'title', text: 'Si vous préférez ne pas donner de montants' },
  {
    block: 'grid',
    path: 'bracket',
    fields: [
      { name: 'income', label: 'Revenus annuels du foyer', kind: 'choice', choices: INCOME_BRACKETS, span: 6 },
      { name: 'wealth', label: 'Patrimoine du foyer', kind: 'choice', choices: WEALTH_BRACKETS, span: 6 },
    ],
  },
]
