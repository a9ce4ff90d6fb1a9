import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { readLogos } from '#contract/organisation/logos.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const logoId = '0197b0aa-0000-7000-8000-0000000000cc'
const none = { application: null, document: null }

await import('../firm/FirmPage.tsx')
afterEach(() => vi.unstubAllGlobals())

test('ORG-3 a logo is seen before it is kept, and the one kept stands in the header', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:preview', revokeObjectURL: () => undefined }))
  const session = aSession()
  new FakeServer()
    .on(readSession, { ...session, firm: { ...session.firm, logoId } })
    .on(readLogos, { firm: none, own: none, shown: none })
  const { user, container } = openApp('/administration/etablissement/logos')
  await screen.findByRole('heading', { name: 'Logo de l’application' })
  expect(screen.getByRole('img', { name: 'Cabinet Duparc' }).getAttribute('src')).toBe(`/api/logos/${logoId}`)
  expect(screen.queryByRole('button', { name: 'Garder ce logo' })).toBeNull()
  const input = container.querySelector('input[type=file]')
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input')
  await user.upload(input, new File(['x'], 'logo.png', { type: 'image/png' }))
  expect(await screen.findByRole('button', { name: 'Garder ce logo' })).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Logo de l’application' }).getAttribute('src')).toBe('blob:preview')
})
