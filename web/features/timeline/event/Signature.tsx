import { Text } from '@mantine/core'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'

/** Who wrote an event, and when. */
export function Signature({ event }: { readonly event: Pick<EventDetail, 'createdAt' | 'createdBy'> }) {
  const t = useTranslate()
  const formats = useFormats()
  const at = formats.instant(event.createdAt)
  return (
    <Text size="xs" c="dimmed">
      {event.createdBy
        ? t('timeline:window.signed', { at, name: event.createdBy.name })
        : t('timeline:window.signedAlone', { at })}
    </Text>
  )
}
