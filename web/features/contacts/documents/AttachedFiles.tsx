import { Stack, Table, Title } from '@mantine/core'
import { listAttachedFiles } from '#contract/timeline/timeline.contract.ts'
import type { AttachedFile } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { FileLink } from '../../timeline/event/FileLink.tsx'
import { fileAddressOf } from '../contact-addresses.ts'

/** Files of events and deals of the contact, with what they hang on; nothing when there are none. */
export function AttachedFiles({ contactId }: { readonly contactId: string }) {
  const t = useTranslate()
  const formats = useFormats()
  const read = useRead(listAttachedFiles, { contactId })
  return (
    <ReadPart read={read} skeleton={<></>}>
      {({ files }) =>
        files.length > 0 && (
          <Stack gap="xs">
            <Title order={2} size="h4">
              {t('documents:attached')}
            </Title>
            <Table.ScrollContainer minWidth={560}>
              <Table aria-label={t('documents:attached')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('documents:file')}</Table.Th>
                    <Table.Th>{t('documents:about')}</Table.Th>
                    <Table.Th>{t('documents:added')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {files.map(({ file, about }) => (
                    <Table.Tr key={`${file.id}/${about.id}`}>
                      <Table.Td>
                        <FileLink file={file} />
                      </Table.Td>
                      <Table.Td>
                        <AddressLink address={addressOf(contactId, about)}>{about.name}</AddressLink>
                      </Table.Td>
                      <Table.Td>{formats.instant(file.createdAt)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </Stack>
        )
      }
    </ReadPart>
  )
}

const addressOf = (contactId: string, { kind, id }: AttachedFile['about']): string =>
  kind === 'deal' ? `/affaires/${id}` : fileAddressOf(contactId, 'suivi')
