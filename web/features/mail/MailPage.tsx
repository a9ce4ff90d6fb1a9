import { Alert, Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { readMail } from '#contract/mail/mail.contract.ts'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { linked } from './linked.ts'
import { OUTBOX_ADDRESS, recipientOf, stateBadge } from './mail-columns.ts'

/** The text with its addresses as links: the activation link of somebody is opened, or copied, from here. */
function MailText({ text }: { readonly text: string }) {
  const t = useTranslate()
  return (
    <Paper withBorder p="md" component="section" aria-label={t('mail:text')}>
      <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {linked(text).map((part) =>
          part.link ? (
            <Anchor key={part.at} underline="always" href={part.text} target="_blank" rel="noreferrer">
              {part.text}
            </Anchor>
          ) : (
            part.text
          ),
        )}
      </Text>
    </Paper>
  )
}

/**
 * One e-mail of the outbox. Its text is shown, not its HTML: the page's policy would take away the colours that an
 * e-mail carries, and both say the same.
 */
export function MailPage() {
  const t = useTranslate()
  const formats = useFormats()
  const { mailId } = useParams({ from: '/frame/administration/envois/$mailId' })
  const read = useRead(readMail, { mailId })
  usePageTitle(read.data?.subject)
  if (read.error?.code === 'not_found') return <NotFound />
  return (
    <Stack p="md" gap="sm" maw={820}>
      <Anchor component={AddressLink} address={OUTBOX_ADDRESS} size="sm">
        {t('mail:back')}
      </Anchor>
      <ReadPart read={read} skeleton={<SkeletonLines lines={8} />}>
        {(mail) => (
          <>
            <Group gap="sm">
              <Title order={1}>{mail.subject}</Title>
              <ToneBadge {...stateBadge(mail.state, t)} />
            </Group>
            <Text c="dimmed">
              {t('mail:to')} {recipientOf(mail)} · {formats.instant(mail.sentAt ?? mail.createdAt)}
            </Text>
            {mail.state === 'kept' && (
              <Alert role="note" color="yellow" variant="light" py="xs">
                {t('mail:keptHint')}
              </Alert>
            )}
            {mail.state === 'sent' && <Text size="xs">{t('mail:sentHint')}</Text>}
            {mail.lastError && (
              <Alert role="note" color="red" variant="light" py="xs">
                {t('mail:lastError', { error: mail.lastError })}
              </Alert>
            )}
            <MailText text={mail.text} />
          </>
        )}
      </ReadPart>
    </Stack>
  )
}
