import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useLoaderData, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { listCategories, listContacts, listKeywords } from '#contract/contacts/contacts.contract.ts'
import { ContactSort } from '#contract/contacts/contacts.shapes.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { contactListKey } from '#contract/organisation/lists/lists.shapes.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { ListViews } from '#web/features/organisation/lists/ListViews.tsx'
import type { ListSettings, ListViewsState } from '#web/features/organisation/lists/useListViews.ts'
import { useListViews } from '#web/features/organisation/lists/useListViews.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFollow } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListState, ListWindow } from '#web/kit/list/list.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import { AddContactDialog } from '../entry/AddContactDialog.tsx'
import { IntakeMenu } from '../intake/IntakeMenu.tsx'
import { useCellEditing } from '../list/cells/useCellEditing.tsx'
import { contactColumns } from '../list/contact-columns.tsx'
import { ADVISER, CATEGORY, contactFilterOf, contactFilters, KEYWORD } from '../list/contact-filters.ts'
import { ContactPanel } from '../list/ContactPanel.tsx'
import { ContactSide } from '../list/side/ContactSide.tsx'
import type { ContactActions } from '../list/useContactActions.tsx'
import { useContactActions } from '../list/useContactActions.tsx'

/** « Importer » and « Ajouter un contact », for those who may. */
function MainActions({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslate()
  const may = useMay()
  const follow = useFollow()
  return (
    <Group gap="xs">
      <IntakeMenu />
      {may('contact.import') && (
        <Button
          component="a"
          variant="default"
          href="/services/imports"
          onClick={follow}
          leftSection={<IconFileImport size={14} aria-hidden />}
        >
          {t('contacts:list.import')}
        </Button>
      )}
      {may('contact.create') && (
        <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
          {t('contacts:list.add')}
        </Button>
      )}
    </Group>
  )
}

/** The choices of the filters; undefined while one that the address uses is not known, since it would mean nothing. */
function useFilters(type: ContactType) {
  const t = useTranslate()
  const asked: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const tree = useRead(listCategories, { type })
  const people = useRead(listUserChoices, {})
  const keywords = useRead(listKeywords, {})
  const unknown = [
    [CATEGORY, tree],
    [ADVISER, people],
    [KEYWORD, keywords],
  ] as const
  if (unknown.some(([key, read]) => asked[key] && read.isPending)) return undefined
  return contactFilters(t, {
    categories: tree.data?.categories ?? [],
    people: people.data?.users ?? [],
    keywords: keywords.data?.keywords ?? [],
  })
}

const panelOf = (row: ContactRow) => <ContactPanel key={row.id} contactId={row.id} />

const viewsOf =
  (state: ListViewsState & { readonly settings: ListSettings }) =>
  ({ columns }: ListState) => <ListViews state={state} columns={columns} />

const sideOf = (type: ContactType, onMove: ContactActions['moveTo']) => (state: ListState) => (
  <ContactSide type={type} state={state} onMove={onMove} />
)

/** The contacts of one type (CON-20 to CON-25). */
export function ContactListPage() {
  const t = useTranslate()
  const { type } = useLoaderData({ from: '/frame/contacts/$type' })
  const [adding, { open, close }] = useDisclosure(false)
  const filters = useFilters(type)
  const views = useListViews(contactListKey(type))
  const { actions, rowMenu, moveTo, exportChoices, dialog } = useContactActions(type)
  const { onEdit, editor } = useCellEditing()
  const columns = useMemo(() => contactColumns(t, onEdit), [t, onEdit])
  const load = ({ offset, limit, sort, direction, ...query }: ListWindow, signal: AbortSignal) => {
    const order = { sort: ContactSort.catch('name').parse(sort), direction }
    return call(listContacts, { ...contactFilterOf(type, query), offset, limit, ...order }, { signal })
  }
  const { settings } = views
  if (views.error) return <ErrorBlock error={views.error} />
  if (!filters || !settings) return <SkeletonLines lines={12} />
  const mainAction = <MainActions onAdd={open} />
  return (
    <>
      <ListPage<ContactRow>
        listKey={contactListKey(type)}
        title={t(`contacts:type.${type}`)}
        searchLabel={t('contacts:list.search')}
        columns={columns}
        {...views.columns}
        reads={listContacts}
        about={type}
        load={load}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => fileAddressOf(row.id)}
        filters={filters}
        defaultSort={{ sort: 'name', direction: 'asc' }}
        emptyState={{ sentence: t('contacts:list.empty'), action: mainAction }}
        actions={actions}
        rowMenu={rowMenu}
        dragRows={{ type: 'contacts', canDrag: (row) => row.can.edit }}
        exportChoices={exportChoices}
        sidePanel={panelOf}
        views={viewsOf({ ...views, settings })}
        left={sideOf(type, moveTo)}
        mainAction={mainAction}
      />
      {adding && <AddContactDialog type={type} onClose={close} />}
      {dialog}
      {editor}
    </>
  )
}
