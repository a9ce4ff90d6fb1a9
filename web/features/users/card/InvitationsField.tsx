import { Group, NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'

const FIRST_LIMIT = 10
const MODES = ['unlimited', 'none', 'limited'] as const
const modeOf = (value: unknown): (typeof MODES)[number] =>
  value === 0 ? 'none' : typeof value === 'number' ? 'limited' : 'unlimited'

/** A limit being typed may be empty for a moment: the last one stands meanwhile. */
function Limit({ value, onLimit }: { readonly value: unknown; onLimit: (most: number) => void }) {
  const t = useTranslate()
  const kept = typeof value === 'number' ? value : FIRST_LIMIT
  const [typed, setTyped] = useState<number | string>(kept)
  return (
    <NumberInput
      size="xs"
      label={t('userForm:invitationsMost')}
      min={1}
      max={100_000}
      allowDecimal={false}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        if (typeof next === 'number' && next > 0) onLimit(next)
      }}
      onBlur={() => setTyped(kept)}
    />
  )
}

/** ORG-20: how many clients somebody may invite to the portal: null no limit, 0 nobody. */
export function InvitationsField({ bind }: { readonly bind: FieldBinding }) {
  const t = useTranslate()
  const label = t('userForm:invitations')
  const { value, set } = useField({ bind, label }, (one) =>
    typeof one === 'number' && one > 0 ? String(one) : t(`userForm:invitationsMode.${modeOf(one)}`),
  )
  const mode = modeOf(value)
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" grow>
      <Select
        size="xs"
        label={label}
        data={MODES.map((one) => ({ value: one, label: t(`userForm:invitationsMode.${one}`) }))}
        value={mode}
        allowDeselect={false}
        onChange={(next) => set(next === 'unlimited' ? null : next === 'none' ? 0 : FIRST_LIMIT)}
      />
      {mode === 'limited' && <Limit value={value} onLimit={set} />}
    </Group>
  )
}
