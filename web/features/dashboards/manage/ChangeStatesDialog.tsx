import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { changeDealsState, listDealRows, readDealsBalance, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import type { BatchAnswer } from '#contract/dashboards/dashboards.shapes.ts'
import { statesOf } from '#contract/deals/states.rules.ts'
import { DEAL_STATES } from '#contract/deals/deals.types.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { Selection } from '#web/kit/list/list.types.ts'
import { JobDialog } from '../../jobs/JobDialog.tsx'
import { Skipped } from '../../jobs/JobFollower.tsx'
import { selectionOf } from '../deal-addresses.ts'

const FIGURES = [listDealRows, readDealsWidget, readDealsBalance]

interface ChangeStatesDialogProps {
  readonly selection: Selection
  readonly count: Counted
  /** When they are all of one template: only the states that apply are offered. */
  readonly type: DealType | undefined
  onClose: () => void
}

/** DEAL-81, « Statut »: how many, what will happen; then what was done and what was left, with the reasons. */
export function ChangeStatesDialog({ selection, count, type, onClose }: ChangeStatesDialogProps) {
  const t = useTranslate()
  const formats = useFormats()
  const [state, setState] = useState<DealState | null>(null)
  const change = useOperation(changeDealsState, { invalidates: FIGURES, done: false, refused: () => true })
  const states = type ? statesOf(type) : DEAL_STATES
  const title = t('dashboards:states.title', { count: count.count, shown: formats.total(count) })
  if (change.data?.jobId) return <JobDialog jobId={change.data.jobId} title={title} invalidates={FIGURES} onClose={onClose} />
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {change.data ? (
        <Answer {...change.data} onClose={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (state) change.mutate({ selection: selectionOf(selection), state })
          }}
        >
          <Stack gap="sm">
            <Radio.Group
              label={t('dashboards:states.state')}
              value={state ?? ''}
              onChange={(value) => setState(states.find((one) => one === value) ?? null)}
            >
              <Stack gap={10} mt={6}>
                {states.map((value, place) => (
                  <Radio key={value} value={value} label={t(`deals:state.${value}`)} data-autofocus={place === 0 || undefined} />
                ))}
              </Stack>
            </Radio.Group>
            <Text size="xs" c="dimmed">
              {t('dashboards:states.rule')}
            </Text>
            {change.error && <ErrorBlock error={change.error} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('close')}
              </Button>
              <Button type="submit" loading={change.isPending} disabled={!state}>
                {t('dashboards:states.confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}

function Answer({ changed, skipped, onClose }: BatchAnswer & { readonly onClose: () => void }) {
  const t = useTranslate()
  return (
    <Stack gap="sm">
      <Stack gap="xs" role="status">
        <Text>{t('dashboards:states.changed', { count: changed })}</Text>
        <Skipped report={skipped} count={skipped.length} />
      </Stack>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  )
}
