import { Table } from '@mantine/core'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { dealAddress } from '../../deals/deal-addresses.ts'
import { DueCell } from '../manage/DueCell.tsx'
import type { LevelProps } from './level.types.ts'

/** A deal at the end of a branch. It counts for one in its situation, so that each level adds up to the one above. */
export function DealLine({ deal, figures, depth, group }: LevelProps & { readonly deal: DealRow }) {
  const t = useTranslate()
  const formats = useFormats()
  const values: Readonly<Record<string, string>> = {
    count: '1',
    potential: deal.potentialCents === null ? '—' : formats.euros(deal.potentialCents),
    weighted: deal.weightedCents === null ? '—' : formats.euros(deal.weightedCents),
    [deal.situation]: '1',
  }
  return (
    <Table.Tr data-kind="deal">
      <Table.Th scope="row" style={{ paddingInlineStart: 28 + depth * 18 }}>
        <AddressLink address={dealAddress(deal.id)}>
          {deal.name} · {group === 'client' ? deal.inCharge.name : deal.client.name}
        </AddressLink>
      </Table.Th>
      {figures.map(({ key }) => (
        <Table.Td key={key} ta="right">
          {values[key]}
        </Table.Td>
      ))}
      <Table.Td ta="right" title={deal.step?.subject}>
        {deal.step?.number}
      </Table.Td>
      <Table.Td>{t(`deals:state.${deal.state}`)}</Table.Td>
      <Table.Td>
        <DueCell deal={deal} />
      </Table.Td>
    </Table.Tr>
  )
}
