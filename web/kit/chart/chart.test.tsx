import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { show } from '../testing/render.tsx'
import { BarChart } from './BarChart.tsx'

/** A drawing needs a width, which jsdom does not give. */
beforeAll(() => void Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 640 }))
afterAll(() => void Reflect.deleteProperty(window.HTMLElement.prototype, 'clientWidth'))

const data = {
  categories: [
    { key: 'open', label: 'En cours' },
    { key: 'closed', label: 'Closes' },
  ],
  series: [{ key: 'count', label: 'Affaires', values: [1200, 34] }],
}

test('says its figures to who cannot see it, and leaves nothing behind', async () => {
  const { unmount } = await show(<BarChart label="Affaires par état" data={data} />)
  const image = screen.getByRole('img', {
    name: /Graphique en barres : Affaires par état\. Affaires — En cours : 1.200, Closes : 34/,
  })
  await waitFor(() => expect(image.querySelector('svg')).toBeTruthy(), { timeout: 10_000 })
  unmount()
  expect(document.querySelector('svg[width]')).toBeNull()
})

test('UX-6 opens as a table, whose figures lead to the list behind', async () => {
  const onBar = vi.fn<(category: string, series: string) => void>()
  const { user } = await show(<BarChart label="Affaires par état" data={data} unit="money" onBar={onBar} />)
  await user.click(screen.getByRole('button', { name: 'Voir en tableau' }))
  expect(screen.getByRole('table', { name: 'Affaires par état' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^En cours : 12.€\. Ouvrir la liste$/ }))
  expect(onBar).toHaveBeenCalledWith('open', 'count')
  await user.click(screen.getByRole('button', { name: 'Voir en graphique' }))
  expect(screen.getByRole('img', { name: /Graphique en barres/ })).toBeTruthy()
})
