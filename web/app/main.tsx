import './zod.ts'
import '@mantine/core/styles.layer.css'
import './theme/global.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startLanguages } from './languages/language.ts'
import { shareNonce } from './nonce.ts'
import { Providers } from './Providers.tsx'
import { reloadWhenOutdated } from './reload-when-outdated.ts'
import { newQueryClient } from './query-client.ts'
import { newRouter } from './router.ts'

async function start(root: HTMLElement): Promise<void> {
  shareNonce()
  reloadWhenOutdated()
  const queryClient = newQueryClient()
  const router = newRouter(queryClient)
  // Texts, session and files of the page come side by side.
  await Promise.all([startLanguages(), router.load()])
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) void start(root)
