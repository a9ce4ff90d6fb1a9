import { Checkbox, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { DealEvent, DealStep } from '../steps/step.types.ts'
import classes from './events.module.css'

interface ActionsListProps {
  readonly actions: DealStep['actions']
  /** Ticked, each dated and signed unless it is not saved yet. */
  readonly ticks: readonly (Pick<DealEvent['ticks'][number], 'actionId'> & Partial<DealEvent['ticks'][number]>)[]
  readonly busy?: boolean
  onTick: (actionId: string, ticked: boolean) => void
}

/** DEAL-52: the checklist of a task; the mandatory actions carry a red asterisk. */
export function ActionsList({ actions, ticks, busy = false, onTick }: ActionsListProps) {
  const t = useTranslate()
  const formats = useFormats()
  if (actions.length === 0) return null
  const said = (tick: ActionsListProps['ticks'][number]) =>
    tick.at && tick.by ? t('deals:event.ticked', { at: formats.instant(tick.at), name: tick.by.name }) : t('deals:event.toTick')
  return (
    <Stack gap={10} role="group" aria-label={t('deals:event.actions')} className={classes['actions']}>
      <Text size="xs" fw={600}>
        {t('deals:event.actions')}
      </Text>
      {actions.map(({ id, label, mandatory }) => {
        const tick = ticks.find(({ actionId }) => actionId === id)
        return (
          <Checkbox
            key={id}
            checked={tick !== undefined}
            disabled={busy}
            onChange={(event) => onTick(id, event.currentTarget.checked)}
            description={tick && said(tick)}
            label={
              <>
                {label}
                {mandatory && (
                  <>
                    <span className={classes['asterisk']} aria-hidden>
                      {' *'}
                    </span>
                    <VisuallyHidden> ({t('deals:event.mandatory')})</VisuallyHidden>
                  </>
                )}
              </>
            }
          />
        )
      })}
      {actions.some(({ mandatory }) => mandatory) && (
        <Text size="xs" c="dimmed">
          {t('deals:event.mandatoryHint')}
        </Text>
      )}
    </Stack>
  )
}
