import { NavLink, Stack } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useMay, useSession } from '#web/app/session/session.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import { useRowDrop } from '#web/kit/list/rows/useRowDrop.ts'
import { DUPLICATES_ADDRESS, listAddress } from '../contact-addresses.ts'
import classes from './type-nav.module.css'

interface TypeNavProps {
  readonly active: ContactType
  /** Contacts dropped on another list (CON-20). */
  readonly onDrop: (rows: DraggedRows, type: ContactType) => void
}

function TypeLink({ type, active, onDrop }: TypeNavProps & { readonly type: ContactType }) {
  const t = useTranslate()
  const may = useMay()
  const drop = useRowDrop<HTMLDivElement>({
    accepts: (rows) => rows.type === 'contacts' && type !== active && may('contact.edit'),
    onDrop: (rows) => onDrop(rows, type),
  })
  return (
    <div {...drop} className={classes['drop']}>
      <NavLink
        py={5}
        renderRoot={(props) => (
          <AddressLink {...props} address={listAddress(type)} aria-current={type === active ? 'page' : undefined} />
        )}
        active={type === active}
        label={t(`contacts:type.${type}`)}
      />
    </div>
  )
}

/** The lists this user has access to, one per type of contact; contacts are moved to another by dropping them on it (CON-20). */
export function TypeNav({ active, onDrop }: TypeNavProps) {
  const t = useTranslate()
  const may = useMay()
  const { scopes } = useSession()
  const reachable = CONTACT_TYPES.filter((type) => scopes[`contacts.access.${type}`] !== 'none')
  return (
    <Stack component="nav" gap={0} aria-label={t('contacts:list.types')}>
      {reachable.map((type) => (
        <TypeLink key={type} type={type} active={active} onDrop={onDrop} />
      ))}
      {may('contact.merge') && (
        <NavLink
          renderRoot={(props) => <AddressLink {...props} address={DUPLICATES_ADDRESS} />}
          label={t('merge:duplicates.title')}
          leftSection={<IconUsersGroup size={14} aria-hidden />}
        />
      )}
    </Stack>
  )
}
