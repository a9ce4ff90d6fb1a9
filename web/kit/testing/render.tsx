import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import { initReactI18next } from 'react-i18next'
import { afterEach } from 'vitest'
import { appFr } from '../../app/app.fr.ts'
import { kitFr } from '../kit.fr.ts'
import './browser.ts'

await i18next.use(initReactI18next).init({
  lng: 'fr',
  defaultNS: 'app',
  resources: { fr: { app: appFr, kit: kitFr } },
  interpolation: { escapeValue: false },
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

/** A page at `address` whose other addresses say where they are, so that a test sees where a link leads. */
function routerOf(page: ReactNode, address: string) {
  const root = createRootRoute()
  const [path = '/'] = address.split('?')
  const here = createRoute({ getParentRoute: () => root, path, component: () => page })
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>ailleurs</p> })
  return createRouter({
    routeTree: root.addChildren(path === '/' ? [here] : [here, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
}

/** Shows a piece of the kit as a page does: French, Mantine, a query client, an address. */
export async function show(page: ReactNode, { address = '/ici' }: { readonly address?: string } = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = routerOf(page, address)
  await router.load()
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <Notifications />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...view, router, queryClient, user: userEvent.setup() }
}
