import { Group, Modal } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { EVENT_KIND_LABELS } from '#contract/steps/steps.labels.ts'
import { addStep, editStep, readTemplate } from '#contract/templates/templates.contract.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { NotesField } from '#web/features/timeline/event/NotesField.tsx'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { NumberField } from '#web/kit/form/fields/NumberField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FormState } from '#web/kit/form/form.types.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'

type Step = TemplateDetail['steps'][number]

interface Props {
  readonly template: TemplateDetail
  /** Null: a new one, at the end. */
  readonly step: Step | null
  readonly onClose: () => void
}

/** DEAL-20: a step, its instructions and, for a task, its actions. */
export function StepDialog(props: Props) {
  const t = useTranslate()
  const { step, onClose } = props
  return (
    <Modal opened onClose={onClose} title={step ? t('templates:editStep') : t('templates:addStep')} size="lg">
      {step ? <EditForm {...props} step={step} /> : <AddForm {...props} />}
    </Modal>
  )
}

const saved = (onClose: () => void) => ({ invalidates: [readTemplate], onDone: onClose })

function AddForm({ template, onClose }: Props) {
  const initial = {
    templateId: template.id,
    version: template.version,
    kind: 'task' as const,
    subject: '',
    mandatory: true,
    proposeNext: true,
    actions: [],
  }
  const form = useOperationForm(addStep, initial, { ...saved(onClose), draftKey: `step.new.${template.id}` })
  return <StepFields form={form} field={(name) => form.field(name)} template={template} onClose={onClose} />
}

function EditForm({ template, step, onClose }: Props & { readonly step: Step }) {
  const { id, kind, subject, mandatory, proposeNext, delayDays, instructions, eventTypeId, actions } = step
  const documentIds = step.documents.map((document) => document.id)
  const content = { kind, subject, mandatory, proposeNext, delayDays, instructions, eventTypeId, actions, documentIds }
  const initial = { templateId: template.id, version: template.version, stepId: id, ...content }
  const form = useOperationForm(editStep, initial, saved(onClose))
  return <StepFields form={form} field={(name) => form.field(name)} template={template} onClose={onClose} />
}

type Name = 'kind' | 'subject' | 'mandatory' | 'proposeNext' | 'delayDays' | 'instructions' | 'actions'

interface FieldsProps {
  readonly form: FormState
  readonly field: (name: Name) => FieldBinding
  readonly template: TemplateDetail
  readonly onClose: () => void
}

function StepFields({ form, field, template, onClose }: FieldsProps) {
  const t = useTranslate()
  const kind = useSyncExternalStore(form.store.subscribe, () => form.store.get('kind'))
  return (
    <FormFrame form={form} guarded={false} onCancel={onClose}>
      <Group grow align="flex-start">
        <SelectField
          bind={field('kind')}
          label={t('templates:field.kind')}
          options={template.kinds.map((value) => ({ value, label: EVENT_KIND_LABELS[value] }))}
        />
        <NumberField bind={field('delayDays')} label={t('templates:field.delayDays')} />
      </Group>
      <TextField bind={field('subject')} label={t('templates:field.subject')} />
      <SwitchField bind={field('mandatory')} label={t('templates:field.mandatory')} />
      <SwitchField bind={field('proposeNext')} label={t('templates:field.proposeNext')} />
      <NotesField bind={field('instructions')} label={t('templates:field.instructions')} />
      {kind === 'task' && (
        <ListField
          bind={field('actions')}
          label={t('templates:field.actions')}
          addLabel={t('templates:addAction')}
          fresh={{ label: '', mandatory: true, traced: true }}
        >
          {(item) => (
            <Group gap="xs" align="flex-end" flex={1}>
              <TextField bind={item.at('label')} label={t('templates:field.action')} />
              <SwitchField bind={item.at('mandatory')} label={t('templates:field.actionMandatory')} />
              <SwitchField bind={item.at('traced')} label={t('templates:field.actionTraced')} />
            </Group>
          )}
        </ListField>
      )}
    </FormFrame>
  )
}
