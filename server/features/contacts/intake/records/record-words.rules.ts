/** CON-62: records of the form and of the file in the same words, to stand side by side. */
import { formatDay } from '#contract/contacts/day.rules.ts'
import { FILIATION_LABELS } from '#contract/contacts/relations/relations.types.ts'
import { assetWords, budgetWords, liabilityWords, objectiveWords } from '../../wealth/wealth-words.rules.ts'
import type { Stands } from './likeness.rules.ts'
import type { ChildEntry, Recorded, Who } from './record.types.ts'

const childWords = ({ firstNames, lastName, birthDate, filiation, taxDependent }: ChildEntry) =>
  [
    [firstNames, lastName].filter(Boolean).join(' '),
    birthDate && `né(e) le ${formatDay(birthDate)}`,
    filiation && FILIATION_LABELS[filiation],
    taxDependent && 'à charge',
  ]
    .filter(Boolean)
    .join(' ; ')

const WHOSE: Readonly<Record<Who, string>> = { t1: '', t2: ' ; au titulaire 2', both: ' ; aux deux' }

export function recordWords(of: Recorded, who: Who): string {
  switch (of.about) {
    case 'child':
      return childWords(of.entry)
    case 'asset':
      return assetWords(of.entry) + WHOSE[who]
    case 'loan':
      return liabilityWords({ ...of.entry, notes: null }) + WHOSE[who]
    case 'budget':
      // Of both: its label says it.
      return budgetWords(of.entry) + (who === 't2' ? WHOSE.t2 : '')
    case 'objective':
      return objectiveWords(of.entry)
  }
}

export function standingWords({ about, is }: Stands): string {
  switch (about) {
    case 'child':
      return childWords(is)
    case 'asset':
      return assetWords({ ...is, values: is.values.slice(0, 1), notes: null })
    case 'loan':
      return liabilityWords({ ...is, notes: null })
    case 'budget':
      return budgetWords(is)
    case 'objective':
      return objectiveWords(is)
  }
}
