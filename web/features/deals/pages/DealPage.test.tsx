import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addStepEvent, changeDealState, editDeal, editDealEvent, readDeal, tickAction } from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { sentence } from '#contract/kernel/errors.ts'
import { listEventTypes } from '#contract/timeline/timeline.contract.ts'
import { listUserChoices, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aDeal, anEvent, id, IDENTITY } from '../testing/a-deal.ts'

const unticked = sentence('step.action_unticked', { step: 'Constitution du dossier', action: IDENTITY.label })
const me = { id: id(1), name: 'LEFÈVRE Éléonore' }

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(listEventTypes, { rows: [] })
    .on(listUserChoices, { users: [{ ...me, isAdviser: true, isMe: true }] })
})

afterEach(() => vi.unstubAllGlobals())

function openDeal(deal: DealDetail = aDeal(), query = '') {
  server.on(readDeal, deal)
  return openApp(`/affaires/${deal.id}${query}`)
}

const answer = (deal: DealDetail, more: { offeredStepId?: string; endReached?: boolean } = {}) => ({
  deal,
  eventId: deal.events[0]?.id ?? null,
  offeredStepId: more.offeredStepId ?? null,
  endReached: more.endReached ?? false,
})

test('DEAL-52 « Terminée » is greyed while a mandatory action is unticked, naming it, then open once it is ticked', async () => {
  const refused = anEvent(1, { cannotComplete: { code: 'step.action_unticked', message: unticked } })
  const ticked = anEvent(1, { ticks: [{ actionId: IDENTITY.id, at: '2026-11-22T09:05:00.000Z', by: me }] })
  server.on(tickAction, answer(aDeal({ events: [ticked] })))
  const { user } = openDeal(aDeal({ events: [refused] }), `?evenement=${refused.id}`)

  const done = await screen.findByRole<HTMLInputElement>('radio', { name: 'Terminée' })
  expect(done.disabled).toBe(true)
  expect(screen.getByText(unticked)).toBeTruthy()

  await user.click(screen.getByRole('checkbox', { name: /Pièce d’identité.*obligatoire/ }))
  expect(await screen.findByText(/Cochée le 22\/11\/2026.*par LEFÈVRE Éléonore/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Terminée' }).disabled).toBe(false)
  expect(server.sentTo(tickAction)[0]?.input).toMatchObject({ actionId: IDENTITY.id, ticked: true })
})

test('DEAL-52 a task being added asks the same before it is sent', async () => {
  const { user } = openDeal()
  await user.click(await screen.findByRole('button', { name: 'Ajouter : Constitution du dossier' }))
  const window = await screen.findByRole('dialog')
  expect(within(window).getByText('Réunir les pièces.')).toBeTruthy()
  expect(within(window).getByRole<HTMLInputElement>('radio', { name: 'Terminée' }).disabled).toBe(true)
  expect(within(window).getByText(unticked)).toBeTruthy()
  await user.click(within(window).getByRole('checkbox', { name: /Pièce d’identité/ }))
  expect(within(window).getByRole<HTMLInputElement>('radio', { name: 'Terminée' }).disabled).toBe(false)
})

test('DEAL-50 a step beyond a mandatory one is greyed with its reason, and opens nothing', async () => {
  const { user } = openDeal()
  await user.click(await screen.findByRole('button', { name: 'Choisir une autre étape ou un évènement' }))
  const entry = (await screen.findByText(/^3\. Signature/)).closest('[role=menuitem]')
  if (!entry) throw new Error('the step is not in the menu')
  expect(entry.getAttribute('aria-disabled')).toBe('true')
  expect(entry.textContent).toContain('vient après l’étape obligatoire « Constitution du dossier »')
  await user.click(entry)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('DEAL-53 once a step is validated the next one is offered, and Enter adds it', async () => {
  const event = anEvent(1)
  const done = aDeal({ events: [anEvent(1, { status: 'done' })] })
  server.on(editDealEvent, answer(done, { offeredStepId: id(102) })).on(addStepEvent, answer(done))
  const { user } = openDeal(aDeal({ events: [event] }), `?evenement=${event.id}`)

  await user.click(await screen.findByRole('radio', { name: 'Terminée' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Enregistrer' }))
  const next = await screen.findByRole('dialog', { name: 'Étape suivante' })
  expect(next.textContent).toContain('Contrôle')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Ajouter cette étape'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(server.sentTo(addStepEvent)).toHaveLength(1))
  expect(server.sentTo(addStepEvent)[0]?.input).toMatchObject({ stepId: id(102) })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('DEAL-55 after the last step the final state is asked, the impossible ones with their reason', async () => {
  const event = anEvent(1)
  const done = aDeal({ events: [anEvent(1, { status: 'done' })], asksForFinalState: true, proposedStepId: null, current: null })
  server.on(editDealEvent, answer(done, { endReached: true })).on(changeDealState, { ...done, version: 4, state: 'cancelled' })
  const { user } = openDeal(aDeal({ events: [event] }), `?evenement=${event.id}`)

  await user.click(await screen.findByRole('radio', { name: 'Terminée' }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Enregistrer' }))
  const asked = await screen.findByRole('dialog', { name: 'Toutes les étapes sont faites' })
  expect(within(asked).getByRole<HTMLInputElement>('radio', { name: 'Validée' }).disabled).toBe(true)
  expect(asked.textContent).toContain('l’étape obligatoire « Signature » n’est pas validée')
  await user.click(within(asked).getByRole('button', { name: 'Enregistrer cet état' }))
  await waitFor(() => expect(server.sentTo(changeDealState)[0]?.input).toMatchObject({ state: 'cancelled', version: 3 }))
})

test('DEAL-44 below the list stand the instructions of the step that is selected', async () => {
  const { user } = openDeal()
  const instructions = () => screen.findByRole('region', { name: /^Consignes/ })
  expect((await instructions()).textContent).toContain('Réunir les pièces.')
  await user.click(screen.getByRole('button', { name: 'Signature' }))
  expect((await instructions()).textContent).not.toContain('Réunir les pièces.')
})

test('DEAL-45 the second to save is told who saved, compares, and loses nothing typed', async () => {
  const { user } = openDeal()
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /Nom de l’affaire/ })
  await user.clear(name)
  await user.type(name, 'Mon PER')
  server
    .refuse(editDeal, 'stale_version', { who: 'DURAND Paul' })
    .on(readDeal, aDeal({ version: 4, name: 'PER de Jean', potentialCents: 7_000_000 }))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))

  const conflict = await screen.findByRole('dialog', { name: 'Cet élément a changé entre-temps' })
  expect(conflict.textContent).toContain('DURAND Paul')
  expect(within(conflict).getByRole<HTMLInputElement>('radio', { name: 'Mon PER' }).checked).toBe(true)
  expect(name.value).toBe('Mon PER')

  server.on(editDeal, { deal: aDeal({ version: 5, name: 'Mon PER', potentialCents: 7_000_000 }) })
  await user.click(within(conflict).getByRole('button', { name: 'Enregistrer mon choix' }))
  await waitFor(() =>
    expect(server.sentTo(editDeal).at(-1)?.input).toMatchObject({ version: 4, name: 'Mon PER', potentialCents: 7_000_000 }),
  )
})

test('ORG-18 whose file cannot be opened shows name and coordinates, and no link to it', async () => {
  const { contact } = aDeal()
  openDeal(aDeal({ contact: { ...contact, canOpen: false } }))
  expect(await screen.findByText('jean.martin@exemple.fr')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'MARTIN Jean' })).toBeNull()
  expect(screen.getByText(/pas le reste de son dossier/)).toBeTruthy()
})

test('DEAL-41 a state that cannot be chosen is greyed with its reason', async () => {
  const { user } = openDeal()
  const validated = await screen.findByRole('button', { name: 'Validée' })
  expect(validated.getAttribute('aria-disabled')).toBe('true')
  await user.click(validated)
  expect(server.sentTo(changeDealState)).toHaveLength(0)
})
