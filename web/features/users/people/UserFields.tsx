import { Anchor, Button, Fieldset, SimpleGrid, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListDetails } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUserStatuses } from '#contract/users/people.contract.ts'
import type { UserCard } from '#contract/users/people.shapes.ts'
import type { changeUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { OperationForm } from '#web/kit/form/form.types.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { NotesField } from '../../timeline/event/NotesField.tsx'
import { InvitationsField } from '../card/InvitationsField.tsx'
import { PhonesField } from '../card/PhonesField.tsx'
import { TitleField } from '../card/TitleField.tsx'
import { HIERARCHY_ADDRESS } from './people-addresses.ts'
import { StatusesDialog } from '../statuses/StatusesDialog.tsx'

interface PartProps {
  readonly form: OperationForm<typeof changeUser>
  readonly card: UserCard
}

const columns = { base: 1, sm: 2, lg: 3 }

export function IdentityFields({ form }: PartProps) {
  const t = useTranslate()
  const units = useRead(listBusinessUnits, {}).data?.units ?? []
  return (
    <Fieldset legend={t('userForm:section.identity')}>
      <SimpleGrid cols={columns} spacing="sm" verticalSpacing="xs">
        <TitleField bind={form.field('title')} />
        <TextField bind={form.field('lastName')} label={t('userForm:lastName')} />
        <TextField bind={form.field('firstName')} label={t('userForm:firstName')} />
        <TextField bind={form.field('email')} label={t('userForm:email')} type="email" />
        <TextField bind={form.field('senderName')} label={t('userForm:senderName')} placeholder={t('userForm:senderNameHint')} />
        <TextField bind={form.field('internalNumber')} label={t('userForm:internalNumber')} />
        <SelectField
          bind={form.field('businessUnitId')}
          label={t('userForm:unit')}
          placeholder={units.length === 0 ? t('userForm:unitNone') : undefined}
          disabled={units.length === 0}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField bind={form.field('oriasNumber')} label={t('userForm:orias')} placeholder={t('userForm:oriasHint')} />
      </SimpleGrid>
    </Fieldset>
  )
}

export function AccessFields({ form, card }: PartProps) {
  const t = useTranslate()
  const profiles = useRead(listProfiles, {}).data?.profiles ?? []
  const kept = card.can.leaveAdministrator
  const active = useSyncExternalStore(form.store.subscribe, () => form.store.get('active')) === true
  return (
    <Fieldset legend={t('userForm:section.access')}>
      <SimpleGrid cols={columns} spacing="sm" verticalSpacing="xs">
        <TextField
          bind={{ ...form.field('login'), required: active }}
          label={t('userForm:login')}
          autoComplete="off"
          description={t('userForm:loginHint')}
        />
        <SelectField
          bind={form.field('profileId')}
          label={t('userForm:profile')}
          options={profiles
            .filter(({ id, valid, custom }) => (valid && !custom) || id === card.profile.id)
            .map(({ id, label }) => ({ value: id, label }))}
        />
        <div>
          <Text size="xs" fw={500}>
            {t('userForm:manager')}
          </Text>
          <Text size="sm">{card.manager?.name ?? t('userForm:noManager')}</Text>
          <Anchor component={AddressLink} address={HIERARCHY_ADDRESS} size="xs" underline="always">
            {t('userForm:moveInTree')}
          </Anchor>
        </div>
        <SwitchField
          bind={form.field('active')}
          label={t('userForm:active')}
          description={kept ? t('userForm:activeHint') : t('userForm:lastAdministrator')}
          disabled={!kept}
        />
      </SimpleGrid>
    </Fieldset>
  )
}

export function ActivityFields({ form }: PartProps) {
  const t = useTranslate()
  const [managing, { open, close }] = useDisclosure(false)
  const statuses = useRead(listUserStatuses, {}).data?.statuses ?? []
  return (
    <Fieldset legend={t('userForm:section.activity')}>
      <SimpleGrid cols={columns} spacing="sm" verticalSpacing="sm">
        <Stack gap={4} align="flex-start">
          <SelectField
            w="100%"
            bind={form.field('statusId')}
            label={t('userForm:status')}
            options={statuses.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button size="compact-xs" variant="subtle" leftSection={<IconListDetails size={14} aria-hidden />} onClick={open}>
            {t('settings:statuses.manage')}
          </Button>
        </Stack>
        <InvitationsField bind={form.field('portalInvitations')} />
        <SwitchField bind={form.field('isAdviser')} label={t('userForm:isAdviser')} description={t('userForm:isAdviserHint')} />
        <SwitchField bind={form.field('esignatureAllowed')} label={t('userForm:esignature')} />
        <SwitchField bind={form.field('noProductMails')} label={t('userForm:noProductMails')} />
      </SimpleGrid>
      {managing && <StatusesDialog onClose={close} />}
    </Fieldset>
  )
}

export function ContactFields({ form }: PartProps) {
  const t = useTranslate()
  return (
    <Fieldset legend={t('userForm:section.coordinates')}>
      <PhonesField bind={form.field('phones')} />
    </Fieldset>
  )
}

export function SignatureField({ form }: PartProps) {
  const t = useTranslate()
  return (
    <NotesField
      bind={form.field('signature')}
      label={t('userForm:signature')}
      description={t('userForm:signatureHint')}
      minRows={3}
    />
  )
}
