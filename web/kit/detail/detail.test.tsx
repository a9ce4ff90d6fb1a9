import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { OperationError } from '../call/refusal.ts'
import { show } from '../testing/render.tsx'
import { DetailPage } from './DetailPage.tsx'
import { DetailRead } from './DetailRead.tsx'

const refetch = () => undefined
const children = () => <p>fiche</p>

test('a record nobody may see is not found, inside the page', async () => {
  const error = new OperationError('not_found', 'Cet élément n’existe pas.')
  await show(<DetailRead read={{ data: undefined, error, refetch }}>{children}</DetailRead>)
  expect(screen.getByText('Cet élément n’existe pas ou ne vous est pas accessible.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Revenir à la page précédente' })).toBeTruthy()
})

test('another failure can be tried again; waiting says so', async () => {
  const again = vi.fn<() => void>()
  const failed = await show(<DetailRead read={{ data: undefined, error: new Error('x'), refetch: again }}>{children}</DetailRead>)
  await failed.user.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(again).toHaveBeenCalledOnce()
  failed.unmount()
  await show(<DetailRead read={{ data: undefined, error: null, refetch }}>{children}</DetailRead>)
  expect(screen.getAllByText('Chargement').length).toBeGreaterThan(0)
})

test('says who, what and in which state; tabs are links, the current one is told', async () => {
  const run = vi.fn<() => void>()
  const { user, router } = await show(
    <DetailPage
      title="Jean Dupont"
      kind="Client"
      states={[{ label: 'Décédé', tone: 'warning' }]}
      facts="Suivi par Léa Martin"
      menu={[{ key: 'print', label: 'Imprimer', run }]}
      tabs={[
        { address: '/ici', label: 'Général' },
        { address: '/fiche/suivi', label: 'Suivi', count: 12 },
      ]}
      side={<a href="/autre">Conjoint</a>}
    >
      contenu
    </DetailPage>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Jean Dupont' })).toBeTruthy()
  expect(screen.getByText('Décédé')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Général', current: 'page' })).toBeTruthy()
  expect(screen.getByRole('complementary', { name: 'Informations liées' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Imprimer' }))
  expect(run).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('link', { name: /^Suivi/ }))
  expect(router.state.location.pathname).toBe('/fiche/suivi')
})
