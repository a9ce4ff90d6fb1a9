import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

export type ServerSettings = Readonly<Record<string, string | number>>

const megabyte = 1024 * 1024

/** PostgreSQL's settings for this machine: it shares it with Node, so an eighth of the memory is its cache, at most 1 GB. */
export function machineSettings(memory = totalmem()): ServerSettings {
  return {
    shared_buffers: `${Math.round(Math.min(1024, Math.max(64, memory / 8 / megabyte)))}MB`,
    effective_cache_size: `${Math.round(Math.max(128, memory / 2 / megabyte))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    max_connections: 100,
    // After a large import plans must follow within seconds, not a minute.
    autovacuum_naptime: '10s',
    ...(smallSharedMemory() ? { dynamic_shared_memory_type: 'mmap' } : {}),
  }
}

/** What makes it ours, whatever is asked: loopback only, a log without statements or values (they hold personal data). */
export function fixedSettings(port: number): ServerSettings {
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    logging_collector: 'off',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
  }
}

/** Containers often give /dev/shm 64 MB, too little for parallel queries. */
function smallSharedMemory(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { bsize, blocks } = statfsSync('/dev/shm')
    return bsize * blocks < 256 * megabyte
  } catch {
    return true
  }
}
