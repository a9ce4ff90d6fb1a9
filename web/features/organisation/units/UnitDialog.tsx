import { Modal, SimpleGrid } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import { FIRM_LABELS } from '#contract/organisation/firm.labels.ts'
import { addBusinessUnit, changeBusinessUnit, listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { TIME_ZONE_LABELS, TIME_ZONES } from '#contract/organisation/units.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { TownFields } from '#web/kit/form/fields/TownFields.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'

type Unit = Out<typeof listBusinessUnits>['units'][number]
type Name = 'name' | 'timeZone' | 'line1' | 'line2' | 'postcode' | 'town' | 'phone'

function UnitFields({ field }: { readonly field: (name: Name) => FieldBinding }) {
  const t = useTranslate()
  const zones = TIME_ZONES.map((value) => ({ value, label: TIME_ZONE_LABELS[value] }))
  return (
    <>
      <TextField bind={field('name')} label={t('organisation:units.column.name')} />
      <TextField bind={field('line1')} label={FIRM_LABELS.line1} />
      <TextField bind={field('line2')} label={FIRM_LABELS.line2} />
      <SimpleGrid cols={2} spacing="xs">
        <TownFields
          postcode={{ bind: field('postcode'), label: FIRM_LABELS.postcode }}
          town={{ bind: field('town'), label: FIRM_LABELS.town }}
        />
        <TextField bind={field('phone')} label={FIRM_LABELS.phone} type="tel" />
        <SelectField bind={field('timeZone')} label={t('organisation:units.column.timeZone')} options={zones} />
      </SimpleGrid>
    </>
  )
}

const inputOf = ({ id, userCount: _users, notDelete: _why, ...fields }: Unit) => ({ unitId: id, ...fields })
const options = { invalidates: [listBusinessUnits], fieldOf: { 'organisation.unit_name_taken': 'name' } } as const

function NewUnit({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const form = useOperationForm(addBusinessUnit, { name: '', timeZone: 'Europe/Paris' }, { ...options, onDone: onClose })
  return (
    <FormFrame form={form} guarded={false} onCancel={onClose} submitLabel={t('organisation:units.create')}>
      <UnitFields field={(name) => form.field(name)} />
    </FormFrame>
  )
}

function KnownUnit({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const current = async () => {
    const { units } = await call(listBusinessUnits, {})
    return inputOf(units.find(({ id }) => id === unit.id) ?? unit)
  }
  const form = useOperationForm(changeBusinessUnit, inputOf(unit), { ...options, current, onDone: onClose })
  return (
    <FormFrame form={form} guarded={false} onCancel={onClose}>
      <UnitFields field={(name) => form.field(name)} />
    </FormFrame>
  )
}

/** ORG-2: a business unit, new when none is given. */
export function UnitDialog({ unit, onClose }: { readonly unit: Unit | null; readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={unit ? unit.name : t('organisation:units.new')}>
      {unit ? <KnownUnit unit={unit} onClose={onClose} /> : <NewUnit onClose={onClose} />}
    </Modal>
  )
}
