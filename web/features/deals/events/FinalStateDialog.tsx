import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { finalStatesOf } from '#contract/deals/closure.rules.ts'
import { changeDealState } from '#contract/deals/deals.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useDeal } from '../page/deal-context.ts'

/** DEAL-55: after the last step, in which state does the deal end? */
export function FinalStateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const final = new Set(finalStatesOf(deal.template.type))
  const choices = deal.states.filter(({ state }) => final.has(state))
  const [chosen, setChosen] = useState(choices.find(({ cannot }) => cannot === null)?.state ?? null)
  const change = useOperation(changeDealState, { refused: () => true, onDone: took })
  const confirm = () => chosen && change.mutateAsync({ dealId: deal.id, version: deal.version, state: chosen })
  return (
    <ConfirmDialog title={t('deals:final.title')} confirmLabel={t('deals:final.confirm')} onConfirm={confirm} onClose={onClose}>
      <Stack gap="xs">
        <Text id="final-state">{t('deals:final.text')}</Text>
        <Stack gap={8} role="radiogroup" aria-labelledby="final-state">
          {choices.map(({ state, cannot }) => (
            <Radio
              key={state}
              name="final-state"
              value={state}
              checked={state === chosen}
              onChange={() => setChosen(state)}
              disabled={cannot !== null}
              label={t(`deals:state.${state}`)}
              description={cannot?.message}
            />
          ))}
        </Stack>
      </Stack>
    </ConfirmDialog>
  )
}
