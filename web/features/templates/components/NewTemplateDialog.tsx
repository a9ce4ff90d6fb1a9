import { Modal } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { addTemplate, listActiveTemplates, listTemplates } from '#contract/templates/templates.contract.ts'
import { AVAILABLE_DEAL_TYPES } from '#contract/templates/templates.shapes.ts'
import { DEAL_TYPE_LABELS } from '#contract/templates/templates.labels.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { templateAddress } from '../template-addresses.ts'

/** DEAL-2: only the name is mandatory; the rest is set on the template's page, which opens. */
export function NewTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const router = useRouter()
  const form = useOperationForm(
    addTemplate,
    { name: '', type: 'administrative_follow_up' },
    {
      invalidates: [listTemplates, listActiveTemplates],
      onDone: ({ id }) => {
        onClose()
        void router.navigate({ href: templateAddress(id) })
      },
    },
  )
  return (
    <Modal opened onClose={onClose} title={t('templates:addTitle')}>
      <FormFrame form={form} guarded={false} onCancel={onClose} submitLabel={t('templates:create')}>
        <TextField bind={form.field('name')} label={t('templates:field.name')} />
        <SelectField
          bind={form.field('type')}
          label={t('templates:field.type')}
          options={AVAILABLE_DEAL_TYPES.map((value) => ({ value, label: DEAL_TYPE_LABELS[value] }))}
        />
      </FormFrame>
    </Modal>
  )
}
