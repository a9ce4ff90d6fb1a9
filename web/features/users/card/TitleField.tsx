import { Group, Select } from '@mantine/core'
import { useState } from 'react'
import { TITLES } from '#contract/users/users.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

const OTHER = 'other'
const isUsual = (title: string) => TITLES.some((usual) => usual === title)

/** ORG-20: a usual title, or another one in free text. */
export function TitleField({ bind }: { readonly bind: FieldBinding }) {
  const t = useTranslate()
  const label = t('userForm:title')
  const { value, set, input } = useField({ bind, label })
  const title = typeof value === 'string' ? value : ''
  const [other, setOther] = useState(title !== '' && !isUsual(title))
  const free = other || (title !== '' && !isUsual(title))
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" grow>
      <Select
        size="xs"
        label={label}
        data={[...TITLES.map((one) => ({ value: one, label: one })), { value: OTHER, label: t('userForm:titleOther') }]}
        value={free ? OTHER : title || null}
        onChange={(next) => {
          setOther(next === OTHER)
          set(next === OTHER ? '' : next)
        }}
        clearable
        clearButtonProps={{ 'aria-label': t('userForm:photo.remove') }}
        error={free ? undefined : input.error}
      />
      {free && <TextField bind={bind} label={t('userForm:titleText')} />}
    </Group>
  )
}
