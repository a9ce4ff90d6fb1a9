import { useMantineColorScheme } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useLivePage } from '#web/kit/call/live-hooks.ts'
import { useTranslate } from '../languages/translate.ts'
import { MAIN_ID } from '../navigation/main-id.ts'
import type { Creation } from '../registries/creations.ts'
import { useSession } from '../session/session.ts'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { CommandsProvider, useMakeCommands } from './commands.ts'
import classes from './frame.module.css'
import { Header } from './Header.tsx'
import { useFocusBack } from '../navigation/use-focus-back.ts'
import { useCharacter } from './use-character.ts'

const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }))
const loadPalette = async () => ({ default: (await import('../palette/Palette.tsx')).Palette })
const SeeingBanner = lazy(async () => ({
  default: (await import('#web/features/rights/seeing/SeeingBanner.tsx')).SeeingBanner,
}))
const Palette = lazy(loadPalette)

/** Once the page stands, the palette is fetched: what is typed right after Ctrl K must not be lost. */
const QUIET = 1_000

/** What surrounds every page of somebody signed in. */
export function Frame() {
  const t = useTranslate()
  const router = useRouter()
  const { toggleColorScheme } = useMantineColorScheme()
  const [paletteOpenings, setPaletteOpenings] = useState(0)
  const [shortcutsOpened, setShortcutsOpened] = useState(false)
  const [creation, setCreation] = useState<Creation | null>(null)
  const { seeing } = useSession()
  useLivePage()
  useEffect(() => {
    const wait = setTimeout(() => void loadPalette().catch(() => undefined), QUIET)
    return () => clearTimeout(wait)
  }, [])

  const openPalette = useCallback(() => setPaletteOpenings((count) => count + 1), [])
  const showShortcuts = useCallback(() => setShortcutsOpened(true), [])
  const create = useCallback(
    (chosen: Creation) =>
      'address' in chosen.opens ? void router.navigate({ href: chosen.opens.address }) : setCreation(chosen),
    [router],
  )
  const openers = useMemo(() => ({ openPalette, showShortcuts, create }), [openPalette, showShortcuts, create])
  const commands = useMakeCommands(openers)
  useFocusBack(shortcutsOpened || creation !== null)

  useHotkeys([['mod+K', openPalette]], [], true)
  useHotkeys([['mod+J', () => toggleColorScheme()]])
  useCharacter('?', showShortcuts)

  const Dialog = creation && 'dialog' in creation.opens ? creation.opens.dialog : null
  return (
    <CommandsProvider value={commands}>
      <a href={`#${MAIN_ID}`} className={classes.skip}>
        {t('header.skip')}
      </a>
      {seeing && (
        <Suspense fallback={null}>
          <SeeingBanner />
        </Suspense>
      )}
      <Header />
      <main id={MAIN_ID} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <SignInAgain />
      <Suspense fallback={null}>
        {shortcutsOpened && <ShortcutsDialog onClose={() => setShortcutsOpened(false)} />}
        {paletteOpenings > 0 && <Palette key={paletteOpenings} />}
        {Dialog && <Dialog onClose={() => setCreation(null)} />}
      </Suspense>
    </CommandsProvider>
  )
}
