import { Table } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useDeal } from '../page/deal-context.ts'
import { EventRow } from './EventRow.tsx'
import { StepRow } from './StepRow.tsx'
import classes from './steps.module.css'

interface StepsTableProps {
  readonly selectedId: string | null
  onSelect: (stepId: string) => void
}

/** Every step in order, the current one marked, and under each what was done of it; then what no step planned. */
export function StepsTable({ selectedId, onSelect }: StepsTableProps) {
  const t = useTranslate()
  const { deal } = useDeal()
  const unplanned = deal.events.filter(({ stepId }) => stepId === null)
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table className={classes['table']} aria-label={t('deals:steps.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes['number']}>{t('deals:steps.number')}</Table.Th>
            <Table.Th>{t('deals:steps.step')}</Table.Th>
            <Table.Th className={classes['state']}>{t('deals:steps.state')}</Table.Th>
            <Table.Th className={classes['dates']}>{t('deals:steps.dates')}</Table.Th>
            <Table.Th className={classes['by']}>{t('deals:steps.who')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deal.steps.map((step) => (
            <Fragment key={step.id}>
              <StepRow step={step} selected={step.id === selectedId} onSelect={() => onSelect(step.id)} />
              {deal.events
                .filter(({ stepId }) => stepId === step.id)
                .map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
            </Fragment>
          ))}
          {unplanned.length > 0 && (
            <Table.Tr className={classes['group']}>
              <Table.Th colSpan={5} scope="rowgroup">
                {t('deals:steps.unplanned')}
              </Table.Th>
            </Table.Tr>
          )}
          {unplanned.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
