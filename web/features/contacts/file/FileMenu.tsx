import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DotsMenu } from '#web/kit/menu/DotsMenu.tsx'
import { useWhy } from '../../rights/why/useWhy.tsx'
import { useDataExport } from '../data-export/useDataExport.tsx'
import { useFileActions } from '../lifecycle/useFileActions.tsx'
import { useIntakeEntries } from '../intake/useIntakeEntries.tsx'
import { useMergeEntry } from '../merge/useMergeEntry.tsx'
import { usePrint } from './usePrint.tsx'

/** The « … » of a file. */
export function FileMenu({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const why = useWhy({ contactId: contact.id }, contact.name)
  const merge = useMergeEntry(contact.id, contact.can.merge)
  const data = useDataExport(contact)
  const actions = useFileActions(contact)
  const entries = [
    ...useIntakeEntries(contact),
    ...merge.entries,
    ...usePrint(),
    ...data.entries,
    ...why.entries,
    ...actions.entries,
  ]
  return (
    <>
      <DotsMenu label={t('contacts:file.actions')} entries={entries} framed />
      {merge.dialog}
      {why.dialog}
      {data.dialog}
      {actions.dialog}
    </>
  )
}
