import { Anchor, Stack, Title } from '@mantine/core'
import { addProfile } from '#contract/rights/profiles.contract.ts'
import { firstGrants } from '#contract/rights/profiles.rules.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { profileAddress, PROFILES_ADDRESS } from '../profile-addresses.ts'
import { ProfileFields } from './ProfileFields.tsx'

const EMPTY = { label: '', valid: true, rights: gridOf(firstGrants()) }

/** ORG-10: a new profile, which may import contacts and nothing else until more is ticked. */
export function NewProfilePage() {
  const t = useTranslate()
  const go = useGo()
  const form = useOperationForm(addProfile, EMPTY, {
    invalidates: [listProfiles],
    fieldOf: { 'rights.label_taken': 'label' },
    onDone: ({ id }) => go(profileAddress(id)),
  })
  return (
    <Stack p="md" gap="sm" maw={1000}>
      <Anchor component={AddressLink} address={PROFILES_ADDRESS}>
        {t('rights:back')}
      </Anchor>
      <Title order={1}>{t('rights:new')}</Title>
      <FormFrame form={form} submitLabel={t('rights:form.add')}>
        <ProfileFields field={(name) => form.field(name)} />
      </FormFrame>
    </Stack>
  )
}
