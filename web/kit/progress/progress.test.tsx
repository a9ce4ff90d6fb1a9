import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import type { JobView } from './JobProgress.tsx'
import { JobProgress } from './JobProgress.tsx'

const job: JobView = { state: 'running', done: 1200, total: 3000, counts: { given: 1190, skipped: 10 }, can: { cancel: true } }

test('a failure says why; nothing can be stopped any more', async () => {
  await show(
    <JobProgress
      job={{ ...job, state: 'failed', failure: { message: 'Le traitement s’est arrêté.' } }}
      onCancel={() => undefined}
    />,
  )
  expect(screen.getByRole('alert').textContent).toBe('Le traitement s’est arrêté.')
  expect(screen.queryByRole('button', { name: 'Arrêter' })).toBeNull()
})

test('what cannot be stopped offers no button', async () => {
  await show(<JobProgress job={{ ...job, can: { cancel: false } }} onCancel={() => undefined} />)
  expect(screen.queryByRole('button', { name: 'Arrêter' })).toBeNull()
})

test('how far it is, what it has done, and a way to stop it', async () => {
  const onCancel = vi.fn<() => void>()
  const { user } = await show(
    <JobProgress
      job={job}
      title="Ajout d’affaires"
      countLabels={{ given: 'ajoutées', skipped: 'laissées de côté' }}
      onCancel={onCancel}
    />,
  )
  expect(screen.getByRole('progressbar', { name: 'Avancement' }).getAttribute('aria-valuenow')).toBe('40')
  expect(screen.getByText(/^1.200 sur 3.000$/)).toBeTruthy()
  expect(screen.getByText('laissées de côté')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Arrêter' }))
  expect(onCancel).toHaveBeenCalledOnce()
})

test('once over: what was left aside and why, and the file it made', async () => {
  await show(
    <JobProgress
      job={{
        ...job,
        state: 'done',
        done: 3000,
        file: { id: 'f1', name: 'rejets.xlsx' },
        report: [{ subject: 'Jean Dupont', message: 'A déjà cette affaire.' }],
        reportLines: 12,
      }}
      fileAddress={({ id }) => `/api/files/${id}`}
    />,
  )
  const report = screen.getByRole('table', { name: 'Ce qui a été laissé de côté' })
  expect(within(report).getByText('A déjà cette affaire.')).toBeTruthy()
  expect(within(report).getByText('et 11 autres')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Télécharger rejets.xlsx' }).getAttribute('href')).toBe('/api/files/f1')
})
