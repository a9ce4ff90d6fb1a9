import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { Session } from '#contract/users/users.contract.ts'
import { ALL_FLAGS, ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import '../../kit/testing/browser.ts'
import '../zod.ts'
import { startLanguages } from '../languages/language.ts'
import { Providers } from '../Providers.tsx'
import { newQueryClient } from '../query-client.ts'
import { newRouter } from '../router.ts'

// Pages load lazily: the first one waits for its files to be read.
configure({ asyncUtilTimeout: 5000 })
await startLanguages('fr', true)

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

/** An administrator of « Cabinet Duparc », unless told otherwise. */
export function aSession(change: Partial<Session['user']> = {}): Session {
  return {
    user: {
      id: '0197b0aa-0000-7000-8000-000000000001',
      firstName: 'Éléonore',
      lastName: 'Lefèvre',
      login: 'e.lefevre',
      email: 'e.lefevre@duparc.fr',
      isAdviser: true,
      profileName: 'Administrateur',
      ...change,
    },
    firm: { id: 1, name: 'Cabinet Duparc', isDemo: false, logoId: null },
    seeing: null,
    widgets: { home: null, dashboard: null },
    flags: [...ALL_FLAGS],
    scopes: aScope('all'),
  }
}

/** The same scope for every scoped permission. */
export const aScope = (scope: Session['scopes']['deals.access']): Session['scopes'] =>
  Session.shape.scopes.parse(Object.fromEntries(ALL_SCOPED.map((permission) => [permission, scope])))

/** The whole page at an address, as a browser opens it; answer its calls with a `FakeServer`. */
export function openApp(address: string) {
  const queryClient = newQueryClient()
  const router = newRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  const view = render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { ...view, router, queryClient, user: userEvent.setup({ delay: null }) }
}
