import { Anchor, Button, Group, Text } from '@mantine/core'
import type { WorkLine } from '#contract/timeline/timeline.shapes.ts'
import { listMyWork } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { DueMark } from '#web/kit/timeline/DueMark.tsx'
import { fileAddressOf } from '../contacts/contact-addresses.ts'
import { dealAddress } from '../deals/deal-addresses.ts'
import { KindIcon } from './marks/KindIcon.tsx'
import '#web/kit/tokens.css'
import classes from './my-work.module.css'

const SHOWN = 12

function addressOf({ dealId, eventId, contact }: WorkLine): string {
  const query = eventId ? `?evenement=${eventId}` : ''
  return dealId ? dealAddress(dealId) + query : fileAddressOf(contact.id, 'suivi') + query
}

function Line({ line }: { readonly line: WorkLine }) {
  const formats = useFormats()
  const about = line.deal ? `${line.contact.name} · ${line.deal}` : line.contact.name
  return (
    <li className={classes['line']}>
      <KindIcon kind={line.kind} />
      <span className={classes['what']}>
        <Anchor component={AddressLink} address={addressOf(line)}>
          {line.subject}
        </Anchor>
        <Text size="xs" c="dimmed" truncate>
          {about}
        </Text>
      </span>
      <DueMark due={line.due} date={formats.instant(line.dueAt)} />
    </li>
  )
}

/** Widget « À faire » of Accueil: the latest first, each with its mark, one press away. */
export function MyWork() {
  const t = useTranslate()
  const formats = useFormats()
  const go = useGo()
  const { data, error, refetch } = useRead(listMyWork, { limit: SHOWN })
  if (error) return <ErrorBlock error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonLines lines={4} height={24} />
  if (data.rows.length === 0) {
    const action = (
      <Button variant="default" onClick={() => go('/contacts')}>
        {t('timeline:work.toContacts')}
      </Button>
    )
    return <EmptyState sentence={t('timeline:work.empty')} action={action} />
  }
  return (
    <>
      <ul className={classes['lines']}>
        {data.rows.map((line) => (
          <Line key={line.eventId ?? `${line.dealId}`} line={line} />
        ))}
      </ul>
      <Group gap="md" mt={6}>
        {data.late > 0 && (
          <Text size="xs" c="var(--kit-bad-text)" fw={600}>
            {t('timeline:work.late', { count: data.late, total: formats.number(data.late) })}
          </Text>
        )}
        {data.total > data.rows.length && (
          <Text size="xs" c="dimmed">
            {t('timeline:work.more', { total: formats.number(data.total) })}
          </Text>
        )}
      </Group>
    </>
  )
}
