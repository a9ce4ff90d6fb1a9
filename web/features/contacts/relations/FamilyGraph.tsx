import { Button, Table, Text } from '@mantine/core'
import { IconBinaryTree, IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import { readFamilyGraph } from '#contract/contacts/relations/relations.contract.ts'
import type { FamilyGraph as Graph } from '#contract/contacts/relations/relations.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { FamilyDrawing } from './FamilyDrawing.tsx'
import { RelativeName } from './RelationTable.tsx'

/** CON-4: family and companies around a contact, drawn, or as a table. */
export function FamilyGraph({ contactId }: { readonly contactId: string }) {
  const t = useTranslate()
  const read = useRead(readFamilyGraph, { contactId })
  const [asTable, setAsTable] = useState(false)
  const Icon = asTable ? IconBinaryTree : IconTable
  return (
    <FileBlock
      title={t('relations:graph')}
      sentence={t('relations:graphSentence')}
      aside={
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Icon size={13} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('relations:graphAsDrawing') : t('relations:graphAsTable')}
        </Button>
      }
    >
      <ReadPart read={read}>
        {(graph) => (
          <>
            {asTable ? <LinkTable graph={graph} /> : <FamilyDrawing graph={graph} label={t('relations:graph')} />}
            {graph.cut && <Text c="dimmed">{t('relations:graphCut')}</Text>}
          </>
        )}
      </ReadPart>
    </FileBlock>
  )
}

function LinkTable({ graph: { people, links } }: { readonly graph: Graph }) {
  const t = useTranslate()
  const known = new Map(people.map((person) => [person.id, person]))
  const rows = links.flatMap((link) => {
    const [from, to] = [known.get(link.fromId), known.get(link.toId)]
    return from && to ? [{ ...link, from, to }] : []
  })
  return (
    <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={t('relations:graph')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('relations:graphFrom')}</Table.Th>
            <Table.Th>{t('relations:graphTo')}</Table.Th>
            <Table.Th>{t('relations:other')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, from, to, label }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <RelativeName relative={from} />
              </Table.Td>
              <Table.Td>{label}</Table.Td>
              <Table.Td>
                <RelativeName relative={to} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
