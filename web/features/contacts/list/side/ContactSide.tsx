import { Title } from '@mantine/core'
import { listCategories } from '#contract/contacts/contacts.contract.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { ListState } from '#web/kit/list/list.types.ts'
import type { DraggedRows } from '#web/kit/list/rows/useRowDrag.ts'
import { TypeNav } from '../../components/TypeNav.tsx'
import { RecentContacts } from '../../RecentContacts.tsx'
import { AdviserFilter } from './AdviserFilter.tsx'
import { CategoryFilter } from './CategoryFilter.tsx'

interface ContactSideProps {
  readonly type: ContactType
  readonly state: ListState
  /** Contacts dropped on a category, or on another list. */
  readonly onMove: (rows: DraggedRows, to: { readonly type?: ContactType; readonly categoryId?: string | null }) => void
}

/** What stands at the left of a list of contacts: the other lists, categories, advisers, and the files one was last at (CON-20, CON-22). */
export function ContactSide({ type, state, onMove }: ContactSideProps) {
  const t = useTranslate()
  const tree = useRead(listCategories, { type })
  return (
    <>
      <TypeNav active={type} onDrop={(rows, to) => onMove(rows, { type: to })} />
      <ReadPart read={tree}>
        {(data) => <CategoryFilter tree={data} state={state} onDrop={(rows, categoryId) => onMove(rows, { categoryId })} />}
      </ReadPart>
      <AdviserFilter type={type} state={state} />
      <section>
        <Title order={2} size="h6" mt="sm" mb={4} px={8}>
          {t('contactLists:side.recent')}
        </Title>
        <RecentContacts dense />
      </section>
    </>
  )
}
