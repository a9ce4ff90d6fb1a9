import { Group, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { TITLES } from '#contract/users/users.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'

type Name = 'title' | 'firstName' | 'lastName' | 'email' | 'login' | 'internalNumber' | 'isAdviser' | 'profileId'

interface PersonFieldsProps {
  field: (name: Name) => FieldBinding
  /** What the card says now, offered even when it is no longer a usual choice. */
  readonly title?: string | null
  readonly profileId?: string
  /** Stands beside the profile. */
  readonly beside?: ReactNode
}

/** ORG-20 in its essentials: what is filled in about somebody. */
export function PersonFields({ field, title, profileId, beside }: PersonFieldsProps) {
  const t = useTranslate()
  const profiles = useRead(listProfiles, {}).data?.profiles ?? []
  const titles: readonly string[] = title && !TITLES.some((usual) => usual === title) ? [...TITLES, title] : TITLES
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
        <SelectField
          bind={field('title')}
          label={t('people:form.titleOf')}
          options={titles.map((value) => ({ value, label: value }))}
        />
        <TextField bind={field('internalNumber')} label={t('people:form.internalNumber')} />
        <TextField bind={field('firstName')} label={t('people:form.firstName')} />
        <TextField bind={field('lastName')} label={t('people:form.lastName')} />
        <TextField bind={field('email')} label={t('people:form.email')} type="email" />
        <TextField bind={field('login')} label={t('people:form.login')} autoComplete="off" />
        <SelectField
          bind={field('profileId')}
          label={t('people:form.profile')}
          options={profiles
            .filter(({ id, valid, custom }) => (valid && !custom) || id === profileId)
            .map(({ id, label }) => ({ value: id, label }))}
        />
        {beside}
      </SimpleGrid>
      <Group>
        <SwitchField bind={field('isAdviser')} label={t('people:form.isAdviser')} description={t('people:form.isAdviserHint')} />
      </Group>
    </>
  )
}
