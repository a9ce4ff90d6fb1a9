import { Menu } from '@mantine/core'
import { changeView, openListOn, readList } from '#contract/organisation/lists/lists.contract.ts'
import type { ListView, ViewAddress } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import type { ListSettings, ListViewsState } from './useListViews.ts'

interface ViewActionsProps {
  readonly state: ListViewsState & { readonly settings: ListSettings }
  readonly view: ListView
  /** What the list shows, when it is something else than the view. */
  readonly shown: { readonly address: ViewAddress; readonly columns: string[] } | null
}

/** What is done at once to the view that is shown: brought up to date, opened on, shared. */
export function ViewActions({ state: { list, settings }, view, shown }: ViewActionsProps) {
  const t = useTranslate()
  const isUsual = settings.own.viewId === view.id
  const stale = { invalidates: [readList] } as const
  const update = useOperation(changeView, { ...stale, done: t('listViews:updated') })
  const share = useOperation(changeView, { ...stale, done: t('listViews:sharedDone') })
  const openOn = useOperation(openListOn, {
    ...stale,
    done: t(isUsual ? 'listViews:notOpenOnDone' : 'listViews:openOnDone'),
  })
  const own = { viewId: view.id, version: view.version }
  return (
    <>
      {shown && view.can.change && (
        <Menu.Item onClick={() => update.mutate({ ...own, ...shown })}>{t('listViews:update', { name: view.name })}</Menu.Item>
      )}
      <Menu.Item onClick={() => openOn.mutate({ list, viewId: isUsual ? null : view.id })}>
        {t(isUsual ? 'listViews:notOpenOn' : 'listViews:openOn')}
      </Menu.Item>
      {!view.shared && settings.can.share && (
        <Menu.Item onClick={() => share.mutate({ ...own, share: true })}>{t('listViews:shareIt')}</Menu.Item>
      )}
    </>
  )
}
