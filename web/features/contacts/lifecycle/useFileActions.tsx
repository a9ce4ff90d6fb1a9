import { IconArrowsExchange, IconEyeOff, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { listContacts, readContact, readContactHistory, setPrivate } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { mayTickPrivate } from '#contract/contacts/private.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'

const Convert = lazy(async () => ({ default: (await import('./ConvertDialog.tsx')).ConvertDialog }))
const Delete = lazy(async () => ({ default: (await import('./DeleteContactDialog.tsx')).DeleteContactDialog }))

/** What the menu of a file does with the contact as a whole; what one has no right to is not there. */
export function useFileActions(contact: ContactFile): { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode } {
  const t = useTranslate()
  const [open, setOpen] = useState<'convert' | 'delete' | null>(null)
  const tick = useOperation(setPrivate, { invalidates: [readContact, readContactHistory, listContacts] })
  const me = useSession().user.id
  const { id: contactId, version, isPrivate, can } = contact
  const followers = [contact.mainAdviser, ...contact.coAdvisers, ...contact.assistants].map(({ id }) => id)
  const mayTick = mayTickPrivate(followers, me)
  const entries: (MenuEntry | false)[] = [
    can.makePrivate && {
      key: 'private',
      label: t(isPrivate ? 'lifecycle:makePublic' : 'lifecycle:makePrivate'),
      icon: <IconEyeOff size={15} aria-hidden />,
      can: mayTick.ok,
      why: mayTick,
      run: () => tick.mutate({ contactId, version, isPrivate: !isPrivate }),
    },
    can.edit && {
      key: 'convert',
      label: t(contact.kind === 'person' ? 'lifecycle:convert.toOrganisation' : 'lifecycle:convert.toPerson'),
      icon: <IconArrowsExchange size={15} aria-hidden />,
      run: () => setOpen('convert'),
    },
    can.delete && {
      key: 'delete',
      label: t('lifecycle:delete.menu'),
      icon: <IconTrash size={15} aria-hidden />,
      danger: true,
      run: () => setOpen('delete'),
    },
  ]
  const close = () => setOpen(null)
  const dialog = open && (
    <Suspense fallback={null}>
      {open === 'convert' ? <Convert contact={contact} onClose={close} /> : <Delete contact={contact} onClose={close} />}
    </Suspense>
  )
  return { entries: entries.filter((entry) => entry !== false), dialog }
}
