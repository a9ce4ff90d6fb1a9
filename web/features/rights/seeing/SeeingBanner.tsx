import { Button, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { stopSeeing } from '#contract/rights/seeing.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import classes from './seeing.module.css'

/** SEC-7: on every page while somebody else’s view is shown; the way out is always there. */
export function SeeingBanner() {
  const t = useTranslate()
  const { seeing } = useSession()
  // A full reload: nothing of what the other one sees stays in memory.
  const stop = useOperation(stopSeeing, { done: false, onDone: () => window.location.reload() })
  if (!seeing) return null
  return (
    <aside className={classes['banner']} data-seeing aria-label={t('rights:seeing.title')}>
      <IconEye size={16} aria-hidden />
      <Text size="sm" truncate>
        <strong>{t(`rights:seeing.${seeing.kind}`, { name: seeing.name })}</strong>
        <span className={classes['more']}> · {t(`rights:seeing.more.${seeing.kind}`)}</span>
      </Text>
      <Button size="compact-xs" color="dark" loading={stop.isPending} onClick={() => stop.mutate({})}>
        {t('rights:seeing.leave')}
      </Button>
    </aside>
  )
}
