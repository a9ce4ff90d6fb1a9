import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useLoaderData, useSearch } from '@tanstack/react-router'
import { listCategories, listContacts } from '#contract/contacts/contacts.contract.ts'
import { ContactSort } from '#contract/contacts/contacts.shapes.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFollow } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { AddContactDialog } from '../entry/AddContactDialog.tsx'
import { sideOf } from '../list/CategoryFilter.tsx'
import { contactColumns } from '../list/contact-columns.ts'
import { ADVISER, CATEGORY, contactFilterOf, contactFilters } from '../list/contact-filters.ts'
import { useContactActions } from '../list/useContactActions.tsx'

/** The contacts of one type (CON-20 to CON-22). */
export function ContactListPage() {
  const t = useTranslate()
  const { type } = useLoaderData({ from: '/frame/contacts/$type' })
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const may = useMay()
  const follow = useFollow()
  const [adding, { open, close }] = useDisclosure(false)
  const tree = useRead(listCategories, { type })
  const people = useRead(listUserChoices, {})
  const { actions, rowMenu, moveTo, exportChoices, dialog } = useContactActions(type)
  const load = ({ offset, limit, sort, direction, ...query }: ListWindow, signal: AbortSignal) => {
    const order = { sort: ContactSort.catch('name').parse(sort), direction }
    return call(listContacts, { ...contactFilterOf(type, query), offset, limit, ...order }, { signal })
  }
  // A filter of the address means nothing before its choices are known.
  if ((asked[CATEGORY] && tree.isPending) || (asked[ADVISER] && people.isPending)) return <SkeletonLines lines={12} />
  const categories = tree.data?.categories ?? []
  const addButton = may('contact.create') && (
    <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
      {t('contacts:list.add')}
    </Button>
  )
  const importLink = may('contact.import') && (
    <Button
      component="a"
      variant="default"
      href="/services/imports"
      onClick={follow}
      leftSection={<IconFileImport size={14} aria-hidden />}
    >
      {t('contacts:list.import')}
    </Button>
  )
  const mainAction = (
    <Group gap="xs" wrap="nowrap">
      {importLink}
      {addButton}
    </Group>
  )
  return (
    <>
      <ListPage<ContactRow>
        listKey={`contacts.${type}`}
        title={t(`contacts:type.${type}`)}
        searchLabel={t('contacts:list.search')}
        columns={contactColumns(t)}
        reads={listContacts}
        about={type}
        load={load}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => fileAddressOf(row.id)}
        filters={contactFilters(t, categories, people.data?.users ?? [])}
        defaultSort={{ sort: 'name', direction: 'asc' }}
        emptyState={{ sentence: t('contacts:list.empty'), action: mainAction }}
        actions={actions}
        rowMenu={rowMenu}
        dragRows={{ type: 'contacts', canDrag: (row) => row.can.edit }}
        exportChoices={exportChoices}
        left={sideOf(type, tree.data, moveTo)}
        mainAction={mainAction}
      />
      {adding && <AddContactDialog type={type} onClose={close} />}
      {dialog}
    </>
  )
}
