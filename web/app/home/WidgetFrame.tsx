import { Anchor, Skeleton, Stack, Title } from '@mantine/core'
import { Suspense } from 'react'
import { FailureBoundary } from '../failures/FailureBoundary.tsx'
import { useTranslate } from '../languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import type { Widget } from '../registries/widgets.ts'
import classes from './home.module.css'

export const waiting = (
  <Stack gap={6} aria-hidden="true">
    <Skeleton h={16} />
    <Skeleton h={16} />
    <Skeleton h={16} w="60%" />
  </Stack>
)

/** HOME-2: one block of the page, which waits and fails alone. */
export function WidgetFrame({ widget: { key, title, component: Content, wide, address } }: { readonly widget: Widget }) {
  const t = useTranslate()
  const heading = `encart-${key}`
  return (
    <section aria-labelledby={heading} className={`${classes.widget} ${wide ? classes.wide : ''}`}>
      <div className={classes.head}>
        <Title order={2} size="h4" id={heading}>
          {title(t)}
        </Title>
        {address && (
          <Anchor component={AddressLink} address={address} aria-label={t('home.seeAllOf', { title: title(t) })}>
            {t('home.seeAll')}
          </Anchor>
        )}
      </div>
      <div className={classes.body}>
        <FailureBoundary>
          <Suspense fallback={waiting}>
            <Content />
          </Suspense>
        </FailureBoundary>
      </div>
    </section>
  )
}
