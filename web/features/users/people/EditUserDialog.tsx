import { Modal } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import { changeUser, listUserChoices, listUsers, readHierarchy, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { PersonFields } from './PersonFields.tsx'

type Card = Out<typeof readUser>

const inputOf = ({
  id,
  version,
  title,
  firstName,
  lastName,
  email,
  login,
  internalNumber,
  isAdviser,
  active,
  profile,
}: Card) => ({
  userId: id,
  version,
  title,
  firstName,
  lastName,
  email,
  login,
  internalNumber,
  isAdviser,
  active,
  profileId: profile.id,
})

function CardForm({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useTranslate()
  const form = useOperationForm(changeUser, inputOf(card), {
    invalidates: [listUsers, listUserChoices, readHierarchy, readUser],
    fieldOf: { 'users.login_taken': 'login', 'users.profile_not_valid': 'profileId' },
    current: async () => inputOf(await call(readUser, { userId: card.id })),
    onDone: onClose,
  })
  return (
    <FormFrame form={form} guarded={false} onCancel={onClose}>
      <PersonFields field={(name) => form.field(name)} title={card.title} profileId={card.profile.id} />
      <SwitchField bind={form.field('active')} label={t('people:form.active')} description={t('people:form.activeHint')} />
    </FormFrame>
  )
}

/** Somebody's card, profile included (ORG-20); made inactive, they keep their past (ORG-22). */
export function EditUserDialog({ userId, onClose }: { readonly userId: string; readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  const read = useRead(readUser, { userId })
  const title = read.data?.name ?? t('people:menu.edit')
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <ReadPart read={read} skeleton={<SkeletonForm fields={6} />}>
        {(card) => <CardForm card={card} onClose={onClose} />}
      </ReadPart>
    </Modal>
  )
}
