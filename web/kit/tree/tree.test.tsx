import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import { CategoryTree } from './CategoryTree.tsx'
import { MoveToDialog } from './MoveToDialog.tsx'

const nodes = [
  {
    id: 'gold',
    label: 'Or',
    count: 12,
    children: [
      { id: 'young', label: 'Jeunes' },
      { id: 'old', label: 'Retraités' },
    ],
  },
  { id: 'silver', label: 'Argent', count: 1200 },
]

test('is read as a tree: levels, folding, which one is chosen', async () => {
  await show(<CategoryTree label="Catégories" nodes={nodes} selected="young" onSelect={() => undefined} />)
  const item = screen.getByRole('treeitem', { name: 'Jeunes' })
  expect(item.getAttribute('aria-selected')).toBe('true')
  expect(item.getAttribute('aria-level')).toBe('2')
  expect(screen.getByRole('treeitem', { name: /^Or/ }).getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByText(/^1.200$/)).toBeTruthy()
})

test('UX-1 everything by keyboard: arrows, folding, first letter, choosing', async () => {
  const onSelect = vi.fn<(id: string) => void>()
  const { user } = await show(<CategoryTree label="Catégories" nodes={nodes} selected={null} onSelect={onSelect} />)
  await user.tab()
  const focused = () => document.activeElement?.getAttribute('data-id')
  expect(focused()).toBe('gold')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('old')
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(screen.queryByRole('treeitem', { name: 'Jeunes' })).toBeNull()
  await user.keyboard('a{Enter}')
  expect(onSelect).toHaveBeenLastCalledWith('silver')
  await user.keyboard('{Home}{ArrowRight}{ArrowRight} ')
  expect(onSelect).toHaveBeenLastCalledWith('young')
  await user.keyboard('{End}')
  expect(focused()).toBe('silver')
})

test('a press chooses, the arrow beside folds, the menu is its own', async () => {
  const onSelect = vi.fn<(id: string) => void>()
  const rename = vi.fn<() => void>()
  const { user } = await show(
    <CategoryTree
      label="Catégories"
      nodes={nodes}
      selected={null}
      onSelect={onSelect}
      nodeMenu={() => [{ key: 'rename', label: 'Renommer', run: rename }]}
    />,
  )
  await user.click(screen.getByText('Argent'))
  expect(onSelect).toHaveBeenLastCalledWith('silver')
  const fold = screen.getByRole('treeitem', { name: /^Or/ }).querySelector('[data-fold]')
  if (fold) fireEvent.click(fold)
  expect(screen.queryByText('Jeunes')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Actions pour Argent' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Renommer' }))
  expect(rename).toHaveBeenCalledOnce()
  expect(onSelect).toHaveBeenCalledOnce()
})

test('UX-1 « Déplacer vers… » does by keyboard what dragging does', async () => {
  const onMove = vi.fn<(id: string) => void>()
  const onClose = vi.fn<() => void>()
  const { user } = await show(
    <MoveToDialog title="Déplacer 3 contacts" label="Catégories" nodes={nodes} onMove={onMove} onClose={onClose} />,
  )
  expect(screen.getByRole('button', { name: 'Déplacer' })).toHaveProperty('disabled', true)
  await user.click(screen.getByText('Retraités'))
  await user.click(screen.getByRole('button', { name: 'Déplacer' }))
  expect(onMove).toHaveBeenCalledWith('old')
  expect(onClose).toHaveBeenCalledOnce()
})
