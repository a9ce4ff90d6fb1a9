import { Button, Group, Modal, SegmentedControl, SimpleGrid, Stack } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { addContact, listContacts, listRecentContacts } from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { LikelyTwins } from './LikelyTwins.tsx'

interface Props {
  readonly onClose: () => void
  readonly type?: ContactType
  /** Left out: the new file is opened. */
  readonly onAdded?: (contact: Named) => void
}

/** CON-1: « + Ajouter un contact », from any page; what looks like it is shown while one types. */
export function AddContactDialog({ onClose, onAdded, type = 'client' }: Props) {
  const t = useTranslate()
  const [kind, setKind] = useState<ContactKind>('person')
  return (
    <Modal opened onClose={onClose} title={t('contacts:entry.title')} size="lg">
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('contacts:entry.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'organisation' ? 'organisation' : 'person')}
          data={[
            { value: 'person', label: t('contacts:kind.person') },
            { value: 'organisation', label: t('contacts:kind.organisation') },
          ]}
        />
        <EntryForm key={kind} kind={kind} type={type} onClose={onClose} onAdded={onAdded} />
      </Stack>
    </Modal>
  )
}

interface EntryProps extends Required<Pick<Props, 'type' | 'onClose'>>, Pick<Props, 'onAdded'> {
  readonly kind: ContactKind
}

function EntryForm({ kind, type, onClose, onAdded }: EntryProps) {
  const t = useTranslate()
  const router = useRouter()
  const { user, scopes } = useSession()
  const choices = useRead(listUserChoices, {})
  const advisers = choices.data?.users.filter(({ isAdviser }) => isAdviser) ?? []
  const initial = {
    type,
    kind,
    general: {},
    phones: [],
    emails: [],
    mainAdviserId: user.isAdviser ? user.id : null,
    confirmed: false,
  }
  const form = useOperationForm(addContact, initial, {
    draftKey: `contact.add.${kind}`,
    invalidates: [listContacts, listRecentContacts],
    fieldOf: { 'contact.name_missing': 'general.lastName', 'contact.organisation_name_missing': 'general.organisationName' },
    onDone: ({ id, name }) => {
      onClose()
      if (onAdded) return onAdded({ id, name })
      void router.navigate({ href: fileAddressOf(id) })
    },
  })
  const types = CONTACT_TYPES.filter((each) => scopes[`contacts.access.${each}`] !== 'none')
  const twins = form.failure?.code === 'contact.likely_duplicate'
  const addAllTheSame = () => {
    form.store.set('confirmed', true)
    form.submit()
  }
  return (
    <FormFrame
      form={form}
      guarded={false}
      submitLabel={t('contacts:entry.submit')}
      onCancel={onClose}
      others={
        twins && (
          <Button variant="default" onClick={addAllTheSame}>
            {t('contacts:entry.confirm')}
          </Button>
        )
      }
    >
      <Group grow align="flex-start">
        <SelectField
          bind={form.field('type')}
          label={t('contacts:entry.type')}
          options={types.map((value) => ({ value, label: t(`contacts:typeOne.${value}`) }))}
        />
        <SelectField
          bind={form.field('mainAdviserId')}
          label={t('contacts:entry.adviser')}
          options={advisers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Group>
      {kind === 'person' ? (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs">
          <TextField bind={form.field('general.lastName')} label={t('contacts:field.lastName')} />
          <TextField bind={form.field('general.firstNames')} label={t('contacts:field.firstNames')} />
          <DateField bind={form.field('general.birthDate')} label={t('contacts:field.birthDate')} />
        </SimpleGrid>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
          <TextField bind={form.field('general.organisationName')} label={t('contacts:field.organisationName')} />
          <TextField bind={form.field('general.siren')} label={t('contacts:field.siren')} />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <ListField
          bind={form.field('phones')}
          label={t('contacts:coordinates.phones')}
          addLabel={t('contacts:coordinates.addPhone')}
          fresh={{ number: '' }}
        >
          {(item) => <TextField bind={item.at('number')} label={t('contacts:coordinates.number')} />}
        </ListField>
        <ListField
          bind={form.field('emails')}
          label={t('contacts:coordinates.emails')}
          addLabel={t('contacts:coordinates.addEmail')}
          fresh={{ address: '' }}
        >
          {(item) => <TextField bind={item.at('address')} label={t('contacts:coordinates.address')} />}
        </ListField>
      </SimpleGrid>
      <LikelyTwins form={form} kind={kind} onOpen={onClose} />
    </FormFrame>
  )
}
