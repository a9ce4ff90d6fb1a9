import { Checkbox } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { tickMilestone } from '#contract/deals/deals.contract.ts'
import type { Milestone } from '#contract/deals/deals.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { DayInput } from '#web/kit/day/DayInput.tsx'
import { isDay } from '#web/kit/format/day.ts'
import { todayHere } from '#web/kit/format/formats.ts'
import { useDeal } from './deal-context.ts'
import classes from './deal.module.css'

/** Milliseconds without a key before the day typed is kept. */
const CALM = 900

interface MilestoneDayProps {
  readonly label: string
  readonly day: string
  onDay: (day: string) => void
}

function MilestoneDay({ label, day, onDay }: MilestoneDayProps) {
  // What is typed stands until the day changes: once kept, or by somebody else.
  const [typed, setTyped] = useState<{ readonly upon: string; readonly text: string | null } | null>(null)
  const keep = useDebouncedCallback((next: string) => next !== day && onDay(next), { delay: CALM, flushOnUnmount: true })
  return (
    <DayInput
      w={150}
      label={label}
      labelProps={{ className: classes['unseen'] }}
      value={typed?.upon === day ? typed.text : day}
      onDay={(next) => {
        setTyped({ upon: day, text: next })
        if (isDay(next)) keep(next)
      }}
    />
  )
}

/** DEAL-42: each milestone is ticked with a date, none compulsory. */
export function MilestonesPart() {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const tick = useOperation(tickMilestone, { onDone: took })
  const put = (milestone: Milestone, onDay: string | null) =>
    tick.mutate({ dealId: deal.id, version: deal.version, milestone, onDay })
  return (
    <div className={classes['milestones']}>
      {deal.milestones.map(({ milestone, onDay }) => {
        const label = t(`deals:milestone.${milestone}`)
        return (
          <div key={milestone} className={classes['milestone']}>
            <Checkbox
              label={label}
              checked={onDay !== null}
              disabled={tick.isPending}
              onChange={(event) => put(milestone, event.currentTarget.checked ? todayHere() : null)}
            />
            {onDay !== null && (
              <MilestoneDay
                label={t('deals:milestones.on', { milestone: label })}
                day={onDay}
                onDay={(day) => put(milestone, day)}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
