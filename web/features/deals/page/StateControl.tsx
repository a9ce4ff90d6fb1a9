import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCircle, IconCircleDot, IconCircleX, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { changeDealState } from '#contract/deals/deals.contract.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { isTerminal } from '#contract/deals/states.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { useDeal } from './deal-context.ts'
import classes from './deal.module.css'

function StateIcon({
  state,
  current,
  locked,
}: {
  readonly state: DealState
  readonly current: boolean
  readonly locked: boolean
}) {
  if (current) return <IconCircleDot size={16} aria-hidden />
  if (locked) return <IconLock size={16} aria-hidden />
  return state === 'cancelled' ? <IconCircleX size={16} aria-hidden /> : <IconCircle size={16} aria-hidden />
}

/** DEAL-41: every state that applies, in order; the ones that cannot be chosen now are greyed with their reason. */
export function StateControl() {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const [asked, setAsked] = useState<DealState | null>(null)
  const change = useOperation(changeDealState, { onDone: took })
  const over = deal.reopensIn !== null
  const choose = (state: DealState) => {
    if (over || isTerminal(deal.template.type, state)) setAsked(state)
    else change.mutate({ dealId: deal.id, version: deal.version, state })
  }
  return (
    <>
      <ul className={classes['states']}>
        {deal.states.map(({ state, cannot }) => {
          const current = state === deal.state
          return (
            <li key={state}>
              <Can do={!current && cannot === null} why={current ? undefined : cannot?.message}>
                <UnstyledButton
                  className={classes['state']}
                  aria-current={current ? 'step' : undefined}
                  disabled={change.isPending}
                  onClick={() => choose(state)}
                >
                  <StateIcon state={state} current={current} locked={cannot !== null} />
                  {t(`deals:state.${state}`)}
                  {current && <VisuallyHidden>{t('deals:states.current')}</VisuallyHidden>}
                </UnstyledButton>
              </Can>
            </li>
          )
        })}
      </ul>
      {asked && <ChangeDialog state={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
