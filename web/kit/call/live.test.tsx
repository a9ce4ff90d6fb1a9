import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onLive, startLive } from './live.ts'
import { readAgain } from './live-hooks.ts'

/** The browser's EventSource, driven by the test. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static opened: Stream[] = []
  readyState = 1
  onopen: () => void = () => {}
  onerror: () => void = () => {}

  constructor() {
    super()
    Stream.opened.push(this)
  }

  say(topic: string, data: string): void {
    this.dispatchEvent(new MessageEvent(topic, { data }))
  }

  close(): void {
    this.readyState = Stream.CLOSED
  }
}

let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  Stream.opened = []
  vi.stubGlobal('EventSource', Stream)
  stop = startLive()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stream = (): Stream => {
  const last = Stream.opened.at(-1)
  if (!last) throw new Error('no stream')
  return last
}

test('NOTIF-1 a refused stream is opened again, later and later, and everything is looked at again', () => {
  const heard = vi.fn<(id: string) => void>()
  const forget = onLive('stale', heard)
  stream().close()
  stream().onerror()
  vi.advanceTimersByTime(1999)
  expect(Stream.opened).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(Stream.opened).toHaveLength(2)
  expect(heard).not.toHaveBeenCalled()
  stream().onopen()
  expect(heard).toHaveBeenCalledWith('')
  forget()
})

test('an event reaches who listens to its topic, with its id; a strange one means « look again »', () => {
  const heard = vi.fn<(id: string) => void>()
  const forget = onLive('job', heard)
  stream().say('notification', '{"id":"n"}')
  stream().say('job', '{"id":"j"}')
  stream().say('job', 'not json')
  expect(heard.mock.calls).toEqual([['j'], ['']])
  forget()
})

test('leaving the page closes the stream', () => {
  stop()
  expect(stream().readyState).toBe(Stream.CLOSED)
})

test('a stale event reads again the operations below its path, and no other', async () => {
  const client = new QueryClient()
  client.setQueryData(['GET /contacts', {}], 1)
  client.setQueryData(['GET /contacts/:id', {}], 1)
  client.setQueryData(['GET /contacts-import', {}], 1)
  await readAgain(client, '/contacts')
  const stale = client
    .getQueryCache()
    .findAll()
    .map(({ queryKey, state }) => [queryKey[0], state.isInvalidated])
  expect(stale).toEqual([
    ['GET /contacts', true],
    ['GET /contacts/:id', true],
    ['GET /contacts-import', false],
  ])
})
