import { Button, Fieldset, Stack, Text } from '@mantine/core'
import { IconMail, IconUserX } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { formatOriasNumber } from '#contract/organisation/registers.rules.ts'
import type { UserCard } from '#contract/users/people.shapes.ts'
import { changeUser, listUserChoices, listUsers, readHierarchy, readSession, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { DetailPage } from '#web/kit/detail/DetailPage.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { useRightsMenu } from '../../rights/useRightsMenu.tsx'
import { PhotoPart } from '../card/PhotoPart.tsx'
import { spokenPhones } from '../card/PhonesField.tsx'
import { usePhoto } from '../card/use-photo.ts'
import { useProviderEnd } from '../security/use-provider-end.tsx'
import { useTwoFactorReset } from '../security/use-two-factor-reset.tsx'
import { accountWords } from './account-words.ts'
import { DepartureDialog } from './DepartureDialog.tsx'
import { useSendLink } from './use-send-link.ts'
import { stateOf } from './user-columns.ts'
import { AccessFields, ActivityFields, ContactFields, IdentityFields, SignatureField } from './UserFields.tsx'

const inputOf = (card: UserCard) => ({
  userId: card.id,
  version: card.version,
  title: card.title,
  firstName: card.firstName,
  lastName: card.lastName,
  senderName: card.senderName,
  email: card.email,
  internalNumber: card.internalNumber,
  businessUnitId: card.unit?.id ?? null,
  oriasNumber: card.oriasNumber && formatOriasNumber(card.oriasNumber),
  login: card.login,
  profileId: card.profile.id,
  active: card.active,
  isAdviser: card.isAdviser,
  statusId: card.status?.id ?? null,
  portalInvitations: card.portalInvitations,
  esignatureAllowed: card.esignatureAllowed,
  noProductMails: card.noProductMails,
  phones: spokenPhones(card.phones),
  signature: card.signature,
})

function CardForm({ card }: { readonly card: UserCard }) {
  const t = useTranslate()
  const photo = usePhoto(card.id)
  const form = useOperationForm(changeUser, inputOf(card), {
    invalidates: [listUsers, listUserChoices, readHierarchy, readUser, readSession],
    fieldOf: { 'users.login_taken': 'login', 'users.login_missing': 'login', 'users.profile_not_valid': 'profileId' },
    current: async () => inputOf(await call(readUser, { userId: card.id })),
  })
  const part = { form, card }
  return (
    <FormFrame form={form}>
      <Stack gap="md">
        <IdentityFields {...part} />
        <AccessFields {...part} />
        <ActivityFields {...part} />
        <ContactFields {...part} />
        <Fieldset legend={t('userForm:section.signature')}>
          <Stack gap="sm">
            <PhotoPart id={card.id} name={`${card.firstName} ${card.lastName}`} photoId={card.photoId} upload={photo} />
            <SignatureField {...part} />
          </Stack>
        </Fieldset>
      </Stack>
    </FormFrame>
  )
}

function Card({ card }: { readonly card: UserCard }) {
  const t = useTranslate()
  const formats = useFormats()
  const link = useSendLink()
  const rights = useRightsMenu()
  const twoFactor = useTwoFactorReset()
  const provider = useProviderEnd(card)
  const [leaving, setLeaving] = useState(false)
  const remove = {
    key: 'remove',
    label: t('userForm:remove'),
    icon: <IconUserX size={14} aria-hidden />,
    danger: true,
    can: card.notDelete === null,
    ...(card.notDelete && { why: card.notDelete.message }),
    run: () => setLeaving(true),
  }
  return (
    <DetailPage
      kind={t('userForm:kind')}
      title={card.isMe ? `${card.name} (${t('people:me')})` : card.name}
      states={[stateOf(card, t)]}
      facts={<Text size="sm">{accountWords(card, t, formats)}</Text>}
      mainAction={
        <Can do={card.active} why={t('userForm:account.inactive')}>
          <Button
            size="xs"
            variant="default"
            h="auto"
            mih={30}
            styles={{ label: { whiteSpace: 'normal' } }}
            leftSection={<IconMail size={14} aria-hidden />}
            loading={link.sending}
            onClick={() => link.send(card)}
          >
            {card.activated ? t('userForm:sendReset') : t('userForm:sendActivation')}
          </Button>
        </Can>
      }
      menu={[...rights.entriesOf(card), twoFactor.entryOf(card), ...provider.entries, remove]}
    >
      <CardForm card={card} />
      {rights.dialog}
      {twoFactor.dialog}
      {provider.dialog}
      {leaving && <DepartureDialog userId={card.id} onClose={() => setLeaving(false)} />}
    </DetailPage>
  )
}

/** ORG-20 to ORG-22: everything about somebody of the firm, their account and their departure. */
export function UserPage() {
  const { userId = '' }: { userId?: string } = useParams({ strict: false })
  const read = useRead(readUser, { userId })
  return (
    <ReadPart read={read} skeleton={<SkeletonForm fields={12} />}>
      {(card) => <Card key={card.id} card={card} />}
    </ReadPart>
  )
}
