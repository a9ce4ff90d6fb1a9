import { VisuallyHidden } from '@mantine/core'
import { IconBellRinging, IconBriefcase, IconCalendarEvent, IconChecklist, IconMail, IconNotes } from '@tabler/icons-react'
import type { LineKind } from '#contract/timeline/timeline.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'

export const KIND_ICONS = {
  appointment: IconCalendarEvent,
  task: IconChecklist,
  reminder: IconBellRinging,
  note: IconNotes,
  email: IconMail,
  deal: IconBriefcase,
} as const

/** What a line is, as an icon that says its word to who does not see it. */
export function KindIcon({ kind, size = 16 }: { readonly kind: LineKind; readonly size?: number }) {
  const t = useTranslate()
  const Icon = KIND_ICONS[kind]
  const label = t(`timeline:kind.${kind}`)
  return (
    <span title={label} style={{ display: 'inline-flex', flexShrink: 0 }}>
      <Icon size={size} stroke={1.6} aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
