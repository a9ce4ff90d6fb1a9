import { Stack, Text, Title } from '@mantine/core'
import * as contract from '#contract/contacts/documents/documents.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const stale = { invalidates: [contract.listDocumentTypes, contract.listContactDocuments], refused: () => true } as const

/** ORG-51: the firm's types of documents, by name. */
export function DocumentTypesPage() {
  const t = useTranslate()
  const read = useRead(contract.listDocumentTypes, {})
  const add = useOperation(contract.addDocumentType, stale)
  const rename = useOperation(contract.renameDocumentType, stale)
  const remove = useOperation(contract.deleteDocumentType, stale)
  const actions = {
    add: (name: string) => add.mutateAsync({ name }),
    change: ({ id }: NamedItem, name: string) => rename.mutateAsync({ typeId: id, name }),
    remove: ({ id }: NamedItem) => remove.mutateAsync({ typeId: id }),
  }
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('documents:types.title')}</Title>
      <Text c="dimmed">{t('documents:types.sentence')}</Text>
      <ReadPart read={read}>
        {({ types }) => (
          <NamesList
            label={t('documents:types.title')}
            addLabel={t('documents:types.add')}
            empty={t('documents:types.empty')}
            items={types}
            actions={actions}
          />
        )}
      </ReadPart>
    </Stack>
  )
}
