import { FIRM_LABELS } from '#contract/organisation/firm.labels.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FirmFieldsProps } from './FirmFieldset.tsx'

export function LegalFields({ field }: FirmFieldsProps) {
  const t = useTranslate()
  return (
    <>
      <TextField bind={field('legalForm')} label={FIRM_LABELS.legalForm} placeholder="SARL, SAS…" />
      <TextField
        bind={field('siren')}
        label={FIRM_LABELS.siren}
        description={t('organisation:firm.sirenHint')}
        inputMode="numeric"
      />
      <TextField
        bind={field('siret')}
        label={FIRM_LABELS.siret}
        description={t('organisation:firm.siretHint')}
        inputMode="numeric"
      />
      <MoneyField bind={field('capitalCents')} label={FIRM_LABELS.capitalCents} />
      <TextField bind={field('registryTown')} label={FIRM_LABELS.registryTown} />
      <TextField bind={field('vatNumber')} label={FIRM_LABELS.vatNumber} description={t('organisation:firm.vatHint')} />
    </>
  )
}
