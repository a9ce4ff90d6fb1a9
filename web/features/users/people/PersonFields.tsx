import { Group, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { TitleField } from '../card/TitleField.tsx'

type Name = 'title' | 'firstName' | 'lastName' | 'email' | 'login' | 'internalNumber' | 'isAdviser' | 'profileId'

interface PersonFieldsProps {
  field: (name: Name) => FieldBinding
  /** Stands beside the profile. */
  readonly beside?: ReactNode
}

/** ORG-20 in its essentials: what is filled in to add somebody; their page has the rest. */
export function PersonFields({ field, beside }: PersonFieldsProps) {
  const t = useTranslate()
  const profiles = useRead(listProfiles, {}).data?.profiles ?? []
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
        <TitleField bind={field('title')} />
        <TextField bind={field('internalNumber')} label={t('people:form.internalNumber')} />
        <TextField bind={field('firstName')} label={t('people:form.firstName')} />
        <TextField bind={field('lastName')} label={t('people:form.lastName')} />
        <TextField bind={field('email')} label={t('people:form.email')} type="email" />
        <TextField bind={field('login')} label={t('people:form.login')} autoComplete="off" />
        <SelectField
          bind={field('profileId')}
          label={t('people:form.profile')}
          options={profiles.filter(({ valid, custom }) => valid && !custom).map(({ id, label }) => ({ value: id, label }))}
        />
        {beside}
      </SimpleGrid>
      <Group>
        <SwitchField bind={field('isAdviser')} label={t('people:form.isAdviser')} description={t('people:form.isAdviserHint')} />
      </Group>
    </>
  )
}
