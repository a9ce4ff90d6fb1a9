import { ActionIcon, Menu, Text, Title } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BadgeValue } from '../badge/Badge.tsx'
import { ToneBadge } from '../badge/Badge.tsx'
import { AddressLink } from '../link/AddressLink.tsx'
import { MenuEntries } from '../menu/MenuEntries.tsx'
import type { MenuEntry } from '../menu/menu.types.ts'
import '../tokens.css'
import classes from './detail.module.css'

export interface DetailTab {
  readonly address: string
  readonly label: string
  readonly count?: number
}

export interface DetailPageProps {
  /** Who or what: the record's name. */
  readonly title: string
  /** What kind of thing it is, above the name: « Client », « Affaire ». */
  readonly kind?: ReactNode
  readonly states?: readonly BadgeValue[]
  /** Below the name: adviser, category. */
  readonly facts?: ReactNode
  readonly mainAction?: ReactNode
  /** The « … » menu. */
  readonly menu?: readonly MenuEntry[]
  /** Each tab has its address: it can be shared, and back works. */
  readonly tabs?: readonly DetailTab[]
  /** Column of links at the right. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

function Tabs({ tabs }: { readonly tabs: readonly DetailTab[] }) {
  const { t } = useTranslation('kit')
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const isHere = ({ address }: DetailTab) => pathname === address || pathname.startsWith(`${address}/`)
  return (
    <nav aria-label={t('detail.sections')} className={classes['tabs']}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.address}>
            <AddressLink address={tab.address} aria-current={isHere(tab) ? 'page' : undefined} className={classes['tab']}>
              {tab.label}
              {tab.count !== undefined && <span className={classes['count']}>{tab.count}</span>}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The page of a record: who, what and in which state; what one mostly does with it; its tabs; what is linked to it. */
export function DetailPage({ title, kind, states, facts, mainAction, menu, tabs, side, children }: DetailPageProps) {
  const { t } = useTranslation('kit')
  return (
    <article className={classes['page']} aria-label={title}>
      <header className={classes['head']}>
        <div className={classes['who']}>
          {kind && (
            <Text size="xs" c="dimmed">
              {kind}
            </Text>
          )}
          <div className={classes['name']}>
            <Title order={1}>{title}</Title>
            {states?.map((state) => (
              <ToneBadge key={state.label} {...state} />
            ))}
          </div>
          {facts && (
            <Text component="div" c="dimmed">
              {facts}
            </Text>
          )}
        </div>
        <div className={classes['actions']}>
          {mainAction}
          {menu && menu.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size={30} variant="default" aria-label={t('detail.actions')} title={t('detail.actions')}>
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <MenuEntries entries={menu} />
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      </header>
      {tabs && tabs.length > 0 && <Tabs tabs={tabs} />}
      <div className={classes['content']}>
        <div className={classes['main']}>{children}</div>
        {side && (
          <aside className={classes['side']} aria-label={t('detail.related')}>
            {side}
          </aside>
        )}
      </div>
    </article>
  )
}
