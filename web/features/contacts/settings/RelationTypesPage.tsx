import { Stack, Text, Title } from '@mantine/core'
import {
  addRelationType,
  deleteRelationType,
  listRelationTypes,
  renameRelationType,
} from '#contract/contacts/relations/relation-types.contract.ts'
import { listRelations } from '#contract/contacts/relations/relations.contract.ts'
import type { RelationType } from '#contract/contacts/relations/relations.shapes.ts'
import { RELATION_KINDS } from '#contract/contacts/relations/relations.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const stale = { invalidates: [listRelationTypes, listRelations], refused: () => true } as const

/** « Parrain / Filleul »: both directions in one line; a single word holds both ways. */
function directions(text: string): Pick<RelationType, 'name' | 'inverseName'> {
  const [name = '', inverseName = name] = text.split('/').map((part) => part.trim())
  return { name, inverseName }
}
const written = ({ name, inverseName }: Pick<RelationType, 'name' | 'inverseName'>) =>
  name === inverseName ? name : `${name} / ${inverseName}`

/** ORG-51, CON-4: the firm's own types of relation, and those that are there for everybody. */
export function RelationTypesPage() {
  const t = useTranslate()
  const read = useRead(listRelationTypes, {})
  const add = useOperation(addRelationType, stale)
  const rename = useOperation(renameRelationType, stale)
  const remove = useOperation(deleteRelationType, stale)
  const actions = {
    add: (name: string) => add.mutateAsync(directions(name)),
    change: ({ id }: NamedItem, name: string) => rename.mutateAsync({ typeId: id, ...directions(name) }),
    remove: ({ id }: NamedItem) => remove.mutateAsync({ typeId: id }),
  }
  const builtIn = Object.values(RELATION_KINDS).map(({ label, inverse }) => written({ name: label, inverseName: inverse }))
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('relations:types.title')}</Title>
      <Text c="dimmed">{t('relations:types.sentence')}</Text>
      <ReadPart read={read}>
        {({ types }) => (
          <NamesList
            label={t('relations:types.own')}
            addLabel={t('relations:types.add')}
            empty={t('relations:types.empty')}
            items={types.map((type) => ({ id: type.id, name: written(type), uses: type.uses }))}
            actions={actions}
          />
        )}
      </ReadPart>
      <Title order={2} size="h5">
        {t('relations:types.builtIn')}
      </Title>
      <Text maw={720}>{builtIn.join(' · ')}</Text>
    </Stack>
  )
}
