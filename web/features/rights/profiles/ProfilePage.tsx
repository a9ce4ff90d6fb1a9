import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { Out } from '#contract/kernel/operation.ts'
import { changeProfile, readProfile } from '#contract/rights/profiles.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { DetailPage } from '#web/kit/detail/DetailPage.tsx'
import { DetailRead } from '#web/kit/detail/DetailRead.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { PROFILES_ADDRESS } from '../profile-addresses.ts'
import { ProfileFields } from './ProfileFields.tsx'
import { profileStates } from './profile-columns.ts'
import { useProfileMenu } from './useProfileMenu.tsx'

type Profile = Out<typeof readProfile>

const inputOf = ({ id, version, label, valid, rights }: Profile) => ({ profileId: id, version, label, valid, rights })

function ProfileForm({ profile }: { readonly profile: Profile }) {
  const t = useTranslate()
  const form = useOperationForm(changeProfile, inputOf(profile), {
    invalidates: [listProfiles, readProfile],
    fieldOf: { 'rights.label_taken': 'label' },
    current: async () => inputOf(await call(readProfile, { profileId: profile.id })),
  })
  const locked = profile.notChange
  const fields = <ProfileFields field={(name) => form.field(name)} disabled={locked !== null} />
  if (!locked) return <FormFrame form={form}>{fields}</FormFrame>
  return (
    <Stack gap="sm">
      <Alert role="note" variant="light" color="gray" icon={<IconLock aria-hidden />} title={t('rights:form.locked')} py="xs">
        {locked.message}
      </Alert>
      {fields}
    </Stack>
  )
}

function Facts({ profile }: { readonly profile: Profile }) {
  const t = useTranslate()
  if (profile.person) return <Text>{t('rights:customise.only', { name: profile.person.name })}</Text>
  const some = profile.users.slice(0, 5).map(({ name }) => name)
  const names = [...some, ...(profile.userCount > some.length ? [t('rights:form.more')] : [])].join(', ')
  return (
    <Text>
      {[t('rights:form.held', { count: profile.userCount, names }), ...(profile.notChange ? [] : [t('rights:form.effect')])].join(
        ' · ',
      )}
    </Text>
  )
}

/** ORG-10 to ORG-14: a profile in a page of its own. */
export function ProfilePage() {
  const t = useTranslate()
  const { profileId } = useParams({ from: '/frame/administration/profils/$profileId' })
  const read = useRead(readProfile, { profileId })
  const { entriesOf, dialog } = useProfileMenu()
  usePageTitle(read.data?.label)
  return (
    <>
      <DetailRead read={read}>
        {(profile) => (
          <DetailPage
            title={profile.label}
            kind={
              <Anchor component={AddressLink} address={PROFILES_ADDRESS} size="sm">
                {t('rights:back')}
              </Anchor>
            }
            states={profileStates(profile, t)}
            facts={<Facts profile={profile} />}
            menu={entriesOf(profile, 'page')}
          >
            <ProfileForm key={profile.id} profile={profile} />
          </DetailPage>
        )}
      </DetailRead>
      {dialog}
    </>
  )
}
