import { Tabs } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '#web/app/languages/translate.ts'

const TABS = ['manage', 'balance'] as const

/** Tabs of the detail; filters stay from one to the other. */
export function DetailTabs({ active }: { readonly active: (typeof TABS)[number] }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: '/pilotage/affaires' })
  const go = (tab: string | null) =>
    void navigate({ search: (now) => ({ ...now, onglet: tab === 'balance' ? ('bilan' as const) : undefined }) })
  return (
    <Tabs value={active} onChange={go} variant="pills" keepMounted={false}>
      <Tabs.List aria-label={t('dashboards:detail.tabs')}>
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab} py={4} px="sm">
            {t(`dashboards:detail.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
