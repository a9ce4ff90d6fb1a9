import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { ASSET_CATEGORY_LABELS, ASSET_KINDS, ASSET_ORIGIN_LABELS } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DateField } from '#web/kit/form/fields/DateField.tsx'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { MoneyField } from '#web/kit/form/fields/MoneyField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { EntryFields } from '../components/EntryDialog.tsx'
import { useEntryValue } from '../components/EntryDialog.tsx'
import { optionsOf } from '../options.ts'
import { OwnersField } from './OwnersField.tsx'
import { alone, proposedOwners } from './proposed-owners.ts'

const KIND_OPTIONS = Object.entries(ASSET_KINDS).map(([value, { category, label }]) => ({
  value,
  label: `${ASSET_CATEGORY_LABELS[category]} : ${label}`,
}))

interface Props extends EntryFields {
  readonly contact: Named
  readonly union: Wealth['union']
  readonly known: readonly Named[]
  /** Of a new asset the shares follow the proposal until somebody changes them. */
  readonly isNew: boolean
  readonly today: string
}

export function AssetFields({ field, store, contact, union, known, isNew, today }: Props) {
  const t = useTranslate()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
        <SelectField bind={field('kind')} label={t('wealth:kind')} options={KIND_OPTIONS} />
        <TextField bind={field('label')} label={t('wealth:label')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xs" verticalSpacing="xs">
        <SelectField bind={field('origin')} label={t('wealth:origin')} options={optionsOf(ASSET_ORIGIN_LABELS)} />
        <DateField bind={field('acquiredOn')} label={t('wealth:acquiredOn')} />
        <MoneyField bind={field('acquisitionCents')} label={t('wealth:acquisitionCents')} />
      </SimpleGrid>
      <ListField
        bind={field('values')}
        label={t('wealth:values')}
        addLabel={t('wealth:addValue')}
        fresh={{ valuedOn: today, valueCents: null }}
      >
        {(item) => (
          <Group gap="xs" align="flex-start" flex={1}>
            <MoneyField bind={item.at('valueCents')} label={t('wealth:value')} />
            <DateField bind={item.at('valuedOn')} label={t('wealth:valuedOn')} />
          </Group>
        )}
      </ListField>
      <OwnersField bind={field('owners')} known={known} of="asset" />
      <Proposal store={store} contact={contact} union={union} isNew={isNew} />
      <TextField bind={field('notes')} label={t('wealth:notes')} />
    </>
  )
}

/** What the matrimonial regime says of this asset, to be taken or left. */
function Proposal({ store, contact, union, isNew }: Pick<Props, 'store' | 'contact' | 'union' | 'isNew'>) {
  const t = useTranslate()
  const typed = { kind: useEntryValue(store, 'kind'), origin: useEntryValue(store, 'origin') }
  const owners = JSON.stringify(useEntryValue(store, 'owners'))
  const proposed = proposedOwners(union, contact, typed, t('wealth:partner'))
  const wanted = Array.isArray(proposed) ? JSON.stringify(proposed) : null
  const followed = useRef(JSON.stringify(alone(contact)))
  useEffect(() => {
    if (!isNew || wanted === null || JSON.stringify(store.get('owners')) !== followed.current) return
    followed.current = wanted
    store.set('owners', JSON.parse(wanted))
  }, [isNew, wanted, store, followed])
  if (proposed === null) return null
  if (proposed === 'unknown') return <Text c="dimmed">{t('wealth:regimeUnknown')}</Text>
  const nameOf = (id: string | null) => (id === contact.id ? contact.name : union.partner?.name)
  const shares = proposed.map(({ contactId, name, share }) => `${name ?? nameOf(contactId) ?? ''} ${share} %`).join(', ')
  return (
    <Group gap="xs">
      <Text c="dimmed">{t('wealth:regimeProposes', { shares })}</Text>
      {owners !== wanted && (
        <Button size="compact-xs" variant="default" onClick={() => store.set('owners', [...proposed])}>
          {t('wealth:regimeApply')}
        </Button>
      )}
    </Group>
  )
}
