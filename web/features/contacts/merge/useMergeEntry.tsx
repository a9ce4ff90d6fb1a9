import { IconGitMerge } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useGo } from '#web/kit/link/follow.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'

const Merge = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }))

/** CON-25: « Fusionner avec… » in the menu of a file, for whoever may; and its dialog. Merged, one goes on in the file that stays. */
export function useMergeEntry(
  contactId: string,
  may: boolean,
): { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode } {
  const t = useTranslate()
  const go = useGo()
  const [merging, setMerging] = useState(false)
  const icon = <IconGitMerge size={15} aria-hidden />
  const entry: MenuEntry = { key: 'merge', label: t('merge:menu'), icon, run: () => setMerging(true) }
  const dialog = merging && (
    <Suspense fallback={null}>
      <Merge
        contactId={contactId}
        onClose={() => setMerging(false)}
        onMerged={(id) => id !== contactId && go(fileAddressOf(id))}
      />
    </Suspense>
  )
  return { entries: may ? [entry] : [], dialog }
}
