import { ActionIcon, Badge, Table, UnstyledButton } from '@mantine/core'
import { IconZoomIn } from '@tabler/icons-react'
import type { Figures } from '#contract/dashboards/dashboards.shapes.ts'
import type { readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { detailAddress } from '../deal-addresses.ts'
import type { FigureKind } from './figures.ts'
import { FigureCell } from './FigureCell.tsx'
import { FigureHead } from './FigureHead.tsx'
import classes from './widget.module.css'

interface TemplateTableProps {
  readonly widget: Out<typeof readDealsWidget>
  readonly columns: readonly FigureKind[]
  /** The people that the whole widget is filtered by. */
  readonly people: { readonly adviserIds: readonly string[]; readonly inChargeIds: readonly string[] }
  /** The template that the chart follows; null: all. */
  readonly followed: string | null
  onFollow: (templateId: string | null) => void
}

interface Line {
  readonly id: string | null
  readonly name: string
  readonly active: boolean
  readonly figures: Figures
}

/** DEAL-80: figures of all deals and of each template; a press on a name makes the chart follow it. */
export function TemplateTable({ widget, columns, people, followed, onFollow }: TemplateTableProps) {
  const t = useTranslate()
  const all: Line = { id: null, name: t('dashboards:widget.all'), active: true, figures: widget.all }
  const behind = ({ id }: Line) => ({ ...people, templateIds: id === null ? [] : [id] })
  return (
    <Table.ScrollContainer minWidth={760} type="native" className={classes['scroll']}>
      <Table className={classes['table']} highlightOnHover aria-label={t('dashboards:widget.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('dashboards:widget.template')}</Table.Th>
            {columns.map((figure) => (
              <Table.Th key={figure.key} scope="col" ta="right">
                <FigureHead label={figure.label} what={figure.what} />
              </Table.Th>
            ))}
            <Table.Th aria-label={t('dashboards:widget.detail')} w={36} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[all, ...widget.templates].map((line) => (
            <Table.Tr
              key={line.id ?? 'all'}
              data-followed={line.id === followed || undefined}
              data-all={line.id === null || undefined}
            >
              <Table.Th scope="row">
                <UnstyledButton
                  className={classes['name']}
                  aria-pressed={line.id === followed}
                  aria-label={t('dashboards:widget.follow', { template: line.name })}
                  onClick={() => onFollow(line.id)}
                >
                  {line.name}
                </UnstyledButton>
                {!line.active && (
                  <Badge ml={6} color="gray" variant="outline">
                    {t('dashboards:widget.inactive')}
                  </Badge>
                )}
              </Table.Th>
              {columns.map((figure) => (
                <Table.Td key={figure.key} ta="right">
                  <FigureCell
                    figure={figure}
                    figures={line.figures}
                    address={detailAddress({ ...behind(line), ...figure.behind })}
                    label={t('dashboards:figure.open', { figure: figure.label, template: line.name })}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                <ActionIcon
                  renderRoot={(props) => <AddressLink {...props} address={detailAddress(behind(line))} />}
                  aria-label={t('dashboards:widget.detailOf', { template: line.name })}
                >
                  <IconZoomIn size={16} aria-hidden />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
