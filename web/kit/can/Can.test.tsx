import { Button } from '@mantine/core'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { refuse } from '#contract/kernel/verdict.ts'
import { show } from '../testing/render.tsx'
import { Can } from './Can.tsx'

test('a refused action does nothing, and its reason is reached by keyboard', async () => {
  const onClick = vi.fn<() => void>()
  const { user } = await show(
    <Can do={false} why={refuse('forbidden', { right: 'Clore une affaire' })}>
      <Button onClick={onClick}>Clore</Button>
    </Can>,
  )
  await user.tab()
  const button = screen.getByRole('button', {
    name: 'Clore',
    description: /votre profil ne permet pas cette action \(Clore une affaire\)/,
  })
  expect(document.activeElement).toBe(button)
  await user.keyboard('{Enter}')
  await user.click(button)
  expect(onClick).not.toHaveBeenCalled()
})

test('a reason may be given as a sentence', async () => {
  await show(
    <Can do={false} why="L’affaire est déjà close.">
      <Button>Clore</Button>
    </Can>,
  )
  expect(screen.getByRole('button', { description: 'L’affaire est déjà close.' })).toBeTruthy()
})

test('an allowed action is left as it is', async () => {
  const onClick = vi.fn<() => void>()
  const { user } = await show(
    <Can do>
      <Button onClick={onClick}>Clore</Button>
    </Can>,
  )
  await user.click(screen.getByRole('button', { name: 'Clore' }))
  expect(onClick).toHaveBeenCalledOnce()
})
