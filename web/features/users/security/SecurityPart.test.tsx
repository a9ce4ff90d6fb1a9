import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as security from '#contract/users/security.contract.ts'
import { proveIdentity } from '#contract/users/sign-in.contract.ts'
import { listTokens, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const ticket = 'x'.repeat(43)
const OFF = { singleSignOn: null, twoFactorSince: null, recoveryCodesLeft: 0, passkeysHere: false, passkeys: [] }
const ON = { ...OFF, twoFactorSince: '2026-11-20T10:00:00.000Z', recoveryCodesLeft: 1 }
const FIREFOX = { browser: 'Firefox', system: 'Linux', createdAt: '2026-11-20T10:00:00.000Z', seenAt: '2026-11-22T10:00:00.000Z' }
const here = { ...FIREFOX, id: '0197b0aa-0000-7000-8000-00000000000a', isThis: true, address: '192.0.2.1' }
const there = {
  ...FIREFOX,
  id: '0197b0aa-0000-7000-8000-00000000000b',
  isThis: false,
  browser: null,
  system: null,
  address: null,
}

let server: FakeServer
beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(security.readSecurity, OFF)
    .on(security.listSessions, { sessions: [here, there] })
    .on(listTokens, { tokens: [] })
    .on(proveIdentity, { proof: ticket })
})
afterEach(() => vi.unstubAllGlobals())

async function open() {
  const { user } = openApp('/ma-fiche')
  await screen.findByRole('heading', { name: 'Second facteur' })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const prove = async (password = 'secret') => {
    await user.type(await screen.findByLabelText(/Mot de passe actuel/), password)
    await press('Confirmer')
  }
  return { user, press, prove }
}

describe('the second factor', () => {
  test('SEC-1 nothing begins before the password is right', async () => {
    server.refuse(proveIdentity, 'users.wrong_password')
    const { press, prove } = await open()
    await press('Activer le second facteur')
    await prove()
    expect((await screen.findByRole('alert')).textContent).toContain('Le mot de passe actuel n’est pas celui-là')
    expect(server.sentTo(security.beginTwoFactor)).toEqual([])
  })

  test('SEC-1 QR code and secret, a first code that may be wrong, then the recovery codes, once', async () => {
    server
      .on(security.beginTwoFactor, {
        ticket,
        secret: 'JBSWY3DPEHPK3PXP',
        uri: 'otpauth://totp/Sillage:eve?secret=JBSWY3DPEHPK3PXP',
      })
      .refuse(security.turnOnTwoFactor, 'users.wrong_code')
    const { user, press, prove } = await open()
    await press('Activer le second facteur')
    await prove()
    const code = await screen.findByLabelText(/Code affiché par l’application/)
    expect(screen.getByRole('img', { name: 'QR code à lire avec une application de codes' }).querySelector('[style]')).toBeNull()
    expect(screen.getByText('JBSW Y3DP EHPK 3PXP')).toBeTruthy()
    await user.type(code, '000000{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Ce code n’est pas le bon')
    server.on(security.turnOnTwoFactor, { recoveryCodes: ['abcd-efgh-jkmn'] }).on(security.readSecurity, ON)
    await user.clear(code)
    await user.type(code, '123456{Enter}')
    expect(await screen.findByText('abcd-efgh-jkmn')).toBeTruthy()
    await press('Je les ai notés')
    await waitFor(() => expect(screen.queryByText('abcd-efgh-jkmn')).toBeNull())
    expect(screen.getByText('Il vous reste 1 code de secours.')).toBeTruthy()
  })

  test('SEC-1 turning it off says what is lost, and wants the password', async () => {
    server.on(security.readSecurity, ON).on(security.turnOffTwoFactor, () => {
      server.on(security.readSecurity, OFF)
      return {}
    })
    const { user, press, prove } = await open()
    await press('Désactiver')
    const dialog = within(await screen.findByRole('dialog', { name: 'Désactiver le second facteur ?' }))
    await user.click(dialog.getByRole('button', { name: 'Désactiver' }))
    await prove()
    expect(await screen.findByRole('button', { name: 'Activer le second facteur' })).toBeTruthy()
    expect(server.sentTo(security.turnOffTwoFactor)[0]?.input).toEqual({ proof: ticket })
  })
})

describe('passkeys and sessions', () => {
  test('SEC-1 where a passkey cannot be made, it is said why', async () => {
    await open()
    expect(screen.getByText(/On ne peut pas en ajouter à cette adresse/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ajouter une clé d’accès' })).toBeNull()
  })

  test('SEC-1 a passkey is renamed and removed by its name', async () => {
    const passkey = { id: here.id, name: 'Téléphone', createdAt: here.createdAt, usedAt: null }
    server
      .on(security.readSecurity, { ...OFF, passkeys: [passkey] })
      .on(security.renamePasskey, {})
      .on(security.removePasskey, {})
    const { user, press, prove } = await open()
    await press('Renommer Téléphone')
    await user.type(await screen.findByLabelText(/Nom de cette clé/), ' de Marc{Enter}')
    await waitFor(() => expect(server.sentTo(security.renamePasskey)[0]?.input).toMatchObject({ name: 'Téléphone de Marc' }))
    await press('Retirer Téléphone')
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retirer' }))
    await prove()
    await waitFor(() =>
      expect(server.sentTo(security.removePasskey)[0]?.input).toMatchObject({ passkeyId: here.id, proof: ticket }),
    )
  })

  test('SEC-1 this session is marked and cannot be closed here; another one can, and all others at once', async () => {
    server.on(security.revokeSession, {}).on(security.revokeOtherSessions, { count: 1 })
    const { press } = await open()
    const table = within(await screen.findByRole('table', { name: 'Mes sessions' }))
    expect(table.getByText('Firefox sur Linux').parentElement!.textContent).toContain('Cette session')
    expect(table.getAllByRole('button')).toHaveLength(1)
    await press('Fermer la session : Appareil inconnu')
    await waitFor(() => expect(server.sentTo(security.revokeSession)[0]?.input).toEqual({ sessionId: there.id }))
    await press('Fermer toutes les autres sessions')
    expect(await screen.findByText('1 session fermée.')).toBeTruthy()
  })

  test('ORG-21 with a provider, neither password nor second factor nor passkey is offered', async () => {
    server.on(security.readSecurity, { ...OFF, singleSignOn: { label: 'Entreprise' } })
    openApp('/ma-fiche')
    expect(await screen.findByText(/Vous vous connectez avec Entreprise/)).toBeTruthy()
    expect(screen.queryByLabelText('Nouveau mot de passe')).toBeNull()
    expect(await screen.findByRole('table', { name: 'Mes sessions' })).toBeTruthy()
  })
})
