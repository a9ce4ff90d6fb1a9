import { Button, Group, Stack, Text } from '@mantine/core'
import { addStepEvent } from '#contract/deals/deals.contract.ts'
import { dueAfter } from '#contract/steps/delays.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { thisMinute, zoneHere } from '../../timeline/event/local-time.ts'
import { KindIcon } from '../../timeline/marks/KindIcon.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealStep } from '../steps/step.types.ts'

/** Adding these is enough: nothing has to be typed, and nothing is validated by being added. */
const READY = new Set<DealStep['kind']>(['task', 'reminder'])

/** DEAL-53: a step was validated, the next one is offered; Enter adds it, or opens its window where something must be typed. */
export function NextStepDialog({ step, onClose }: { readonly step: DealStep; onClose: () => void }) {
  const t = useTranslate()
  const formats = useFormats()
  const { deal, answered, begin } = useDeal()
  const add = useOperation(addStepEvent, { refused: () => true, onDone: answered })
  const ready = READY.has(step.kind)
  const dueAt = dueAfter(thisMinute(), step.delayDays, zoneHere())
  return (
    <ConfirmDialog
      title={t('deals:next.title')}
      confirmLabel={ready ? t('deals:next.add') : t('deals:next.open')}
      onConfirm={() => (ready ? add.mutateAsync({ dealId: deal.id, stepId: step.id }) : begin(step))}
      onClose={onClose}
    >
      <Stack gap={6}>
        <Text>{t('deals:next.text', { number: step.number })}</Text>
        <Group gap={8} wrap="nowrap">
          <KindIcon kind={step.kind} />
          <Text fw={600}>{step.subject}</Text>
        </Group>
        {dueAt && (
          <Text size="xs" c="dimmed">
            {t('deals:next.due', { at: formats.instant(dueAt) })}
          </Text>
        )}
        {ready && (
          <Button variant="subtle" size="compact-xs" w="fit-content" onClick={() => begin(step)}>
            {t('deals:next.complete')}
          </Button>
        )}
      </Stack>
    </ConfirmDialog>
  )
}
