import { ActionIcon, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { readSecurity, removePasskey } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { hasPasskeys } from '../sign-in/passkey-device.ts'
import { AddPasskeyDialog } from './AddPasskeyDialog.tsx'
import { RenamePasskeyDialog } from './RenamePasskeyDialog.tsx'
import type { Security } from './security.types.ts'
import { useProof } from './use-proof.tsx'

type Passkey = Security['passkeys'][number]

interface TableProps {
  readonly passkeys: readonly Passkey[]
  readonly onRename: (passkey: Passkey) => void
  readonly onRemove: (passkey: Passkey) => void
}

function PasskeyTable({ passkeys, onRename, onRemove }: TableProps) {
  const t = useTranslate()
  const formats = useFormats()
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t('security:passkeys.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['name', 'created', 'used'] as const).map((column) => (
              <Table.Th key={column}>{t(`security:passkeys.column.${column}`)}</Table.Th>
            ))}
            <Table.Th w={80} aria-label={t('security:passkeys.removeConfirm')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {passkeys.map((passkey) => (
            <Table.Tr key={passkey.id}>
              <Table.Td>{passkey.name}</Table.Td>
              <Table.Td>{formats.day(passkey.createdAt)}</Table.Td>
              <Table.Td>{passkey.usedAt ? formats.instant(passkey.usedAt) : t('security:passkeys.neverUsed')}</Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    aria-label={t('security:passkeys.rename', { name: passkey.name })}
                    onClick={() => onRename(passkey)}
                  >
                    <IconPencil size={15} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={t('security:passkeys.remove', { name: passkey.name })}
                    onClick={() => onRemove(passkey)}
                  >
                    <IconTrash size={15} aria-hidden />
                  </ActionIcon>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** SEC-1: several, each with a name. */
export function PasskeysPart({ security: { passkeys, passkeysHere } }: { readonly security: Security }) {
  const t = useTranslate()
  const proof = useProof(passkeys.length > 0)
  const [adding, setAdding] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<Passkey | null>(null)
  const [removing, setRemoving] = useState<Passkey | null>(null)
  const remove = useOperation(removePasskey, { invalidates: [readSecurity], done: t('security:passkeys.removed') })
  return (
    <Stack gap="sm">
      <Title order={2}>{t('security:passkeys.title')}</Title>
      <Text c="dimmed">{t('security:passkeys.sentence')}</Text>
      {passkeys.length === 0 ? (
        <Text>{t('security:passkeys.empty')}</Text>
      ) : (
        <PasskeyTable passkeys={passkeys} onRename={setRenaming} onRemove={setRemoving} />
      )}
      {passkeysHere && hasPasskeys() ? (
        <Group>
          <Button size="xs" variant="default" onClick={() => proof.ask(setAdding)}>
            {t('security:passkeys.add')}
          </Button>
        </Group>
      ) : (
        <Text size="sm">{t('security:passkeys.notHere')}</Text>
      )}
      {proof.dialog}
      {adding && <AddPasskeyDialog proof={adding} onClose={() => setAdding(null)} />}
      {renaming && <RenamePasskeyDialog passkey={renaming} onClose={() => setRenaming(null)} />}
      {removing && (
        <ConfirmDialog
          title={t('security:passkeys.removeTitle', { name: removing.name })}
          confirmLabel={t('security:passkeys.removeConfirm')}
          danger={{ lost: t('security:passkeys.lost'), recover: t('security:passkeys.recover') }}
          onConfirm={() => proof.ask((ticket) => remove.mutate({ passkeyId: removing.id, proof: ticket }))}
          onClose={() => setRemoving(null)}
        />
      )}
    </Stack>
  )
}
