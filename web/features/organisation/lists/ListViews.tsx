import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconChevronDown } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { changeView, deleteView, openListOn, readList } from '#contract/organisation/lists/lists.contract.ts'
import type { ListView } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { NameDialog } from '#web/kit/names/NameDialog.tsx'
import { AddViewDialog } from './AddViewDialog.tsx'
import { ProfileViewsDialog } from './ProfileViewsDialog.tsx'
import type { ListSettings, ListViewsState } from './useListViews.ts'
import { ViewChoices } from './ViewChoices.tsx'
import { addressIn, isChanged, shownBy } from './view-address.ts'

interface ListViewsProps {
  readonly state: ListViewsState & { readonly settings: ListSettings }
  /** Keys of the columns shown, in order. */
  readonly columns: readonly string[]
}

type Opened = 'add' | 'rename' | 'remove' | 'profiles' | null

function useViewChanges(state: ListViewsProps['state']) {
  const t = useTranslate()
  const stale = { invalidates: [readList] } as const
  const update = useOperation(changeView, { ...stale, done: t('listViews:updated') })
  const share = useOperation(changeView, { ...stale, done: t('listViews:sharedDone') })
  const rename = useOperation(changeView, { ...stale, refused: () => true })
  const remove = useOperation(deleteView, { ...stale, done: t('listViews:removed'), refused: () => true })
  const openOn = useOperation(openListOn, {
    ...stale,
    done: state.settings.own.viewId === state.view?.id ? t('listViews:notOpenOnDone') : t('listViews:openOnDone'),
  })
  return { update, share, rename, remove, openOn }
}

/** UX-3: the saved views of a list: mine, everybody's, and the one it opens on. */
export function ListViews({ state, columns }: ListViewsProps) {
  const t = useTranslate()
  const { list, view, settings, open } = state
  const asked = addressIn(useRouterState({ select: ({ location }) => location.search }))
  const changed = view !== undefined && isChanged(view, asked, columns)
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const { update, share, rename, remove, openOn } = useViewChanges(state)
  const isMine = settings.own.viewId === view?.id
  const shown = { address: shownBy(asked), columns: [...columns] }
  const of = ({ id, version }: ListView) => ({ viewId: id, version })
  return (
    <>
      <Menu position="bottom-start" width={300}>
        <Menu.Target>
          <Button
            size="xs"
            variant={view ? 'light' : 'default'}
            leftSection={<IconBookmark size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {view ? `${view.name}${changed ? ` (${t('listViews:changed')})` : ''}` : t('listViews:views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('listViews:menu')}>
          <ViewChoices settings={settings} view={view} onOpen={open} />
          <Menu.Divider />
          {view?.can.change && changed && (
            <Menu.Item onClick={() => update.mutate({ ...of(view), ...shown })}>
              {t('listViews:update', { name: view.name })}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setOpened('add')}>{t('listViews:add')}</Menu.Item>
          {view && (
            <Menu.Item onClick={() => openOn.mutate({ list, viewId: isMine ? null : view.id })}>
              {t(isMine ? 'listViews:notOpenOn' : 'listViews:openOn')}
            </Menu.Item>
          )}
          {view && !view.shared && settings.can.share && (
            <Menu.Item onClick={() => share.mutate({ ...of(view), share: true })}>{t('listViews:shareIt')}</Menu.Item>
          )}
          {settings.can.share && <Menu.Item onClick={() => setOpened('profiles')}>{t('listViews:profiles')}</Menu.Item>}
          {view?.can.change && (
            <>
              <Menu.Item onClick={() => setOpened('rename')}>{t('listViews:rename')}</Menu.Item>
              <Menu.Item c="var(--kit-bad-text)" onClick={() => setOpened('remove')}>
                {t('listViews:remove')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {opened === 'add' && <AddViewDialog state={state} shown={shown} onClose={close} />}
      {opened === 'profiles' && <ProfileViewsDialog list={list} views={settings.views} onClose={close} />}
      {opened === 'rename' && view && (
        <NameDialog
          title={t('listViews:renameTitle', { name: view.name })}
          name={view.name}
          onSave={(name) => rename.mutateAsync({ ...of(view), name })}
          onClose={close}
        />
      )}
      {opened === 'remove' && view && (
        <ConfirmDialog
          title={t('listViews:removeTitle', { name: view.name })}
          confirmLabel={t('listViews:removeLabel')}
          danger={{ lost: t(view.shared ? 'listViews:lostShared' : 'listViews:lost'), recover: t('listViews:recover') }}
          onConfirm={() => remove.mutateAsync(of(view)).then(() => open(null))}
          onClose={close}
        />
      )}
    </>
  )
}
