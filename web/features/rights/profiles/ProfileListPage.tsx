import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconUserCog } from '@tabler/icons-react'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useGo } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import { NEW_PROFILE_ADDRESS, profileAddress } from '../profile-addresses.ts'
import { CustomiseDialog } from './CustomiseDialog.tsx'
import type { ProfileRow } from './profile-columns.ts'
import { arranged, profileColumns } from './profile-columns.ts'
import { useProfileMenu } from './useProfileMenu.tsx'

async function load({ offset, limit, search, sort, direction }: ListWindow, signal: AbortSignal) {
  const { profiles } = await call(listProfiles, {}, { signal })
  const rows = arranged(profiles, search, sort, direction)
  return { rows: rows.slice(offset, offset + limit), total: { count: rows.length, exact: true } }
}

/** ORG-10: the firm's profiles, and those of one person. */
export function ProfileListPage() {
  const t = useTranslate()
  const go = useGo()
  const [customising, { open, close }] = useDisclosure(false)
  const { entriesOf, dialog } = useProfileMenu()
  return (
    <>
      <ListPage<ProfileRow>
        listKey="profiles"
        title={t('rights:title')}
        searchLabel={t('rights:search')}
        columns={profileColumns(t)}
        reads={listProfiles}
        load={load}
        rowKey={(row) => row.id}
        rowName={(row) => row.label}
        rowLink={(row) => profileAddress(row.id)}
        rowMenu={(row) => entriesOf(row, 'list')}
        emptyState={{ sentence: t('rights:empty') }}
        mainAction={
          <Group gap="xs">
            <Button variant="default" leftSection={<IconUserCog size={14} aria-hidden />} onClick={open}>
              {t('rights:menu.customise')}
            </Button>
            <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => go(NEW_PROFILE_ADDRESS)}>
              {t('rights:new')}
            </Button>
          </Group>
        }
      />
      {customising && <CustomiseDialog onClose={close} />}
      {dialog}
    </>
  )
}
