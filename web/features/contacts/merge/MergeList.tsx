import { Anchor, Table } from '@mantine/core'
import { listMerges } from '#contract/contacts/merge/merge.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { UndoMergeButton } from './UndoMergeButton.tsx'

/** The most recent ones. */
const SHOWN = 200

/** CON-31: the merges that can still be undone. */
export function MergeList() {
  const t = useTranslate()
  const formats = useFormats()
  const read = useRead(listMerges, { limit: SHOWN })
  return (
    <ReadPart read={read}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState sentence={t('merge:duplicates.emptyMerges')} />
        ) : (
          <Table.ScrollContainer minWidth={720}>
            <Table aria-label={t('merge:duplicates.merges')}>
              <Table.Thead>
                <Table.Tr>
                  {(['when', 'who', 'gone', 'kept', 'until'] as const).map((column) => (
                    <Table.Th key={column}>{t(`merge:duplicates.${column}`)}</Table.Th>
                  ))}
                  <Table.Th aria-label={t('merge:undo')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ id, sourceName, target, mergedAt, mergedBy, until, can }) => (
                  <Table.Tr key={id}>
                    <Table.Td>{formats.instant(mergedAt)}</Table.Td>
                    <Table.Td>{mergedBy}</Table.Td>
                    <Table.Td>{sourceName}</Table.Td>
                    <Table.Td>
                      <Anchor component={AddressLink} address={fileAddressOf(target.id)} underline="always" size="sm">
                        {target.name}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{formats.day(until.slice(0, 10))}</Table.Td>
                    <Table.Td ta="right">{can.undo && <UndoMergeButton mergeId={id} about={sourceName} />}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </ReadPart>
  )
}
