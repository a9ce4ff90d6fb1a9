import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconDeviceLaptop } from '@tabler/icons-react'
import type { Out } from '#contract/kernel/operation.ts'
import { listSessions, revokeOtherSessions, revokeSession } from '#contract/users/security.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import classes from './security.module.css'

type Session = Out<typeof listSessions>['sessions'][number]

function deviceIn({ browser, system }: Session, t: Translate): string {
  if (browser && system) return t('security:sessions.device', { browser, system })
  return browser ?? system ?? t('security:sessions.unknown')
}

interface LineProps {
  readonly session: Session
  readonly busy: boolean
  readonly onEnd: () => void
}

function SessionLine({ session, busy, onEnd }: LineProps) {
  const t = useTranslate()
  const formats = useFormats()
  const device = deviceIn(session, t)
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <IconDeviceLaptop size={16} aria-hidden />
          {device}
          {session.isThis && <ToneBadge label={t('security:sessions.this')} tone="accent" />}
        </Group>
      </Table.Td>
      <Table.Td>{session.address ?? t('security:sessions.noAddress')}</Table.Td>
      <Table.Td>{formats.day(session.createdAt)}</Table.Td>
      <Table.Td>{formats.instant(session.seenAt)}</Table.Td>
      <Table.Td ta="right">
        {!session.isThis && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={busy}
            aria-label={t('security:sessions.end', { device })}
            onClick={onEnd}
          >
            {t('security:close')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** SEC-1: where one is signed in; this session is left by signing out. */
export function SessionsPart() {
  const t = useTranslate()
  const read = useRead(listSessions, {})
  const end = useOperation(revokeSession, { invalidates: [listSessions], done: t('security:sessions.ended') })
  const endOthers = useOperation(revokeOtherSessions, {
    invalidates: [listSessions],
    done: ({ count }) => t('security:sessions.othersEnded', { count }),
  })
  return (
    <Stack gap="sm">
      <Title order={2}>{t('security:sessions.title')}</Title>
      <Text c="dimmed">{t('security:sessions.sentence')}</Text>
      <ReadPart read={read}>
        {({ sessions }) => (
          <>
            <Table.ScrollContainer minWidth={560}>
              <Table aria-label={t('security:sessions.title')} className={classes.oneLine}>
                <Table.Thead>
                  <Table.Tr>
                    {(['device', 'address', 'opened', 'seen'] as const).map((column) => (
                      <Table.Th key={column}>{t(`security:sessions.column.${column}`)}</Table.Th>
                    ))}
                    <Table.Th w={80} aria-label={t('security:close')} />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {sessions.map((session) => (
                    <SessionLine
                      key={session.id}
                      session={session}
                      busy={end.isPending}
                      onEnd={() => end.mutate({ sessionId: session.id })}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {sessions.some(({ isThis }) => !isThis) && (
              <Group>
                <Button size="xs" variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate({})}>
                  {t('security:sessions.endOthers')}
                </Button>
              </Group>
            )}
          </>
        )}
      </ReadPart>
    </Stack>
  )
}
