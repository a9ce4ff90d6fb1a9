import { Button, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OperationError } from '../call/refusal.ts'
import { EmptyState } from '../feedback/EmptyState.tsx'
import { SkeletonForm } from '../feedback/Skeletons.tsx'
import { ErrorBlock } from '../feedback/ErrorBlock.tsx'
import classes from './detail.module.css'

interface DetailReadProps<Data> {
  /** What `useRead` gives. */
  readonly read: { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => unknown }
  /** What to say when there is no such record, or not for this user. */
  readonly notFound?: string
  readonly children: (data: Data) => ReactNode
}

/** A record's page before its record is there: a skeleton of the same size, not found, or an error to try again. */
export function DetailRead<Data>({ read, notFound, children }: DetailReadProps<Data>) {
  const { t } = useTranslation('kit')
  const router = useRouter()
  if (read.data !== undefined) return children(read.data)
  if (read.error instanceof OperationError && read.error.is('not_found')) {
    return (
      <div className={classes['page']}>
        <EmptyState
          sentence={notFound ?? t('detail.notFound')}
          action={
            <Button size="xs" variant="default" onClick={() => router.history.back()}>
              {t('detail.back')}
            </Button>
          }
        />
      </div>
    )
  }
  if (read.error) {
    return (
      <div className={classes['page']}>
        <ErrorBlock error={read.error} onRetry={() => void read.refetch()} />
      </div>
    )
  }
  return (
    <div className={classes['page']} aria-busy>
      <Stack gap={8} mb="md">
        <VisuallyHidden role="status">
          <Text>{t('feedback.loading')}</Text>
        </VisuallyHidden>
        <Skeleton height={12} width={90} />
        <Skeleton height={26} width={280} />
        <Skeleton height={14} width={200} />
        <Skeleton height={34} />
      </Stack>
      <SkeletonForm />
    </div>
  )
}
