import { ActionIcon, Stack, Table, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import { listTokens, revokeToken } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { CreateToken } from './CreateToken.tsx'

type Token = Out<typeof listTokens>['tokens'][number]

function TokenTable({ tokens, onRevoke }: { readonly tokens: readonly Token[]; onRevoke: (token: Token) => void }) {
  const t = useTranslate()
  const formats = useFormats()
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={t('people:tokens.title')}>
        <Table.Thead>
          <Table.Tr>
            {(['label', 'created', 'expires', 'used'] as const).map((column) => (
              <Table.Th key={column}>{t(`people:tokens.column.${column}`)}</Table.Th>
            ))}
            <Table.Th w={40} aria-label={t('people:tokens.revoke')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tokens.map((token) => (
            <Table.Tr key={token.id}>
              <Table.Td>{token.label}</Table.Td>
              <Table.Td>{formats.day(token.createdAt)}</Table.Td>
              <Table.Td>{token.expiresAt ? formats.day(token.expiresAt) : t('people:tokens.never')}</Table.Td>
              <Table.Td>{token.usedAt ? formats.instant(token.usedAt) : t('people:tokens.neverUsed')}</Table.Td>
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={t('people:tokens.revokeOf', { label: token.label })}
                  onClick={() => onRevoke(token)}
                >
                  <IconTrash size={15} aria-hidden />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** My personal access tokens: made, shown once, revoked. */
export function TokensPart() {
  const t = useTranslate()
  const read = useRead(listTokens, {})
  const [revoking, setRevoking] = useState<Token | null>(null)
  const revoke = useOperation(revokeToken, { invalidates: [listTokens], refused: () => true })
  return (
    <Stack gap="sm">
      <Title order={2}>{t('people:tokens.title')}</Title>
      <Text c="dimmed">{t('people:tokens.sentence')}</Text>
      <ReadPart read={read}>
        {({ tokens }) =>
          tokens.length === 0 ? <Text>{t('people:tokens.empty')}</Text> : <TokenTable tokens={tokens} onRevoke={setRevoking} />
        }
      </ReadPart>
      <CreateToken />
      {revoking && (
        <ConfirmDialog
          title={t('people:tokens.revokeTitle', { label: revoking.label })}
          confirmLabel={t('people:tokens.revoke')}
          danger={{ lost: t('people:tokens.lost'), recover: t('people:tokens.recover') }}
          onConfirm={() => revoke.mutateAsync({ tokenId: revoking.id })}
          onClose={() => setRevoking(null)}
        />
      )}
    </Stack>
  )
}
