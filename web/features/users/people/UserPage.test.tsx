import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deleteUser, readDeparture } from '#contract/departures/departures.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUserStatuses } from '#contract/users/people.contract.ts'
import type { UserCard } from '#contract/users/people.shapes.ts'
import { changeUser, listUserChoices, readSession, readUser } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const id = (end: number) => `0197b0aa-0000-7000-8000-00000000000${end}`

const card: UserCard = {
  id: id(2),
  title: 'Conseillère honoraire',
  firstName: 'Zoé',
  lastName: 'Petit',
  name: 'PETIT Zoé',
  email: 'zoe@duparc.fr',
  login: 'zoe',
  internalNumber: 'C-7',
  isAdviser: true,
  active: true,
  activated: false,
  lastSignInAt: null,
  isMe: false,
  photoId: null,
  profile: { id: id(5), name: 'Conseiller' },
  manager: null,
  unit: null,
  status: null,
  version: 3,
  can: { edit: true, attach: true, leaveAdministrator: true },
  notDelete: null,
  senderName: null,
  noProductMails: false,
  portalInvitations: 12,
  esignatureAllowed: true,
  oriasNumber: '07001290',
  signature: '',
  phones: [{ id: id(6), label: 'work', number: '+33142345678', extension: '12' }],
  link: { purpose: 'activation', sentAt: '2026-11-20T10:00:00.000Z', expiresAt: '2026-11-27T10:00:00.000Z' },
  provider: null,
}

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readUser, card)
    .on(listProfiles, { profiles: [] })
    .on(listBusinessUnits, { units: [] })
    .on(listUserStatuses, { statuses: [] })
    .on(listUserChoices, {
      users: [
        { id: id(1), name: 'LEFÈVRE Éléonore', isAdviser: true, isMe: true },
        { id: id(2), name: 'PETIT Zoé', isAdviser: true, isMe: false },
        { id: id(3), name: 'GESTION Guy', isAdviser: false, isMe: false },
      ],
    })
})

// Loaded lazily by its route: no test waits for its files.
await import('./UserPage.tsx')

afterEach(() => vi.unstubAllGlobals())

const open = () => openApp(`/administration/utilisateurs/${id(2)}`)

test('ORG-20, ORG-21 the card is filled in, compulsory fields marked, the account told in words', async () => {
  open()
  expect(await screen.findByText(/En attente d’activation : un lien a été envoyé/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Envoyer le lien d’activation' })).toBeTruthy()
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const compulsory = ['Nom', 'Prénom', 'Adresse e-mail professionnelle', 'Identifiant de connexion']
  expect(compulsory.filter((name) => !field(name).required)).toEqual([])
  expect(field('Identifiant conseiller').required).toBe(false)
  expect(field('Laquelle ?').value).toBe('Conseillère honoraire')
  expect(field('Numéro ORIAS').value).toBe('07 001 290')
  expect(field('Numéro').value).toBe('01 42 34 56 78 poste 12')
  expect(field('Nombre d’invitations').value).toBe('12')
})

test('ORG-20 a refusal stands on its field; once mended, what is sent has every field', async () => {
  server.refuse(changeUser, 'users.login_taken', { login: 'chef' })
  const { user } = open()
  const login = await screen.findByRole('textbox', { name: /^Identifiant de connexion/ })
  await user.clear(login)
  await user.type(login, 'chef')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByText(/L’identifiant « chef » est déjà pris/)).toBeTruthy()
  expect(login.getAttribute('aria-invalid')).toBe('true')
  expect(server.sentTo(changeUser)[0]?.input).toMatchObject({
    version: 3,
    login: 'chef',
    portalInvitations: 12,
    phones: [{ number: '01 42 34 56 78 poste 12' }],
  })
})

test('ORG-22 deleting asks to whom everything goes, only among those who may take it, then follows the work', async () => {
  server
    .on(readDeparture, {
      privateFiles: 2,
      name: 'Zoé Petit',
      contacts: { main: 12, coAdviser: 0, assistant: 1 },
      deals: 3,
      events: 0,
      below: 0,
      manager: null,
      notDelete: null,
    })
    .on(deleteUser, { jobId: id(9) })
    .on(readJob, {
      id: id(9),
      kind: 'user.delete',
      state: 'done',
      done: 16,
      total: null,
      counts: { contactsMoved: 13, dealsMoved: 3 },
      failure: null,
      file: null,
      createdAt: '2026-11-22T10:00:00.000Z',
      startedAt: '2026-11-22T10:00:00.000Z',
      finishedAt: '2026-11-22T10:00:02.000Z',
      can: { cancel: false },
      report: [],
      reportLines: 0,
    })
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Supprimer…', hidden: true }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Supprimer Zoé Petit' }))
  expect(dialog.getByText('12 contacts dont il est conseiller principal')).toBeTruthy()
  expect(dialog.queryByText(/événement/)).toBeNull()
  await user.click(dialog.getByRole('combobox', { name: 'Confier à' }))
  expect(screen.queryByRole('option', { name: 'GESTION Guy', hidden: true })).toBeNull()
  await user.click(await screen.findByRole('option', { name: 'LEFÈVRE Éléonore', hidden: true }))
  await user.click(dialog.getByRole('button', { name: 'Supprimer' }))
  expect(await screen.findByText('Zoé Petit est supprimé. Rien n’est resté sans personne.')).toBeTruthy()
  const everything = { mainAdviserId: id(1), coAdviserId: id(1), assistantId: id(1), dealsId: id(1), eventsId: id(1) }
  expect(server.sentTo(deleteUser)[0]?.input).toMatchObject({ userId: id(2), ...everything })
})
