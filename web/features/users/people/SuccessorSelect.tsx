import { Select } from '@mantine/core'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { byWords } from '#web/kit/form/fields/byWords.ts'

interface SuccessorSelectProps {
  readonly leaverId: string
  readonly label: string
  /** Only who may be given clients. */
  readonly advisers: boolean
  readonly value: string | null
  onChange: (id: string | null) => void
}

/** Whoever stays and may take something over; the rule for each is the server’s. */
export function SuccessorSelect({ leaverId, label, advisers, value, onChange }: SuccessorSelectProps) {
  const t = useTranslate()
  const people = useRead(listUserChoices, {}).data?.users ?? []
  const offered = people.filter(({ id, isAdviser }) => id !== leaverId && (isAdviser || !advisers))
  return (
    <Select
      size="xs"
      label={label}
      placeholder={t('userForm:departure.nobody')}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('userForm:departure.nobody') }}
      filter={byWords}
    />
  )
}
