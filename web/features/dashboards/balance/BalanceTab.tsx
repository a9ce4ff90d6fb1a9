import { Button, Group, SegmentedControl, Table, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { IconDownload } from '@tabler/icons-react'
import { countDealRows } from '#contract/dashboards/dashboards.contract.ts'
import type { readDealChoices } from '#contract/dashboards/dashboards.contract.ts'
import { BALANCE_GROUPS } from '#contract/dashboards/dashboards.types.ts'
import type { BalanceGroup } from '#contract/dashboards/dashboards.types.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { FilterBar } from '#web/kit/list/filters/FilterBar.tsx'
import { SearchBox } from '#web/kit/list/SearchBox.tsx'
import { useListAddress } from '#web/kit/list/useListAddress.ts'
import { DetailTabs } from '../components/DetailTabs.tsx'
import { FigureHead } from '../components/FigureHead.tsx'
import { situationFigures } from '../components/figures.ts'
import { useExport } from '../components/use-export.tsx'
import { filterOf } from '../deal-addresses.ts'
import { detailFilters } from '../deal-filters.ts'
import { wordOfGroup } from '../pilotage-search.ts'
import { BalanceLevel } from './BalanceLevel.tsx'
import classes from './balance.module.css'

interface BalanceTabProps {
  readonly choices: Out<typeof readDealChoices>
  readonly group: BalanceGroup
}

/** DEAL-81, tab Bilan – Détail: a tree that follows the hierarchy, opened level by level, with the figures of each. */
export function BalanceTab({ choices, group }: BalanceTabProps) {
  const t = useTranslate()
  const formats = useFormats()
  const filters = detailFilters(t, choices)
  const { query, setQuery } = useListAddress({ filters, columns: [] })
  const filter = filterOf(query)
  const { data: total } = useRead(countDealRows, filter)
  const exporting = useExport()
  const figures = situationFigures(t)
  const frame = useRef<HTMLDivElement>(null)
  return (
    <section className={classes['page']} aria-label={t('dashboards:detail.balance')}>
      <header className={classes['head']}>
        <Title order={1}>{t('dashboards:detail.title')}</Title>
        {total && (
          <Text c="dimmed">{t('dashboards:balance.total', { count: total.count, shown: formats.number(total.count) })}</Text>
        )}
        <DetailTabs active="balance" />
        <GroupChoice group={group} />
      </header>
      <div className={classes['bar']}>
        <SearchBox
          label={t('dashboards:filter.search')}
          value={query.search}
          onSearch={(search) => setQuery({ ...query, search }, 'replace')}
          onLeave={() => frame.current?.querySelector('button')?.focus()}
        />
        <FilterBar
          filters={filters}
          values={query.filters}
          onChange={(values) => setQuery({ ...query, filters: values }, 'replace')}
        />
        <Group ml="auto">
          <Button
            variant="default"
            loading={exporting.pending}
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => void exporting.begin({ selection: { all: true, filter, except: [] }, view: 'balance', group })}
          >
            {t('kit:list.export')}
          </Button>
        </Group>
      </div>
      <div
        ref={frame}
        className={classes['frame']}
        role="region"
        aria-label={t('dashboards:balance.tree', { group: t(`dashboards:balance.${group}`) })}
      >
        <Table className={classes['table']} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('dashboards:column.name')}</Table.Th>
              {figures.map(({ key, label, what }) => (
                <Table.Th key={key} scope="col" ta="right">
                  <FigureHead label={label} what={what} />
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="right">
                {t('dashboards:column.stepNo')}
              </Table.Th>
              <Table.Th scope="col">{t('dashboards:column.state')}</Table.Th>
              <Table.Th scope="col">{t('dashboards:column.due')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <BalanceLevel filter={filter} group={group} parent={{}} depth={0} figures={figures} />
          </Table.Tbody>
        </Table>
      </div>
      {exporting.dialog}
    </section>
  )
}

function GroupChoice({ group }: { readonly group: BalanceGroup }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: '/pilotage/affaires' })
  const choose = (value: string) => {
    const chosen = BALANCE_GROUPS.find((one) => one === value) ?? 'in_charge'
    void navigate({ search: (now) => ({ ...now, groupe: chosen === 'in_charge' ? undefined : wordOfGroup(chosen) }) })
  }
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('dashboards:balance.group')}
      value={group}
      onChange={choose}
      data={BALANCE_GROUPS.map((value) => ({ value, label: t(`dashboards:balance.${value}`) }))}
    />
  )
}
