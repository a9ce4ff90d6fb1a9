import { Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { addUser, listUserChoices, listUsers, readHierarchy } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { PersonFields } from './PersonFields.tsx'

const EMPTY = {
  title: null,
  firstName: '',
  lastName: '',
  email: '',
  login: '',
  internalNumber: null,
  isAdviser: true,
  profileId: null,
  managerId: null,
}

/** ORG-21: somebody new, who receives their activation link. */
export function AddUserDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  const people = useRead(listUserChoices, {}).data?.users ?? []
  const form = useOperationForm(addUser, EMPTY, {
    invalidates: [listUsers, listUserChoices, readHierarchy],
    fieldOf: { 'users.login_taken': 'login', 'users.profile_not_valid': 'profileId', 'users.manager_inactive': 'managerId' },
    onDone: (_, { firstName, lastName }) => {
      onClose()
      notifications.show({ message: t('people:form.added', { name: `${firstName} ${lastName}` }), color: 'teal' })
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('people:new')} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <FormFrame form={form} guarded={false} submitLabel={t('people:form.add')} onCancel={onClose}>
        <PersonFields
          field={(name) => form.field(name)}
          beside={
            <SelectField
              bind={form.field('managerId')}
              label={t('people:form.manager')}
              placeholder={t('people:form.managerHint')}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
            />
          }
        />
      </FormFrame>
    </Modal>
  )
}
