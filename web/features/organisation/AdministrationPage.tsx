import { SimpleGrid, Stack, Title } from '@mantine/core'
import { IconBinaryTree, IconMailbox, IconShieldCheck, IconUsers } from '@tabler/icons-react'
import { listMails } from '#contract/mail/mail.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers, readHierarchy } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { OUTBOX_ADDRESS } from '../mail/mail-columns.ts'
import { PROFILES_ADDRESS } from '../rights/profile-addresses.ts'
import { HIERARCHY_ADDRESS, USERS_ADDRESS } from '../users/people/people-addresses.ts'
import { Block } from './Block.tsx'

/** Administration: what there is to look after, with how many of each. */
export function AdministrationPage() {
  const t = useTranslate()
  const formats = useFormats()
  const users = useRead(listUsers, { limit: 1, state: 'active' })
  const hierarchy = useRead(readHierarchy, {})
  const profiles = useRead(listProfiles, {}).data?.profiles.length
  const kept = useRead(listMails, { limit: 1, state: 'kept' })
  const active = users.data?.total
  const tops = hierarchy.data?.users.filter(({ managerId, active: isActive }) => managerId === null && isActive).length
  const mails = kept.data?.total
  return (
    <Stack p="md" gap="md">
      <Title order={1}>{t('organisation:title')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} maw={1100}>
        <Block
          address={USERS_ADDRESS}
          icon={IconUsers}
          title={t('organisation:users')}
          said={active && t('organisation:usersSaid', { count: active.count, shown: formats.total(active) })}
          sentence={t('organisation:usersSentence')}
        />
        <Block
          address={PROFILES_ADDRESS}
          icon={IconShieldCheck}
          title={t('organisation:profiles')}
          said={
            profiles === undefined
              ? undefined
              : t('organisation:profilesSaid', { count: profiles, shown: formats.number(profiles) })
          }
          sentence={t('organisation:profilesSentence')}
        />
        <Block
          address={HIERARCHY_ADDRESS}
          icon={IconBinaryTree}
          title={t('organisation:hierarchy')}
          said={tops === undefined ? undefined : t('organisation:hierarchySaid', { count: tops, shown: formats.number(tops) })}
          sentence={t('organisation:hierarchySentence')}
        />
        <Block
          address={OUTBOX_ADDRESS}
          icon={IconMailbox}
          title={t('organisation:outbox')}
          said={mails && t('organisation:outboxSaid', { count: mails.count, shown: formats.total(mails) })}
          sentence={t('organisation:outboxSentence')}
        />
      </SimpleGrid>
    </Stack>
  )
}
