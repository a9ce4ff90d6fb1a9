import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconMail, IconPencil, IconPlus } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers, sendUserLink } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { useRightsMenu } from '../../rights/useRightsMenu.tsx'
import { useTwoFactorReset } from '../security/use-two-factor-reset.tsx'
import { AddUserDialog } from './AddUserDialog.tsx'
import { EditUserDialog } from './EditUserDialog.tsx'
import { CARD, cardAddress, USERS_ADDRESS } from './people-addresses.ts'
import type { UserRow } from './user-columns.ts'
import { PROFILE, STATE, stateIn, userColumns, userFilters } from './user-columns.ts'

const Sort = z.enum(['name', 'login', 'profile', 'manager']).catch('name')
const CardId = z.uuid().nullable().catch(null)

const load = ({ offset, limit, search, sort, direction, filters }: ListWindow, signal: AbortSignal) =>
  call(
    listUsers,
    {
      offset,
      limit,
      search,
      state: stateIn(filters[STATE]?.[0]),
      profileId: filters[PROFILE]?.[0] ?? null,
      sort: Sort.parse(sort),
      direction,
    },
    { signal },
  )

function useUserMenu(): (row: UserRow) => readonly MenuEntry[] {
  const t = useTranslate()
  const go = useGo()
  const send = useOperation(sendUserLink, { done: false })
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
      label: row.activated ? t('people:menu.sendReset') : t('people:menu.sendActivation'),
      icon: <IconMail size={14} aria-hidden />,
      can: row.can.edit,
      run: () =>
        send.mutate(
          { userId: row.id },
          {
            onSuccess: ({ purpose }) =>
              notifications.show({ message: t(`people:sent.${purpose}`, { name: row.name }), color: 'teal' }),
          },
        ),
    },
  ]
}

/** ORG-20, ORG-24: who works here, with profile and manager. */
export function UserListPage() {
  const t = useTranslate()
  const go = useGo()
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [adding, { open, close }] = useDisclosure(false)
  const profiles = useRead(listProfiles, {})
  const userMenu = useUserMenu()
  const rightsMenu = useRightsMenu()
  const twoFactorReset = useTwoFactorReset()
  const card = CardId.parse(asked[CARD] ?? null)
  // A filter of the address means nothing before its choices are known.
  if (asked[PROFILE] && profiles.isPending) return <SkeletonLines lines={12} />
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
        filters={userFilters(t, profiles.data?.profiles ?? [])}
        defaultSort={{ sort: 'name', direction: 'asc' }}
        emptyState={{ sentence: t('people:empty') }}
        mainAction={
          <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
            {t('people:new')}
          </Button>
        }
      />
      {rightsMenu.dialog}
      {twoFactorReset.dialog}
      {adding && <AddUserDialog onClose={close} />}
      {card && <EditUserDialog key={card} userId={card} onClose={() => go(USERS_ADDRESS)} />}
    </>
  )
}
