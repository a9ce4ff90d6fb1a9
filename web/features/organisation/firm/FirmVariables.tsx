import { Code, Stack, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { searchKey } from '#contract/contacts/name.rules.ts'
import { readFirm } from '#contract/organisation/firm.contract.ts'
import { FIRM_VARIABLES } from '#contract/organisation/firm.variables.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'

/** ORG-1: what letters and e-mails may say of the firm, with its value today. */
export function FirmVariables() {
  const t = useTranslate()
  const [search, setSearch] = useState('')
  const read = useRead(readFirm, {})
  const sought = searchKey(search)
  const found = FIRM_VARIABLES.filter(({ code, label }) => searchKey(`${code} ${label}`).includes(sought))
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('organisation:variables.sentence')}</Text>
      <TextInput
        size="xs"
        maw={320}
        type="search"
        label={t('organisation:variables.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ReadPart read={read}>
        {(firm) => (
          <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
            <Table striped="even" aria-label={t('organisation:firm.tab.variables')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('organisation:variables.label')}</Table.Th>
                  <Table.Th>{t('organisation:variables.code')}</Table.Th>
                  <Table.Th>{t('organisation:variables.value')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.map(({ code, label, valueOf }) => (
                  <Table.Tr key={code}>
                    <Table.Td>{label}</Table.Td>
                    <Table.Td>
                      <Code>{`{{${code}}}`}</Code>
                    </Table.Td>
                    <Table.Td c={valueOf(firm) ? undefined : 'dimmed'}>
                      {valueOf(firm) || t('organisation:variables.empty')}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </ReadPart>
    </Stack>
  )
}
