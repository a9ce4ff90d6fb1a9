import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { dropClones } from './clone-database.ts'
import { withDatabase } from './database-url.ts'
import { ensureTemplate } from './template-database.ts'
import { startTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where workers clone from: a superuser's address and the template's name. */
    testServer: { readonly url: string; readonly template: string }
  }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

/** Each project that asks loads this file by itself; the server is one for the whole process. */
declare global {
  var sillageTestServer: { prepared: Promise<Prepared>; users: number } | undefined
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (globalThis.sillageTestServer ??= { prepared: prepare(), users: 0 })
  shared.users++
  const { url, template, end } = await shared.prepared
  project.provide('testServer', { url, template })
  return async () => {
    if (--shared.users > 0) return
    globalThis.sillageTestServer = undefined
    await end()
  }
}

async function prepare() {
  const server = await startTestServer()
  try {
    const url = withDatabase(server.url, 'postgres')
    const template = await asAdmin(url, async (admin) => {
      await dropClones(admin)
      return ensureTemplate(admin, url)
    })
    const end = async () => {
      try {
        await asAdmin(url, dropClones)
      } finally {
        await server.stop()
      }
    }
    return { url, template, end }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function asAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url })
  admin.on('error', () => {})
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
