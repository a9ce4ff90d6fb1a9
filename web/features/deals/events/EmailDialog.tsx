import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconMailOff, IconSend } from '@tabler/icons-react'
import { editDealEvent, sendDealEmail } from '#contract/deals/deals.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { EventModal } from '../../timeline/event/EventModal.tsx'
import { NotesField } from '../../timeline/event/NotesField.tsx'
import { RichText } from '../../timeline/event/RichText.tsx'
import { saySaved } from '../../timeline/event/undo-message.tsx'
import { useDeal } from '../page/deal-context.ts'
import { emailLabel } from '../page/label-names.ts'
import type { DealEvent } from '../steps/step.types.ts'
import { Guidance } from './Guidance.tsx'

interface EmailProps {
  readonly event: DealEvent
  onClose: () => void
}

function Sent({ event }: { readonly event: DealEvent }) {
  const t = useTranslate()
  const formats = useFormats()
  return (
    <Stack gap="xs">
      <Text c="dimmed">{event.validatedAt && t('deals:email.sentOn', { at: formats.instant(event.validatedAt) })}</Text>
      <Text fw={600}>{event.subject}</Text>
      <RichText html={event.notes} />
    </Stack>
  )
}

function useEmailForm(event: DealEvent) {
  const t = useTranslate()
  const { deal, answered } = useDeal()
  const { emails } = deal.contact
  const to = (emails.find(({ preferred }) => preferred) ?? emails[0])?.address ?? null
  return useOperationForm(
    sendDealEmail,
    { dealId: deal.id, eventId: event.id, to, subject: event.subject, body: event.notes },
    {
      fieldOf: { 'deal.email_elsewhere': 'to' },
      onDone: (answer) => {
        saySaved(t('deals:email.sent'))
        answered(answer)
      },
    },
  )
}

function Compose({ event, onClose }: EmailProps) {
  const t = useTranslate()
  const { deal, took } = useDeal()
  const form = useEmailForm(event)
  const keep = useOperation(editDealEvent, {
    onDone: (answer) => {
      took(answer.deal)
      onClose()
    },
  })
  const { id: eventId, version, inCharge, eventType, attachments } = event
  const typed = (field: 'subject' | 'body') => {
    const value = form.store.get(field)
    return typeof value === 'string' ? value : ''
  }
  const keepDraft = () =>
    keep.mutate({
      dealId: deal.id,
      eventId,
      version,
      inChargeId: inCharge.id,
      eventTypeId: eventType?.id ?? null,
      attachmentIds: attachments.map(({ id }) => id),
      subject: typed('subject'),
      notes: typed('body'),
    })
  return (
    <FormFrame
      form={form}
      guarded={false}
      submitLabel={t('deals:email.send')}
      others={
        <>
          <Button variant="default" loading={keep.isPending} onClick={keepDraft}>
            {t('deals:email.draft')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('timeline:window.cancel')}
          </Button>
        </>
      }
    >
      {deal.contact.emails.length === 0 && (
        <Alert color="orange" variant="light" icon={<IconMailOff aria-hidden />}>
          {t('deals:email.noAddress')}
        </Alert>
      )}
      <SelectField
        bind={form.field('to')}
        label={t('deals:email.to')}
        options={deal.contact.emails.map(({ label, address }) => ({
          value: address,
          label: `${address} (${emailLabel(label)})`,
        }))}
      />
      <TextField bind={form.field('subject')} label={t('deals:email.subject')} />
      <NotesField bind={form.field('body')} label={t('deals:email.body')} minRows={8} first />
      <Text size="xs" c="dimmed">
        <IconSend size={12} aria-hidden /> {t('deals:email.hint')}
      </Text>
    </FormFrame>
  )
}

/** An e-mail step: it is validated when it is sent (DEAL-50). */
export function EmailDialog({ event, onClose }: EmailProps) {
  const { deal } = useDeal()
  const step = deal.steps.find(({ id }) => id === event.stepId)
  return (
    <EventModal kind="email" title={step ? `${step.number}. ${step.subject}` : event.subject} onClose={onClose}>
      {event.status === 'done' ? (
        <Sent event={event} />
      ) : (
        <Stack gap="sm">
          <Guidance step={step} />
          <Compose event={event} onClose={onClose} />
        </Stack>
      )}
    </EventModal>
  )
}
