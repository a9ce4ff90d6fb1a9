import { Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counted } from '../format/formats.ts'
import { useFormats } from '../format/useFormats.ts'

interface ListTotalProps {
  readonly total: Counted | null
  /** Counts exactly; undefined when nobody can. */
  readonly onCount: (() => Promise<unknown>) | undefined
}

/** « 10 000+ » beside the title: a press counts. */
export function ListTotal({ total, onCount }: ListTotalProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const [counting, setCounting] = useState(false)
  if (!total) return <Text c="dimmed">…</Text>
  const said = t('list.total', { count: total.count, total: formats.total(total) })
  if (total.exact || !onCount) {
    return (
      <Text c="dimmed" role="status">
        {said}
      </Text>
    )
  }
  const count = async () => {
    setCounting(true)
    try {
      await onCount()
    } finally {
      setCounting(false)
    }
  }
  return (
    <UnstyledButton
      c="dimmed"
      fz="sm"
      td="underline dotted"
      title={t('list.count')}
      disabled={counting}
      onClick={() => void count()}
    >
      {counting ? t('list.counting') : said}
    </UnstyledButton>
  )
}
