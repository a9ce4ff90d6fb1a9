import { IconCalendar, IconCheckbox } from '@tabler/icons-react'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import { monthStarts } from './months.ts'
import { Timeline } from './Timeline.tsx'
import type { TimelineItem } from './timeline.types.ts'
import { useTimelineFilters } from './useTimelineFilters.ts'

const kinds = [
  { key: 'rdv', label: 'Rendez-vous', icon: IconCalendar },
  { key: 'tache', label: 'Tâche', icon: IconCheckbox },
]
const items: TimelineItem[] = [
  { id: '1', kind: 'tache', at: '2026-12-03', due: 'normal', subject: 'Préparer le bilan', who: 'Léa', address: '/suivi/1' },
  { id: '2', kind: 'rdv', at: '2026-11-21', due: 'late', subject: 'Rendez-vous annuel', excerpt: 'Salle 2', address: '/suivi/2' },
  { id: '3', kind: 'tache', at: '2026-11-02', due: 'over', subject: 'Envoi du contrat' },
]

function Page({ shown = items, onMore }: { readonly shown?: readonly TimelineItem[]; readonly onMore?: () => void }) {
  const [filters, setFilters] = useTimelineFilters()
  const add = [{ key: 'rdv', label: 'Un rendez-vous', run: () => undefined }]
  return (
    <Timeline
      label="Suivi"
      kinds={kinds}
      items={shown}
      filters={filters}
      onFilters={setFilters}
      add={add}
      onMore={onMore}
      emptySentence="Rien encore."
    />
  )
}

test('an empty timeline says how to begin; a filter without result says so', async () => {
  const first = await show(<Page shown={[]} />)
  expect(screen.getByText('Rien encore.')).toBeTruthy()
  first.unmount()
  await show(<Page shown={[]} />, { address: '/ici?type=rdv' })
  expect(screen.getByText('Aucun évènement ne correspond.')).toBeTruthy()
})

test('DEAL-43 lateness is a word and an icon, not a colour alone', async () => {
  await show(<Page />)
  const late = screen.getByRole('article', { name: 'Rendez-vous annuel' })
  expect(within(late).getByText('En retard')).toBeTruthy()
  expect(within(late).getByRole('img', { name: 'Rendez-vous' })).toBeTruthy()
  expect(within(screen.getByRole('article', { name: 'Envoi du contrat' })).getByText('Terminé')).toBeTruthy()
})

test('lines are grouped by month', async () => {
  await show(<Page />)
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'décembre 2026',
    'novembre 2026',
  ])
  expect(monthStarts([{ at: '2026-01-31' }, { at: '2026-01-01' }, { at: '2025-12-31' }])).toEqual([
    '2026-01-01',
    null,
    '2025-12-01',
  ])
})

test('kinds and words are kept in the address', async () => {
  const { user, router } = await show(<Page />, { address: '/ici?type=rdv' })
  expect(screen.getByRole('checkbox', { name: 'Rendez-vous' })).toHaveProperty('checked', true)
  await user.click(screen.getByRole('checkbox', { name: 'Tâche' }))
  await user.type(screen.getByRole('searchbox', { name: 'Chercher dans le suivi' }), 'bilan')
  await waitFor(() => expect(router.state.location.search).toEqual({ type: 'rdv,tache', q: 'bilan' }))
})

test('UX-1 arrows go from line to line; more is read near the end', async () => {
  const onMore = vi.fn<() => void>()
  const { user } = await show(<Page onMore={onMore} />)
  expect(onMore).toHaveBeenCalled()
  screen.getByRole('link', { name: 'Préparer le bilan' }).focus()
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Rendez-vous annuel'))
})
