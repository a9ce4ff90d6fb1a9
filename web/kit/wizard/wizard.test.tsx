import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ImportWizard } from './ImportWizard.tsx'
import { MappingTable } from './MappingTable.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import type { Outcome, PreviewRow } from './wizard.types.ts'

describe('the steps', () => {
  test('a step that may not go on says why', async () => {
    const run = vi.fn<() => void>()
    const { user } = await show(
      <ImportWizard
        title="Importer des contacts"
        current="mapping"
        steps={[
          { key: 'file', label: 'Fichier', content: 'fichier' },
          {
            key: 'mapping',
            label: 'Correspondance',
            content: 'colonnes',
            next: { run, can: false, why: 'Le nom n’a pas de colonne.' },
            back: () => undefined,
          },
        ]}
      />,
    )
    expect(screen.getByText('colonnes')).toBeTruthy()
    expect(screen.queryByText('fichier')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Suivant', description: 'Le nom n’a pas de colonne.' }))
    expect(run).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Précédent' })).toBeTruthy()
  })
})

describe('the file', () => {
  const drop = (file: File) =>
    fireEvent.change(screen.getByLabelText('Déposez un fichier ici, ou cliquez pour le choisir'), { target: { files: [file] } })

  test('a file too large is not sent, and says so', async () => {
    const onFile = vi.fn<(file: File) => void>()
    await show(<FileDrop hint="CSV" maxSize={1000} onFile={onFile} />)
    drop(new File(['x'.repeat(2000)], 'gros.csv'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Ce fichier \(2.ko\) dépasse la taille permise \(1.ko\)/)
    expect(onFile).not.toHaveBeenCalled()
  })

  test('another is taken, whatever its name', async () => {
    const onFile = vi.fn<(file: File) => void>()
    await show(<FileDrop hint="CSV" maxSize={1000} onFile={onFile} />)
    drop(new File(['nom;ville'], 'clients'))
    await waitFor(() => expect(onFile).toHaveBeenCalledOnce())
  })
})

test('CON-71 columns of the file: some of their values, the proposal, and another choice', async () => {
  const onChange = vi.fn<(index: number, field: string | null) => void>()
  const { user } = await show(
    <MappingTable
      columns={[
        { index: 0, heading: 'Nom', samples: ['Dupont', 'Martin'], field: 'lastName', proposed: 'lastName' },
        {
          index: 1,
          heading: '',
          samples: ['1 85 …'],
          field: null,
          proposed: null,
          note: 'Numéro de sécurité sociale : jamais importé.',
        },
      ]}
      fields={[
        { value: 'lastName', label: 'Nom', group: 'Identité' },
        { value: 'town', label: 'Ville', group: 'Adresse' },
      ]}
      onChange={onChange}
    />,
  )
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toContain('Dupont · Martin')
  expect(first?.textContent).toContain('Proposé')
  expect(second?.textContent).toContain('Colonne 2 (sans titre)')
  expect(second?.textContent).toContain('jamais importé')
  await user.click(screen.getByRole('combobox', { name: 'Champ pour la colonne Colonne 2 (sans titre)' }))
  await user.click(await screen.findByRole('option', { name: 'Ville' }))
  expect(onChange).toHaveBeenLastCalledWith(1, 'town')
})

test('CON-71 the preview: lines by outcome, each with its column and its reason', async () => {
  const rejected: PreviewRow[] = [
    { line: 12, name: 'Jean', issues: [{ level: 'error', column: 'E-mail', reason: 'cette adresse ne convient pas' }] },
  ]
  const updated: PreviewRow[] = [
    { line: 3, name: 'Léa', issues: [], changes: [{ field: 'Ville', before: 'Lyon', after: 'Paris' }] },
  ]
  const load = vi.fn<(outcome: Outcome) => Promise<{ rows: PreviewRow[]; total: { count: number; exact: boolean } }>>(
    async (outcome) => {
      const rows = outcome === 'rejected' ? rejected : outcome === 'updated' ? updated : []
      return { rows, total: { count: rows.length, exact: true } }
    },
  )
  function Page() {
    const [outcome, setOutcome] = useState<Outcome>('new')
    return (
      <PreviewTable
        counts={{ new: 0, updated: 1, unchanged: 1500, rejected: 1, duplicates: 0 }}
        outcome={outcome}
        onOutcome={setOutcome}
        load={load}
      />
    )
  }
  const { user } = await show(<Page />)
  expect(await screen.findByText('Aucune ligne ici.')).toBeTruthy()
  expect(screen.getByRole('tab', { name: /^Inchangés \(1.500\)$/ })).toBeTruthy()
  await user.click(screen.getByRole('tab', { name: 'Rejetés (1)' }))
  const row = (await screen.findByText('E-mail : cette adresse ne convient pas')).closest<HTMLElement>('[role=row]')
  expect(row && within(row).getByText('12')).toBeTruthy()

  await user.click(screen.getByRole('tab', { name: 'Mis à jour (1)' }))
  await user.click(await screen.findByText('Léa'))
  const panel = await screen.findByRole('complementary', { name: 'Léa' })
  expect(within(panel).getByRole('row', { name: 'Ville Lyon Paris' })).toBeTruthy()
})
