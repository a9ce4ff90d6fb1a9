import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readDeal } from '#contract/deals/deals.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { explainDeal } from '#contract/rights/why.contract.ts'
import { listUserChoices, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aDeal, id } from '../../deals/testing/a-deal.ts'

const WHY: Out<typeof explainDeal> = {
  subject: { id: id(3), name: 'DUPONT Jean' },
  user: { id: id(5), name: 'Zoé Petit' },
  profileName: 'Conseiller',
  sees: { allowed: false, sentences: ['Personne à sa portée ne le suit.'] },
  changes: { allowed: false, sentences: ['Il faut d’abord voir ce contact.'] },
}
const floating = { hidden: true }

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(listUserChoices, { users: [{ id: id(5), name: 'PETIT Zoé', isAdviser: true, isMe: false }] })
})

// Loaded lazily: no test waits for their files.
await import('../../deals/pages/DealPage.tsx')
await import('./WhyDialog.tsx')

afterEach(() => vi.unstubAllGlobals())

test('SEC-7 from a deal, for whoever may ask: somebody is chosen, the answer gives its reasons', async () => {
  server
    .on(readDeal, aDeal())
    .on(explainDeal, { ...WHY, sees: { allowed: true, sentences: ['Zoé Petit est en charge de cette affaire.'] } })
  const { user } = openApp(`/affaires/${aDeal().id}`)
  await user.click(await screen.findByRole('button', { name: 'Actions de l’affaire' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Pourquoi ?', ...floating }))
  await user.click(await screen.findByRole('combobox', { name: 'Utilisateur' }))
  // The page behind has a field of people too; the window's own comes last.
  const [named] = (await screen.findAllByRole('option', { name: 'PETIT Zoé', ...floating })).toReversed()
  await user.click(named!)
  expect(await screen.findByText('Zoé Petit voit')).toBeTruthy()
  expect(screen.getByText('Zoé Petit est en charge de cette affaire.')).toBeTruthy()
  expect(screen.getByText('Zoé Petit ne peut pas modifier')).toBeTruthy()
})

test('SEC-7 who has no Administration is not offered the question', async () => {
  server.on(readDeal, aDeal()).on(readSession, { ...aSession(), flags: [] })
  const { user } = openApp(`/affaires/${aDeal().id}`)
  await user.click(await screen.findByRole('button', { name: 'Actions de l’affaire' }))
  expect(await screen.findByRole('menuitem', { name: /Supprimer/, ...floating })).toBeTruthy()
  expect(screen.queryByRole('menuitem', { name: 'Pourquoi ?', ...floating })).toBeNull()
})
