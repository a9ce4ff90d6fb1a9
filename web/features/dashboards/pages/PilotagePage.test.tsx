import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDealChoices, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aScope, aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { ANA, AUDIT, someFigures } from '../dashboards.samples.ts'

/** A drawing needs a width, which jsdom does not give. */
beforeAll(() => void Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 640 }))
afterAll(() => void Reflect.deleteProperty(window.HTMLElement.prototype, 'clientWidth'))

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] })
    .on(readSession, aSession())
    .on(listNotifications, { rows: [], total: { count: 0, exact: true }, unread: 0 })
    .on(readDealChoices, { templates: [AUDIT], advisers: [ANA], inCharge: [ANA], steps: [], lastStep: 4 })
    .on(readDealsWidget, {
      all: someFigures({ count: 5 }),
      templates: [{ ...AUDIT, active: true, figures: someFigures() }],
      chart: [
        { key: 'preparation', name: null, count: 3 },
        { key: 'signed', name: null, count: 2 },
      ],
    })
})
afterEach(() => vi.unstubAllGlobals())

const lineOf = async (name: string) =>
  (await screen.findByRole('button', { name: `Suivre ${name} dans le graphique` })).closest('tr') ?? document.body

describe('DEAL-80 widget « Affaires »', () => {
  test('whoever has no access to deals finds no Pilotage in the menu', async () => {
    server.on(readSession, { ...aSession(), scopes: { ...aScope('all'), 'deals.access': 'none' } })
    openApp('/ma-fiche')
    await screen.findByRole('heading', { name: 'Ma fiche' })
    expect(screen.queryByRole('link', { name: 'Pilotage' })).toBeNull()
  })

  test('UX-6 each figure leads to its deals, within the people the widget is filtered by', async () => {
    openApp(`/pilotage?collaborateur=${ANA.id}`)
    const line = within(await lineOf(AUDIT.name))
    const late = line.getByRole('link', { name: '1' })
    expect(late.getAttribute('href')).toBe(`/pilotage/affaires?collaborateur=${ANA.id}&modele=${AUDIT.id}&situation=late`)
    expect(line.getByRole('link', { name: /12.345.€/ })).toBeTruthy()
    expect(server.sentTo(readDealsWidget)[0]?.input['inChargeIds']).toBe(JSON.stringify([ANA.id]))
    expect(screen.getByRole('link', { name: `Voir le détail : ${AUDIT.name}` }).getAttribute('href')).toContain(
      `modele=${AUDIT.id}`,
    )
  })

  test('UX-6 each figure says how it is reckoned', async () => {
    const { user } = openApp('/pilotage')
    await user.click(await screen.findByRole('button', { name: 'Définition : Potentiel pondéré' }))
    expect(await screen.findByText(/montant potentiel × probabilité/)).toBeTruthy()
  })

  test('a press on a template’s name makes the chart follow it, and the address keeps it', async () => {
    const { user, router } = openApp('/pilotage')
    await user.click(await screen.findByRole('button', { name: `Suivre ${AUDIT.name} dans le graphique` }))
    await waitFor(() => expect(server.sentTo(readDealsWidget).at(-1)?.input['templateId']).toBe(AUDIT.id))
    expect(router.state.location.href).toContain(`modele=${AUDIT.id}`)
    await user.click(screen.getByRole('radio', { name: 'Par conseiller' }))
    await waitFor(() => expect(server.sentTo(readDealsWidget).at(-1)?.input['criterion']).toBe('adviser'))
    expect(router.state.location.href).toContain('critere=conseiller')
  })

  test('the chart opens as a table, whose figures open their deals', async () => {
    const { user, router } = openApp('/pilotage')
    await user.click(await screen.findByRole('button', { name: 'Voir en tableau' }))
    await user.click(screen.getByRole('button', { name: /^Signée par le client : 2/ }))
    await waitFor(() => expect(router.state.location.href).toBe('/pilotage/affaires?etat=signed'))
  })

  test('figures by state instead of situation', async () => {
    const { user } = openApp('/pilotage')
    await user.click(await screen.findByRole('radio', { name: 'Par état', checked: false }))
    const line = within(await lineOf(AUDIT.name))
    expect(line.getByRole('link', { name: '3', description: /En préparation/ }).getAttribute('href')).toContain(
      'etat=preparation',
    )
  })

  test('a failure stays in the widget and is tried again', async () => {
    server.refuse(readDealsWidget, 'unavailable')
    const { user } = openApp('/pilotage')
    const retry = await screen.findByRole('button', { name: 'Réessayer' })
    server.on(readDealsWidget, { all: someFigures(), templates: [], chart: [] })
    await user.click(retry)
    expect(await screen.findByText(/Aucun modèle d’affaires n’est actif/)).toBeTruthy()
  })
})
