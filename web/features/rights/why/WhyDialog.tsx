import { Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import type { About } from './WhyAnswer.tsx'
import { WhyAnswer } from './WhyAnswer.tsx'

interface WhyDialogProps {
  readonly about: About
  /** The contact or the deal by name. */
  readonly name: string
  onClose: () => void
}

/** « Pourquoi ? » from a record: about whom one chooses. */
export function WhyDialog({ about, name, onClose }: WhyDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  const people = useRead(listUserChoices, {}).data?.users ?? []
  const [userId, setUser] = useState<string | null>(null)
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('rights:why.title', { name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="sm">
        <Select
          size="xs"
          label={t('rights:why.person')}
          placeholder={t('rights:why.choosePerson')}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          value={userId}
          onChange={setUser}
          searchable
          filter={byWords}
          data-autofocus
        />
        {userId ? <WhyAnswer about={about} userId={userId} /> : <Text c="dimmed">{t('rights:why.waiting')}</Text>}
      </Stack>
    </Modal>
  )
}
