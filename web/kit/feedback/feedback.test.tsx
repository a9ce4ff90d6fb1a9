import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { OperationError } from '../call/refusal.ts'
import { show } from '../testing/render.tsx'
import { EmptyState } from './EmptyState.tsx'
import { ErrorBlock } from './ErrorBlock.tsx'
import { SkeletonLines } from './Skeletons.tsx'

test('UX-4 an error says its sentence, its reference, and can be tried again', async () => {
  const onRetry = vi.fn<() => void>()
  const error = new OperationError('not_found', 'Ce contact n’existe pas.', { reference: 'R-42' })
  const { user } = await show(<ErrorBlock error={error} onRetry={onRetry} />)
  expect(screen.getByRole('alert').textContent).toContain('Ce contact n’existe pas.')
  expect(screen.getByText('Référence à communiquer : R-42')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('a reference already in the sentence is not said twice', async () => {
  await show(<ErrorBlock error={new OperationError('internal', 'Référence : R-42.', { reference: 'R-42' })} />)
  expect(screen.queryByText(/à communiquer/)).toBeNull()
})

test('an unknown failure shows no machine text', async () => {
  await show(<ErrorBlock error={new Error('TypeError: x is undefined')} />)
  expect(screen.getByRole('alert').textContent).toBe('Cette partie n’a pas pu être affichée.')
})

test('an empty page says one sentence and offers one button; a wait says it waits', async () => {
  await show(
    <>
      <EmptyState sentence="Aucun rendez-vous." action={<button type="button">Ajouter</button>} />
      <SkeletonLines />
    </>,
  )
  expect(screen.getByText('Aucun rendez-vous.')).toBeTruthy()
  expect(screen.getByText('Chargement')).toBeTruthy()
})
