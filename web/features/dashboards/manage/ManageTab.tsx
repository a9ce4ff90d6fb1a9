import { SegmentedControl, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { IconArrowRight, IconUser } from '@tabler/icons-react'
import { countDealRows, listDealRows } from '#contract/dashboards/dashboards.contract.ts'
import type { readDealChoices } from '#contract/dashboards/dashboards.contract.ts'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import { DEAL_SORTS, DEAL_VIEWS } from '#contract/dashboards/dashboards.types.ts'
import type { DealView } from '#contract/dashboards/dashboards.types.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useGo } from '#web/kit/link/follow.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListQuery, ListWindow, Selection } from '#web/kit/list/list.types.ts'
import { everything } from '#web/kit/list/selection/selection.ts'
import { DetailTabs } from '../components/DetailTabs.tsx'
import { useExport } from '../components/use-export.tsx'
import { fileAddressOf } from '../../contacts/contact-addresses.ts'
import { dealAddress } from '../../deals/deal-addresses.ts'
import { filterOf, selectionOf } from '../deal-addresses.ts'
import { detailFilters } from '../deal-filters.ts'
import { wordOfView } from '../pilotage-search.ts'
import { ChangeStatesDialog } from './ChangeStatesDialog.tsx'
import { dealColumns } from './deal-columns.tsx'
import classes from './manage.module.css'

interface ManageTabProps {
  readonly choices: Out<typeof readDealChoices>
  readonly view: DealView
  /** The one template looked at, if there is one. */
  readonly templateId: string | null
}

const sortOf = (sort: string | null) => DEAL_SORTS.find((one) => one === sort) ?? 'client'

/** DEAL-81, tab Gestion: every deal, in either view, with the batch « Statut » and the export of what is shown. */
export function ManageTab({ choices, view, templateId }: ManageTabProps) {
  const t = useTranslate()
  const go = useGo()
  const [batch, setBatch] = useState<{ selection: Selection; count: Counted } | null>(null)
  const exporting = useExport()
  const load = ({ offset, limit, sort, direction, ...query }: ListWindow, signal: AbortSignal) =>
    call(listDealRows, { ...filterOf(query), view, offset, limit, sort: sortOf(sort), direction }, { signal })
  const countAll = async (query: ListQuery, signal: AbortSignal) => (await call(countDealRows, filterOf(query), { signal })).count
  const template = choices.templates.find(({ id }) => id === templateId)
  const rowMenu = ({ id, client }: DealRow) => [
    { key: 'open', label: t('dashboards:detail.open'), icon: <IconArrowRight size={14} />, run: () => go(dealAddress(id)) },
    ...(client.open
      ? [
          {
            key: 'client',
            label: t('dashboards:detail.openClient'),
            icon: <IconUser size={14} />,
            run: () => go(fileAddressOf(client.id)),
          },
        ]
      : []),
  ]
  return (
    <>
      <ListPage<DealRow>
        listKey={view === 'adviser' ? 'pilotage.affaires' : `pilotage.affaires.etapes.${template?.id ?? ''}`}
        title={template?.name ?? t('dashboards:detail.title')}
        searchLabel={t('dashboards:filter.search')}
        columns={dealColumns(t, view, choices.steps)}
        filters={detailFilters(t, choices)}
        reads={listDealRows}
        about={view}
        load={load}
        countAll={countAll}
        rowKey={(row) => row.id}
        rowName={(row) => row.name}
        rowLink={(row) => dealAddress(row.id)}
        rowMenu={rowMenu}
        defaultSort={{ sort: 'client', direction: 'asc' }}
        emptyState={{ sentence: t('dashboards:detail.empty') }}
        actions={[
          { key: 'state', label: t('dashboards:states.action'), run: (selection, count) => setBatch({ selection, count }) },
        ]}
        exportAction={(query, selection) =>
          exporting.begin({
            selection: selectionOf(selection ?? everything(query)),
            view,
            sort: sortOf(query.sort),
            direction: query.direction,
          })
        }
        views={<Views view={view} hint={view === 'back_office' && !template} />}
      />
      {batch && <ChangeStatesDialog {...batch} type={template?.type} onClose={() => setBatch(null)} />}
      {exporting.dialog}
    </>
  )
}

function Views({ view, hint }: { readonly view: DealView; readonly hint: boolean }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: '/pilotage/affaires' })
  const choose = (value: string) => {
    const chosen = DEAL_VIEWS.find((one) => one === value) ?? 'adviser'
    void navigate({ search: (now) => ({ ...now, vue: chosen === 'adviser' ? undefined : wordOfView(chosen) }) })
  }
  return (
    <div className={classes['views']}>
      <DetailTabs active="manage" />
      <SegmentedControl
        size="xs"
        aria-label={t('dashboards:detail.view')}
        value={view}
        onChange={choose}
        data={DEAL_VIEWS.toReversed().map((value) => ({ value, label: t(`dashboards:detail.${value}`) }))}
      />
      {hint && (
        <Text size="xs" c="dimmed">
          {t('dashboards:detail.oneTemplate')}
        </Text>
      )}
    </div>
  )
}
