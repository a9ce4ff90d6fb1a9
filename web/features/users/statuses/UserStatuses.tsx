import {
  addUserStatus,
  deleteUserStatus,
  listUserStatuses,
  orderUserStatuses,
  renameUserStatus,
} from '#contract/users/people.contract.ts'
import { listUsers, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const stale = { invalidates: [listUserStatuses, listUsers, readUser], refused: () => true } as const

/** ORG-51: the statuses of users that the firm defines, which commissions will use. */
export function UserStatuses() {
  const t = useTranslate()
  const read = useRead(listUserStatuses, {})
  const add = useOperation(addUserStatus, stale)
  const rename = useOperation(renameUserStatus, stale)
  const remove = useOperation(deleteUserStatus, stale)
  const order = useOperation(orderUserStatuses, { ...stale, done: false, refused: undefined })
  const actions = {
    add: (name: string) => add.mutateAsync({ name }),
    change: ({ id }: NamedItem, name: string) => rename.mutateAsync({ statusId: id, name }),
    remove: ({ id }: NamedItem) => remove.mutateAsync({ statusId: id }),
    move: (from: number, to: number) => {
      const ids = read.data?.statuses.map(({ id }) => id) ?? []
      const [moved] = ids.splice(from, 1)
      if (moved) order.mutate({ order: ids.toSpliced(to, 0, moved) })
    },
  }
  return (
    <ReadPart read={read}>
      {({ statuses }) => (
        <NamesList
          label={t('settings:statuses.title')}
          addLabel={t('settings:statuses.add')}
          empty={t('settings:statuses.empty')}
          items={statuses.map(({ id, name, userCount }) => ({ id, name, uses: { count: userCount, exact: true } }))}
          actions={actions}
        />
      )}
    </ReadPart>
  )
}
