import { Anchor, Group } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import type { listUsers } from '#contract/users/users.contract.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { PersonAvatar } from '../card/PersonAvatar.tsx'
import { cardAddress } from './people-addresses.ts'

type UserRow = Out<typeof listUsers>['rows'][number]

/** ORG-24: who, with their photo. One reaches the row by keyboard, not its link. */
export const personCell = ({ id, firstName, lastName, photoId }: UserRow, label: string) => (
  <Group gap={8} wrap="nowrap">
    <PersonAvatar id={id} name={`${firstName} ${lastName}`} photoId={photoId} size={22} />
    <Anchor component={AddressLink} address={cardAddress(id)} tabIndex={-1} fz="inherit" truncate>
      {label}
    </Anchor>
  </Group>
)
