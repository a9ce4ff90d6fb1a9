import { IconArrowBarToUp } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOrgDrag } from './use-org-drag.ts'
import classes from './hierarchy.module.css'

/** Where one drops somebody who has no manager; the menu does the same. */
export function TopZone({ onDrop }: { readonly onDrop: (personId: string) => void }) {
  const t = useTranslate()
  const ref = useRef<HTMLDivElement>(null)
  const over = useOrgDrag(ref, null, onDrop)
  return (
    <div ref={ref} className={classes['top']} data-over={over || undefined}>
      <IconArrowBarToUp size={14} aria-hidden /> {t('people:hierarchy.topZone')}
    </div>
  )
}
