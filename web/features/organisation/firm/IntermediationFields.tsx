import { FIRM_LABELS } from '#contract/organisation/firm.labels.ts'
import { IAS_CATEGORIES, IAS_LABELS, IOBSP_CATEGORIES, IOBSP_LABELS } from '#contract/organisation/firm.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MultiSelectField } from '#web/kit/form/fields/MultiSelectField.tsx'
import { TextAreaField } from '#web/kit/form/fields/TextAreaField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FirmFieldsProps } from './FirmFieldset.tsx'

export function IntermediationFields({ field }: FirmFieldsProps) {
  const t = useTranslate()
  return (
    <>
      <TextField
        bind={field('oriasNumber')}
        label={FIRM_LABELS.oriasNumber}
        description={t('organisation:firm.oriasHint')}
        inputMode="numeric"
      />
      <TextField bind={field('cifAssociation')} label={FIRM_LABELS.cifAssociation} placeholder="ANACOFI-CIF, CNCGP…" />
      <TextField bind={field('cifNumber')} label={FIRM_LABELS.cifNumber} />
      <MultiSelectField
        bind={field('iasCategories')}
        label={FIRM_LABELS.iasCategories}
        options={IAS_CATEGORIES.map((value) => ({ value, label: IAS_LABELS[value] }))}
      />
      <MultiSelectField
        bind={field('iobspCategories')}
        label={FIRM_LABELS.iobspCategories}
        options={IOBSP_CATEGORIES.map((value) => ({ value, label: IOBSP_LABELS[value] }))}
      />
      <TextField bind={field('supervisoryAuthority')} label={FIRM_LABELS.supervisoryAuthority} placeholder="ACPR, AMF" />
      <TextField bind={field('insurer')} label={FIRM_LABELS.insurer} />
      <TextField bind={field('insurancePolicy')} label={FIRM_LABELS.insurancePolicy} />
      <TextField bind={field('dataProtectionContact')} label={FIRM_LABELS.dataProtectionContact} />
      <TextAreaField
        bind={field('mediator')}
        label={FIRM_LABELS.mediator}
        description={t('organisation:firm.mediatorHint')}
        minRows={2}
      />
    </>
  )
}
