import { IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import type { About } from './WhyAnswer.tsx'

const WhyDialog = lazy(async () => ({ default: (await import('./WhyDialog.tsx')).WhyDialog }))

/** SEC-7: « Pourquoi ? » in the menu of a record, for whoever may ask; and its dialog. */
export function useWhy(about: About, name: string): { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode } {
  const t = useTranslate()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const entry: MenuEntry = {
    key: 'why',
    label: t('rights:why.menu'),
    icon: <IconHelpCircle size={15} aria-hidden />,
    run: () => setAsking(true),
  }
  const dialog = asking && (
    <Suspense fallback={null}>
      <WhyDialog about={about} name={name} onClose={() => setAsking(false)} />
    </Suspense>
  )
  return { entries: may('administration.see') ? [entry] : [], dialog }
}
