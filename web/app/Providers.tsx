import { localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core'
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslate } from './languages/translate.ts'
import { nonce } from './nonce.ts'
import { cssVariables } from './theme/css-variables.ts'
import { theme } from './theme/theme.ts'

const Messages = lazy(async () => ({ default: (await import('./Messages.tsx')).Messages }))

/** The same key as `public/first-paint.js`, which reads it before anything is painted. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'sillage.theme' })

interface Props {
  readonly queryClient: QueryClient
  readonly children: ReactNode
}

export function Providers({ queryClient, children }: Props) {
  const t = useTranslate()
  const close = t('close')
  // Every cross that closes a dialog or a message has a name.
  const named = useMemo(
    () => mergeThemeOverrides(theme, { components: { CloseButton: { defaultProps: { 'aria-label': close } } } }),
    [close],
  )
  return (
    <MantineProvider
      theme={named}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={null}>
          <Messages />
        </Suspense>
        {children}
      </QueryClientProvider>
    </MantineProvider>
  )
}
