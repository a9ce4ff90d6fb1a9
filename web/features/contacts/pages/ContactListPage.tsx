import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useLoaderData } from '@tanstack/react-router'
import { listContacts } from '#contract/contacts/contacts.contract.ts'
import { ContactSort } from '#contract/contacts/contacts.shapes.ts'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { call } from '#web/kit/call/call.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import { TypeNav } from '../components/TypeNav.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { AddContactDialog } from '../entry/AddContactDialog.tsx'
import { contactColumns } from '../list/contact-columns.ts'

/** The contacts of one type (CON-20 to CON-22). */
export function ContactListPage() {
  const t = useTranslate()
  const { type } = useLoaderData({ from: '/frame/contacts/$type' })
  const may = useMay()
  const [adding, { open, close }] = useDisclosure(false)
  const load = ({ offset, limit, search, sort, direction }: ListWindow, signal: AbortSignal) =>
    call(listContacts, { type, offset, limit, search, sort: ContactSort.catch('name').parse(sort), direction }, { signal })
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
        defaultSort={{ sort: 'name', direction: 'asc' }}
        emptyState={{ sentence: t('contacts:list.empty') }}
        left={<TypeNav active={type} />}
        mainAction={
          may('contact.create') && (
            <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
              {t('contacts:list.add')}
            </Button>
          )
        }
      />
      {adding && <AddContactDialog type={type} onClose={close} />}
    </>
  )
}
