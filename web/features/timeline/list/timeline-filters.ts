import { LINE_KINDS } from '#contract/timeline/timeline.types.ts'
import type { LineKind } from '#contract/timeline/timeline.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { FilterOption, ListFilter, ListQuery } from '#web/kit/list/list.types.ts'

/** The word of each kind in the address (`?type=tache`). */
const SLUGS: Readonly<Record<LineKind, string>> = {
  appointment: 'rendez-vous',
  task: 'tache',
  reminder: 'relance',
  note: 'fiche',
  email: 'e-mail',
  deal: 'affaire',
}

/** CON-7: a timeline is filtered by kind, by event type and by words. */
export const timelineFilters = (t: Translate, types: readonly FilterOption[]): readonly ListFilter[] => [
  {
    key: 'type',
    kind: 'choice',
    multiple: true,
    label: t('timeline:list.kinds'),
    options: LINE_KINDS.map((kind) => ({ value: SLUGS[kind], label: t(`timeline:kind.${kind}`) })),
  },
  { key: 'categorie', kind: 'choice', label: t('timeline:list.types'), options: types },
]

export interface TimelineQuery {
  readonly kinds: LineKind[]
  readonly eventTypeId?: string
  readonly words: string
}

/** What the address asks of the operation. */
export function timelineQuery({ search, filters }: ListQuery): TimelineQuery {
  const slugs = filters['type'] ?? []
  const eventTypeId = filters['categorie']?.[0]
  const kinds = LINE_KINDS.filter((kind) => slugs.includes(SLUGS[kind]))
  return { kinds, words: search, ...(eventTypeId !== undefined && { eventTypeId }) }
}
