import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListDetails, IconMail, IconPencil, IconPlus, IconTableExport, IconUserX } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { exportUsersAndProfiles } from '#contract/rights/export.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { useRightsMenu } from '../../rights/useRightsMenu.tsx'
import { useTwoFactorReset } from '../security/use-two-factor-reset.tsx'
import { AddUserDialog } from './AddUserDialog.tsx'
import { DepartureDialog } from './DepartureDialog.tsx'
import { cardAddress } from './people-addresses.ts'
import { StatusesDialog } from '../statuses/StatusesDialog.tsx'
import { useSendLink } from './use-send-link.ts'
import type { UserRow } from './user-columns.ts'
import { userColumns } from './user-columns.ts'
import { filtersIn, PROFILE, UNIT, userFilters } from './user-filters.ts'

const Sort = listUsers.input.shape.sort.catch('name')

const load = ({ offset, limit, search, sort, direction, filters }: ListWindow, signal: AbortSignal) =>
  call(listUsers, { offset, limit, search, ...filtersIn(filters), sort: Sort.parse(sort ?? undefined), direction }, { signal })

function useUserMenu(onLeave: (userId: string) => void): (row: UserRow) => readonly MenuEntry[] {
  const t = useTranslate()
  const go = useGo()
  const { send } = useSendLink()
  return (row) => [
    {
      key: 'edit',
      label: t('people:menu.edit'),
      icon: <IconPencil size={14} aria-hidden />,
      can: row.can.edit,
      run: () => go(cardAddress(row.id)),
    },
    {
      key: 'send',
      label: row.activated ? t('userForm:sendReset') : t('userForm:sendActivation'),
      icon: <IconMail size={14} aria-hidden />,
      can: row.can.edit,
      run: () => send(row),
    },
    {
      key: 'remove',
      label: t('userForm:remove'),
      icon: <IconUserX size={14} aria-hidden />,
      danger: true,
      can: row.notDelete === null,
      ...(row.notDelete && { why: row.notDelete.message }),
      run: () => onLeave(row.id),
    },
  ]
}

function Buttons({ onAdd, onStatuses }: { readonly onAdd: () => void; readonly onStatuses: () => void }) {
  const t = useTranslate()
  return (
    <Group gap="xs">
      <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
        {t('people:new')}
      </Button>
      <Button variant="default" leftSection={<IconListDetails size={14} aria-hidden />} onClick={onStatuses}>
        {t('settings:statuses.manage')}
      </Button>
      <Button
        component="a"
        href={fileAddress(exportUsersAndProfiles, {})}
        download
        variant="default"
        leftSection={<IconTableExport size={14} aria-hidden />}
      >
        {t('userForm:export')}
      </Button>
    </Group>
  )
}

/** ORG-20, ORG-24: who works here, with profile and manager. */
export function UserListPage() {
  const t = useTranslate()
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [adding, { open, close }] = useDisclosure(false)
  const [statuses, { open: openStatuses, close: closeStatuses }] = useDisclosure(false)
  const [leaving, setLeaving] = useState<string | null>(null)
  const profiles = useRead(listProfiles, {})
  const units = useRead(listBusinessUnits, {})
  const userMenu = useUserMenu(setLeaving)
  const rightsMenu = useRightsMenu()
  const twoFactorReset = useTwoFactorReset()
  // A filter of the address means nothing before its choices are known.
  if ((asked[PROFILE] && profiles.isPending) || (asked[UNIT] && units.isPending)) return <SkeletonLines lines={12} />
  const choices = {
    profiles: (profiles.data?.profiles ?? []).map(({ id, label }) => ({ value: id, label })),
    units: (units.data?.units ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }
  return (
    <>
      <ListPage<UserRow>
        listKey="users"
        title={t('people:title')}
        searchLabel={t('people:search')}
        columns={userColumns(t)}
        reads={listUsers}
        load={load}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => cardAddress(row.id)}
        rowMenu={(row) => [...userMenu(row), ...rightsMenu.entriesOf(row), twoFactorReset.entryOf(row)]}
        filters={userFilters(t, choices)}
        defaultSort={{ sort: 'name', direction: 'asc' }}
        emptyState={{ sentence: t('people:empty') }}
        mainAction={<Buttons onAdd={open} onStatuses={openStatuses} />}
      />
      {rightsMenu.dialog}
      {twoFactorReset.dialog}
      {adding && <AddUserDialog onClose={close} />}
      {statuses && <StatusesDialog onClose={closeStatuses} />}
      {leaving && <DepartureDialog userId={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
