import { IconPrinter } from '@tabler/icons-react'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'

const ASKED = 'imprimer'

/** Opens the file and prints it, for a menu elsewhere. */
export const printAddressOf = (contactId: string): string => `${fileAddressOf(contactId)}?${ASKED}=oui`

/** CON-25: prints the section one looks at, at once when the address asks for it. */
export function usePrint(): readonly MenuEntry[] {
  const t = useTranslate()
  const router = useRouter()
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const printNow = asked[ASKED] === 'oui'
  useEffect(() => {
    if (!printNow) return undefined
    const drawn = setTimeout(() => {
      window.print()
      // Once: going back or reloading does not print again.
      void router.navigate({ href: router.state.location.pathname, replace: true })
    }, 500)
    return () => clearTimeout(drawn)
  }, [printNow, router])
  return [{ key: 'print', label: t('file:print'), icon: <IconPrinter size={15} aria-hidden />, run: () => window.print() }]
}
