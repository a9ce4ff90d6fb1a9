import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import type { ListPageProps } from './ListPage.tsx'
import { ListPage } from './ListPage.tsx'
import type { ListFilter, SelectionAction } from './list.types.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly town: string
  readonly assets: number
}

const person = (index: number): Person => ({
  id: `p${index}`,
  name: `Personne ${index}`,
  town: index % 2 ? 'Lyon' : 'Paris',
  assets: index * 100_000,
})

/** A server that holds `size` persons and counts no further than 10 000. */
const serverOf = (size: number) =>
  vi.fn<ListPageProps<Person>['load']>(async ({ offset, limit, search }) => {
    const found = search === 'rien' ? 0 : size
    const rows = Array.from({ length: Math.max(0, Math.min(limit, found - offset)) }, (_, place) => person(offset + place))
    return { rows, total: found > 10_000 ? { count: 10_000, exact: false } : { count: found, exact: true } }
  })

const filters: readonly ListFilter[] = [
  { key: 'ville', label: 'Ville', kind: 'text' },
  {
    key: 'type',
    label: 'Type',
    kind: 'choice',
    multiple: true,
    options: [
      { value: 'client', label: 'Client' },
      { value: 'prospect', label: 'Prospect' },
    ],
  },
]

function page(load: ReturnType<typeof serverOf>, more: Partial<ListPageProps<Person>> = {}) {
  return (
    <ListPage<Person>
      listKey="test"
      title="Clients"
      columns={[
        { key: 'name', label: 'Nom', kind: 'link', sortable: true },
        { key: 'town', label: 'Ville', sortable: true },
        { key: 'assets', label: 'Encours', kind: 'money' },
        { key: 'id', label: 'Référence', defaultVisible: false },
      ]}
      load={load}
      rowKey={(row) => row.id}
      rowName={(row) => row.name}
      rowLink={(row) => `/fiche/${row.id}`}
      filters={filters}
      {...more}
    />
  )
}

const rowOf = async (name: string) =>
  (await screen.findByRole('link', { name })).closest<HTMLElement>('[role=row]') ?? document.body
const grid = () => screen.getByRole('grid', { name: 'Liste : Clients' })

describe('reading a list', () => {
  test('a part that cannot be read says so inside the list, and can be tried again', async () => {
    const load = serverOf(3)
    load.mockRejectedValueOnce(new Error('panne'))
    const { user } = await show(page(load))
    expect((await screen.findByRole('alert')).textContent).toContain('Ces lignes n’ont pas pu être lues.')
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(await screen.findByRole('link', { name: 'Personne 0' })).toBeTruthy()
  })

  test('UX-4 an empty list says how to begin; an empty search says how to see everything', async () => {
    const { user } = await show(
      page(serverOf(0), { emptyState: { sentence: 'Aucun client.', action: <button>Ajouter</button> } }),
    )
    expect(await screen.findByText('Aucun client.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Ajouter' })).toBeTruthy()
    await user.type(screen.getByRole('searchbox', { name: 'Rechercher' }), 'rien')
    await user.click(await screen.findByRole('button', { name: 'Tout afficher' }))
    expect(screen.getByRole('searchbox', { name: 'Rechercher' })).toHaveProperty('value', '')
  })

  test('of 200 000 rows, only those around what is in sight are read and drawn', async () => {
    const load = serverOf(200_000)
    await show(page(load))
    await rowOf('Personne 0')
    expect(load.mock.calls.map(([window]) => [window.offset, window.limit])).toEqual([[0, 100]])
    expect(screen.getAllByRole('row').length).toBeLessThan(60)
    expect(screen.getByText(/10.000\+ résultats/)).toBeTruthy()
    expect(grid().getAttribute('aria-rowcount')).toBe('-1')
  })

  test('« Fin » counts what nobody had counted, and goes to the last row', async () => {
    const countAll = vi.fn<() => Promise<number>>(async () => 200_000)
    const { user } = await show(page(serverOf(200_000), { countAll }))
    await rowOf('Personne 0')
    grid().focus()
    await user.keyboard('{End}')
    await waitFor(() => expect(grid().getAttribute('aria-rowcount')).toBe('200001'))
    expect(screen.getByText(/200.000 résultats/)).toBeTruthy()
  })
})

describe('UX-3 a list and its address', () => {
  test('search, filters and order are read from the address and written to it', async () => {
    const load = serverOf(5)
    const { user, router } = await show(page(load), { address: '/ici?q=dup&type=client&tri=-town' })
    await rowOf('Personne 0')
    expect(load.mock.calls[0]?.[0]).toMatchObject({
      search: 'dup',
      filters: { type: ['client'] },
      sort: 'town',
      direction: 'desc',
    })
    expect(screen.getByRole('columnheader', { name: 'Ville' }).getAttribute('aria-sort')).toBe('descending')

    await user.click(screen.getByRole('button', { name: 'Nom' }))
    await user.click(screen.getByRole('button', { name: 'Retirer le filtre Type' }))
    await user.clear(screen.getByRole('searchbox', { name: 'Rechercher' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ tri: 'name' }))
    expect(screen.getByRole('columnheader', { name: 'Nom' }).getAttribute('aria-sort')).toBe('ascending')
  })

  test('a filter is added from the menu and says its value', async () => {
    const { user, router } = await show(page(serverOf(5)))
    await user.click(await screen.findByRole('button', { name: 'Filtre' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Type' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Prospect' }))
    expect(await screen.findByRole('button', { name: 'Filtre Type : Prospect' })).toBeTruthy()
    expect(router.state.location.search).toMatchObject({ type: 'prospect' })
  })

  test('one comes back to the row one left', async () => {
    const { user, router } = await show(page(serverOf(50)))
    await rowOf('Personne 0')
    grid().focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(await screen.findByText('ailleurs')).toBeTruthy()
    expect(router.state.location.pathname).toBe('/fiche/p2')
    router.history.back()
    expect((await rowOf('Personne 2')).dataset['active']).toBe('true')
  })
})

describe('selecting', () => {
  const run = vi.fn<SelectionAction['run']>()
  const actions = [
    { key: 'mail', label: 'Envoyer un e-mail', run },
    { key: 'merge', label: 'Fusionner', can: false, why: 'Choisissez deux contacts.', run },
  ]
  const last = () => run.mock.lastCall?.slice(0, 2)

  test('a refused action is greyed with its reason', async () => {
    const { user } = await show(page(serverOf(5), { actions }))
    await user.click(await screen.findByRole('checkbox', { name: 'Sélectionner Personne 1' }))
    const merge = screen.getByRole('button', { name: 'Fusionner', description: 'Choisissez deux contacts.' })
    expect(merge.getAttribute('aria-disabled')).toBe('true')
    await user.click(merge)
    expect(run).not.toHaveBeenCalled()
  })

  test('by tick, by Shift and by Space', async () => {
    const { user } = await show(page(serverOf(500), { actions }))
    await user.click(await screen.findByRole('checkbox', { name: 'Sélectionner Personne 1' }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: 'Sélectionner Personne 4' }))
    await user.keyboard('{/Shift}')
    expect(await screen.findByText('4 sélectionnés')).toBeTruthy()
    await user.keyboard('{ArrowDown} ')
    await user.click(screen.getByRole('button', { name: 'Envoyer un e-mail' }))
    expect(last()).toEqual([
      { all: false, ids: ['p1', 'p2', 'p3', 'p4', 'p5'] },
      { count: 5, exact: true },
    ])
  })

  test('« tout » means every result of the filter, but those unticked', async () => {
    const { user } = await show(page(serverOf(200_000), { actions }), { address: '/ici?type=client' })
    await rowOf('Personne 0')
    await user.click(screen.getByRole('checkbox', { name: 'Tout sélectionner' }))
    await user.click(screen.getByRole('checkbox', { name: 'Sélectionner Personne 2' }))
    await user.click(screen.getByRole('button', { name: 'Envoyer un e-mail' }))
    expect(last()).toEqual([
      { all: true, filter: { search: '', filters: { type: ['client'] } }, except: ['p2'] },
      { count: 9999, exact: false },
    ])
  })

  test('« tout » does not outlive the filter it was said of', async () => {
    const { user } = await show(page(serverOf(30), { actions }), { address: '/ici?type=client' })
    await rowOf('Personne 0')
    await user.click(screen.getByRole('checkbox', { name: 'Tout sélectionner' }))
    expect(screen.getByText('30 sélectionnés')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Retirer le filtre Type' }))
    await waitFor(() => expect(screen.queryByText(/sélectionnés/)).toBeNull())
  })
})

test('another list begins anew: nothing of the one before stays ticked', async () => {
  const actions = [{ key: 'mail', label: 'Envoyer un e-mail', run: () => undefined }]
  function Two() {
    const [type, setType] = useState('clients')
    return (
      <>
        <button type="button" onClick={() => setType('prospects')}>
          Prospects
        </button>
        {page(serverOf(5), { listKey: type, actions })}
      </>
    )
  }
  const { user } = await show(<Two />)
  await user.click(await screen.findByRole('checkbox', { name: 'Sélectionner Personne 1' }))
  expect(screen.getByText('1 sélectionné')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Prospects' }))
  await rowOf('Personne 1')
  expect(screen.queryByText('1 sélectionné')).toBeNull()
})

describe('CON-21 choosing columns', () => {
  test('by ticking; the choice is kept for this list and can be forgotten', async () => {
    const first = await show(page(serverOf(5)))
    await rowOf('Personne 0')
    await first.user.click(screen.getByRole('button', { name: 'Colonnes' }))
    await first.user.click(await screen.findByRole('checkbox', { name: 'Référence' }))
    expect(screen.getByRole('columnheader', { name: 'Référence' })).toBeTruthy()
    first.unmount()
    const again = await show(page(serverOf(5)))
    expect(await screen.findByRole('columnheader', { name: 'Référence' })).toBeTruthy()
    await again.user.click(screen.getByRole('button', { name: 'Colonnes' }))
    await again.user.click(await screen.findByRole('button', { name: 'Rétablir les colonnes d’origine' }))
    expect(screen.queryByRole('columnheader', { name: 'Référence' })).toBeNull()
  })

  test('UX-1 by keyboard: Alt and an arrow move a column, and say where it is', async () => {
    const { user } = await show(page(serverOf(5)))
    await rowOf('Personne 0')
    await user.click(screen.getByRole('button', { name: 'Colonnes' }))
    ;(await screen.findByRole('checkbox', { name: 'Nom' })).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Ville', 'Nom', 'Encours'])
    expect(screen.getByText('Nom : place 2 sur 4')).toBeTruthy()
  })
})

describe('the menu of a row', () => {
  const open = vi.fn<(id: string) => void>()
  const rowMenu = (row: Person) => [
    { key: 'deal', label: 'Ajouter une affaire', run: () => open(row.id) },
    { key: 'merge', label: 'Fusionner', can: false, why: 'Votre profil ne permet pas la fusion.', run: () => open('merge') },
  ]

  test('a refused entry says why and does nothing', async () => {
    const { user } = await show(page(serverOf(5), { rowMenu }))
    await user.click(within(await rowOf('Personne 3')).getByRole('button', { name: 'Actions pour Personne 3' }))
    await user.click(await screen.findByRole('menuitem', { name: /Fusionner/ }))
    expect(screen.getByText('Votre profil ne permet pas la fusion.')).toBeTruthy()
    expect(open).not.toHaveBeenCalled()
  })

  test('a right click and Shift + F10 open the same one', async () => {
    const { user } = await show(page(serverOf(5), { rowMenu }))
    fireEvent.contextMenu(within(await rowOf('Personne 3')).getByText('Lyon'))
    await user.click(await screen.findByRole('menuitem', { name: 'Ajouter une affaire' }))
    expect(open).toHaveBeenLastCalledWith('p3')
    grid().focus()
    await user.keyboard('{ArrowDown}{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: 'Ajouter une affaire' }))
    expect(open).toHaveBeenLastCalledWith('p4')
  })
})

test('UX-3 J and K read the next record and the one before in the side panel', async () => {
  const { user } = await show(page(serverOf(5), { sidePanel: (row) => <p>Volet de {row.name}</p> }))
  await rowOf('Personne 0')
  grid().focus()
  await user.keyboard('j')
  expect(await screen.findByText('Volet de Personne 1')).toBeTruthy()
  await user.keyboard('k')
  expect(await screen.findByText('Volet de Personne 0')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Suivant (J)' }))
  expect(await screen.findByText('Volet de Personne 1')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Fermer le volet de lecture' }))
  expect(document.activeElement).toBe(grid())
})

test('what the export receives: the query, and the selection if there is one', async () => {
  const exportAction = vi.fn<NonNullable<ListPageProps<Person>['exportAction']>>()
  const { user } = await show(page(serverOf(5), { exportAction }), { address: '/ici?q=dup' })
  await rowOf('Personne 0')
  await user.click(screen.getByRole('button', { name: 'Exporter' }))
  expect(exportAction).toHaveBeenCalledWith({ search: 'dup', filters: {}, sort: null, direction: 'asc' }, null)
})
