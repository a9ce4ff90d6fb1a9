import { Box, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { CategoryTree } from '#web/kit/tree/CategoryTree.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useTranslate } from '../languages/translate.ts'
import { SETTING_THEMES, settingPages } from '../registries/settings.ts'
import { useMay } from '../session/session.ts'
import { foundSettings, pageAt, settingTree } from './setting-tree.ts'
import classes from './settings.module.css'

/** ORG-50: themes above, the tree of their pages at the left, with a search across all of them, and the page at the right. */
export function SettingsPage() {
  const t = useTranslate()
  const may = useMay()
  const router = useRouter()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const [typed, setTyped] = useState('')
  const pages = settingPages.filter(({ right }) => may(right))
  const page = pageAt(pages, pathname)
  const themes = SETTING_THEMES.flatMap((theme) => {
    const first = pages.find((one) => one.theme === theme)
    return first ? [{ theme, address: first.address }] : []
  })
  const searched = typed.trim() !== ''
  const shown = searched ? foundSettings(pages, typed, t) : pages.filter(({ theme }) => theme === page?.theme)
  const open = (id: string) => {
    if (!id.startsWith('group:')) void router.navigate({ href: id })
  }
  const title = may('settings.manage') ? t('userMenu.services') : t('settings:mine')
  return (
    <div className={classes['page']}>
      <nav aria-label={t('settings:themes')} className={classes['themes']}>
        <Text fw={600}>{title}</Text>
        {themes.map(({ theme, address }) => (
          <AddressLink
            key={theme}
            address={address}
            className={classes['theme']}
            aria-current={page?.theme === theme ? 'true' : undefined}
          >
            {t(`settings:theme.${theme}`)}
          </AddressLink>
        ))}
      </nav>
      <aside className={classes['tree']} aria-label={t('settings:tree')}>
        <TextInput
          size="xs"
          type="search"
          aria-label={t('settings:search')}
          placeholder={t('settings:search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div role="status">
          {searched && (
            <Text size="xs" c="dimmed" py={4}>
              {t('settings:found', { count: shown.length })}
            </Text>
          )}
        </div>
        {shown.length > 0 && (
          <CategoryTree label={title} nodes={settingTree(shown, t)} selected={page?.address ?? null} onSelect={open} />
        )}
      </aside>
      <Box className={classes['content']}>
        <Outlet />
      </Box>
    </div>
  )
}
