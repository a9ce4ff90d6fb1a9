import { SimpleGrid } from '@mantine/core'
import { HELD_AS_LABELS } from '#contract/contacts/relations/relations.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ListField } from '#web/kit/form/fields/ListField.tsx'
import { SelectField } from '#web/kit/form/fields/SelectField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { ContactField } from '../components/ContactField.tsx'
import { optionsOf } from '../options.ts'

interface Props {
  readonly bind: FieldBinding
  /** Contacts whose names are known: the file's own, the partner, the owners that stand. */
  readonly known: readonly Named[]
  /** Of an asset, each says how they hold it; of a debt, how much they owe. */
  readonly of: 'asset' | 'debt'
}

/** Who has a part: a contact, or somebody else by name; the parts make the whole. */
export function OwnersField({ bind, known, of }: Props) {
  const t = useTranslate()
  const asset = of === 'asset'
  return (
    <ListField
      bind={bind}
      label={asset ? t('wealth:owners') : t('wealth:borrowers')}
      addLabel={asset ? t('wealth:addOwner') : t('wealth:addBorrower')}
      fresh={{ contactId: null, name: null, share: '', ...(asset ? { heldAs: 'full' } : {}) }}
    >
      {(item) => (
        <SimpleGrid cols={{ base: 1, sm: asset ? 4 : 3 }} spacing="xs" verticalSpacing="xs" flex={1}>
          <ContactField bind={item.at('contactId')} label={t('wealth:ownerContact')} known={known} />
          <TextField bind={item.at('name')} label={t('wealth:ownerName')} placeholder={t('wealth:ownerNameHint')} />
          <TextField bind={item.at('share')} label={t('wealth:ownerShare')} placeholder={t('wealth:ownerShareHint')} />
          {asset && <SelectField bind={item.at('heldAs')} label={t('wealth:heldAs')} options={optionsOf(HELD_AS_LABELS)} />}
        </SimpleGrid>
      )}
    </ListField>
  )
}
