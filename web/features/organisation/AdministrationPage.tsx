import { SimpleGrid, Stack, Title } from '@mantine/core'
import {
  IconBinaryTree,
  IconBuilding,
  IconBuildingBank,
  IconMailbox,
  IconPlugConnected,
  IconPlugOff,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react'
import { listMails } from '#contract/mail/mail.contract.ts'
import { readFirm } from '#contract/organisation/firm.contract.ts'
import { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers, readHierarchy } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { OUTBOX_ADDRESS } from '../mail/mail-columns.ts'
import { PROFILES_ADDRESS } from '../rights/profile-addresses.ts'
import { HIERARCHY_ADDRESS, USERS_ADDRESS } from '../users/people/people-addresses.ts'
import { Block } from './Block.tsx'
import { FIRM_ADDRESS, UNITS_ADDRESS } from './organisation-addresses.ts'

function useFirmSaid(): string | undefined {
  const t = useTranslate()
  const firm = useRead(readFirm, {}).data
  if (!firm) return undefined
  const complete = firm.siren !== null && firm.oriasNumber !== null
  return complete ? t('organisation:firmSaid', { name: firm.name }) : t('organisation:firmMissing')
}

function useUsersSaid(): string | undefined {
  const t = useTranslate()
  const formats = useFormats()
  const active = useRead(listUsers, { limit: 1, state: 'active' }).data?.total
  const inactive = useRead(listUsers, { limit: 1, state: 'inactive' }).data?.total
  if (!active || !inactive) return undefined
  return t('organisation:usersBoth', {
    active: t('organisation:usersSaid', { count: active.count, shown: formats.total(active) }),
    inactive: t('organisation:inactiveSaid', { count: inactive.count, shown: formats.total(inactive) }),
  })
}

/** What each block says, undefined while it is being read (ORG-5). */
function useCounts() {
  const t = useTranslate()
  const formats = useFormats()
  const firm = useFirmSaid()
  const users = useUsersSaid()
  const units = useRead(listBusinessUnits, {}).data?.units.length
  const hierarchy = useRead(readHierarchy, {}).data
  const profiles = useRead(listProfiles, {}).data?.profiles.length
  const mails = useRead(listMails, { limit: 1, state: 'kept' }).data?.total
  const tops = hierarchy?.users.filter(({ managerId, active: isActive }) => managerId === null && isActive).length
  return {
    firm,
    users,
    units: units === undefined ? undefined : t('organisation:unitsSaid', { count: units }),
    profiles:
      profiles === undefined ? undefined : t('organisation:profilesSaid', { count: profiles, shown: formats.number(profiles) }),
    tops: tops === undefined ? undefined : t('organisation:hierarchySaid', { count: tops, shown: formats.number(tops) }),
    mails: mails && t('organisation:outboxSaid', { count: mails.count, shown: formats.total(mails) }),
  }
}

/** Administration: what there is to look after, with how many of each (ORG-5). What does not exist yet says so. */
export function AdministrationPage() {
  const t = useTranslate()
  const said = useCounts()
  const blocks = [
    { key: 'firm', address: FIRM_ADDRESS, icon: IconBuildingBank, said: said.firm },
    { key: 'units', address: UNITS_ADDRESS, icon: IconBuilding, said: said.units },
    { key: 'profiles', address: PROFILES_ADDRESS, icon: IconShieldCheck, said: said.profiles },
    { key: 'users', address: USERS_ADDRESS, icon: IconUsers, said: said.users },
    { key: 'hierarchy', address: HIERARCHY_ADDRESS, icon: IconBinaryTree, said: said.tops },
    { key: 'outbox', address: OUTBOX_ADDRESS, icon: IconMailbox, said: said.mails },
    { key: 'aggregation', icon: IconPlugConnected, said: t('organisation:notYet') },
    { key: 'extranets', icon: IconPlugOff, said: t('organisation:notYet') },
  ] as const
  const title = (key: (typeof blocks)[number]['key']) =>
    key === 'firm' || key === 'units' ? t(`organisation:${key}.title`) : t(`organisation:${key}`)
  return (
    <Stack p="md" gap="md">
      <Title order={1}>{t('organisation:title')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} maw={1100}>
        {blocks.map(({ key, ...block }) => (
          <Block key={key} {...block} title={title(key)} sentence={t(`organisation:${key}Sentence`)} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}
