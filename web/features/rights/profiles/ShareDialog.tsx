import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Named } from '#contract/kernel/fields.ts'
import { shareProfile } from '#contract/rights/profiles.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { PROFILES_ADDRESS } from '../profile-addresses.ts'

/** ORG-13: back to a shared profile; what was theirs alone disappears. */
export function ShareDialog({ person, onClose }: { readonly person: Named; readonly onClose: () => void }) {
  const t = useTranslate()
  const go = useGo()
  const profiles = useRead(listProfiles, {}).data?.profiles ?? []
  const [profileId, setProfile] = useState<string | null>(null)
  const offered = profiles.filter(({ valid, custom }) => valid && !custom)
  const chosen = profileId ?? offered.at(-1)?.id
  const share = useOperation(shareProfile, {
    invalidates: [listProfiles, listUsers, readUser],
    done: t('rights:customise.shared', { name: person.name }),
    refused: () => true,
    onDone: () => go(PROFILES_ADDRESS),
  })
  return (
    <ConfirmDialog
      title={t('rights:customise.shareTitle', { name: person.name })}
      confirmLabel={t('rights:customise.shareConfirm')}
      onConfirm={() => (chosen ? share.mutateAsync({ userId: person.id, profileId: chosen }) : undefined)}
      onClose={onClose}
    >
      <Stack gap="sm">
        {t('rights:customise.shareSentence')}
        <Select
          size="xs"
          label={t('rights:customise.shareProfile')}
          data={offered.map(({ id, label }) => ({ value: id, label }))}
          value={chosen ?? null}
          onChange={setProfile}
          allowDeselect={false}
        />
      </Stack>
    </ConfirmDialog>
  )
}
