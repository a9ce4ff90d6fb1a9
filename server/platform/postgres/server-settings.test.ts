import { expect, test } from 'vitest'
import { fixedSettings, machineSettings } from './server-settings.ts'

test('never listens beyond the loopback and never logs statements, whatever is asked', () => {
  expect({ listen_addresses: '*', log_min_error_statement: 'error', ...fixedSettings(5432) }).toMatchObject({
    listen_addresses: '127.0.0.1',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    unix_socket_directories: '',
  })
})

test.each([
  [0.4, '64MB'],
  [2, '256MB'],
  [8, '1024MB'],
  [64, '1024MB'],
])('with %d GB of memory the cache is %s', (gigabytes, cache) => {
  expect(machineSettings(gigabytes * 1024 ** 3)['shared_buffers']).toBe(cache)
})
