import { Button, Checkbox, Group, MultiSelect, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import { copyMySettings } from '#contract/organisation/user-settings.contract.ts'
import { SETTING_ELEMENT_LABELS, SETTING_ELEMENTS, SettingElement } from '#contract/organisation/user-settings.types.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'

type Copies = Out<typeof copyMySettings>['copies']

function Report({ copies }: { readonly copies: Copies }) {
  const t = useTranslate()
  return (
    <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table striped="even" aria-label={t('settings:copy.report')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings:copy.user')}</Table.Th>
            <Table.Th>{t('settings:copy.element')}</Table.Th>
            <Table.Th>{t('settings:copy.result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {copies.map(({ user, element, usual }) => (
            <Table.Tr key={`${user.id}/${element}`}>
              <Table.Td>{user.name}</Table.Td>
              <Table.Td>{SETTING_ELEMENT_LABELS[element]}</Table.Td>
              <Table.Td>{t(usual ? 'settings:copy.usual' : 'settings:copy.copied')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** « Reproduire » (ORG-52): my settings to chosen users, element by element. */
export function CopySettingsPage() {
  const t = useTranslate()
  const [userIds, setUserIds] = useState<string[]>([])
  const [elements, setElements] = useState<readonly SettingElement[]>([])
  const users = useRead(listUserChoices, {})
  const copy = useOperation(copyMySettings, { refused: () => true })
  const others = (users.data?.users ?? []).filter(({ isMe }) => !isMe)
  return (
    <Stack p="md" gap="sm" maw={760}>
      <Title order={1}>{t('settings:copy.title')}</Title>
      <Text c="dimmed">{t('settings:copy.sentence')}</Text>
      <MultiSelect
        size="xs"
        label={t('settings:copy.users')}
        placeholder={userIds.length ? undefined : t('settings:copy.choose')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('settings:copy.clear') }}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={userIds}
        onChange={setUserIds}
      />
      <Checkbox.Group
        label={t('settings:copy.elements')}
        value={[...elements]}
        onChange={(values) => setElements(SettingElement.array().parse(values))}
      >
        <Stack gap={6} mt={4}>
          {SETTING_ELEMENTS.map((element) => (
            <Checkbox key={element} size="xs" value={element} label={SETTING_ELEMENT_LABELS[element]} />
          ))}
        </Stack>
      </Checkbox.Group>
      {copy.error && <ErrorBlock error={copy.error} />}
      <Group>
        <Button
          size="xs"
          loading={copy.isPending}
          disabled={userIds.length === 0 || elements.length === 0}
          onClick={() => copy.mutate({ userIds, elements: [...elements] })}
        >
          {t('settings:copy.do', { count: userIds.length })}
        </Button>
      </Group>
      {copy.data && <Report copies={copy.data.copies} />}
    </Stack>
  )
}
