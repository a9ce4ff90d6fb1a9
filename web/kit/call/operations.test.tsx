import { notifications } from '@mantine/notifications'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { operation } from '#contract/kernel/operation.ts'
import { show } from '../testing/render.tsx'
import type { OperationOptions } from './operations.ts'
import { useOperation } from './operations.ts'
import { useRead } from './reads.ts'
import { FakeServer } from './testing/fake-server.ts'

const readNote = operation({
  method: 'GET',
  path: '/notes/:id',
  right: 'self',
  summary: 'Lit',
  input: z.object({ id: z.string() }),
  output: z.object({ text: z.string() }),
})
const writeNote = operation({
  method: 'PUT',
  path: '/notes/:id',
  right: 'self',
  summary: 'Écrit',
  input: z.object({ id: z.string(), text: z.string() }),
  output: z.object({ length: z.int() }),
  errors: ['users.wrong_password'],
})

function Note({ options }: { readonly options: OperationOptions<typeof writeNote> }) {
  const note = useRead(readNote, { id: '1' })
  const write = useOperation(writeNote, { invalidates: [readNote], ...options })
  return (
    <div>
      <p>{note.data?.text ?? note.error?.message}</p>
      <button onClick={() => write.mutate({ id: '1', text: 'un' })}>un</button>
      <button onClick={() => write.mutate({ id: '1', text: 'deux' })}>deux</button>
    </div>
  )
}

let server: FakeServer
let text: string

beforeEach(() => {
  text = 'avant'
  server = new FakeServer()
    .on(readNote, () => ({ text }))
    .on(writeNote, (input) => {
      text = String(input.text)
      return { length: text.length }
    })
})

afterEach(() => {
  notifications.clean()
  vi.unstubAllGlobals()
})

const press = async (name: string, options: OperationOptions<typeof writeNote> = {}, silences = 0) => {
  const { user } = await show(<Note options={options} />)
  await screen.findByText('avant')
  server.silences = silences
  await user.click(screen.getByRole('button', { name }))
  return user
}

describe('refused', () => {
  test('the sentence is said, and nothing else', async () => {
    server.refuse(writeNote, 'users.wrong_password')
    await press('un')
    expect(await screen.findByText(/n’est pas celui-là/)).toBeTruthy()
    expect(screen.queryByText('Enregistré')).toBeNull()
  })

  test('a form that shows the refusal itself silences the message', async () => {
    const refused = vi.fn<() => boolean>(() => true)
    server.refuse(writeNote, 'users.wrong_password')
    await press('un', { refused })
    await waitFor(() => expect(refused).toHaveBeenCalledOnce())
    expect(screen.queryByText(/n’est pas celui-là/)).toBeNull()
  })

  test('REL-2 pressing again after a silence is the same intention; another input is another one', async () => {
    const user = await press('un', {}, 3)
    await screen.findByText(/Le serveur ne répond pas/, {}, { timeout: 5000 })
    await user.click(screen.getByRole('button', { name: 'un' }))
    await screen.findByText('Enregistré')
    await user.click(screen.getByRole('button', { name: 'deux' }))
    await waitFor(() => expect(server.sentTo(writeNote)).toHaveLength(5))
    const keys = server.sentTo(writeNote).map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys.slice(0, 4)).size).toBe(1)
    expect(keys[4]).not.toBe(keys[3])
  })
})

describe('done', () => {
  test('says « Enregistré » and reads again what it made stale', async () => {
    await press('deux')
    expect(await screen.findByText('Enregistré')).toBeTruthy()
    await waitFor(() => expect(screen.getAllByText('deux')).toHaveLength(2))
  })

  test('says a sentence made from the answer', async () => {
    await press('deux', { done: ({ length }) => `${length} signes` })
    expect(await screen.findByText('4 signes')).toBeTruthy()
  })
})
