import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { searchContacts } from '#contract/contacts/contacts.contract.ts'
import { listContactDeals } from '#contract/deals/deals.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { explainContact } from '#contract/rights/why.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { id } from '../../deals/testing/a-deal.ts'
import { showSigned } from '../../deals/testing/signed.tsx'
import { WhyUserDialog } from './WhyUserDialog.tsx'

const WHY: Out<typeof explainContact> = {
  subject: { id: id(3), name: 'DUPONT Jean' },
  user: { id: id(5), name: 'Zoé Petit' },
  profileName: 'Conseiller',
  sees: { allowed: false, sentences: ['Personne à sa portée ne le suit.'] },
  changes: { allowed: false, sentences: ['Il faut d’abord voir ce contact.'] },
}
afterEach(() => vi.unstubAllGlobals())

test('SEC-7 from the list of users a contact is searched, and its answer read', async () => {
  const hit = { id: id(3), name: 'DUPONT Jean', type: 'client', town: null, adviser: { id: id(4), name: 'MARTIN Paul' } } as const
  const server = new FakeServer()
    .on(readSession, aSession())
    .on(searchContacts, { contacts: [{ ...hit, kind: 'person', category: null, deceased: false }] })
    .on(listContactDeals, { rows: [], total: { count: 0, exact: true } })
    .on(explainContact, WHY)
  const { user } = await showSigned(<WhyUserDialog user={{ id: id(5), name: 'PETIT Zoé' }} onClose={() => undefined} />)
  await user.type(await screen.findByRole('combobox', { name: 'Contact' }), 'dup')
  await user.click(await screen.findByRole('option', { name: 'DUPONT Jean', hidden: true }))
  expect(await screen.findByText('Zoé Petit ne voit pas')).toBeTruthy()
  expect(screen.getByText('Personne à sa portée ne le suit.')).toBeTruthy()
  expect(server.sentTo(explainContact)[0]?.url).toContain(`userId=${id(5)}`)
})
