import { Anchor, Button, Card, Checkbox, Group, Select, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { listContacts, listRecentContacts } from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPES, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { addContactFromIntake } from '#contract/contacts/intake/intake.contract.ts'
import type { IntakeReading } from '#contract/contacts/intake/intake.shapes.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useSession } from '#web/app/session/session.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { intakeAddressOf } from './intake-addresses.ts'
import { ChosenForm } from './ChosenForm.tsx'
import { mayTake } from './IntakeLines.tsx'
import { IntakeNotices, IntakeRestCard, Notice } from './IntakeNotices.tsx'
import { IntakePerson } from './IntakePerson.tsx'
import { IntakeRecordsCard } from './IntakeRecordsCard.tsx'
import { useSending } from './useSending.ts'

interface Props {
  readonly file: File
  readonly read: IntakeReading
  readonly onOther: () => void
}

/** What a form says, whom it looks like, and for whom the contact is made. */
export function IntakeEntry({ file, read, onOther }: Props) {
  const t = useTranslate()
  const router = useRouter()
  const { user } = useSession()
  const [type, setType] = useState<ContactType>('prospect')
  const [mainAdviserId, setMainAdviserId] = useState<string | null>(user.isAdviser ? user.id : null)
  const [withSpouse, setWithSpouse] = useState(read.spouse !== null)
  const [records, setRecords] = useState<ReadonlySet<string>>(() => new Set(read.records.filter(mayTake).map(({ key }) => key)))
  const [keepNote, setKeepNote] = useState(true)
  const adding = useSending(
    addContactFromIntake,
    ({ id }) => {
      notifications.show({ message: t('intake:added'), color: 'teal', autoClose: 2500 })
      void router.navigate({ href: fileAddressOf(id) })
    },
    [listContacts, listRecentContacts],
  )
  const twins = [...read.person.duplicates, ...(withSpouse ? (read.spouse?.duplicates ?? []) : [])]
  const leaveOut = read.records.filter(({ key }) => !records.has(key)).map(({ key }) => key)
  const add = () => void adding.send({ type, mainAdviserId, withSpouse, leaveOut, keepNote, confirmed: twins.length > 0 }, file)
  return (
    <Stack gap="sm">
      <ChosenForm name={file.name} onOther={onOther} />
      <IntakeNotices read={read}>{read.madeFrom && <MadeFrom {...read.madeFrom} />}</IntakeNotices>
      <IntakePerson title={t('intake:holder1', { name: read.person.name })} person={read.person} />
      {read.spouse && (
        <>
          <Checkbox
            label={t('intake:withSpouse')}
            checked={withSpouse}
            onChange={(event) => setWithSpouse(event.currentTarget.checked)}
          />
          {withSpouse && <IntakePerson title={t('intake:holder2', { name: read.spouse.name })} person={read.spouse} />}
        </>
      )}
      <IntakeRecordsCard lines={read.records} ticks={{ taken: records, onTake: setRecords }} />
      <IntakeRestCard rest={read.rest} />
      <Card withBorder p="sm">
        <Stack gap="sm">
          <Group align="flex-end">
            <TypeSelect value={type} onChange={setType} />
            <AdviserSelect value={mainAdviserId} onChange={setMainAdviserId} />
          </Group>
          <Checkbox
            label={t('intake:keepNote')}
            checked={keepNote}
            onChange={(event) => setKeepNote(event.currentTarget.checked)}
          />
          {adding.refused && <ErrorBlock error={adding.refused} />}
          <Group gap="xs">
            <Button onClick={add} loading={adding.sent !== undefined}>
              {twins.length > 0 ? t('intake:addAnyway') : t('intake:add')}
            </Button>
          </Group>
        </Stack>
      </Card>
    </Stack>
  )
}

function MadeFrom({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useTranslate()
  return (
    <Notice color="orange">
      {t('intake:madeFrom')}{' '}
      <Anchor component={AddressLink} address={intakeAddressOf(id)} underline="always">
        {t('intake:updateRather', { name })}
      </Anchor>
    </Notice>
  )
}

interface Choosing<T> {
  readonly value: T
  readonly onChange: (value: T) => void
}

function TypeSelect({ value, onChange }: Choosing<ContactType>) {
  const t = useTranslate()
  const { scopes } = useSession()
  const types = CONTACT_TYPES.filter((each) => scopes[`contacts.access.${each}`] !== 'none')
  return (
    <Select
      label={t('intake:type')}
      allowDeselect={false}
      value={value}
      onChange={(chosen) => onChange(ContactTypeCode.parse(chosen))}
      data={types.map((each) => ({ value: each, label: t(`contacts:typeOne.${each}`) }))}
    />
  )
}

function AdviserSelect({ value, onChange }: Choosing<string | null>) {
  const t = useTranslate()
  const { data } = useRead(listUserChoices, {})
  const advisers = data?.users.filter(({ isAdviser }) => isAdviser) ?? []
  return (
    <Select
      label={t('intake:adviser')}
      searchable
      value={value}
      onChange={onChange}
      data={advisers.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
