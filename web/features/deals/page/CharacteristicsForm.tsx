import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { editDeal, readDeal } from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { readOptions } from '#web/kit/call/reads.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import { TextAreaField } from '#web/kit/form/fields/TextAreaField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { useGo } from '#web/kit/link/follow.ts'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { PersonField } from '../../timeline/event/PersonField.tsx'
import { saySaved } from '../../timeline/event/undo-message.tsx'
import { useDeal } from './deal-context.ts'
import { useOwnVersion } from './useOwnVersion.ts'

const valuesOf = (deal: DealDetail) => ({
  dealId: deal.id,
  version: deal.version,
  name: deal.name,
  potentialCents: deal.potentialCents,
  probability: deal.probability,
  notes: deal.notes,
  inChargeId: deal.inCharge.id,
})

function useCharacteristics() {
  const t = useTranslate()
  const go = useGo()
  const client = useQueryClient()
  const { deal, took } = useDeal()
  const form = useOperationForm(editDeal, valuesOf(deal), {
    fieldOf: {
      'event.in_charge_inactive': 'inChargeId',
      'event.in_charge_outside': 'inChargeId',
      'deal.already_closed': 'inChargeId',
    },
    current: async () => valuesOf(await client.fetchQuery({ ...readOptions(readDeal, { dealId: deal.id }), staleTime: 0 })),
    onDone: ({ deal: saved }) => {
      if (saved) return took(saved)
      // Handed to somebody whose deals one does not see: this page is no longer there.
      saySaved(t('deals:form.handed'))
      go(deal.contact.canOpen ? fileAddressOf(deal.contact.id, 'suivi') : '/')
    },
  })
  useOwnVersion(form.store, deal.version)
  return form
}

/** DEAL-40, DEAL-45: what is typed about a deal; the second to save compares, and loses nothing. */
export function CharacteristicsForm() {
  const t = useTranslate()
  const formats = useFormats()
  const { deal } = useDeal()
  const form = useCharacteristics()
  return (
    <FormFrame form={form}>
      <Stack gap="sm">
        <TextField bind={form.field('name')} label={t('deals:form.name')} />
        <PersonField bind={form.field('inChargeId')} label={t('deals:form.inCharge')} known={deal.inCharge} />
        <SimpleGrid cols={2} spacing="sm">
          <MoneyField bind={form.field('potentialCents')} label={t('deals:form.potential')} />
          <NumberField bind={form.field('probability')} label={t('deals:form.probability')} unit="%" />
        </SimpleGrid>
        {deal.weightedCents !== null && (
          <Text size="xs" c="dimmed">
            {t('deals:form.weighted', { amount: formats.eurosAndCents(deal.weightedCents) })}
          </Text>
        )}
        <TextAreaField bind={form.field('notes')} label={t('deals:form.notes')} reminder />
      </Stack>
    </FormFrame>
  )
}
