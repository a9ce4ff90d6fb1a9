import { Modal, Select, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { searchContacts } from '#contract/contacts/contacts.contract.ts'
import { listContactDeals } from '#contract/deals/deals.contract.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { WhyAnswer } from './WhyAnswer.tsx'

const TYPING_PAUSE = 200

/** The deals of a contact, one of which may be asked about instead. */
function DealSelect({
  contactId,
  value,
  onPick,
}: {
  readonly contactId: string
  readonly value: string | null
  onPick: (id: string | null) => void
}) {
  const t = useTranslate()
  const deals = useRead(listContactDeals, { contactId }).data?.rows ?? []
  if (!deals.length) return null
  return (
    <Select
      size="xs"
      label={t('rights:why.deal')}
      data={deals.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onPick}
      clearable
    />
  )
}

/** « Pourquoi voit-il… ? » from the list of users: about which contact, or which of its deals, one chooses. */
export function WhyUserDialog({ user, onClose }: { readonly user: Named; readonly onClose: () => void }) {
  const t = useTranslate()
  useReturnFocus()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE)
  const found = useRead(searchContacts, { search }).data?.contacts ?? []
  const [contactId, setContact] = useState<string | null>(null)
  const [dealId, setDeal] = useState<string | null>(null)
  const choose = (id: string | null) => {
    setContact(id)
    setDeal(null)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('rights:why.userTitle', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="sm">
        <Select
          size="xs"
          label={t('rights:why.contact')}
          placeholder={t('rights:why.chooseContact')}
          data={found.map(({ id, name, town }) => ({ value: id, label: [name, town].filter(Boolean).join(' · ') }))}
          value={contactId}
          onChange={choose}
          searchValue={typed}
          onSearchChange={setTyped}
          searchable
          // The server has searched.
          filter={({ options }) => options}
          nothingFoundMessage={t('rights:why.nobody')}
          data-autofocus
        />
        {contactId && <DealSelect contactId={contactId} value={dealId} onPick={setDeal} />}
        {contactId ? (
          <WhyAnswer about={dealId ? { dealId } : { contactId }} userId={user.id} />
        ) : (
          <Text c="dimmed">{t('rights:why.waiting')}</Text>
        )}
      </Stack>
    </Modal>
  )
}
