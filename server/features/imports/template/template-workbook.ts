import { writeXlsx } from 'hucre/xlsx'
import type { DataValidation, WriteSheet } from 'hucre/xlsx'
import { CONTACT_FIELDS, TEMPLATE_KEYS } from '#contract/imports/contact-fields.ts'
import type { FieldType, ImportField } from '#contract/imports/contact-fields.ts'

/** Rows of the first sheet that offer drop-down lists. */
const PREPARED_ROWS = 5_000
const LISTS = 'Listes'

const FORMATS: Readonly<Record<FieldType, string>> = {
  text: 'Texte',
  choice: 'Une valeur de la liste déroulante',
  yesNo: 'Oui ou Non',
  day: 'Date JJ/MM/AAAA',
  amount: 'Montant en euros, par exemple 12 345,67',
  country: 'Nom du pays en français, ou son code (BE)',
  phones: 'Un ou plusieurs numéros séparés par « ; » ; hors de France, avec l’indicatif',
  emails: 'Une ou plusieurs adresses séparées par « ; »',
  keywords: 'Mots clés séparés par « ; » ; ceux qui n’existent pas sont créés',
  identifier: 'Laissez vide pour créer un contact ; présent dans les fichiers exportés par Sillage',
  siren: 'Neuf chiffres',
  siret: 'Quatorze chiffres',
  activityCode: 'Code comme 66.30Z',
  postcode: 'Cinq chiffres pour la France',
  adviser: 'Identifiant, e-mail ou nom d’un conseiller ; vide : vous-même',
  category: 'Nom d’une catégorie existante, au besoin avec ses parents : Particuliers > Retraités',
}

const CONCERNS: Readonly<Record<ImportField['kind'], string>> = {
  both: 'Tous les contacts',
  person: 'Personnes physiques',
  organisation: 'Personnes morales',
}

/** CON-70: a sheet to fill with French headings, drop-down lists and one example; a sheet of instructions. */
export const templateWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [contactsSheet(), instructionsSheet(), listsSheet()],
    properties: { title: 'Import de contacts', creator: 'Sillage' },
  })

const fields = TEMPLATE_KEYS.map((key) => CONTACT_FIELDS[key])
const withChoices = fields.filter(({ choices }) => choices)
const labelsOf = ({ choices = {} }: ImportField) => Object.values(choices)

/** Cells are of text: a postcode keeps its first zero, and nothing that is typed becomes a formula (CON-75). */
const contactsSheet = (): WriteSheet => ({
  name: 'Contacts',
  columns: fields.map(({ heading }) => ({ width: Math.max(heading.length + 3, 12), style: { numFmt: '@' } })),
  rows: [fields.map(({ heading }) => heading), fields.map(({ example }) => example || null)],
  cells: new Map(
    fields.map(({ heading }, column) => [`0,${column}`, { value: heading, style: { font: { bold: true }, fill: TITLE_FILL } }]),
  ),
  freezePane: { rows: 1 },
  dataValidations: fields.flatMap((field, column) => (field.choices ? [dropDown(field, column)] : [])),
})

const TITLE_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } } as const

function dropDown(field: ImportField, column: number): DataValidation {
  const list = letters(withChoices.indexOf(field))
  return {
    type: 'list',
    range: `${letters(column)}2:${letters(column)}${PREPARED_ROWS}`,
    formula1: `${LISTS}!$${list}$2:$${list}$${labelsOf(field).length + 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: field.heading,
    errorMessage: 'Cette valeur n’est pas dans la liste.',
  }
}

const instructionsSheet = (): WriteSheet => ({
  name: 'Mode d’emploi',
  columns: [{ width: 34 }, { width: 22 }, { width: 70 }, { width: 28 }],
  rows: [
    [
      'Remplissez la feuille « Contacts », une ligne par contact, en remplaçant la ligne d’exemple. Une cellule vide ne dit rien.',
    ],
    ['Une personne physique a au moins un nom, une personne morale au moins une dénomination.'],
    [
      'Un contact déjà présent est retrouvé par son identifiant Sillage, sinon par son identifiant externe ; les autres ressemblances vous sont proposées.',
    ],
    ['Rien n’est enregistré avant votre confirmation : chaque ligne est d’abord contrôlée.'],
    [],
    ['Colonne', 'Concerne', 'Ce qui s’écrit', 'Exemple'],
    ...fields.map((field) => [field.heading, CONCERNS[field.kind], formatOf(field), field.example]),
  ],
})

const formatOf = (field: ImportField) => (field.choices ? labelsOf(field).join(', ') : FORMATS[field.type])

function listsSheet(): WriteSheet {
  const longest = Math.max(...withChoices.map((field) => labelsOf(field).length))
  const rows = Array.from({ length: longest }, (_, row) => withChoices.map((field) => labelsOf(field)[row] ?? null))
  return { name: LISTS, hidden: true, rows: [withChoices.map(({ heading }) => heading), ...rows] }
}

/** 0 → A, 27 → AB. */
const letters = (column: number): string =>
  column < 26 ? String.fromCodePoint(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
