import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface SkeletonLinesProps {
  readonly lines?: number
  /** Pixels of each line, as the text that will come. */
  readonly height?: number
}

/** Lines the size of what will come, so that nothing jumps when it does. */
export function SkeletonLines({ lines = 3, height = 14 }: SkeletonLinesProps) {
  const { t } = useTranslation('kit')
  return (
    <Stack gap={8} role="status">
      <VisuallyHidden>{t('feedback.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={height} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </Stack>
  )
}

/** A form waiting for its values: labels and fields. */
export function SkeletonForm({ fields = 6 }: { readonly fields?: number }) {
  const { t } = useTranslation('kit')
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('feedback.loading')}</VisuallyHidden>
      {Array.from({ length: fields }, (_, field) => (
        <Stack key={field} gap={4}>
          <Skeleton height={12} width={110} />
          <Skeleton height={30} />
        </Stack>
      ))}
    </Stack>
  )
}
