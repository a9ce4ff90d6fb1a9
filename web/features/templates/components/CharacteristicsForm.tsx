import { editTemplate, listActiveTemplates, listTemplates, readTemplate } from '#contract/templates/templates.contract.ts'
import { BEHAVIOUR_LABELS, DEAL_TYPE_LABELS } from '#contract/templates/templates.labels.ts'
import { AVAILABLE_DEAL_TYPES } from '#contract/templates/templates.shapes.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { MultiSelectField } from '#web/kit/form/fields/MultiSelectField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'

const initialOf = ({ id, version, name, type, active, archived, behaviours }: TemplateDetail) => ({
  templateId: id,
  version,
  name,
  // A workflow's type is shown, not chosen, until its configurator exists.
  type: AVAILABLE_DEAL_TYPES.find((available) => available === type),
  active,
  archived,
  behaviours,
})

export function CharacteristicsForm({ template }: { readonly template: TemplateDetail }) {
  const t = useTranslate()
  const form = useOperationForm(editTemplate, initialOf(template), {
    invalidates: [readTemplate, listTemplates, listActiveTemplates],
    current: async () => initialOf(await call(readTemplate, { templateId: template.id })),
    fieldOf: { 'template.type_fixed': 'type', 'template.behaviour_used': 'behaviours' },
  })
  const types = template.types.map(({ type, cannotTake }) => ({
    value: type,
    label: DEAL_TYPE_LABELS[type],
    disabled: cannotTake !== null,
  }))
  return (
    <FormFrame form={form}>
      <TextField bind={form.field('name')} label={t('templates:field.name')} />
      <SelectField bind={form.field('type')} label={t('templates:field.type')} options={types} />
      <SwitchField bind={form.field('active')} label={t('templates:field.active')} />
      <SwitchField bind={form.field('archived')} label={t('templates:field.archived')} />
      {template.behaviourChoices.length > 0 && (
        <MultiSelectField
          bind={form.field('behaviours')}
          label={t('templates:behaviours')}
          options={template.behaviourChoices.map((value) => ({ value, label: BEHAVIOUR_LABELS[value] }))}
        />
      )}
    </FormFrame>
  )
}
