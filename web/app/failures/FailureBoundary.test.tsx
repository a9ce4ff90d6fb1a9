import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { OperationError } from '#web/kit/call/refusal.ts'
import { show } from '#web/kit/testing/render.tsx'
import { FailureBoundary } from './FailureBoundary.tsx'

let failure: Error | null

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

function Part() {
  if (failure) throw failure
  return <p>le contenu</p>
}

const page = (
  <>
    <p>le reste</p>
    <FailureBoundary>
      <Part />
    </FailureBoundary>
  </>
)

test('HOME-2 a bug stays in its part, with a reference, and can be tried again', async () => {
  failure = new TypeError('x is not a function')
  const { user } = await show(page)
  expect(screen.getByText('le reste')).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toMatch(/Référence à communiquer : P-[0-9A-F]{8}/)
  failure = null
  await user.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(screen.getByText('le contenu')).toBeTruthy()
})

test('a refusal says its own sentence, without a reference', async () => {
  failure = new OperationError('not_found', 'Cet élément n’existe pas.')
  await show(page)
  expect(screen.getByRole('alert').textContent).toContain('Cet élément n’existe pas.')
  expect(screen.getByRole('alert').textContent).not.toContain('Référence')
})

test('an unexpected error of the server shows the server’s reference', async () => {
  failure = new OperationError('internal', 'Une erreur inattendue s’est produite.', { reference: 'R-42' })
  await show(page)
  expect(screen.getByRole('alert').textContent).toContain('R-42')
})
