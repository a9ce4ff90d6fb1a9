import { FIRM_LABELS } from '#contract/organisation/firm.labels.ts'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { TownFields } from '#web/kit/form/fields/TownFields.tsx'
import type { FirmFieldsProps } from './FirmFieldset.tsx'

/** Name, address, and how the firm is reached. */
export function PlaceFieldset({ field }: FirmFieldsProps) {
  return (
    <>
      <TextField bind={field('name')} label={FIRM_LABELS.name} />
      <TextField bind={field('line1')} label={FIRM_LABELS.line1} />
      <TextField bind={field('line2')} label={FIRM_LABELS.line2} />
      <TownFields
        postcode={{ bind: field('postcode'), label: FIRM_LABELS.postcode }}
        town={{ bind: field('town'), label: FIRM_LABELS.town }}
      />
      <TextField bind={field('phone')} label={FIRM_LABELS.phone} type="tel" />
      <TextField bind={field('email')} label={FIRM_LABELS.email} type="email" />
      <TextField bind={field('website')} label={FIRM_LABELS.website} placeholder="www.cabinet.fr" />
    </>
  )
}
