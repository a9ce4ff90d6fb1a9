import { Stack, Text, Title } from '@mantine/core'
import { addKeyword, listKeywords } from '#contract/contacts/contacts.contract.ts'
import { deleteKeyword, listKeywordSettings, renameKeyword } from '#contract/contacts/keyword-settings.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import type { NamedItem } from '#web/kit/names/names.types.ts'
import { NamesList } from '#web/kit/names/NamesList.tsx'

const stale = { invalidates: [listKeywordSettings, listKeywords], refused: () => true } as const

/** ORG-51, CON-23: the firm's keywords, by name. */
export function KeywordsPage() {
  const t = useTranslate()
  const read = useRead(listKeywordSettings, {})
  const add = useOperation(addKeyword, stale)
  const rename = useOperation(renameKeyword, stale)
  const remove = useOperation(deleteKeyword, stale)
  const actions = {
    add: (name: string) => add.mutateAsync({ name }),
    change: ({ id }: NamedItem, name: string) => rename.mutateAsync({ keywordId: id, name }),
    remove: ({ id }: NamedItem) => remove.mutateAsync({ keywordId: id }),
  }
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('contacts:keywords.title')}</Title>
      <Text c="dimmed">{t('contacts:keywords.sentence')}</Text>
      <ReadPart read={read}>
        {({ keywords }) => (
          <NamesList
            label={t('contacts:keywords.title')}
            addLabel={t('contacts:keywords.add')}
            empty={t('contacts:keywords.empty')}
            items={keywords}
            actions={actions}
          />
        )}
      </ReadPart>
    </Stack>
  )
}
