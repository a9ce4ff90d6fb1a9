import { Button, Card, Checkbox, Group, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { updateFromIntake } from '#contract/contacts/intake/intake.contract.ts'
import type { IntakeComparison } from '#contract/contacts/intake/intake.shapes.ts'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { ChosenForm } from './ChosenForm.tsx'
import { IntakeLines, mayTake } from './IntakeLines.tsx'
import { IntakeNotices, IntakeRestCard, Notice } from './IntakeNotices.tsx'
import { useSending } from './useSending.ts'

interface Props {
  readonly contact: ContactFile
  readonly file: File
  readonly read: IntakeComparison
  readonly onOther: () => void
}

/** The form beside the file; what is new is ticked at first, what would replace something is left to choose. */
export function IntakeUpdate({ contact, file, read, onOther }: Props) {
  const t = useTranslate()
  const router = useRouter()
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(read.lines.filter(({ status }) => status === 'new').map(({ key }) => key)),
  )
  const [keepNote, setKeepNote] = useState(true)
  const updating = useSending(updateFromIntake, () => {
    notifications.show({ message: t('intake:updated'), color: 'teal', autoClose: 2500 })
    void router.navigate({ href: fileAddressOf(contact.id) })
  }, [readContact, readContactHistory, listTimeline, listContacts])
  const update = () => void updating.send({ contactId: contact.id, version: contact.version, take: [...taken], keepNote }, file)
  return (
    <Stack gap="sm">
      <ChosenForm name={file.name} onOther={onOther} />
      <IntakeNotices read={read}>
        {read.ofAnother && <Notice color="orange">{t('intake:ofAnother')}</Notice>}
        {!read.lines.some(mayTake) && <Notice>{t('intake:nothingNew')}</Notice>}
      </IntakeNotices>
      <Card withBorder p="sm">
        <IntakeLines label={t('intake:update')} lines={read.lines} ticks={{ taken, onTake: setTaken }} />
      </Card>
      <IntakeRestCard rest={read.rest} />
      <Checkbox label={t('intake:keepNote')} checked={keepNote} onChange={(event) => setKeepNote(event.currentTarget.checked)} />
      {updating.refused && <ErrorBlock error={updating.refused} />}
      <Group gap="xs">
        <Button onClick={update} loading={updating.sent !== undefined} disabled={!taken.size && !keepNote}>
          {t('intake:toUpdate', { count: taken.size })}
        </Button>
        <Button variant="default" onClick={() => void router.navigate({ href: fileAddressOf(contact.id) })}>
          {t('intake:cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
