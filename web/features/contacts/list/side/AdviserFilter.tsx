import { Title } from '@mantine/core'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { listContactFollowers } from '#contract/contacts/list/list.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { withFilter } from '#web/kit/list/filters/address.ts'
import type { ListState } from '#web/kit/list/list.types.ts'
import { CategoryTree } from '#web/kit/tree/CategoryTree.tsx'
import { ADVISER, OTHERS } from '../contact-filters.ts'

const ALL = 'tous'

/** CON-20: beside the categories, the advisers whose contacts one sees, and « Autres » for who is none; choosing one filters. */
export function AdviserFilter({ type, state: { query, setQuery } }: { readonly type: ContactType; readonly state: ListState }) {
  const t = useTranslate()
  const read = useRead(listContactFollowers, { type })
  const choose = (id: string) => setQuery({ ...query, filters: withFilter(query.filters, ADVISER, id === ALL ? [] : [id]) })
  const nodesOf = (people: readonly { id: string; name: string }[]) => people.map(({ id, name }) => ({ id, label: name }))
  return (
    <section>
      <Title order={2} size="h6" mt="sm" mb={2} px={8}>
        {t('contactLists:side.advisers')}
      </Title>
      <ReadPart read={read}>
        {({ advisers, others }) => (
          <CategoryTree
            label={t('contactLists:side.advisers')}
            nodes={[
              { id: ALL, label: t('contactLists:side.allAdvisers') },
              ...nodesOf(advisers),
              ...(others.length ? [{ id: OTHERS, label: t('contactLists:side.others'), children: nodesOf(others) }] : []),
            ]}
            folded={[OTHERS]}
            selected={query.filters[ADVISER]?.[0] ?? ALL}
            onSelect={choose}
          />
        )}
      </ReadPart>
    </section>
  )
}
