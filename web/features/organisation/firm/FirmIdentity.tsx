import { Text } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import { changeFirm, readFirm, readFirmHistory } from '#contract/organisation/firm.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { FirmFieldset } from './FirmFieldset.tsx'
import { IntermediationFields } from './IntermediationFields.tsx'
import { LegalFields } from './LegalFields.tsx'
import { PlaceFieldset } from './PlaceFieldset.tsx'

function FirmForm({ firm }: { readonly firm: Out<typeof readFirm> }) {
  const t = useTranslate()
  const form = useOperationForm(changeFirm, firm, {
    invalidates: [readFirm, readFirmHistory, readSession],
    current: () => call(readFirm, {}),
  })
  const field = (name: Parameters<typeof form.field>[0]) => form.field(name)
  return (
    <FormFrame form={form}>
      <Text c="dimmed" size="sm">
        {t('organisation:firm.hint')}
      </Text>
      <FirmFieldset legend={t('organisation:firm.general')}>
        <PlaceFieldset field={field} />
      </FirmFieldset>
      <FirmFieldset legend={t('organisation:firm.legal')}>
        <LegalFields field={field} />
      </FirmFieldset>
      <FirmFieldset legend={t('organisation:firm.intermediation')}>
        <IntermediationFields field={field} />
      </FirmFieldset>
    </FormFrame>
  )
}

/** ORG-1: general, legal and intermediation data, saved together. */
export function FirmIdentity() {
  const read = useRead(readFirm, {})
  return (
    <ReadPart read={read} skeleton={<SkeletonForm />}>
      {(firm) => <FirmForm firm={firm} />}
    </ReadPart>
  )
}
