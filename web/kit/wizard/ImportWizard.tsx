import { Button, Group, Stack, Stepper, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '#contract/kernel/verdict.ts'
import { Can } from '../can/Can.tsx'

export interface WizardStep {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
  /** The button that goes on; left out while the step goes on by itself, or when it is the last. */
  readonly next?: {
    readonly label?: string
    readonly run: () => void
    readonly busy?: boolean
    readonly can?: boolean
    readonly why?: Verdict | string
  }
  /** One may go back to the step before; not once something has been written. */
  readonly back?: () => void
}

interface ImportWizardProps {
  readonly title: string
  readonly steps: readonly WizardStep[]
  /** Key of the step under way. */
  readonly current: string
}

function NextButton({ next }: { readonly next: NonNullable<WizardStep['next']> }) {
  const { t } = useTranslation('kit')
  return (
    <Can do={next.can !== false} why={next.why}>
      <Button size="xs" loading={next.busy} onClick={next.run}>
        {next.label ?? t('wizard.next')}
      </Button>
    </Can>
  )
}

/** CON-71: a work in steps, shown one at a time; where one is, and what comes next. */
export function ImportWizard({ title, steps, current }: ImportWizardProps) {
  const { t } = useTranslation('kit')
  const place = Math.max(
    0,
    steps.findIndex(({ key }) => key === current),
  )
  const step = steps[place]
  return (
    <section aria-label={title}>
      <Stack gap="md" p="md">
        <Title order={1}>{title}</Title>
        <Stepper active={place} size="xs" allowNextStepsSelect={false} aria-label={t('wizard.steps')}>
          {steps.map(({ key, label }) => (
            <Stepper.Step key={key} label={label} allowStepSelect={false} />
          ))}
        </Stepper>
        {step?.content}
        {(step?.back ?? step?.next) && (
          <Group gap="xs" justify="flex-end">
            {step.back && (
              <Button size="xs" variant="default" onClick={step.back}>
                {t('wizard.previous')}
              </Button>
            )}
            {step.next && <NextButton next={step.next} />}
          </Group>
        )}
      </Stack>
    </section>
  )
}
