import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { listContacts, readContact } from '#contract/contacts/contacts.contract.ts'
import { editCell, listContactFollowers } from '#contract/contacts/list/list.contract.ts'
import { chooseColumns, readList } from '#contract/organisation/lists/lists.contract.ts'
import { openApp } from '#web/app/testing/open-app.tsx'
import type { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aContactRow } from '../testing/a-contact-row.ts'
import { aListServer } from '../testing/list-server.ts'

const id = (end: string) => `0197b0aa-0000-7000-8000-${end.padStart(12, '0')}`
const contact = aContactRow(id('a1'), 'DUPONT Jean', { phone: '+33612345678', version: 4 })

// A whole list: long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 15_000 })
await import('../pages/ContactListPage.tsx')

let server: FakeServer

beforeEach(() => {
  server = aListServer([contact])
})

const view = {
  id: id('b1'),
  name: 'À rappeler',
  shared: true,
  address: { q: 'dup', tri: '-updated' },
  columns: ['name', 'town'],
  version: 1,
  can: { change: true },
}

const settings = {
  firm: { columns: ['name', 'age'], version: 1 },
  own: { layout: null, viewId: null },
  profileViewId: null,
  views: [view],
  can: { share: true },
}

test('CON-21 who may not change a contact reads its cells; who may writes on the version shown, and is told of a conflict', async () => {
  const locked = aContactRow(id('a2'), 'MARTIN Anne', { phone: '+33699999999', can: { ...contact.can, edit: false } })
  server
    .on(listContacts, { rows: [contact, locked], total: { count: 2, exact: true } })
    .refuse(editCell, 'stale_version', { who: 'Ève' })
    .refuse(readContact, 'not_found')
  const { user } = openApp('/contacts/clients')
  expect(await screen.findByText('06 99 99 99 99')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /06 99 99 99 99/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Téléphone : 06 12/ }))
  const box = await screen.findByRole('textbox', { name: 'Téléphone', hidden: true })
  // Nothing is laid out here: a browser shows it (contact-lists.spec).
  fireEvent.change(box, { target: { value: '07 81 00 00 00' } })
  fireEvent.submit(box)
  expect(await screen.findByRole('alert', { hidden: true })).toBeTruthy()
  expect(server.sentTo(editCell)[0]?.input).toEqual({
    contactId: contact.id,
    version: 4,
    cell: { field: 'phone', number: '07 81 00 00 00' },
  })
  await waitFor(() => expect(server.sentTo(readContact)).toHaveLength(1))
})

test('CON-20 choosing « Autres » beside the categories asks for who is followed by no adviser', async () => {
  server.on(listContactFollowers, { advisers: [], others: [{ id: id('c1'), name: 'BUREAU Zoé' }] })
  const { user } = openApp('/contacts/clients')
  const tree = within(await screen.findByRole('tree', { name: 'Conseillers' }))
  await user.click(tree.getByText('Autres'))
  await waitFor(() => expect(server.sentTo(listContacts).at(-1)?.input).toMatchObject({ followedByOthers: 'true' }))
})

test('CON-21 the firm’s columns, until one chooses; the choice is kept with the user', async () => {
  server.on(readList, { ...settings, views: [] }).on(chooseColumns, {})
  const { user } = openApp('/contacts/clients')
  const headers = async () => (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent).filter(Boolean)
  expect(await headers()).toEqual(['Nom', 'Âge', 'Actions de la ligne'])
  await user.click(screen.getByRole('button', { name: 'Colonnes' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Ville' }))
  expect(await headers()).toContain('Ville')
  await waitFor(() => expect(server.sentTo(chooseColumns)).toHaveLength(1))
  const [sent] = server.sentTo(chooseColumns)
  expect(sent?.input['layout']).toMatchObject({ hidden: expect.not.arrayContaining(['town']) })
})

test('UX-3 the list opens on the view of one’s profile, in its address, with its columns', async () => {
  server.on(readList, { ...settings, profileViewId: view.id })
  const { router } = openApp('/contacts/clients')
  expect(await screen.findByRole('button', { name: 'À rappeler' })).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ vue: view.id, q: 'dup', tri: '-updated' })
  await screen.findByRole('link', { name: 'DUPONT Jean' })
  expect(server.sentTo(listContacts).map(({ input }) => input)).toEqual([
    expect.objectContaining({ search: 'dup', sort: 'updated', direction: 'desc' }),
  ])
  expect(screen.queryByRole('columnheader', { name: 'Âge' })).toBeNull()
})
