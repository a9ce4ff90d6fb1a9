/** COMP-6: what the file of a contact holds, as tables that the person reads: words and no codes. */
import type { ContactFile, HistoryLine } from '#contract/contacts/contacts.shapes.ts'
import {
  ADDRESS_LABEL_NAMES,
  CONTACT_KIND_LABELS,
  CONTACT_TYPE_SINGULAR,
  EMAIL_LABEL_NAMES,
  PHONE_LABEL_NAMES,
} from '#contract/contacts/contacts.types.ts'
import { countryName } from '#contract/contacts/country.rules.ts'
import { formatDay } from '#contract/contacts/day.rules.ts'
import type { ContactDocument } from '#contract/contacts/documents/documents.shapes.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { RelationDetails } from '#contract/contacts/relations/relations.shapes.ts'
import type { Relation, Relative } from '#contract/contacts/relations/relations.shapes.ts'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { assetWords, budgetWords, liabilityWords, objectiveWords, profileWords } from '../wealth/wealth-words.rules.ts'
import type { Section } from './data-source.ts'
import { instantWords } from './instant-words.rules.ts'

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ')
const dayWords = (day: string | null) => day && formatDay(day)

export function contactSections(contact: ContactFile): Section[] {
  const { general, phones, emails, addresses } = contact
  const about = {
    'Type de contact': CONTACT_TYPE_SINGULAR[contact.type],
    Nature: CONTACT_KIND_LABELS[contact.kind],
    Catégorie: contact.category?.name ?? null,
    'Conseiller principal': contact.mainAdviser.name,
    'Co-conseillers': names(contact.coAdvisers),
    Assistants: names(contact.assistants),
    'Mots clés': names(contact.keywords),
    'Dossier privé': fieldWords('isPrivate', contact.isPrivate),
    'Créé le': instantWords(contact.createdAt),
    'Modifié le': instantWords(contact.updatedAt),
  }
  const fields = Object.entries(general).map(([field, value]) => [fieldLabel(field), fieldWords(field, value)])
  const coordinates = [
    ...phones.map(({ label, number, extension }) => [
      PHONE_LABEL_NAMES[label],
      formatPhone(number) + (extension ? ` poste ${extension}` : ''),
    ]),
    ...emails.map(({ label, address }) => [EMAIL_LABEL_NAMES[label], address]),
    ...addresses.map(({ label, line1, line2, line3, postcode, town, country }) => [
      ADDRESS_LABEL_NAMES[label],
      [line1, line2, line3, [postcode, town].filter(Boolean).join(' '), countryName(country)].filter(Boolean).join('\n'),
    ]),
  ]
  return [
    { title: 'Dossier', headings: ['Champ', 'Valeur'], rows: filled(Object.entries(about)) },
    { title: 'Général', headings: ['Champ', 'Valeur'], rows: filled(fields) },
    { title: 'Coordonnées', headings: ['Nature', 'Coordonnée'], rows: coordinates },
  ]
}

/** Fields that say nothing are left out. */
const filled = (rows: readonly (readonly (string | null)[])[]) => rows.filter(([, value]) => value !== null && value !== '')

const DETAILS = Object.keys(RelationDetails.shape) as (keyof RelationDetails)[]

export const familySections = (relations: readonly Relation[], household: readonly Relative[]): Section[] => [
  {
    title: 'Relations',
    headings: ['Lien', 'Contact', 'Précisions'],
    rows: relations.map((relation) => [relation.label, relation.other.name, relationWords(relation)]),
  },
  { title: 'Foyer', headings: ['Membre'], rows: household.map(({ name }) => [name]) },
]

function relationWords(relation: Relation): string {
  const said = DETAILS.map((field) => [field, fieldWords(field, relation[field])] as const)
  return said.flatMap(([field, words]) => (words === null ? [] : [`${fieldLabel(field)} : ${words}`])).join('\n')
}

export function wealthSections(wealth: Wealth): Section[] {
  const lines = (title: string, rows: readonly string[]): Section => ({
    title,
    headings: ['Détail'],
    rows: rows.map((row) => [row]),
  })
  return [
    {
      title: 'Biens',
      headings: ['Bien', 'Part'],
      rows: wealth.assets.map((asset) => [assetWords(asset), asset.share]),
    },
    {
      title: 'Dettes',
      headings: ['Dette', 'Part'],
      rows: wealth.liabilities.map((loan) => [liabilityWords(loan), loan.share]),
    },
    lines('Revenus, charges et impôts', wealth.budget.map(budgetWords)),
    lines('Objectifs', wealth.objectives.map(objectiveWords)),
    lines('Profils de risque', wealth.riskProfiles.map(profileWords)),
  ]
}

export const documentSection = (documents: readonly ContactDocument[]): Section => ({
  title: 'Documents',
  headings: ['Nom', 'Type', 'Date', 'Échéance', 'Fichier', 'Ajouté par', 'Ajouté le'],
  rows: documents.map(({ name, type, documentOn, expiresOn, file, addedBy, addedAt }) => [
    name,
    type?.name ?? null,
    dayWords(documentOn),
    dayWords(expiresOn),
    file.name,
    addedBy,
    instantWords(addedAt),
  ]),
})

export const historySection = (lines: readonly HistoryLine[]): Section => ({
  title: 'Historique',
  headings: ['Date', 'Qui', 'Action', 'Champ', 'Avant', 'Après'],
  rows: lines.map(({ at, who, what, field, before, after }) => [instantWords(at), who, what, field, before, after]),
})
