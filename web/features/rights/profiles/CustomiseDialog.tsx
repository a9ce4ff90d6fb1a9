import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { customiseRights } from '#contract/rights/profiles.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUserChoices, listUsers, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import { useGo } from '#web/kit/link/follow.ts'
import { profileAddress } from '../profile-addresses.ts'

interface CustomiseDialogProps {
  /** Whose rights, when that is already known. */
  readonly userId?: string
  onClose: () => void
}

/** ORG-13: « Personnaliser les droits de… »: rights of one person, which begin as their present profile. */
export function CustomiseDialog({ userId, onClose }: CustomiseDialogProps) {
  const t = useTranslate()
  const go = useGo()
  const people = useRead(listUserChoices, {}).data?.users ?? []
  const [chosen, setChosen] = useState<string | null>(userId ?? null)
  const customise = useOperation(customiseRights, {
    invalidates: [listProfiles, listUsers, readUser],
    done: t('rights:customise.done'),
    refused: () => true,
    onDone: ({ profileId }) => go(profileAddress(profileId)),
  })
  return (
    <ConfirmDialog
      title={t('rights:customise.title')}
      confirmLabel={t('rights:customise.confirm')}
      onConfirm={() =>
        chosen ? customise.mutateAsync({ userId: chosen }) : Promise.reject(new Error(t('rights:customise.choose')))
      }
      onClose={onClose}
    >
      <Stack gap="sm">
        {t('rights:customise.sentence')}
        <Select
          size="xs"
          label={t('rights:customise.person')}
          data={people.filter(({ isMe }) => !isMe).map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
          searchable
          filter={byWords}
          nothingFoundMessage={t('rights:empty')}
          allowDeselect={false}
        />
      </Stack>
    </ConfirmDialog>
  )
}
