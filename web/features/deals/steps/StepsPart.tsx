import { Group, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { useDeal } from '../page/deal-context.ts'
import { AddStep } from './AddStep.tsx'
import { StepInstructions } from './StepInstructions.tsx'
import classes from './steps.module.css'
import { StepsTable } from './StepsTable.tsx'

/** The steps with what was done of each, and below, what the selected one asks for (DEAL-44). */
export function StepsPart() {
  const t = useTranslate()
  const { deal } = useDeal()
  const [chosen, setChosen] = useState<string | null>(null)
  const selectedId = chosen ?? deal.current?.stepId ?? deal.steps.at(-1)?.id ?? null
  const selected = deal.steps.find(({ id }) => id === selectedId)
  const nothing = deal.steps.length === 0 && deal.events.length === 0
  return (
    <section className={classes['part']} aria-label={t('deals:steps.title')}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t('deals:steps.title')}
        </Title>
        <AddStep />
      </Group>
      {nothing ? <EmptyState sentence={t('deals:steps.none')} /> : <StepsTable selectedId={selectedId} onSelect={setChosen} />}
      {selected && <StepInstructions step={selected} />}
    </section>
  )
}
