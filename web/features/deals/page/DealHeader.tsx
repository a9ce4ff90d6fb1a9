import { ActionIcon, Anchor, Badge, Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconCheck, IconDots, IconPlayerPlay, IconRotate2, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { MenuEntries } from '#web/kit/menu/MenuEntries.tsx'
import { DueMark } from '#web/kit/timeline/DueMark.tsx'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { useWhy } from '../../rights/why/useWhy.tsx'
import classes from './deal.module.css'
import { useDeal } from './deal-context.ts'

/** What there is to do now, in one press: reopen, end, go on with the step under way, or begin the next one. */
function MainAction() {
  const t = useTranslate()
  const { deal, open, begin } = useDeal()
  const { current, proposedStepId } = deal
  const proposed = deal.steps.find(({ id }) => id === proposedStepId)
  if (deal.reopensIn)
    return (
      <Button variant="default" leftSection={<IconRotate2 size={15} aria-hidden />} onClick={() => open({ opens: 'reopen' })}>
        {t('deals:page.reopen')}
      </Button>
    )
  if (deal.asksForFinalState)
    return (
      <Button leftSection={<IconCheck size={15} aria-hidden />} onClick={() => open({ opens: 'final' })}>
        {t('deals:page.finish')}
      </Button>
    )
  const eventId = current?.eventId
  if (current && eventId)
    return (
      <Button leftSection={<IconPlayerPlay size={15} aria-hidden />} onClick={() => open({ opens: 'event', eventId })}>
        {t('deals:page.continue', { step: current.subject })}
      </Button>
    )
  if (!proposed) return null
  return (
    <Can do={proposed.cannotAdd === null} why={proposed.cannotAdd?.message}>
      <Button leftSection={<IconPlayerPlay size={15} aria-hidden />} onClick={() => begin(proposed)}>
        {t('deals:page.start', { step: proposed.subject })}
      </Button>
    </Can>
  )
}

function MoreActions() {
  const t = useTranslate()
  const { deal, open } = useDeal()
  const why = useWhy({ dealId: deal.id }, deal.name)
  const remove = {
    key: 'delete',
    label: t('deals:page.delete'),
    icon: <IconTrash size={15} aria-hidden />,
    danger: true,
    can: deal.can.delete,
    why: t('deals:page.noDelete'),
    run: () => open({ opens: 'delete' }),
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="input-xs" aria-label={t('deals:page.actions')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuEntries entries={[...why.entries, remove]} />
        </Menu.Dropdown>
      </Menu>
      {why.dialog}
    </>
  )
}

/** Who, what, in which state, and the main action. */
export function DealHeader() {
  const t = useTranslate()
  const { deal } = useDeal()
  const formats = useFormats()
  const { contact, progress } = deal
  const dueAt = deal.due === 'over' ? null : deal.current?.dueAt
  return (
    <header className={classes['head']}>
      <div className={classes['who']}>
        <Group gap="sm">
          <Title order={1}>{deal.name}</Title>
          <Badge color={deal.state === 'cancelled' ? 'gray' : 'wake'} variant={deal.stage === 'over' ? 'filled' : 'light'}>
            {t(`deals:state.${deal.state}`)}
          </Badge>
          {dueAt && <DueMark due={deal.due} date={formats.instant(dueAt)} />}
        </Group>
        <Group gap="md" className={classes['about']}>
          {contact.canOpen ? (
            <Anchor component={AddressLink} address={fileAddressOf(contact.id, 'suivi')}>
              {contact.name}
            </Anchor>
          ) : (
            <strong>{contact.name}</strong>
          )}
          <Text c="dimmed">{t('deals:page.template', { name: deal.template.name })}</Text>
          <Text c="dimmed">{t('deals:page.adviser', { name: deal.adviser.name })}</Text>
          {progress.total > 0 && (
            <Text c="dimmed">{t('deals:page.progress', { count: progress.total, done: progress.done })}</Text>
          )}
        </Group>
      </div>
      <Group gap="xs" wrap="nowrap">
        <MainAction />
        <MoreActions />
      </Group>
    </header>
  )
}
