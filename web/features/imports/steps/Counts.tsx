import { Group, Text } from '@mantine/core'
import { LINE_OUTCOMES, LINE_UNDOINGS, LINE_VERDICTS } from '#contract/imports/imports.shapes.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'

const WRITTEN: ReadonlySet<ImportDetail['state']> = new Set(['importing', 'done', 'failed', 'undoing'])

type Formats = ReturnType<typeof useFormats>

/** What the check found, or what the import did, in words; nothing of what is zero. */
export function countedWords(
  { state, counts }: Pick<ImportDetail, 'state' | 'counts'>,
  t: Translate,
  formats: Formats,
): string[] {
  if (state === 'undone') {
    return LINE_UNDOINGS.flatMap((what) => {
      const count = counts.undone[what]
      return count > 0 ? [t(`importUndo:result.${what}`, { count, shown: formats.number(count) })] : []
    })
  }
  if (WRITTEN.has(state)) {
    return LINE_OUTCOMES.flatMap((outcome) => {
      const count = counts.outcomes[outcome]
      return count > 0 ? [t(`imports:outcome.${outcome}`, { count, shown: formats.number(count) })] : []
    })
  }
  return LINE_VERDICTS.flatMap((verdict) => {
    const count = counts.verdicts[verdict]
    return count > 0 ? [t(`imports:counted.${verdict}`, { count, shown: formats.number(count) })] : []
  })
}

export function Counts({ one }: { readonly one: Pick<ImportDetail, 'state' | 'counts'> }) {
  const t = useTranslate()
  const formats = useFormats()
  return (
    <Group gap="lg">
      {countedWords(one, t, formats).map((words) => (
        <Text key={words} fw={600}>
          {words}
        </Text>
      ))}
    </Group>
  )
}
