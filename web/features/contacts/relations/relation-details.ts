import type { Relation } from '#contract/contacts/relations/relations.shapes.ts'
import { FILIATION_LABELS, HELD_AS_LABELS } from '#contract/contacts/relations/relations.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { Formats } from '#web/kit/format/formats.ts'

/** What a relation says beside its kind, in one line. */
export function relationDetails(t: Translate, formats: Formats, relation: Relation): string {
  const { since, until, position, capitalPercent, votesPercent, heldAs, filiation } = relation
  const parts = [
    position,
    filiation && FILIATION_LABELS[filiation],
    relation.taxDependent && t('relations:dependent'),
    relation.sharedCustody && t('relations:custody'),
    relation.disabled && t('relations:handicap'),
    capitalPercent !== null && t('relations:capital', { share: formats.number(capitalPercent) }),
    votesPercent !== null && t('relations:votes', { share: formats.number(votesPercent) }),
    heldAs && heldAs !== 'full' && HELD_AS_LABELS[heldAs],
    since && t('relations:sinceDay', { day: formats.day(since) }),
    until && t('relations:untilDay', { day: formats.day(until) }),
  ]
  return parts.filter(Boolean).join(' · ')
}
