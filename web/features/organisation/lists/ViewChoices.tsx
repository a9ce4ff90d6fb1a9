import { Menu, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ListView } from '#contract/organisation/lists/lists.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { ListSettings } from './useListViews.ts'

interface ViewChoicesProps {
  readonly settings: ListSettings
  readonly view: ListView | undefined
  readonly onOpen: (view: ListView | null) => void
}

/** The whole list, my views, everybody's; the one shown and the one the list opens on are told in words too. */
export function ViewChoices({ settings: { views, own, profileViewId }, view, onOpen }: ViewChoicesProps) {
  const t = useTranslate()
  const usual = own.viewId ?? profileViewId
  const check = <IconCheck size={14} aria-label={t('listViews:chosen')} />
  const groups = [
    { label: t('listViews:mine'), views: views.filter(({ shared }) => !shared) },
    { label: t('listViews:shared'), views: views.filter(({ shared }) => shared) },
  ].filter((group) => group.views.length > 0)
  return (
    <>
      <Menu.Item rightSection={!view && check} onClick={() => onOpen(null)}>
        {t('listViews:none')}
      </Menu.Item>
      {groups.map((group) => [
        <Menu.Label key={group.label}>{group.label}</Menu.Label>,
        ...group.views.map((one) => (
          <Menu.Item key={one.id} rightSection={one.id === view?.id && check} onClick={() => onOpen(one)}>
            {one.name}
            {one.id === usual && (
              <Text span size="xs" c="dimmed">
                {` · ${t('listViews:opensOn')}`}
              </Text>
            )}
          </Menu.Item>
        )),
      ])}
    </>
  )
}
