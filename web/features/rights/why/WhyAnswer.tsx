import { Group, List, Paper, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { Out } from '#contract/kernel/operation.ts'
import { explainContact, explainDeal } from '#contract/rights/why.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'

/** What is asked about. */
export type About = { readonly contactId: string } | { readonly dealId: string }

type Why = Out<typeof explainContact>

interface PartProps {
  readonly yes: string
  readonly no: string
  readonly part: Why['sees']
}

function Part({ yes, no, part }: PartProps) {
  return (
    <Paper withBorder p="sm">
      <Group gap="xs" mb={4} wrap="nowrap">
        <ThemeIcon size="sm" radius="xl" color={part.allowed ? 'teal' : 'gray'} aria-hidden>
          {part.allowed ? <IconCheck size={13} /> : <IconX size={13} />}
        </ThemeIcon>
        <Text fw={600}>{part.allowed ? yes : no}</Text>
      </Group>
      <List size="sm" spacing={2}>
        {part.sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Paper>
  )
}

function Shown({ why }: { readonly why: Why }) {
  const t = useTranslate()
  const { name } = why.user
  return (
    <Stack gap="xs" role="status">
      <Text c="dimmed" size="sm">
        {t('rights:why.profile', { name: why.profileName })}
      </Text>
      <Part yes={t('rights:why.sees', { name })} no={t('rights:why.seesNot', { name })} part={why.sees} />
      <Part yes={t('rights:why.changes', { name })} no={t('rights:why.changesNot', { name })} part={why.changes} />
    </Stack>
  )
}

function OfContact({ contactId, userId }: { readonly contactId: string; readonly userId: string }) {
  return <ReadPart read={useRead(explainContact, { contactId, userId })}>{(why) => <Shown why={why} />}</ReadPart>
}

function OfDeal({ dealId, userId }: { readonly dealId: string; readonly userId: string }) {
  return <ReadPart read={useRead(explainDeal, { dealId, userId })}>{(why) => <Shown why={why} />}</ReadPart>
}

/** SEC-7: does this person see it, may they change it, and by which right, scope and link, or what is missing. */
export function WhyAnswer({ about, userId }: { readonly about: About; readonly userId: string }) {
  return 'dealId' in about ? (
    <OfDeal dealId={about.dealId} userId={userId} />
  ) : (
    <OfContact contactId={about.contactId} userId={userId} />
  )
}
