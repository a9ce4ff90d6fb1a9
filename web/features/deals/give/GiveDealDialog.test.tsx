import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addDeal } from '#contract/deals/deals.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { listUserChoices, readSession } from '#contract/users/users.contract.ts'
import { aSession } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aDeal, id } from '../testing/a-deal.ts'
import { showSigned } from '../testing/signed.tsx'
import { GiveDealDialog } from './GiveDealDialog.tsx'

const templates = [
  { id: id(11), name: 'Ouverture de compte', type: 'account_opening' as const, steps: 3 },
  { id: id(13), name: 'Audit', type: 'wealth_audit' as const, steps: 1 },
]
const onClose = vi.fn<() => void>()

let server: FakeServer

beforeEach(() => {
  onClose.mockReset()
  server = new FakeServer()
    .on(readSession, aSession())
    .on(listActiveTemplates, { rows: templates })
    .on(listUserChoices, { users: [{ id: aSession().user.id, name: 'LEFÈVRE Éléonore', isAdviser: true, isMe: true }] })
})

afterEach(() => vi.unstubAllGlobals())

async function chooseAudit() {
  const view = await showSigned(<GiveDealDialog contactId={id(12)} contactName="MARTIN Jean" onClose={onClose} />)
  await view.user.click(await screen.findByRole('combobox', { name: /Modèle/ }))
  await view.user.click(await screen.findByText('Audit (1 étape)'))
  return view
}

test('DEAL-5 a template no longer offered is refused beside its field, and the dialog stays', async () => {
  server.refuse(addDeal, 'template.not_offered', { template: 'Audit' })
  const { user } = await chooseAudit()
  await user.click(screen.getByRole('button', { name: 'Ajouter l’affaire' }))
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Modèle/ }).getAttribute('aria-invalid')).toBe('true'))
  expect(onClose).not.toHaveBeenCalled()
})

test('DEAL-30 DEAL-34 gives the template, tells the others unless unticked, and opens the deal', async () => {
  server.on(addDeal, { id: id(10), deal: aDeal() })
  const { user, router } = await chooseAudit()
  await user.click(screen.getByRole('switch', { name: /Prévenir le conseiller principal/ }))
  await user.click(screen.getByRole('button', { name: 'Ajouter l’affaire' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/affaires/${id(10)}`))
  expect(server.sentTo(addDeal)[0]?.input).toMatchObject({ contactId: id(12), templateId: id(13), notify: false })
  expect(onClose).toHaveBeenCalled()
})

test('without an active template the dialog says where to activate one', async () => {
  server.on(listActiveTemplates, { rows: [] })
  await showSigned(<GiveDealDialog contactId={id(12)} contactName="MARTIN Jean" onClose={onClose} />)
  expect(await screen.findByText(/Aucun modèle d’affaires n’est actif/)).toBeTruthy()
})
