import { Badge, Group, Text } from '@mantine/core'
import { addAsset, editAsset, removeAsset } from '#contract/contacts/wealth/wealth.contract.ts'
import type { Asset, Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { ASSET_KINDS } from '#contract/contacts/wealth/wealth.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { todayHere } from '#web/kit/format/formats.ts'
import type { Formats } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { EntryDialog } from '../components/EntryDialog.tsx'
import { AssetFields } from './AssetFields.tsx'
import { knownOwners, ownersInWords } from './known-owners.ts'
import { LinesBlock } from './LinesBlock.tsx'
import { alone } from './proposed-owners.ts'
import { PLACES, WEALTH_READS } from './wealth-reads.ts'

interface Props {
  readonly contact: Named
  readonly wealth: Wealth
}

/** CON-5: what the contact owns, with its part of each. */
export function AssetsBlock({ contact, wealth }: Props) {
  const t = useTranslate()
  const formats = useFormats()
  const remove = useOperation(removeAsset, { invalidates: WEALTH_READS, refused: () => true })
  return (
    <LinesBlock
      id={PLACES.assets}
      title={t('wealth:assets')}
      empty={t('wealth:assetsEmpty')}
      addLabel={t('wealth:addAsset')}
      aside={<Text fw={600}>{formats.euros(wealth.totals.grossCents)}</Text>}
      lines={wealth.assets}
      columns={columnsOf(t, formats)}
      nameOf={({ label }) => label}
      lost={t('wealth:removeOwnedLost')}
      canEdit={wealth.can.edit}
      renderDialog={(asset, onClose) => <AssetDialog contact={contact} wealth={wealth} asset={asset} onClose={onClose} />}
      onRemove={({ id, version }) => remove.mutateAsync({ contactId: contact.id, assetId: id, version })}
    />
  )
}

function AssetName({ asset }: { readonly asset: Asset }) {
  const t = useTranslate()
  return (
    <>
      <Group gap={6}>
        {asset.label}
        {asset.byRegime && <Badge variant="default">{t('wealth:byRegime')}</Badge>}
      </Group>
      <Text c="dimmed">{ASSET_KINDS[asset.kind].label}</Text>
    </>
  )
}

function columnsOf(t: Translate, formats: Formats) {
  return [
    { label: t('wealth:label'), cell: (asset: Asset) => <AssetName asset={asset} /> },
    { label: t('wealth:owners'), cell: (asset: Asset) => ownersInWords(t, asset.owners) },
    { label: t('wealth:valuedOn'), cell: ({ values }: Asset) => values[0] && formats.day(values[0].valuedOn) },
    { label: t('wealth:value'), numeric: true, cell: (asset: Asset) => formats.euros(asset.valueCents) },
    {
      label: t('wealth:part'),
      numeric: true,
      cell: ({ partCents }: Asset) => (partCents === null ? t('wealth:notValued') : formats.euros(partCents)),
    },
  ]
}

interface DialogProps extends Props {
  readonly asset: Asset | null
  readonly onClose: () => void
}

function AssetDialog({ contact, wealth, asset, onClose }: DialogProps) {
  const t = useTranslate()
  const today = todayHere()
  const around = { contact, union: wealth.union, today, known: knownOwners(contact, wealth, asset?.owners ?? []) }
  if (!asset) {
    const initial = {
      contactId: contact.id,
      kind: null,
      label: '',
      owners: alone(contact),
      values: [{ valuedOn: today, valueCents: null }],
    }
    return (
      <EntryDialog
        title={t('wealth:addAsset')}
        submitLabel={t('wealth:submit')}
        operation={addAsset}
        initial={initial}
        invalidates={WEALTH_READS}
        onClose={onClose}
      >
        {(fields) => <AssetFields {...fields} {...around} isNew />}
      </EntryDialog>
    )
  }
  const { id: assetId, byRegime: _r, valueCents: _v, share: _s, partCents: _p, ...entry } = asset
  return (
    <EntryDialog
      title={t('wealth:editAsset')}
      operation={editAsset}
      initial={{ contactId: contact.id, assetId, ...entry }}
      invalidates={WEALTH_READS}
      onClose={onClose}
    >
      {(fields) => <AssetFields {...fields} {...around} isNew={false} />}
    </EntryDialog>
  )
}
