import { RIGHTS } from '#contract/rights/rights.types.ts'
import type { Route } from '#platform/http/routes.ts'

/** The program refuses to start with an operation that declares no right, a name used twice or an address used twice. */
export function checkRoutes(routes: readonly Route[]): void {
  const names = new Set<string>()
  const addresses = new Set<string>()
  for (const { name, operation, useCase } of routes) {
    const address = `${operation.method} ${operation.path}`
    if (names.has(name)) throw new Error(`two operations are named ${name}`)
    if (addresses.has(address)) throw new Error(`two operations answer at ${address}`)
    if (!declaresRight(operation.right)) throw new Error(`operation ${name} declares no right`)
    if (operation.transport !== 'events' && typeof useCase !== 'function') throw new Error(`operation ${name} has no use case`)
    names.add(name)
    addresses.add(address)
  }
}

function declaresRight(right: unknown): boolean {
  if (typeof right === 'string') return right in RIGHTS
  return (
    typeof right === 'object' && right !== null && 'public' in right && typeof right.public === 'string' && right.public !== ''
  )
}
