import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconChevronDown } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { ListSettings, ListViewsState } from './useListViews.ts'
import { ViewActions } from './ViewActions.tsx'
import { ViewChoices } from './ViewChoices.tsx'
import type { ViewWindow } from './ViewWindows.tsx'
import { ViewWindows } from './ViewWindows.tsx'
import { addressIn, isChanged, shownBy } from './view-address.ts'

interface ListViewsProps {
  readonly state: ListViewsState & { readonly settings: ListSettings }
  /** Keys of the columns shown, in order. */
  readonly columns: readonly string[]
}

/** UX-3: the saved views of a list: mine, everybody's, and the one it opens on. */
export function ListViews({ state, columns }: ListViewsProps) {
  const t = useTranslate()
  const { view, settings, open } = state
  const asked = addressIn(useRouterState({ select: ({ location }) => location.search }))
  const changed = view !== undefined && isChanged(view, asked, columns)
  const [opened, setOpened] = useState<ViewWindow | null>(null)
  const shown = { address: shownBy(asked), columns: [...columns] }
  const name = changed ? `${view.name} (${t('listViews:changed')})` : view?.name
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
            {name ?? t('listViews:views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('listViews:menu')}>
          <ViewChoices settings={settings} view={view} onOpen={open} />
          <Menu.Divider />
          {view && <ViewActions state={state} view={view} shown={changed ? shown : null} />}
          <Menu.Item onClick={() => setOpened('add')}>{t('listViews:add')}</Menu.Item>
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
      {opened && <ViewWindows opened={opened} state={state} shown={shown} onClose={() => setOpened(null)} />}
    </>
  )
}
