import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attachUser, readHierarchy, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import type { Person } from './org-tree.ts'

const id = (end: number) => `0197b0aa-0000-7000-8000-00000000000${end}`
const person = (end: number, name: string, managerId: string | null): Person => ({
  id: id(end),
  name,
  profileName: 'Conseiller',
  managerId,
  isAdviser: true,
  active: true,
  isMe: end === 1,
  photoId: null,
})

/** jsdom lays nothing out: what floats beside something is there, and said to be hidden. */
const floating = { hidden: true }

let server: FakeServer

beforeEach(() => {
  server = new FakeServer().on(readSession, aSession()).on(readHierarchy, {
    users: [person(1, 'Éléonore Lefèvre', null), person(2, 'Paul Martin', id(1)), person(3, 'Zoé Petit', id(2))],
  })
})

// Loaded lazily by its route: no test waits for its files.
await import('./HierarchyPage.tsx')

afterEach(() => vi.unstubAllGlobals())

/** By keyboard alone: the arrows to somebody, Enter for their menu. */
async function attaches(who: string, manager: string) {
  const { user } = openApp('/administration/hierarchie')
  const item = await screen.findByRole('treeitem', { name: new RegExp(who) })
  item.focus()
  await user.keyboard('{Enter}')
  await user.click(await screen.findByRole('menuitem', { name: 'Rattacher à…', ...floating }))
  const dialog = within(await screen.findByRole('dialog', { name: `Rattacher ${who}` }))
  await user.click(dialog.getByRole('combobox', { name: 'Responsable' }))
  await user.click(await screen.findByRole('option', { name: manager, ...floating }))
  await user.click(dialog.getByRole('button', { name: 'Rattacher' }))
  return dialog
}

test('ORG-30 a cycle is refused with its sentence, and the dialog stays', async () => {
  server.refuse(attachUser, 'users.cycle', { user: 'Paul Martin', manager: 'Zoé Petit' })
  const dialog = await attaches('Paul Martin', 'Zoé Petit')
  expect((await dialog.findByRole('alert')).textContent).toContain('Zoé Petit est dans la branche de Paul Martin')
  expect(server.sentTo(attachUser)[0]?.input).toMatchObject({ userId: id(2), managerId: id(3) })
})

test('ORG-30 by keyboard and menu, somebody is attached to another manager', async () => {
  server.on(attachUser, {})
  await attaches('Zoé Petit', 'Éléonore Lefèvre')
  expect(await screen.findByText('Zoé Petit est maintenant rattaché à Éléonore Lefèvre.')).toBeTruthy()
  expect(server.sentTo(attachUser)[0]?.input).toMatchObject({ userId: id(3), managerId: id(1) })
})

test('ORG-31 who is searched is shown with their managers; a branch folds', async () => {
  const { user } = openApp('/administration/hierarchie')
  await user.type(await screen.findByRole('textbox', { name: 'Chercher quelqu’un' }), 'zoe')
  expect(screen.getByRole('treeitem', { name: /Éléonore Lefèvre/ })).toBeTruthy()
  expect(screen.getByRole('treeitem', { name: /Zoé Petit/ }).getAttribute('aria-level')).toBe('3')
  await user.clear(screen.getByRole('textbox', { name: 'Chercher quelqu’un' }))
  await user.click(screen.getByRole('button', { name: 'Tout replier' }))
  expect(screen.queryByRole('treeitem', { name: /Paul Martin/ })).toBeNull()
})
