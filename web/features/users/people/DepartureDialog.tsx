import { List, Modal, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import { deleteUser, readDeparture } from '#contract/departures/departures.contract.ts'
import { listUserChoices, listUsers, readHierarchy } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { JobDialog } from '../../jobs/JobDialog.tsx'
import { USERS_ADDRESS } from './people-addresses.ts'
import { SuccessorSelect } from './SuccessorSelect.tsx'

type Departure = Out<typeof readDeparture>

const PLACES = ['mainAdviserId', 'coAdviserId', 'assistantId', 'dealsId', 'eventsId'] as const
type Successors = Readonly<Record<(typeof PLACES)[number], string | null>>
const NOBODY: Successors = { mainAdviserId: null, coAdviserId: null, assistantId: null, dealsId: null, eventsId: null }

/** What is left, in words: nothing that is not there. */
function Left({ departure }: { readonly departure: Departure }) {
  const t = useTranslate()
  const { name, contacts, privateFiles, deals, events, below } = departure
  const manager = departure.manager?.name ?? t('userForm:departure.top')
  const lines = [
    contacts.main > 0 && t('userForm:departure.main', { count: contacts.main }),
    contacts.coAdviser > 0 && t('userForm:departure.coAdviser', { count: contacts.coAdviser }),
    contacts.assistant > 0 && t('userForm:departure.assistant', { count: contacts.assistant }),
    privateFiles > 0 && t('userForm:departure.privateFiles', { count: privateFiles }),
    deals > 0 && t('userForm:departure.deals', { count: deals }),
    events > 0 && t('userForm:departure.events', { count: events }),
    below > 0 && t('userForm:departure.below', { count: below, manager }),
  ].filter((line) => line !== false)
  return (
    <Stack gap={4}>
      <Text>{t('userForm:departure.leaves', { name })}</Text>
      <List size="sm" withPadding>
        {(lines.length ? lines : [t('userForm:departure.nothing')]).map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Text size="xs" c="dimmed">
        {t('userForm:departure.private')}
      </Text>
    </Stack>
  )
}

interface ChoicesProps {
  readonly leaverId: string
  readonly to: Successors
  onChange: (to: Successors) => void
}

/** One person takes everything over, or each part goes somewhere. */
function Choices({ leaverId, to, onChange }: ChoicesProps) {
  const t = useTranslate()
  const [several, setSeveral] = useState(false)
  const select = (place: keyof Successors, label: string, advisers: boolean) => (
    <SuccessorSelect
      leaverId={leaverId}
      label={label}
      advisers={advisers}
      value={to[place]}
      onChange={(id) => onChange({ ...to, [place]: id })}
    />
  )
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={t('userForm:departure.how')}
        data={[
          { value: 'one', label: t('userForm:departure.oneWay') },
          { value: 'several', label: t('userForm:departure.severalWays') },
        ]}
        value={several ? 'several' : 'one'}
        onChange={(way) => setSeveral(way === 'several')}
      />
      {several ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs">
          {select('mainAdviserId', t('userForm:departure.toMain'), true)}
          {select('coAdviserId', t('userForm:departure.toCoAdviser'), true)}
          {select('assistantId', t('userForm:departure.toAssistant'), false)}
          {select('dealsId', t('userForm:departure.toDeals'), false)}
          {select('eventsId', t('userForm:departure.toEvents'), false)}
        </SimpleGrid>
      ) : (
        <SuccessorSelect
          leaverId={leaverId}
          label={t('userForm:departure.to')}
          advisers
          value={to.mainAdviserId}
          onChange={(id) => onChange({ mainAdviserId: id, coAdviserId: id, assistantId: id, dealsId: id, eventsId: id })}
        />
      )}
    </Stack>
  )
}

/** ORG-22: asks to whom everything goes, then follows the work. */
export function DepartureDialog({ userId, onClose }: { readonly userId: string; readonly onClose: () => void }) {
  const t = useTranslate()
  const go = useGo()
  const departure = useRead(readDeparture, { userId }).data
  const [to, setTo] = useState<Successors>(NOBODY)
  const [jobId, setJobId] = useState<string | null>(null)
  const started = useRef(false)
  const remove = useOperation(deleteUser, { done: false, refused: () => true, invalidates: [listUserChoices] })
  const title = t('userForm:departure.title', { name: departure?.name ?? '' })
  if (!departure)
    return (
      <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
        <SkeletonLines lines={4} />
      </Modal>
    )
  if (jobId)
    return (
      <JobDialog
        jobId={jobId}
        title={t('userForm:departure.running', { name: departure.name })}
        done={() => t('userForm:departure.done', { name: departure.name })}
        invalidates={[listUsers, listUserChoices, readHierarchy]}
        onClose={() => {
          onClose()
          go(USERS_ADDRESS)
        }}
      />
    )
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={t('userForm:departure.confirm')}
      danger={{ lost: t('userForm:departure.lost'), recover: t('userForm:departure.recover') }}
      onConfirm={async () => {
        const run = await remove.mutateAsync({ userId, ...to })
        started.current = true
        setJobId(run.jobId)
      }}
      // Once started, its progress takes the place of the question.
      onClose={() => started.current || onClose()}
    >
      <Stack gap="sm">
        <Left departure={departure} />
        <Choices leaverId={userId} to={to} onChange={setTo} />
      </Stack>
    </ConfirmDialog>
  )
}
