import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'

function Page({ onConfirm }: { readonly onConfirm: () => unknown }) {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        Supprimer
      </button>
      {asked && (
        <ConfirmDialog
          title="Supprimer ce contact ?"
          confirmLabel="Supprimer le contact"
          danger={{ lost: 'sa fiche et son suivi.', recover: 'la corbeille le garde 90 jours.' }}
          onConfirm={onConfirm}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}

async function ask(onConfirm: () => unknown) {
  const { user } = await show(<Page onConfirm={onConfirm} />)
  await user.click(screen.getByRole('button', { name: 'Supprimer' }))
  const dialog = await screen.findByRole('dialog', { name: 'Supprimer ce contact ?' })
  return { user, dialog }
}

test('says what will be lost and how to get it back; Escape changes nothing and gives the focus back', async () => {
  const onConfirm = vi.fn<() => void>()
  const { user, dialog } = await ask(onConfirm)
  expect(dialog.textContent).toContain('Ce qui sera perdu — sa fiche et son suivi.')
  expect(dialog.textContent).toContain('Pour revenir en arrière — la corbeille le garde 90 jours.')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(onConfirm).not.toHaveBeenCalled()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Supprimer' })))
})

test('a failure is said inside the dialog, which stays', async () => {
  const { user } = await ask(async () => {
    throw new Error('panne')
  })
  await user.click(screen.getByRole('button', { name: 'Supprimer le contact' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByRole('dialog')).toBeTruthy()
})

test('Enter confirms', async () => {
  const onConfirm = vi.fn<() => void>()
  const { user } = await ask(onConfirm)
  await user.keyboard('{Enter}')
  expect(onConfirm).toHaveBeenCalledOnce()
  expect(screen.queryByRole('dialog')).toBeNull()
})
