import { Button, Modal, Stack } from '@mantine/core'
import { addDeal, listContactDeals } from '#contract/deals/deals.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { listMyWork, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextAreaField } from '#web/kit/form/fields/TextAreaField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { useGo } from '#web/kit/link/follow.ts'
import { PersonField } from '../../timeline/event/PersonField.tsx'
import { saySaved } from '../../timeline/event/undo-message.tsx'
import { dealAddress } from '../deal-addresses.ts'

interface GiveDealDialogProps {
  readonly contactId: string
  readonly contactName: string
  /** Chosen already, in a menu. */
  readonly templateId?: string | undefined
  onClose: () => void
}

interface Template {
  readonly id: string
  readonly name: string
  readonly steps: number
}

function useGiving(contactId: string, templates: readonly Template[], chosen: string | undefined, onClose: () => void) {
  const t = useTranslate()
  const go = useGo()
  const { user } = useSession()
  const [only, ...others] = templates
  const templateId = chosen ?? (only && !others.length ? only.id : null)
  return useOperationForm(
    addDeal,
    { contactId, templateId, inChargeId: user.id, notify: true, message: '' },
    {
      draftKey: `deal.new.${contactId}.${chosen ?? ''}`,
      invalidates: [listTimeline, listContactDeals, listMyWork],
      fieldOf: {
        'template.not_offered': 'templateId',
        'event.in_charge_inactive': 'inChargeId',
        'event.in_charge_outside': 'inChargeId',
      },
      onDone: ({ id, deal }) => {
        onClose()
        if (deal) go(dealAddress(id))
        else saySaved(t('deals:give.outside'))
      },
    },
  )
}

function GiveForm({
  contactId,
  templateId,
  templates,
  onClose,
}: Omit<GiveDealDialogProps, 'contactName'> & { readonly templates: readonly Template[] }) {
  const t = useTranslate()
  const form = useGiving(contactId, templates, templateId, onClose)
  const options = templates.map(({ id, name, steps }) => ({
    value: id,
    label: `${name} (${t('deals:give.steps', { count: steps })})`,
  }))
  return (
    <FormFrame
      form={form}
      guarded={false}
      submitLabel={t('deals:give.add')}
      others={
        <Button variant="default" onClick={onClose}>
          {t('deals:give.cancel')}
        </Button>
      }
    >
      <Stack gap="sm">
        <SelectField
          bind={form.field('templateId')}
          label={t('deals:give.template')}
          placeholder={t('deals:give.templateHint')}
          options={options}
        />
        <PersonField bind={form.field('inChargeId')} label={t('deals:give.inCharge')} />
        <SwitchField bind={form.field('notify')} label={t('deals:give.notify')} />
        <TextAreaField
          bind={form.field('message')}
          label={t('deals:give.message')}
          placeholder={t('deals:give.messageHint')}
          minRows={2}
        />
      </Stack>
    </FormFrame>
  )
}

/** DEAL-30, DEAL-34: gives an active template to a contact; the deal's page opens at once. */
export function GiveDealDialog({ contactId, contactName, templateId, onClose }: GiveDealDialogProps) {
  const t = useTranslate()
  const { data, error, refetch } = useRead(listActiveTemplates, {})
  const title = contactName ? t('deals:give.titleTo', { name: contactName }) : t('deals:give.title')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {error && <ErrorBlock error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonForm fields={4} />}
      {data && data.rows.length === 0 && (
        <EmptyState
          sentence={t('deals:give.noTemplate')}
          action={
            <Button variant="default" onClick={onClose}>
              {t('close')}
            </Button>
          }
        />
      )}
      {data && data.rows.length > 0 && (
        <GiveForm contactId={contactId} templateId={templateId} templates={data.rows} onClose={onClose} />
      )}
    </Modal>
  )
}
