import { useMantineColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { createContext, use, useMemo } from 'react'
import { signOut } from '#contract/users/users.contract.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { changeLanguage } from '../languages/language.ts'
import { useTranslate } from '../languages/translate.ts'
import type { PaletteTools } from '../palette/palette.types.ts'
import type { Creation } from '../registries/creations.ts'
import { useMay } from '../session/session.ts'

/** What any part of the frame, and the palette, can do. */
export interface Commands extends PaletteTools {
  readonly openPalette: () => void
}

/** What only the frame can open. */
export interface Openers {
  readonly openPalette: () => void
  readonly showShortcuts: () => void
  readonly create: (creation: Creation) => void
}

const CommandsContext = createContext<Commands | null>(null)
export const CommandsProvider = CommandsContext.Provider

export function useCommands(): Commands {
  const commands = use(CommandsContext)
  if (!commands) throw new Error('useCommands is used outside of the frame')
  return commands
}

/** A full reload after signing out: nothing of the former user stays in memory. */
function useSignOut() {
  const leave = useOperation(signOut, {
    done: false,
    onDone: () => window.location.assign('/connexion'),
  })
  return leave.mutate
}

export function useMakeCommands({ openPalette, showShortcuts, create }: Openers): Commands {
  const t = useTranslate()
  const may = useMay()
  const router = useRouter()
  const { setColorScheme } = useMantineColorScheme()
  const leave = useSignOut()
  return useMemo(
    () => ({
      t,
      may,
      openPalette,
      showShortcuts,
      create,
      go: (address) => void router.navigate({ href: address }),
      exists: (address) => Object.hasOwn(router.routesByPath, address),
      setTheme: setColorScheme,
      setLanguage: (language) => void changeLanguage(language),
      signOut: () => leave({}),
    }),
    [t, may, router, setColorScheme, leave, openPalette, showShortcuts, create],
  )
}
